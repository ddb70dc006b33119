import { type Severity } from '../../findings';
import { FINDINGS_LOCALES, type LocaleName, messageOf } from '../../locales';
import type { Entry } from './entries';
import type { Filter } from './model';

const texts: Readonly<Record<LocaleName, WeakMap<Entry, string>>> = { ru: new WeakMap(), en: new WeakMap() };

/** The message of an entry, formed once. */
export function messageText(entry: Entry, locale: LocaleName): string {
  const known = texts[locale].get(entry);
  if (known !== undefined) return known;
  const text = messageOf(entry.finding, locale);
  texts[locale].set(entry, text);
  return text;
}

/** Lower case with ё read as е: what a person types finds either. */
const searchable = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** The entries on the filter's sheet with its text in their cause, message or address; of every severity. */
export function searched(
  entries: readonly Entry[],
  { sheet, text }: Pick<Filter, 'sheet' | 'text'>,
  locale: LocaleName,
): readonly Entry[] {
  const wanted = searchable(text.trim());
  if (sheet === null && wanted === '') return entries;
  return entries.filter((entry) => {
    const { finding } = entry;
    if (sheet !== null && finding.sheet !== sheet) return false;
    const { title } = FINDINGS_LOCALES[locale].codes[finding.code];
    const parts = [title, finding.cell ?? '', messageText(entry, locale)];
    return wanted === '' || parts.some((part) => searchable(part).includes(wanted));
  });
}

export const ofSeverities = (entries: readonly Entry[], hidden: readonly Severity[]): readonly Entry[] =>
  hidden.length === 0 ? entries : entries.filter(({ finding }) => !hidden.includes(finding.severity));

/** The sheets that have findings, in the order of the workbook. */
export function sheetsWithFindings(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ finding }) => finding.sheet ?? []))];
}
