import type { CellRange } from '../../src/workbook';
import type { Axis } from './axis';
import { ExcelError, invalidArgument } from './errors';
import { isWholeColumns, isWholeRows } from './geometry';
import { checkAllowed } from './guards';
import type { Sheet } from './sheet';

export const GROUP_OPTIONS = ['ByRows', 'ByColumns'] as const;
export type GroupOption = (typeof GROUP_OPTIONS)[number];

const MAX_LEVEL = 7;

interface Lines {
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
}

/** Throws `InvalidArgument` for whole rows that are grouped by columns, and the other way round. */
function linesOf(sheet: Sheet, range: CellRange, option: GroupOption): Lines {
  const byRows = option === 'ByRows';
  const wrong = byRows ? isWholeColumns(range) : isWholeRows(range);
  if (wrong) throw invalidArgument(`The range can't be grouped ${option}.`);
  checkAllowed(sheet, byRows ? 'allowFormatRows' : 'allowFormatColumns');
  return byRows
    ? { axis: sheet.rows, first: range.top, last: range.bottom }
    : { axis: sheet.columns, first: range.left, last: range.right };
}

const indexes = ({ first, last }: Lines): number[] =>
  Array.from({ length: last - first + 1 }, (_item, index) => first + index);

const levelAt = (axis: Axis, index: number): number => axis.get(index).level ?? 0;

/** Puts rows or columns into a group of the outline; Excel has seven levels. */
export function groupLines(sheet: Sheet, range: CellRange, option: GroupOption): void {
  const lines = linesOf(sheet, range, option);
  if (indexes(lines).some((index) => levelAt(lines.axis, index) >= MAX_LEVEL)) {
    throw new ExcelError('InvalidOperation', 'An outline has seven levels.');
  }
  for (const index of indexes(lines)) lines.axis.patch(index, { level: levelAt(lines.axis, index) + 1 });
}

/** Takes rows or columns out of their innermost group. Throws `InvalidOperation` where none is in one. */
export function ungroupLines(sheet: Sheet, range: CellRange, option: GroupOption): void {
  const lines = linesOf(sheet, range, option);
  const grouped = indexes(lines).filter((index) => levelAt(lines.axis, index) > 0);
  if (grouped.length === 0) throw new ExcelError('InvalidOperation', 'The range is in no group.');
  for (const index of grouped) lines.axis.patch(index, { level: levelAt(lines.axis, index) - 1 });
}

/** Hides or shows the lines of the groups that the range touches. */
export function hideGroups(sheet: Sheet, range: CellRange, option: GroupOption, hidden: boolean): void {
  const { axis, first, last } = linesOf(sheet, range, option);
  let [from, to] = [first, last];
  while (from > 0 && levelAt(axis, from) > 0 && levelAt(axis, from - 1) > 0) from -= 1;
  while (levelAt(axis, to) > 0 && levelAt(axis, to + 1) > 0) to += 1;
  for (let index = from; index <= to; index++) if (levelAt(axis, index) > 0) axis.patch(index, { hidden });
}
