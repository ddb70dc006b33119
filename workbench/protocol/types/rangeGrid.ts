import { type CellRange, isCellError } from '../../../src/workbook';
import {
  type Cell,
  cellCount,
  shownText,
  ExcelError,
  gridOf,
  type Input,
  invalidArgument,
  isNumberFormat,
  isReadable,
  MAX_CELLS_PER_READ,
  setNumberFormats,
  type Sheet,
  writeEntries,
  rowCount,
  columnCount,
} from '../../model';
import type { HostContext } from '../context';
import type { Property } from '../definition';
import type { RangeTarget } from '../targets';
import { valueTypeOf } from '../valueType';
import * as values from '../values';

/** A value per cell, or null for whole columns and rows. */
function read<T>(
  { sheetId, range }: RangeTarget,
  host: HostContext,
  of: (cell: Cell | undefined, sheet: Sheet, row: number, column: number) => T,
): T[][] | null {
  if (!isReadable(range)) return null;
  if (cellCount(range) > MAX_CELLS_PER_READ) throw new ExcelError('RangeExceedsLimit', 'Too many cells.');
  const sheet = host.sheet(sheetId);
  return gridOf(range, (row, column) => of(sheet.cells.get(row, column), sheet, row, column));
}

const plainValue = (cell: Cell | undefined): string | number | boolean => {
  const value = cell?.value ?? '';
  return isCellError(value) ? value.error : value;
};

const entered = (cell: Cell | undefined): string | number | boolean => cell?.formula ?? plainValue(cell);

const input = (value: unknown): Input => {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw invalidArgument('A cell takes a text, a number or a boolean.');
};

/** One plain value goes into every cell; an array must have the range's size. */
function perCell<T>(
  value: unknown,
  range: CellRange,
  of: (value: unknown) => T,
): (row: number, column: number) => T {
  if (!Array.isArray(value)) {
    const single = of(value);
    return () => single;
  }
  const grid = values
    .matrix(value, rowCount(range), columnCount(range))
    .map((row) => row.map((item) => of(item)));
  return (row, column) => {
    const item = grid[row]?.[column];
    if (item === undefined) throw invalidArgument('The array has a different size than the range.');
    return item;
  };
}

/**
 * Of a block over rows that a filter hides only the first row arrives, in every row that is shown: so does Excel
 * misplace it.
 */
function write({ sheetId, range }: RangeTarget, value: unknown, host: HostContext): void {
  const sheet = host.sheet(sheetId);
  const inputs = perCell(value, range, input);
  const isMisplaced =
    Array.isArray(value) && rowCount(range) > 1 && filteredOut(sheet, range).some((hidden) => hidden);
  const misplaced = (row: number, column: number): Input =>
    sheet.isRowHidden(range.top + row) ? null : inputs(0, column);
  writeEntries(host.session, sheet, range, isMisplaced ? misplaced : inputs);
}

/** For each row of the range whether a filter hides it. */
function filteredOut(sheet: Sheet, range: CellRange): boolean[] {
  const { autoFilter, tables } = sheet.parts;
  const filtered = [...(autoFilter ? [autoFilter] : []), ...tables].filter(
    ({ criteria }) => criteria.size > 0,
  );
  return Array.from(
    { length: filtered.length > 0 ? rowCount(range) : 0 },
    (_item, index) =>
      sheet.isRowHidden(range.top + index) &&
      filtered.some(
        (filter) => filter.range.top < range.top + index && range.top + index <= filter.range.bottom,
      ),
  );
}

const format = (value: unknown): string | null => {
  if (value === null) return null;
  const code = values.text(value);
  if (!isNumberFormat(code)) throw invalidArgument(`«${code}» is no number format.`);
  return code;
};

const numberFormat: Property<RangeTarget> = {
  get: (target, host) =>
    read(target, host, (_cell, sheet, row, column) => sheet.styleAt(row, column).numberFormat),
  set: ({ sheetId, range }, value, host) => {
    setNumberFormats(host.sheet(sheetId), range, perCell(value, range, format));
  },
};

/** The properties of a range that give or take one value per cell. */
export const gridProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  values: { get: (target, host) => read(target, host, plainValue), set: write },
  formulas: { get: (target, host) => read(target, host, entered), set: write },
  text: {
    get: (target, host) =>
      read(target, host, (cell, sheet, row, column) =>
        shownText(
          cell?.value ?? null,
          sheet.styleAt(row, column).numberFormat,
          host.quirks.localText && host.limits.locale.startsWith('ru') ? 'ru' : 'en',
        ),
      ),
  },
  valueTypes: { get: (target, host) => read(target, host, (cell) => valueTypeOf(cell?.value ?? null)) },
  numberFormat,
};
