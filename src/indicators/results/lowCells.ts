import type { ResultRecord } from '../../data';
import { countIn, isSpelledOut, type RawColumn, type SeenTable } from '../view';

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
export function lowCells(seen: SeenTable<ResultRecord>): (record: ResultRecord) => LowSums | null {
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

function spelledOut(record: ResultRecord): LowSums | null {
  const { participants, unit, counts } = record;
  const marks = unit === 'count' ? record : counts;
  if (unit === null || participants === null || marks === null) return null;
  return { part: marks.two ?? marks.belowThreshold ?? 0, total: participants };
}
