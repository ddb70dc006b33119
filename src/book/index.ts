export { type PeriodChoice, schoolYearsUntil } from './periodChoice';
export { telling } from './progress';
export type { Progress } from '../workbook';
export { type Book, recognise, type RecogniseOptions, withData } from './recognise';
