import { isBlank, matchKey, singleLine } from '../../tables';
import { factorNamed, sameFactor } from '../coverage';
import type { ProfileFactor } from './model';

/** What a cell of «Рисковое направление» names. */
export interface NamedFactors {
  /** Factors of the profile. */
  readonly factors: readonly ProfileFactor[];
  /** Texts that name no factor, neither of the list nor of the profile. */
  readonly unknown: readonly string[];
}

/** A factor of the list may be named by an activity and found in no school. */
type Reading = ProfileFactor | 'not-in-profile' | null;

/** Between several factors of one cell, from the surest on; a line may also end within a name. */
const SEPARATORS: readonly RegExp[] = [/;/, /\n/, /[,/]/];

/** Reads cells that name factors: one, or several with a separator between them. */
export function factorReader(factors: readonly ProfileFactor[]): (text: string) => NamedFactors {
  const own = factors.filter(({ known }) => known === null);
  const readOne = (text: string): Reading => {
    const key = matchKey(text);
    const same = own.find(({ name }) => matchKey(name) === key);
    if (same) return same;
    const known = factorNamed(text);
    if (known) return factors.find(({ id }) => id === known.id) ?? 'not-in-profile';
    return own.find(({ name }) => sameFactor(name, text)) ?? null;
  };
  const read = (text: string, depth: number): NamedFactors => {
    const reading = readOne(text);
    if (reading === 'not-in-profile') return { factors: [], unknown: [] };
    if (reading) return { factors: [reading], unknown: [] };
    const unread = { factors: [], unknown: [singleLine(text)] };
    const separator = SEPARATORS[depth];
    if (!separator) return unread;
    const parts = text.split(separator).filter((part) => !isBlank(part));
    const readings = parts.map((part) => read(part, depth + 1));
    const found = [...new Set(readings.flatMap((part) => part.factors))];
    // Where no part names a factor either, the text was one name and is shown as such.
    if (depth > 0 && readings.every(({ unknown }) => unknown.length > 0)) return unread;
    return { factors: found, unknown: readings.flatMap(({ unknown }) => unknown) };
  };
  return (text) => (isBlank(text) ? { factors: [], unknown: [] } : read(text, 0));
}
