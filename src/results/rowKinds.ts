import { isBlank, matchKey } from '../tables';
import { type SheetSnapshot, textAt } from '../workbook';
import type { CellReader } from './cells';
import { onceForEach } from './labels';
import type { DataTable } from './table';

/** What a row below the header is. A note has one filled cell that begins no record: a footnote, a signature. */
export type RowKind = 'record' | 'blank' | 'total' | 'header' | 'index' | 'note';

export interface RowSorting {
  readonly sheet: SheetSnapshot;
  readonly table: DataTable;
  /** Columns that records are made of. */
  readonly columns: readonly number[];
  /** The column that names a record, or a total. */
  readonly anchor: number;
  readonly topRow: CellReader<number>;
  /** A row with nothing but its anchor filled is a record. */
  readonly lone: (anchor: string) => boolean;
}

const TOTAL =
  /^\s*(?:итог[а-яё]*|всего|сумма|среднее|в среднем|(?:итого )?по (?:муниципалитету|муниципальн[а-яё]*|району|округу|городу|школам))(?![а-яё])/i;
/** As much of a text as is looked at to know a total. */
const HEAD = 60;

export const isTotal = (text: string): boolean => TOTAL.test(text.slice(0, HEAD));

/** Tells the rows of a table apart. */
export function sortRows(sorting: RowSorting): CellReader<RowKind> {
  const { sheet, table, columns, anchor, topRow, lone } = sorting;
  const { texts, origin } = sheet;
  const places = columns.map((column) => column - origin.column);
  const header = matchKey(textAt(sheet, table.headerRow + table.headerHeight - 1, anchor));
  const named = onceForEach((text): RowKind => {
    if (isTotal(text)) return 'total';
    return header !== '' && matchKey(text.slice(0, HEAD)) === header ? 'header' : 'record';
  });
  const filled = (row: number): number => {
    const cells = texts[row - origin.row];
    let count = 0;
    if (cells) for (const at of places) if (!isBlank(cells[at] ?? '') && ++count > 1) break;
    return count;
  };
  return (row) => {
    const count = filled(row);
    if (count === 0) return startsWithTotal(sheet, row) ? 'total' : 'blank';
    if (row === table.firstRow && isIndexRow(sheet, row)) return 'index';
    const text = textAt(sheet, topRow(row), anchor);
    if (isBlank(text)) return startsWithTotal(sheet, row) ? 'total' : count === 1 ? 'note' : 'record';
    const kind = named(text);
    return kind === 'record' && count === 1 && topRow(row) === row && !lone(text) ? 'note' : kind;
  };
}

function startsWithTotal(sheet: SheetSnapshot, row: number): boolean {
  const first = sheet.texts[row - sheet.origin.row]?.find((text) => !isBlank(text));
  return first !== undefined && isTotal(first);
}

/** A row of column numbers under the header: 1, 2, 3 … */
function isIndexRow(sheet: SheetSnapshot, row: number): boolean {
  const texts = (sheet.texts[row - sheet.origin.row] ?? []).filter((text) => !isBlank(text));
  return texts.length > 2 && texts.every((text, index) => text.trim() === String(index + 1));
}
