export { type PeriodChoice, schoolYearsUntil } from './periodChoice';
export { type Progress, telling } from './progress';
export { type Book, recognise, type RecogniseOptions, withData } from './recognise';
