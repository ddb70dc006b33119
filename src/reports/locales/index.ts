import type { FigureLanguage } from '../../document';
import { FIGURES, type LocaleName } from '../../findings';
import { en } from './en';
import type { ReportsLocale } from './locale';
import { ru } from './ru';

export type { DynamicsSheetWords } from './dynamics';
export type { FigureWords } from './figures';
export type { IndicatorsSheetWords } from './indicators';
export type { IndicatorCounts, MemoWords } from './memo';
export type { RisksSheetWords } from './risks';
export type { MonitoringSheetWords } from './monitoring';
export type { ReportsLocale } from './locale';
export { missingText } from './missing';
export type { SignParts, SignsWords } from './signs';

export const REPORTS_LOCALES: Readonly<Record<LocaleName, ReportsLocale>> = { ru, en };

/** Words and forms of figures in a document of that language. */
export const figureLanguage = (locale: LocaleName): FigureLanguage => ({
  ...REPORTS_LOCALES[locale].figures,
  ...FIGURES[locale],
});
