import type { CellRange, CellStyle, PlainCell, PlainSheet } from '../../workbook';
import { BARE_SHEET, type NewCell, type NewSheet } from './newSheet';

const NARROWEST = 9;
const WIDEST = 50;
const HEADER: CellStyle = { bold: true, vertical: 'top', wrap: true };
const CELL: CellStyle = {};

/** A table as a sheet whose header stays in view and, of a single table, filters the rows. */
export function tableSheet(table: PlainSheet): NewSheet {
  const { name, header, rows, heads } = table;
  const isHead = new Set([0, ...(heads ?? []).map((row) => row + 1)]);
  return {
    ...BARE_SHEET,
    name,
    rows: [header, ...rows].map((cells, row) => ({
      row,
      cells: isHead.has(row) ? headCells(cells, header.length) : cells.flatMap(tableCell),
    })),
    columns: widthsOf(table).map((width) => ({ width })),
    merges: mergesOf(table),
    frozen: { rows: 1, columns: 0 },
    filter: heads ? null : { top: 0, left: 0, bottom: rows.length, right: header.length - 1 },
  };
}

/** A head is one as wide as the table, empty cells included. */
const headCells = (cells: readonly PlainCell[], width: number): readonly NewCell[] =>
  Array.from({ length: Math.max(width, cells.length) }, (_, column) => {
    const [cell] = tableCell(cells[column] ?? null, column);
    return { column, content: cell?.content ?? null, look: { ...HEADER, ...cell?.look } };
  });

function tableCell(cell: PlainCell, column: number): readonly NewCell[] {
  if (cell === null) return [];
  if (typeof cell !== 'object') return [{ column, content: cell, look: CELL }];
  return [{ column, content: cell.value, look: { numberFormat: cell.numberFormat } }];
}

/** The merged cells of a table where its header stands above them. */
const mergesOf = ({ merges = [] }: PlainSheet): readonly CellRange[] =>
  merges.map(({ top, bottom, ...columns }) => ({ top: top + 1, bottom: bottom + 1, ...columns }));

/** Characters that the columns of a table need. */
const widthsOf = ({ header, rows }: PlainSheet): readonly number[] =>
  header.map((text, column) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, lengthOf(row[column] ?? null)),
      text.length + 3,
    );
    return Math.min(Math.max(NARROWEST, longest + 2), WIDEST);
  });

/** Characters that a number in a format of its own takes, such as a day. */
const FORMATTED = 10;

const lengthOf = (cell: PlainCell): number =>
  typeof cell === 'object' ? (cell === null ? 0 : FORMATTED) : String(cell).length;
