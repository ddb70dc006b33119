import type { LocaleName } from '../locales';
import { TITLES } from './locales/en';
import type { IndicatorDefinition } from './definition';

const BY_LOCALE: Readonly<Record<LocaleName, Readonly<Record<string, string>>>> = { ru: {}, en: TITLES };

/** How an indicator is called in a language; one of the user's own list as the list calls it. */
export const indicatorTitle = (
  { id, title }: Pick<IndicatorDefinition, 'id' | 'title'>,
  locale: LocaleName,
): string => BY_LOCALE[locale][id] ?? title;
