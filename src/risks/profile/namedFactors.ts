import type { SchoolRef } from '../../data';
import type { Settings } from '../../settings';
import { isBlank, matchKey, singleLine } from '../../tables';
import { shownShare } from '../../workbook';
import { factorNamed, sameFactor } from '../coverage';
import { RISK_FACTORS } from '../factors';
import type { Contradiction, HeatCell, HeatState, LowShare, ProfileFactor, SchoolProfile } from './model';

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

const PERCENT = 100;

const KINDS: Readonly<Partial<Record<HeatState, Contradiction['kind']>>> = {
  none: 'not-marked',
  low: 'rated-low',
  'not-assessed': 'not-assessed',
};
const NO_COLUMN: HeatCell = { state: 'not-assessed', place: null };

/**
 * Profiled schools whose results contradict their marks: the share of low results reaches the threshold of the settings
 * and the factor is not marked, or is marked «низкая». Small cohorts are not judged, nor are cells that can't be read.
 */
export function contradictionsOf(
  schools: readonly SchoolProfile[],
  factors: readonly ProfileFactor[],
  lowShares: ReadonlyMap<SchoolRef, LowShare>,
  { lowResultPercent, smallCohort }: Settings,
): readonly Contradiction[] {
  return RISK_FACTORS.filter(({ shownByResults }) => shownByResults).flatMap((known) => {
    const at = factors.findIndex((factor) => factor.id === known.id);
    return schools.flatMap(({ school, cells }): readonly Contradiction[] => {
      const share = lowShares.get(school);
      const { state, place } = cells[at] ?? NO_COLUMN;
      const kind = KINDS[state];
      if (!share || !kind || share.total === 0 || share.total < smallCohort) return [];
      if (shownShare(share.part / share.total) < lowResultPercent / PERCENT) return [];
      return [{ school, factor: known, kind, place, share, limit: lowResultPercent }];
    });
  });
}
