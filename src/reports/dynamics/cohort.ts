import type { LowStage } from '../../indicators';
import { type ResultRow, SOU_WEIGHTS } from '../../indicators';
import { call, cellOf, type Expression, joined, numeral, valueAt } from '../../workbook';
import { total } from '../formulas/conditions';
import { sameValue } from '../formulas/inPlace';

type Counted = LowStage | 'notAttested' | 'participants' | 'meanMark';

/** Formulas over the very cells that a cohort's rows hold. */
export interface CohortFormulas {
  /** The rows still hold the same school, year, procedure, subject and class. */
  readonly inPlace: Expression;
  /** The sum of a column; of a table of shares, the share itself (0–1). */
  readonly sum: (key: Counted) => Expression;
  readonly shares: boolean;
}

const KEYS = ['school', 'year', 'period', 'procedure', 'subject', 'grade'] as const;
const PERCENT = 100;

export function cohortFormulas(rows: readonly ResultRow[]): CohortFormulas {
  const checks = rows.flatMap(({ seen, record: { row } }) =>
    KEYS.flatMap((key) => {
      const column = seen.column(key);
      return (column === null ? null : sameValue(seen.sheet, { row, column })) ?? [];
    }),
  );
  const shares = rows.some(({ record }) => record.table.shares);
  const scale = shares ? scaleOf(rows) : 1;
  return {
    inPlace: call('AND', ...checks),
    sum(key) {
      const cells = rows.flatMap((row) => cellFor(row, key) ?? []);
      if (cells.length === 0) return numeral(0);
      const sum = call('SUM', ...cells);
      return scale === 1 || key === 'participants' || key === 'meanMark'
        ? sum
        : joined('/', sum, numeral(scale));
    },
    shares,
  };
}

function cellFor({ seen, record }: ResultRow, key: string): Expression | null {
  const column = seen.column(key);
  return column === null ? null : cellOf(seen.table.sheet, { row: record.row, column });
}

/** What the cells' numbers are divided by to give shares: 1 or 100. */
function scaleOf(rows: readonly ResultRow[]): number {
  for (const { record, seen } of rows) {
    for (const key of ['two', 'three', 'four', 'five', 'belowThreshold'] as const) {
      const column = seen.column(key);
      const raw = column === null ? null : valueAt(seen.sheet, record.row, column);
      const share = record[key];
      if (typeof raw === 'number' && share !== null && share > 0) return raw > share * 2 ? PERCENT : 1;
    }
  }
  return 1;
}

/** The points of the degree of learning, and whom they are shared among. */
export function souFormulas(
  { sum }: CohortFormulas,
  whole: Expression,
  notAttestedInSou: boolean,
): { readonly points: Expression; readonly whole: Expression; readonly marks: Expression } {
  const weighted = (key: 'five' | 'four' | 'three' | 'two' | 'notAttested'): Expression =>
    joined('*', numeral(SOU_WEIGHTS[key]), sum(key));
  const marks = (['five', 'four', 'three', 'two'] as const).map(weighted);
  return {
    points: total(notAttestedInSou ? [...marks, weighted('notAttested')] : marks),
    whole: notAttestedInSou ? whole : joined('-', whole, sum('notAttested')),
    marks: total((['two', 'three', 'four', 'five'] as const).map(sum)),
  };
}
