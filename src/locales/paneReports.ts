import type { LocaleName } from './codeTexts';
import { en } from './en/paneReports';
import { ru } from './ru/paneReports';
import type { ReportWords } from './types/paneReports';

export { type ReportWords, YEAR_PARTS, type YearPart } from './types/paneReports';

export const REPORT_WORDS: Readonly<Record<LocaleName, ReportWords>> = { ru, en };
