import type { MarkUnit } from '../../findings';
import { parseNumber } from '../../tables';
import { numberFormatAt, type SheetSnapshot, valueAt } from '../../workbook';
import { COUNTED, type CountedKey, MARKS } from './resultColumns';

/** The number in a cell of marks. */
export interface MarkCell {
  readonly key: CountedKey;
  readonly column: number;
  /** As typed; of a cell shown with «%», in percent. */
  readonly value: number;
  readonly percent: boolean;
  /** The unit in which formulas see it; null for a text, which they don't. */
  readonly raw: 'percent' | 'part' | null;
}

export type Counts = Readonly<Partial<Record<CountedKey, number>>>;

/** In what a row gives its marks. */
export interface RowUnit {
  /** Null where nobody can tell. */
  readonly unit: MarkUnit | null;
  /** The marks as shares of the participants (0–1); of counts, empty. */
  readonly shares: Counts;
  /** The counts of participants that the shares stand for; null where none fit, or several do. */
  readonly counts: Counts | null;
  readonly cells: readonly MarkCell[];
}

const SUMMED: readonly CountedKey[] = [...MARKS, 'notAttested'];
/** Shares are rounded, so their sum may miss the whole by so much of it. */
export const ROUNDING = 0.02;
const PERCENT = 100;
const EPSILON = 1e-6;

export const near = (sum: number, whole: number): boolean => Math.abs(sum - whole) <= whole * ROUNDING;

/**
 * Reads the unit of a row of marks. It is one of shares where each cell shows «%», or where the marks make up 100 (or
 * 1), that is not the participants, and whole counts of participants round to them. `usual` is the unit of its table.
 */
export function unitOfRow(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<string, number>,
  row: number,
  usual: MarkUnit,
): RowUnit {
  const cells = COUNTED.flatMap((key) => markCell(sheet, columns.get(key), row, key) ?? []);
  return unitOfCells(cells, participantsIn(sheet, columns.get('participants'), row), usual);
}

/**
 * The same of cells that were read already. `whole` is the number of participants; `decimals` are those that all percents
 * of a table are rounded to, as far as they can be seen: with them, one count may also follow from the others.
 */
export function unitOfCells(
  cells: readonly MarkCell[],
  whole: number | null,
  usual: MarkUnit,
  decimals: number | null = null,
): RowUnit {
  const unit = unitOf(cells, whole, usual, decimals ?? 0);
  if (unit === null || unit === 'count') return { unit, shares: {}, counts: null, cells };
  const percents = inPercent(cells, unit);
  const shares = Object.fromEntries(percents.map(({ key, value }) => [key, value / PERCENT]));
  return { unit, shares, counts: whole === null ? null : countsOf(percents, whole, decimals), cells };
}

const inPercent = (cells: readonly MarkCell[], unit: MarkUnit): readonly MarkCell[] =>
  unit === 'part' ? cells.map((cell) => ({ ...cell, value: percentOf(cell, unit) })) : cells;

const percentOf = ({ value, percent }: MarkCell, unit: MarkUnit): number =>
  unit === 'part' && !percent ? value * PERCENT : value;

function unitOf(
  cells: readonly MarkCell[],
  whole: number | null,
  usual: MarkUnit,
  decimals: number,
): MarkUnit | null {
  const filled = cells.filter(({ value }) => value !== 0);
  const shown = filled.filter(({ percent }) => percent).length;
  if (filled.length === 0) return usual;
  const marks = cells.filter(({ key }) => MARKS.some((own) => own === key));
  const complete = marks.length === MARKS.length;
  const sum = cells.reduce((all, { key, value }) => (SUMMED.includes(key) ? all + value : all), 0);
  if (shown === filled.length) {
    if (usual !== 'count') return 'percent';
    return (!complete || near(sum, PERCENT)) && fits(cells, 'percent', whole, decimals) ? 'percent' : null;
  }
  if (shown > 0) return null;
  const isWhole = cells.every(({ value }) => Number.isInteger(value));
  if (isWhole && sum === whole) return usual === 'count' || sum !== PERCENT ? 'count' : usual;
  if (marks.length < 2) return usual;
  const unit = near(sum, PERCENT) ? 'percent' : near(sum, 1) && !isWhole ? 'part' : null;
  if (unit === null) return usual;
  if (usual !== 'count') return unit;
  // One participant more or less would make counts of them.
  if (whole !== null && isWhole && near(whole, PERCENT)) return 'count';
  return complete && fits(cells, unit, whole, decimals)
    ? unit
    : isWhole || unit === 'percent'
      ? null
      : 'count';
}

const fits = (cells: readonly MarkCell[], unit: MarkUnit, whole: number | null, decimals: number): boolean =>
  whole !== null &&
  candidates(
    inPercent(cells, unit),
    whole,
    Math.max(decimals, ...cells.map((cell) => decimalsOf(percentOf(cell, unit)))),
  ) !== null;

/** By how much of its last decimal a percent may be off: rounded, or cut off. */
const ROUNDED = 0.5;
const CUT_OFF = 1;

interface Range {
  readonly key: CountedKey;
  readonly least: number;
  readonly most: number;
}

/** The counts that round to each percent of so many decimals; null where one has none. */
function candidates(
  percents: readonly MarkCell[],
  whole: number,
  decimals: number,
  steps = ROUNDED,
): readonly Range[] | null {
  const half = steps / (POWERS[decimals] ?? 1) + EPSILON;
  const ranges = percents.map(({ key, value }) => ({
    key,
    least: Math.max(0, Math.ceil(((value - half) * whole) / PERCENT)),
    most: Math.min(whole, Math.floor(((value + half) * whole) / PERCENT)),
  }));
  return ranges.every(({ least, most }) => least <= most) ? ranges : null;
}

const MOST_DECIMALS = 4;
const POWERS = [1, 10, 100, 1_000, 10_000];

/** Of a percent: at most 4, more are a computer's. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const scaled = value * (POWERS[decimals] ?? 1);
    if (Math.abs(scaled - Math.round(scaled)) < EPSILON) return decimals;
  }
  return MOST_DECIMALS;
}

/** The counts, where there is one for each percent and they make up all participants. */
function countsOf(percents: readonly MarkCell[], whole: number, decimals: number | null): Counts | null {
  const within = (of: number, steps: number): Counts | null =>
    countsWithin(candidates(percents, whole, of, steps), whole, decimals !== null);
  const ofTable = decimals === null ? null : within(decimals, ROUNDED);
  if (ofTable) return ofTable;
  // Each percent is rounded as the finest of them is.
  const ofRow = Math.max(0, ...percents.map(({ value }) => decimalsOf(value)));
  return within(ofRow, ROUNDED) ?? (decimals !== null && ofRow > 0 ? within(ofRow, CUT_OFF) : null);
}

/** `isOpen`: one count may follow from the others. */
function countsWithin(ranges: readonly Range[] | null, whole: number, isOpen: boolean): Counts | null {
  if (!ranges || whole === 0) return null;
  const complete = MARKS.every((key) => ranges.some((range) => range.key === key));
  const several = ranges.filter(({ least, most }) => least !== most);
  const [rest] = several;
  const sumOf = (own: readonly Range[]): number =>
    own.reduce((all, { key, least }) => (SUMMED.includes(key) ? all + least : all), 0);
  const counts = Object.fromEntries(ranges.map(({ key, least }) => [key, least]));
  if (!rest) return complete && sumOf(ranges) !== whole ? null : counts;
  const left = whole - sumOf(ranges.filter((range) => range !== rest));
  const follows = isOpen && complete && several.length === 1 && SUMMED.includes(rest.key);
  return follows && left >= rest.least && left <= rest.most ? { ...counts, [rest.key]: left } : null;
}

function markCell(
  sheet: SheetSnapshot,
  column: number | undefined,
  row: number,
  key: CountedKey,
): MarkCell | null {
  if (column === undefined) return null;
  const found = shownNumberAt(sheet, row, column);
  if (!found) return null;
  const { value, percent, isText } = found;
  return { key, column, value, percent, raw: isText ? null : percent ? 'part' : 'percent' };
}

/** A number that a cell holds, or shows as text. */
export interface ShownNumber {
  /** In percent where it is shown with «%». */
  readonly value: number;
  readonly percent: boolean;
  readonly isText: boolean;
}

/** The number of a cell as people read it; null where it shows none. */
export function shownNumberAt(sheet: SheetSnapshot, row: number, column: number): ShownNumber | null {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number') {
    const percent = numberFormatAt(sheet, row, column).includes('%');
    return { value: percent ? value * PERCENT : value, percent, isText: false };
  }
  const read = typeof value === 'string' ? parseNumber(value) : null;
  return read && { value: read.value, percent: read.percent, isText: true };
}

function participantsIn(sheet: SheetSnapshot, column: number | undefined, row: number): number | null {
  const value = column === undefined ? null : valueAt(sheet, row, column);
  const number = typeof value === 'string' ? (parseNumber(value)?.value ?? null) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
