import { isBlank, matchKey, singleLine } from '../../tables';
import { factorNamed, sameFactor } from '../coverage';
import type { ProfileFactor } from './model';

/** What a cell of «Рисковое направление» names. */
export interface NamedFactors {
  /** Factors of the profile; one of the list that the profile lacks is not among them, nor unknown. */
  readonly factors: readonly ProfileFactor[];
  /** Texts that name no factor, neither of the list nor of the profile. */
  readonly unknown: readonly string[];
}

/** A factor that a text names: of the profile, or of the list alone. */
interface Named {
  readonly factor: ProfileFactor | null;
}

/** Parts factors for sure. */
const BETWEEN = /;/;
/** May part factors, or stand within one: a name goes over several lines, or has a comma too many. */
const PERHAPS_BETWEEN = /[\n,/]/;
const MOST_PIECES = 30;

/** Reads cells that name factors: one, or several with something between them. */
export function factorReader(factors: readonly ProfileFactor[]): (text: string) => NamedFactors {
  const own = factors.filter(({ known }) => known === null);
  const readOne = (text: string): Named | null => {
    const key = matchKey(text);
    const same = own.find(({ name }) => matchKey(name) === key);
    if (same) return { factor: same };
    const known = factorNamed(text);
    if (known) return { factor: factors.find(({ id }) => id === known.id) ?? null };
    const alike = own.find(({ name }) => sameFactor(name, text));
    return alike ? { factor: alike } : null;
  };
  return (text) => {
    const parts = partsOf(text, BETWEEN).map((part) => readPart(part, readOne));
    return {
      factors: [...new Set(parts.flatMap((part) => part.factors))],
      unknown: parts.flatMap((part) => part.unknown),
    };
  };
}

const partsOf = (text: string, separator: RegExp): readonly string[] =>
  text.split(separator).filter((part) => !isBlank(part));

function readPart(text: string, readOne: (text: string) => Named | null): NamedFactors {
  const pieces = partsOf(text, PERHAPS_BETWEEN);
  const whole = pieces.length > MOST_PIECES ? null : mostNames(pieces, readOne);
  if (whole) return { factors: whole.flatMap(({ factor }) => factor ?? []), unknown: [] };
  const readings = pieces.map((piece) => ({ piece, named: readOne(piece) }));
  const unknown = readings.filter(({ named }) => named === null).map(({ piece }) => singleLine(piece));
  return {
    factors: readings.flatMap(({ named }) => named?.factor ?? []),
    // Where no piece is a factor, the text was one name and is told as such.
    unknown: unknown.length === pieces.length ? [singleLine(text)] : unknown,
  };
}

/** The pieces joined into names of factors, as many as can be; null where some piece is left over. */
function mostNames(
  pieces: readonly string[],
  readOne: (text: string) => Named | null,
): readonly Named[] | null {
  // The best names of the pieces from each on, from the last to the first.
  const best: (readonly Named[] | null)[] = [[]];
  for (let from = pieces.length - 1; from >= 0; from -= 1) {
    let most: readonly Named[] | null = null;
    for (let to = from + 1; to <= pieces.length; to += 1) {
      const rest = best[pieces.length - to];
      const named = rest ? readOne(pieces.slice(from, to).join(' ')) : null;
      if (rest && named && (most === null || rest.length >= most.length)) most = [named, ...rest];
    }
    best.push(most);
  }
  return best.at(-1) ?? null;
}
