import {
  type CellStyle,
  type PlainCell,
  type PlainSheet,
  tableMerges,
  tableRange,
  tableWidths,
} from '../../workbook';
import { BARE_SHEET, type NewCell, type NewSheet } from './newSheet';

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
    columns: tableWidths(table).map((width) => ({ width })),
    merges: tableMerges(table),
    frozen: { rows: 1, columns: 0 },
    filter: heads ? null : tableRange(table),
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
