import './globals';

export { type Failure, failure } from './failure';
export { newCalculator, openWorkbook, type OpenOptions, type OpenWorkbook } from './openWorkbook';
