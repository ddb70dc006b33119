import { dateAt, isDateFormat, parseNumber, remembered, saysNoValue } from '../tables';
import { type Day, dayOfMonthOf, isCellError, monthOf, numberFormatAt, textAt } from '../workbook';
import type { CellReader, Column, TableCells } from './cells';

export type NumberKind = 'count' | 'decimal' | 'share';

/** A number that a cell holds, before it is judged by its kind. */
interface Held {
  readonly value: number;
  /** Shown or written with «%»; `value` is then in percent. */
  readonly percent: boolean;
}

const GENERAL = 'General';
const PERCENT = 100;
/** A format that shows neither a date nor a percent. */
const isPlain = remembered((format) => !isDateFormat(format) && !format.includes('%'));

/** Reads nothing where a table has no such column. */
const absent: CellReader<null> = () => null;

/** Counts of persons: whole, from 0. Anything else is a finding and null; so is an empty cell that must be filled. */
export const countCell = <K extends string>(cells: TableCells<K>, key: K): CellReader<number | null> =>
  numberCell(cells, key, 'count', 1);

/** Numbers from 0 that need not be whole. */
export const decimalCell = <K extends string>(cells: TableCells<K>, key: K): CellReader<number | null> =>
  numberCell(cells, key, 'decimal', 1);

/** Shares (0–1). A bare number is divided by `whole`: 100 where the table writes percents, 1 where it writes shares. */
export const shareCell = <K extends string>(
  cells: TableCells<K>,
  key: K,
  whole: number,
): CellReader<number | null> => numberCell(cells, key, 'share', whole);

function numberCell<K extends string>(
  cells: TableCells<K>,
  key: K,
  kind: NumberKind,
  whole: number,
): CellReader<number | null> {
  const place = cells.column(key);
  if (!place) return absent;
  const { values, numberFormats, origin } = cells.sheet;
  const at = place.column - origin.column;
  const judge = JUDGES[kind];
  return (row) => {
    const value = values[row - origin.row]?.[at];
    if (kind === 'count' && typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)) {
      const format = numberFormats[row - origin.row]?.[at];
      if (format === GENERAL || format === undefined || isPlain(format)) return value;
    }
    if (value === null || value === undefined) {
      if (place.required) cells.missing(place, row);
      return null;
    }
    const held = heldNumber(cells, place, row, kind);
    if (!held) return null;
    if (held.value < 0) {
      const data = { column: place.header, value: held.value };
      cells.report.add({ code: 'value-negative', row, column: place.column, data });
      return null;
    }
    return judge(cells, place, row, held, whole);
  };
}

type Judge = (cells: TableCells, place: Column, row: number, held: Held, whole: number) => number | null;

const JUDGES: Readonly<Record<NumberKind, Judge>> = {
  count(cells, place, row, { value, percent }) {
    if (!percent && Number.isSafeInteger(value)) return value;
    const data = { column: place.header, read: shown(cells, row, place) };
    cells.report.add({ code: 'value-not-integer', row, column: place.column, data });
    return null;
  },
  decimal: (_cells, _place, _row, { value, percent }) => (percent ? value / PERCENT : value),
  share(cells, place, row, { value, percent }, whole) {
    const share = percent ? value / PERCENT : value / whole;
    if (share <= 1) return share;
    const data = { part: place.header, value: share * PERCENT, total: null, limit: PERCENT };
    cells.report.add({ code: 'part-exceeds-total', row, column: place.column, data });
    return null;
  },
};

/** The number in a cell, typed as a number or as text; null, with its finding, where there is none. */
function heldNumber(cells: TableCells, place: Column, row: number, kind: NumberKind): Held | null {
  const { column } = place;
  const value = cells.value(row, column);
  if (isCellError(value)) {
    cells.failed(row, column);
    return null;
  }
  if (typeof value === 'number') {
    const format = numberFormatAt(cells.sheet, row, column);
    if (isPlain(format)) return { value, percent: false };
    if (format.includes('%')) return { value: value * PERCENT, percent: true };
    notNumber(cells, place, row, kind);
    return null;
  }
  const text = typeof value === 'string' ? value : shown(cells, row, place);
  if (saysNoValue(text)) {
    if (place.required) cells.missing(place, row);
    return null;
  }
  const read = parseNumber(text);
  if (!read) {
    notNumber(cells, place, row, kind);
    return null;
  }
  const whole = kind !== 'count' || Number.isSafeInteger(read.value);
  if (whole && read.value >= 0 && !(kind === 'count' && read.percent)) storedAsText(cells, place, row, read);
  return read;
}

const numberOf = (text: string): number | null => parseNumber(text)?.value ?? null;

function storedAsText(
  cells: TableCells,
  { column, header }: Column,
  row: number,
  { value, percent, certain }: Held & { readonly certain: boolean },
): void {
  const data = { column: header, read: textAt(cells.sheet, row, column), value };
  // A percent written as a number would need a format of its own.
  const fix = percent ? null : cells.report.replace(row, column, value, certain, numberOf);
  cells.report.add({ code: 'value-not-number', row, column, data, fix, severity: 'warning' });
}

/** A mean mark of «3.5» that Excel took for the 3rd of May is proposed back. */
function notNumber(cells: TableCells, place: Column, row: number, kind: NumberKind): void {
  const { column, header } = place;
  const day = kind === 'decimal' ? dateAt(cells.sheet, row, column, false) : null;
  const fix = day ? cells.report.replace(row, column, dayAsNumber(day), false) : null;
  const data = { column: header, read: shown(cells, row, place), value: null };
  cells.report.add({ code: 'value-not-number', row, column, data, fix });
}

const dayAsNumber = (day: Day): number => Number(`${dayOfMonthOf(day)}.${monthOf(day)}`);

const shown = (cells: TableCells, row: number, { column }: Column): string =>
  textAt(cells.sheet, row, column);

/** Reports every count of a row that exceeds the one it is a part of. Gives whether there was any. */
export function checkParts(
  cells: TableCells,
  row: number,
  whole: string,
  counts: Readonly<Record<string, unknown>>,
): boolean {
  const limit = counts[whole];
  if (typeof limit !== 'number') return false;
  let exceeded = false;
  for (const key in counts) {
    const value = counts[key];
    if (typeof value !== 'number' || value <= limit) continue;
    const place = cells.column(key);
    if (!place) continue;
    exceeded = true;
    const data = { part: place.header, value, total: cells.column(whole)?.header ?? null, limit };
    cells.report.add({ code: 'part-exceeds-total', row, column: place.column, data });
  }
  return exceeded;
}
