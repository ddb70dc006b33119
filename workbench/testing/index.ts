import './globals';

export { type Failure, failure } from './failure';
export { manifestExcelApi } from './manifest';
export { newCalculator, openWorkbook, type OpenOptions, type OpenWorkbook } from './openWorkbook';
