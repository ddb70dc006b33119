import { type LowStage, total, sameValue } from '../../indicators';
import { type MarkedRow, SOU_WEIGHTS } from '../../indicators';
import {
  call,
  cellOf,
  type CellPosition,
  type CellValue,
  type Expression,
  joined,
  numeral,
  valueAt,
} from '../../workbook';

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
const MARKS = ['two', 'three', 'four', 'five', 'belowThreshold', 'notAttested'] as const;
const PERCENT = 100;

export function cohortFormulas(rows: readonly MarkedRow[]): CohortFormulas {
  const checks = rows.flatMap((own) =>
    [...KEYS, ...textMarks(own)].flatMap((key) => {
      const place = placeOf(own, key);
      return (place && sameValue(own.seen.sheet, place)) ?? [];
    }),
  );
  const shares = rows.some(({ record }) => record.unit === 'share');
  return {
    inPlace: call('AND', ...checks),
    sum(key) {
      const cells = rows.flatMap((row) => cellFor(row, key) ?? []);
      return cells.length === 0 ? numeral(0) : call('SUM', ...cells);
    },
    shares,
  };
}

/** Marks that a row gives as texts, which formulas don't add. */
const textMarks = (own: MarkedRow): readonly (typeof MARKS)[number][] =>
  MARKS.filter((key) => own.record[key] !== null && typeof rawOf(own, key) === 'string');

function placeOf({ seen, record: { row } }: MarkedRow, key: string): CellPosition | null {
  const column = seen.column(key);
  return column === null ? null : { row: key === 'school' ? seen.schoolRow(row) : row, column };
}

function rawOf(own: MarkedRow, key: string): CellValue {
  const place = placeOf(own, key);
  return place && valueAt(own.seen.sheet, place.row, place.column);
}

/** The number of a cell, a share as 0–1; what was read of a text, which the cohort's check keeps in place. */
function cellFor(own: MarkedRow, key: Counted): Expression | null {
  const place = placeOf(own, key);
  if (!place) return null;
  const cell = cellOf(own.seen.table.sheet, place);
  if (key === 'participants' || key === 'meanMark' || own.record.unit !== 'share') return cell;
  const [raw, share] = [rawOf(own, key), own.record[key]];
  if (share === null) return cell;
  if (typeof raw === 'string') return numeral(share);
  const isPercent = typeof raw === 'number' && raw > share * 2;
  return isPercent ? joined('/', cell, numeral(PERCENT)) : cell;
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
