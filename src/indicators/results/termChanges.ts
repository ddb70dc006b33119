import { type SchoolYear, type StudyPeriod, studyPeriodAt } from '../../tables';
import { figureOf } from '../figure';
import type { Figure, Trend } from '../model';
import { judgeChange, type JudgedBy } from './dynamics';
import type { LowSums } from './figures';
import type { Procedure } from './procedures';
import { precedingTerm, type TermRow } from './terms';

/** Low results of all schools in a part of the year beside those of the part before it, over the works that both have. */
export interface TermChange {
  readonly procedure: Procedure;
  readonly term: StudyPeriod;
  readonly year: SchoolYear;
  /** The part before it: of the same kind, and maybe of the school year before. */
  readonly before: { readonly term: StudyPeriod; readonly year: SchoolYear };
  /** The subjects and years of study that both parts have. */
  readonly rows: readonly TermRow[];
  /** Their sums in this part, and in the part before it. */
  readonly now: Figure;
  readonly previous: Figure;
  /** Percentage points; null where the low results of either exceed its participants. */
  readonly change: number | null;
  readonly trend: Trend | null;
}

/** Each part of a school year that can be held against the part before it, procedure by procedure. */
export function termChanges(
  terms: readonly TermRow[],
  year: SchoolYear | null,
  settings: JudgedBy,
): readonly TermChange[] {
  const groups = new Map<string, TermRow[]>();
  for (const row of terms) {
    if (row.year !== year || row.previousTerm === null) continue;
    const key = [row.procedure.label.key, row.term.kind, row.term.index].join('\n');
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((rows): readonly TermChange[] => {
    const [first] = rows;
    if (!first) return [];
    const { index, year: yearBefore } = precedingTerm(first.term, first.year);
    const before = studyPeriodAt(first.term.kind, index);
    if (!before) return [];
    const now = summed(rows.map(({ sums }) => sums));
    const previous = summed(rows.flatMap(({ previousTerm }) => previousTerm ?? []));
    return [
      {
        procedure: first.procedure,
        term: first.term,
        year: first.year,
        before: { term: before, year: yearBefore },
        ...{ rows, now, previous },
        ...judgeChange(judged(now), judged(previous), settings),
      },
    ];
  });
}

const judged = ({ share, total }: Figure) => ({ lowShare: share, participants: total });

const summed = (sums: readonly LowSums[]): Figure =>
  figureOf(
    sums.reduce((all, { part }) => all + part, 0),
    sums.reduce((all, { total }) => all + total, 0),
    'weighted',
  );
