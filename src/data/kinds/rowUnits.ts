import type { MarkUnit } from '../../findings';
import { hasFormula } from '../../workbook';
import type { CellReader, TableCells } from '../cells';
import type { CountedKey, Marks, ResultRecord } from './resultColumns';
import { headedInShares, heldShares } from './shares';
import { type RowUnit, unitOfRow } from './units';

interface UnitOfMarks extends Pick<ResultRecord, 'unit' | 'counts'> {
  /** The marks, where they are not read as those of the table are. */
  readonly instead: Omit<Marks, 'participants'> | null;
}

const PERCENT = 100;
/** Decimals of a share in percent. */
const SHOWN = 100;

/**
 * Reads in what each row gives its marks. A row in another unit than its columns is told, and so is one whose unit
 * nobody can tell, which has no marks then. `whole` is what bare shares of the table add up to.
 */
export function rowUnits(cells: TableCells, whole: 1 | 100): CellReader<UnitOfMarks> {
  const { table, sheet } = cells;
  const usual: MarkUnit = !table.shares ? 'count' : whole === 1 ? 'part' : 'percent';
  const held = table.shares ? heldShares(sheet, table.columns, table.firstRow) : null;
  const expected: MarkUnit =
    usual === 'count' || (held === null && !headedInShares(sheet, table)) ? 'count' : (held ?? usual);
  return (row) => {
    const own = unitOfRow(sheet, table.columns, row, usual);
    const { unit, counts } = own;
    if (unit !== null && !isTold(own, usual, held)) {
      const whole = unit !== 'count' || own.cells.every(({ value }) => Number.isInteger(value));
      return { unit: !whole ? null : unit === 'count' ? 'count' : 'share', counts, instead: null };
    }
    tell(cells, row, own, expected);
    if (unit === null) return { unit, counts: null, instead: marksOf({}) };
    if (unit === 'count') return { unit, counts: null, instead: marksOf(valuesOf(own)) };
    return { unit: 'share', counts, instead: marksOf(own.shares) };
  };
}

/** The marks are held otherwise than their columns hold them. */
function isTold({ unit, cells }: RowUnit, usual: MarkUnit, held: MarkUnit | null): boolean {
  if (unit === 'count' || usual === 'count') return unit !== usual;
  return cells.some(
    ({ value, percent, raw }) => value !== 0 && (raw === null || (percent ? 'part' : unit) !== held),
  );
}

const valuesOf = ({ cells }: RowUnit): Partial<Record<CountedKey, number>> =>
  Object.fromEntries(cells.map(({ key, value }) => [key, value]));

const marksOf = (read: Partial<Record<CountedKey, number>>): Omit<Marks, 'participants'> => ({
  two: read.two ?? null,
  three: read.three ?? null,
  four: read.four ?? null,
  five: read.five ?? null,
  belowThreshold: read.belowThreshold ?? null,
  notAttested: read.notAttested ?? null,
});

function tell(cells: TableCells, row: number, own: RowUnit, expected: MarkUnit): void {
  const [first] = own.cells;
  if (!first) return;
  const instead = valuesIn(own, expected);
  const { report } = cells;
  const plain = own.cells.every(
    ({ column, percent, raw }) => !(percent && raw !== null) && !hasFormula(cells.sheet, row, column),
  );
  const edits =
    instead.length > 0 && plain
      ? own.cells.flatMap(
          ({ column }, at) => report.replace(row, column, instead[at] ?? 0, false)?.edits ?? [],
        )
      : [];
  report.add({
    code: 'unit-mixed',
    row,
    column: first.column,
    data: {
      marks: own.cells.map(({ column }) => cells.shown(row, column)),
      unit: own.unit,
      expected,
      instead,
    },
    fix: edits.length > 0 ? { safe: false, edits, alternatives: [] } : null,
  });
}

/** The marks in another unit; empty where they can't be told. */
function valuesIn({ unit, cells, shares, counts }: RowUnit, expected: MarkUnit): readonly number[] {
  if (unit === null || unit === 'count') return [];
  const values = cells.map(({ key }) =>
    expected === 'count'
      ? counts?.[key]
      : Math.round((shares[key] ?? 0) * PERCENT * SHOWN) / (expected === 'part' ? PERCENT : 1) / SHOWN,
  );
  return values.flatMap((value) => value ?? []).length === cells.length
    ? values.flatMap((value) => value ?? [])
    : [];
}
