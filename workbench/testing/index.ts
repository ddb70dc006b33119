import './globals';

export { newCalculator, openWorkbook, type OpenOptions, type OpenWorkbook } from './openWorkbook';
