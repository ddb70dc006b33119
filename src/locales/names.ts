import { FACTOR_NAMES, INDICATOR_TITLES } from './en/names';
import type { LocaleName } from './language';

/** Names by id in the languages that have others than the ones given. */
type Names = Readonly<Record<LocaleName, Readonly<Record<string, string>>>>;

const TITLES: Names = { ru: {}, en: INDICATOR_TITLES };
const FACTORS: Names = { ru: {}, en: FACTOR_NAMES };

/** How an indicator is called in a language; one of the user's own list as the list calls it. */
export const indicatorTitle = (
  { id, title }: { readonly id: string; readonly title: string },
  locale: LocaleName,
): string => TITLES[locale][id] ?? title;

/** How a risk factor is called in a language; one of the municipality's own as its header calls it. */
export const factorName = (
  { id, name }: { readonly id: string; readonly name: string },
  locale: LocaleName,
): string => FACTORS[locale][id] ?? name;

/** The sheet that a table of a text document becomes, by its place; like all sheets it is called in Russian. */
export const tableSheetName = (place: number): string => `Таблица ${place}`;
