import type { LocaleName } from '../../locales';
import { type Missing, missingText as textOfMissing, REPORTS_LOCALES } from '../../reports';

type ReportsLocale = (typeof REPORTS_LOCALES)[LocaleName];

/** Words for figures, the same as on the inserted sheets. */
export const figureWords = (locale: LocaleName): ReportsLocale['figures'] => REPORTS_LOCALES[locale].figures;

/** Words for signs of low results, the same as on the inserted sheets. */
export const signsWords = (locale: LocaleName): ReportsLocale['signs'] => REPORTS_LOCALES[locale].signs;

/** Why figures are not there, as a sentence. */
export const missingText = (missing: Missing, locale: LocaleName): string =>
  textOfMissing(REPORTS_LOCALES[locale].missing, missing);
