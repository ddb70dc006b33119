import type { LocaleName } from '../../findings';
import type { IndicatorDefinition } from '../../indicators';
import { REPORTS_LOCALES } from '../../reports';

/** Words for figures, the same as on the inserted sheets. */
export const figureWords = (locale: LocaleName): (typeof REPORTS_LOCALES)[LocaleName]['figures'] =>
  REPORTS_LOCALES[locale].figures;

/** The title of an indicator, as on the inserted sheets. */
export const indicatorTitle = ({ id, title }: IndicatorDefinition, locale: LocaleName): string =>
  REPORTS_LOCALES[locale].indicators.titles[id] ?? title;
