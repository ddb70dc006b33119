import type { LocaleName } from './language';
import { paneReports as en } from './en/paneReports';
import { paneReports as ru } from './ru/paneReports';
import type { Worded } from './language';

/** Everything the area of reports says in one language. */
export type ReportWords = Worded<typeof ru>;

export const REPORT_WORDS: Readonly<Record<LocaleName, ReportWords>> = { ru, en };
