import { daysAt } from '../tables';
import type { Day } from '../workbook';
import type { CellReader, TableCells } from './cells';
import { textCell } from './textCells';

/**
 * Days, the first of several, of a month its first; null for an empty cell, where there is no such column, and, with
 * its finding, where none can be read.
 */
export function dayCell<K extends string>(
  cells: TableCells<K>,
  key: K,
  date1904: boolean,
): CellReader<Day | null> {
  const text = textCell(cells, key);
  const column = cells.column(key)?.column;
  if (column === undefined) return () => null;
  return (row) => {
    const read = text(row);
    if (read === '') return null;
    const days = daysAt(cells.sheet, row, column, date1904);
    if (!days) cells.report.add({ code: 'period-unrecognised', row, column, data: { read, proposals: [] } });
    return days?.start ?? null;
  };
}
