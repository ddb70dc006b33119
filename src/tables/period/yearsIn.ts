import { isYear } from './numerals';
import { kindAt, sourceOf, tokenize, type Tokens } from './tokens';
import { writtenYears } from './years';

/** «от 12.03.2021», «от 12 марта 2021»: the date of a document. */
export function isDocumentDate(tokens: Tokens, at: number): boolean {
  const isDayMonth = kindAt(tokens, at - 1) === 'month' && kindAt(tokens, at - 2) === 'number';
  return kindAt(tokens, isDayMonth ? at - 3 : at - 1) === 'of';
}

/**
 * The years written in a period text, 1990–2099, ascending: «2020/21» gives both, «2021–2023» the one between too.
 * The date of a document («приказ от 12.03.2021») is left out.
 */
export function yearsIn(text: string): readonly number[] {
  const tokens = tokenize(sourceOf(text));
  const years = new Set<number>();
  let at = 0;
  while (at < tokens.length) {
    const found = isDocumentDate(tokens, at) ? null : writtenYears(tokens, at);
    const year = isDocumentDate(tokens, at) ? 0 : (tokens[at]?.year ?? 0);
    if (isYear(year)) years.add(year);
    for (let each = found?.value.first ?? 1; each <= (found?.value.last ?? 0) && isYear(each); each++)
      years.add(each);
    at = found === null ? at + 1 : found.next;
  }
  return [...years].sort((a, b) => a - b);
}
