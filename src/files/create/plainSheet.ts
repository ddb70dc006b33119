import { a1Range, type PlainSheet } from '../../workbook';
import { tableMerges, tableRange, tableWidths, tableWrites } from '../edit/addSheets';
import { type BookCell, bookMerges, type BookSheet, bookStyle, cellKey, storedWidth } from './bookSheet';

const HEADER: BookCell = { style: bookStyle({ bold: true, vertical: 'top', wrap: true }) };

/** A table as a sheet whose header stays in view and filters the rows. */
export function plainSheet(table: PlainSheet): BookSheet {
  const heads = [0, ...(table.heads ?? []).map((row) => row + 1)];
  return {
    sheet: {
      name: table.name,
      columns: tableWidths(table).map((width) => ({ width: storedWidth(width) })),
      cells: new Map(heads.flatMap((row) => table.header.map((_, column) => [cellKey(row, column), HEADER]))),
      freezePane: { rows: 1 },
      merges: bookMerges(tableMerges(table)),
      ...(table.heads === undefined && { autoFilter: { range: a1Range(tableRange(table)) } }),
    },
    writes: tableWrites(table),
    heights: new Map(),
  };
}
