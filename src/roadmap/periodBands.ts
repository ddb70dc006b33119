import { firstDataRow, type HeaderMatch, isBlank, readPeriod } from '../tables';
import { type CellRange, type SheetSnapshot, textAt } from '../workbook';

/** «В течение учебного года» and shorter ones. */
const LONGEST = 40;
const NO_PLAN = { start: null, end: null };

/**
 * The periods that stand alone in their rows, above the activities that they are of, each with the rows below up to the
 * next: they are read as if the cell were merged down.
 *
 * @param bottom the row after the last of the table
 */
export function periodBands(sheet: SheetSnapshot, header: HeaderMatch, bottom: number): readonly CellRange[] {
  const column = header.columns.get('period');
  if (column === undefined) return [];
  const others = [...header.texts.keys()].filter((own) => own !== column);
  const wide = new Set(sheet.merges.flatMap(({ top, left, right }) => (right > left ? [top] : [])));
  const isEmpty = (row: number, own: number): boolean => isBlank(textAt(sheet, row, own));
  const isBare = (row: number): boolean => others.every((own) => isEmpty(row, own));
  const bands: CellRange[] = [];
  let top: number | null = null;
  const close = (last: number): void => {
    if (top !== null && last > top) bands.push({ top, left: column, bottom: last, right: column });
    top = null;
  };
  for (let row = firstDataRow(header); row < bottom; row += 1) {
    const text = textAt(sheet, row, column);
    // A line across the table is a title, below which the period holds no more.
    if (top !== null && (!isBlank(text) || wide.has(row))) close(row - 1);
    const isBand = !isBlank(text) && text.length <= LONGEST && isBare(row);
    if (isBand && readPeriod(text, NO_PLAN).kind !== 'unrecognised') top = row;
  }
  close(bottom - 1);
  return bands;
}
