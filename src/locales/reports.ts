import type { LocaleName } from './language';
import { reports as en } from './en/reports';
import { FIGURES } from './figures';
import { reports as ru } from './ru/reports';
import type { Worded } from './language';

/** Everything the inserted sheets say in one language, findings apart. */
export type ReportsLocale = Worded<typeof ru>;

export type DossierWords = ReportsLocale['dossiers'];
export type SubjectWords = ReportsLocale['subjects'];
export type DynamicsSheetWords = ReportsLocale['dynamics'];
export type FigureWords = ReportsLocale['figures'];
export type IndicatorsSheetWords = ReportsLocale['indicators'];
export type MemoWords = ReportsLocale['memo'];
export type MonitoringSheetWords = ReportsLocale['monitoring'];
export type OverviewWords = ReportsLocale['overview'];
export type RisksSheetWords = ReportsLocale['risks'];
export type SignsWords = ReportsLocale['signs'];

export const REPORTS_LOCALES: Readonly<Record<LocaleName, ReportsLocale>> = { ru, en };

/** Words and forms of figures in a document of that language. */
export const figureLanguage = (locale: LocaleName) => ({
  ...REPORTS_LOCALES[locale].figures,
  ...FIGURES[locale],
  day: REPORTS_LOCALES[locale].monitoring.day,
  dayFormat: REPORTS_LOCALES[locale].monitoring.dayFormat,
  formats: REPORTS_LOCALES[locale].overview.formats,
});

/** What documents don't print of groups of fewer persons than so many; undefined where they print all. */
export function withheldBelow(least: number, locale: LocaleName) {
  const { few, note, beside, heading } = REPORTS_LOCALES[locale].figures.withheld;
  return least > 0 ? { least, few: few(least), note: note(least), beside, heading } : undefined;
}
