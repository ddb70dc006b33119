import type { FigureLanguage } from '../document';
import { FIGURES } from './numbers';
import type { LocaleName } from './codeTexts';
import { en } from './en/reports';
import type { ReportsLocale } from './types/reports';
import { ru } from './ru/reports';

export type { DynamicsSheetWords } from './types/dynamics';
export type { FigureWords } from './types/figures';
export type { IndicatorsSheetWords } from './types/indicators';
export type { IndicatorCounts, MemoWords } from './types/memo';
export type { RisksSheetWords } from './types/risks';
export type { MonitoringSheetWords } from './types/monitoring';
export type { ReportsLocale } from './types/reports';
export { missingText } from './types/missing';
export type { SignParts, SignsWords } from './types/signs';

export const REPORTS_LOCALES: Readonly<Record<LocaleName, ReportsLocale>> = { ru, en };

/** Words and forms of figures in a document of that language. */
export const figureLanguage = (locale: LocaleName): FigureLanguage => ({
  ...REPORTS_LOCALES[locale].figures,
  ...FIGURES[locale],
});
