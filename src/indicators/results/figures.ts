import type { MarkedRecord, ResultRecord } from '../../data';
import { countIn, type RawColumn } from '../view/cells';
import { isSpelledOut, type SeenTable } from '../view/view';

/** Columns that tell how many got a low result, in the order in which they are asked. */
export const LOW_STAGES = ['two', 'belowThreshold', 'three', 'four', 'five'] as const;
export type LowStage = (typeof LOW_STAGES)[number];

/** Low results and participants of rows. */
export interface LowSums {
  readonly part: number;
  readonly total: number;
}

/** The stages of which a table has a column. */
export const stagesOf = ({ column }: SeenTable<ResultRecord>): readonly LowStage[] =>
  LOW_STAGES.filter((stage) => column(stage) !== null);

/** Of a stage's number, the low results: «2» and «ниже порога» are low themselves. */
export const isLowStage = (stage: LowStage): boolean => stage === 'two' || stage === 'belowThreshold';

/**
 * Reads low results as formulas do: «2», else «Ниже порога», else 0 where another mark is given, the cells asked
 * before being empty. Null where none of them is a number, or participants are not. Of rows in shares, the
 * counts that these stand for.
 */
export function lowCells(seen: SeenTable<ResultRecord>): (record: MarkedRecord) => LowSums | null {
  const participants = seen.raw('participants');
  const columns = stagesOf(seen).flatMap((stage): readonly [LowStage, RawColumn][] => {
    const raw = seen.raw(stage);
    return raw ? [[stage, raw]] : [];
  });
  if (!participants) return () => null;
  return (record) => {
    if (isSpelledOut(record)) return spelledOut(record);
    const { row } = record;
    const total = countIn(participants(row));
    if (total === null) return null;
    for (const [stage, raw] of columns) {
      const value = raw(row);
      const count = countIn(value);
      if (count !== null) return { part: isLowStage(stage) ? count : 0, total };
      // An error is no empty cell.
      if (value !== null && value !== '') return null;
    }
    return null;
  };
}

function spelledOut(record: MarkedRecord): LowSums | null {
  const { participants, unit, counts } = record;
  const marks = unit === 'count' ? record : counts;
  if (unit === null || participants === null || marks === null) return null;
  return { part: marks.two ?? marks.belowThreshold ?? 0, total: participants };
}

/** How a cohort did in one procedure, subject and class of a year. Shares are 0–1; null is unknown. */
export interface ResultFigures {
  readonly participants: number | null;
  /** How many got a low result; null where the data give shares alone. */
  readonly low: number | null;
  readonly lowShare: number | null;
  /** «4» and «5». */
  readonly quality: number | null;
  /** «3», «4» and «5». */
  readonly success: number | null;
  /** Σ mark · n / Σ n; as given where marks are not. */
  readonly meanMark: number | null;
  /** The degree of learning, 0–100. */
  readonly sou: number | null;
}

export const NO_FIGURES: ResultFigures = {
  participants: null,
  low: null,
  lowShare: null,
  quality: null,
  success: null,
  meanMark: null,
  sou: null,
};

/** What each mark weighs in the degree of learning (СОУ). */
export const SOU_WEIGHTS = { five: 100, four: 64, three: 36, two: 16, notAttested: 7 } as const;

type Counted = 'two' | 'three' | 'four' | 'five' | 'notAttested';
type Marks = Readonly<Record<Counted, number>>;

/** Low results of a row: «2», else below the threshold. */
export const lowKeyOf = ({ two, belowThreshold }: MarkedRecord): 'two' | 'belowThreshold' | null =>
  two !== null ? 'two' : belowThreshold !== null ? 'belowThreshold' : null;

export const hasMarks = ({ two, three, four, five }: MarkedRecord): boolean =>
  two !== null && three !== null && four !== null && five !== null;

/**
 * The figures of rows that tell of one cohort; several are summed up. Shares that the data give can't be summed, so
 * several rows of shares have none.
 */
export function resultFigures(rows: readonly MarkedRecord[], notAttestedInSou: boolean): ResultFigures {
  const [first, ...others] = rows;
  if (!first || rows.some(({ participants }) => participants === null)) return NO_FIGURES;
  const participants = sumOf(rows, 'participants');
  if (participants === 0) return { ...NO_FIGURES, participants };
  const shares = rows.some(({ unit }) => unit === 'share');
  if (shares && others.length > 0) return { ...NO_FIGURES, participants };
  const whole = shares ? 1 : participants;
  const low = rows.every((row) => lowKeyOf(row) !== null)
    ? rows.reduce((sum, row) => sum + (row[lowKeyOf(row) ?? 'two'] ?? 0), 0)
    : null;
  const marks = rows.every(hasMarks) ? marksOf(rows) : null;
  return {
    participants,
    low: shares ? null : low,
    lowShare: shareOf(low, whole, shares),
    quality: marks && shareOf(marks.four + marks.five, whole, shares),
    success: marks && shareOf(marks.three + marks.four + marks.five, whole, shares),
    meanMark: marks ? meanOf(marks) : others.length === 0 ? first.meanMark : null,
    sou: marks && souOf(marks, whole, notAttestedInSou, shares ? SHARES_LIMIT : whole),
  };
}

const sumOf = (rows: readonly MarkedRecord[], key: Counted | 'participants'): number =>
  rows.reduce((sum, row) => sum + (row[key] ?? 0), 0);

const marksOf = (rows: readonly MarkedRecord[]): Marks => ({
  two: sumOf(rows, 'two'),
  three: sumOf(rows, 'three'),
  four: sumOf(rows, 'four'),
  five: sumOf(rows, 'five'),
  notAttested: sumOf(rows, 'notAttested'),
});

/** Shares that the data give are rounded, and may add up to so much. */
export const SHARES_LIMIT = 1.02;

/** A part that exceeds the whole has no share; one of rounded shares may exceed it a little. */
function shareOf(part: number | null, whole: number, shares: boolean): number | null {
  if (part === null || part > (shares ? SHARES_LIMIT : whole)) return null;
  return shares ? Math.min(1, part) : part / whole;
}

function meanOf({ two, three, four, five }: Marks): number | null {
  const count = two + three + four + five;
  return count === 0 ? null : (2 * two + 3 * three + 4 * four + 5 * five) / count;
}

/** Pupils who were not attested count with their weight, or are left out of the whole too. */
function souOf(marks: Marks, participants: number, notAttestedInSou: boolean, limit: number): number | null {
  const { five, four, three, two, notAttested } = SOU_WEIGHTS;
  const points = five * marks.five + four * marks.four + three * marks.three + two * marks.two;
  const whole = notAttestedInSou ? participants : participants - marks.notAttested;
  const most = notAttestedInSou ? limit : limit - marks.notAttested;
  if (whole <= 0 || marks.two + marks.three + marks.four + marks.five > most) return null;
  return (points + (notAttestedInSou ? notAttested * marks.notAttested : 0)) / whole;
}
