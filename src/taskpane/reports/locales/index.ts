import type { LocaleName } from '../../../findings';
import { en } from './en';
import { ru } from './ru';
import type { ReportWords } from './words';

export { type ReportWords, YEAR_PARTS, type YearPart } from './words';

export const REPORT_WORDS: Readonly<Record<LocaleName, ReportWords>> = { ru, en };
