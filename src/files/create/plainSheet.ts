import { a1Range, type PlainSheet } from '../../workbook';
import { tableRange, tableWidths, tableWrites } from '../edit/addSheets';
import { type BookCell, type BookSheet, bookStyle, cellKey, storedWidth } from './bookSheet';

const HEADER: BookCell = { style: bookStyle({ bold: true, vertical: 'top', wrap: true }) };

/** A table as a sheet whose header stays in view and filters the rows. */
export function plainSheet(table: PlainSheet): BookSheet {
  return {
    sheet: {
      name: table.name,
      columns: tableWidths(table).map((width) => ({ width: storedWidth(width) })),
      cells: new Map(table.header.map((_, column) => [cellKey(0, column), HEADER])),
      freezePane: { rows: 1 },
      autoFilter: { range: a1Range(tableRange(table)) },
    },
    writes: tableWrites(table),
    heights: new Map(),
  };
}
