import {
  type CellRange,
  type CellStyle,
  type PlainCell,
  type PlainSheet,
  tableMerges,
  tableRange,
  tableWidths,
} from '../../workbook';
import { BARE_SHEET, type NewCell, type NewRow, type NewSheet } from './newSheet';

const HEADER: CellStyle = { bold: true, vertical: 'top', wrap: true };
const CELL: CellStyle = {};

/** A table as a sheet whose header stays in view and, of a single table, filters the rows. */
export function tableSheet(table: PlainSheet): NewSheet {
  return {
    ...BARE_SHEET,
    name: table.name,
    rows: { [Symbol.iterator]: () => rowsOf(table) },
    plain: cellsOf(table),
    columns: tableWidths(table).map((width) => ({ width })),
    merges: tableMerges(table),
    frozen: { rows: 1, columns: 0 },
    filter: table.heads ? null : tableRange(table),
  };
}

/** Each is made when it is written: a table may be long. */
function* rowsOf({ header, rows, heads = [] }: PlainSheet): Generator<NewRow> {
  const looks = new Map<string, CellStyle>();
  const lookOf = (numberFormat: string): CellStyle => {
    let look = looks.get(numberFormat);
    if (!look) looks.set(numberFormat, (look = { numberFormat }));
    return look;
  };
  yield { row: 0, cells: headCells(header, header.length) };
  const isHead = new Set(heads);
  for (const [at, cells] of rows.entries()) {
    if (isHead.has(at)) {
      yield { row: at + 1, cells: headCells(cells, header.length) };
      continue;
    }
    const own: NewCell[] = [];
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      if (typeof cell !== 'object') own.push({ column, content: cell, look: CELL });
      else own.push({ column, content: cell.value, look: lookOf(cell.numberFormat) });
    }
    yield { row: at + 1, cells: own };
  }
}

/** A head is one as wide as the table, empty cells included. */
const headCells = (cells: readonly PlainCell[], width: number): readonly NewCell[] =>
  Array.from({ length: Math.max(width, cells.length) }, (_, column) => {
    const cell = cells[column] ?? null;
    if (cell === null || typeof cell !== 'object') return { column, content: cell, look: HEADER };
    return { column, content: cell.value, look: { ...HEADER, numberFormat: cell.numberFormat } };
  });

/** The cells that its rows take; null where there is no header. */
function cellsOf({ header, rows, heads = [] }: PlainSheet): CellRange | null {
  if (header.length === 0) return null;
  let bottom = Math.max(-1, ...heads.slice(-1)) + 1;
  let right = header.length - 1;
  for (const [at, cells] of rows.entries()) {
    const last = cells.findLastIndex((cell) => cell !== null);
    if (last >= 0) bottom = Math.max(bottom, at + 1);
    right = Math.max(right, last);
  }
  return { top: 0, left: 0, bottom, right };
}
