import type { LocaleName } from '../locales';
import { NAMES } from './locales/en';

const BY_LOCALE: Readonly<Record<LocaleName, Readonly<Record<string, string>>>> = { ru: {}, en: NAMES };

/** How a risk factor is called in a language; one of the municipality's own as its header calls it. */
export const factorName = (
  { id, name }: { readonly id: string; readonly name: string },
  locale: LocaleName,
): string => BY_LOCALE[locale][id] ?? name;
