import { type HeaderMatch, parseNumber } from '../../tables';
import { endRow, numberFormatAt, type SheetSnapshot, textAt, valueAt } from '../../workbook';
import type { TableCells } from '../cells';
import type { TableShape } from '../dataSheet';
import type { DataTable } from '../table';
import { COUNTED, type CountedKey, MARKS } from './resultColumns';
import { near, ROUNDING } from './units';

const IN_SHARES = /%|дол[яи]|процент/i;
/** So many rows with marks tell whether they are shares. */
const SAMPLE = 200;
const MOST = 0.8;
const PERCENT = 100;

/**
 * Takes counts where a table gives both counts and shares; shares, by header or by values, where it gives its marks only
 * so. Counts of others beside such marks are not read: they don't add up with shares.
 */
export function shapeOfMarks(sheet: SheetSnapshot, header: HeaderMatch): TableShape {
  const counts: ReadonlyMap<string, number> = new Map(
    COUNTED.flatMap((key) => countColumn(header, key) ?? []),
  );
  const shares = new Map(COUNTED.flatMap((key) => (counts.has(key) ? [] : (shareColumn(header, key) ?? []))));
  const marksIn = (columns: ReadonlyMap<string, number>): boolean => MARKS.some((key) => columns.has(key));
  if (counts.size > 0 && (marksIn(counts) || !marksIn(shares))) {
    const columns = new Map([...header.columns, ...counts]);
    return { columns, shares: sharesByValues(sheet, columns, header.top + header.height) };
  }
  const others = [...header.columns].filter(([key]) => !counts.has(key));
  return { columns: new Map([...others, ...shares]), shares: shares.size > 0 };
}

type KeyedColumn = readonly [readonly [key: CountedKey, column: number]];

function countColumn(header: HeaderMatch, key: CountedKey): KeyedColumn | null {
  const twins = header.duplicates.filter((twin) => twin.key === key).map((twin) => twin.column);
  const places = [header.columns.get(key) ?? [], twins].flat();
  const count = places.find((place) => !IN_SHARES.test(header.texts.get(place) ?? ''));
  return count === undefined ? null : [[key, count]];
}

function shareColumn({ columns }: HeaderMatch, key: CountedKey): KeyedColumn | null {
  const place = columns.get(key) ?? columns.get(`${key}Share`);
  return place === undefined ? null : [[key, place]];
}

/** Rows whose marks are shares: shown with «%», or with fractions and a sum of 100 (or 1) that is not the number of participants. */
function sharesByValues(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<string, number>,
  firstRow: number,
): boolean {
  const rows = sampleRows(sheet, columns, firstRow);
  if (rows.length === 0) return false;
  const alike = (test: (row: SampleRow) => boolean): boolean =>
    rows.filter(test).length >= MOST * rows.length;
  if (alike(({ percent }) => percent)) return true;
  const fractions = rows.some(({ fraction }) => fraction);
  return (
    fractions &&
    alike(({ sum }) => near(sum, PERCENT) || near(sum, 1)) &&
    !alike(({ sum, participants }) => sum === participants)
  );
}

/** What bare shares of a table add up to: 1 or 100. */
export function wholeOfShares(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<string, number>,
  firstRow: number,
): 1 | 100 {
  const rows = sampleRows(sheet, columns, firstRow).filter(({ percent }) => !percent);
  const small = rows.filter(({ sum }) => sum <= 1 + ROUNDING).length;
  return rows.length > 0 && small >= MOST * rows.length ? 1 : PERCENT;
}

/** What the bare shares of one column are parts of: 1 where most are fractions up to 1, else 100. */
export function wholeOfColumn({ sheet, table }: TableCells, key: string): 1 | 100 {
  const column = table.columns.get(key);
  if (column === undefined) return PERCENT;
  const rows = Array.from({ length: Math.min(SAMPLE, table.lastRow - table.firstRow + 1) }, (_, at) => at);
  const bare = rows.flatMap((at) => {
    const held = numberAt(sheet, table.firstRow + at, column);
    return held && !held.percent ? [held.value] : [];
  });
  const parts = bare.filter((value) => value <= 1).length;
  return parts >= MOST * bare.length && bare.some((value) => !Number.isInteger(value)) ? 1 : PERCENT;
}

/** The header says that a table gives shares. */
export const headedInShares = (sheet: SheetSnapshot, { columns, headerRow, firstRow }: DataTable): boolean =>
  COUNTED.some((key) => {
    const column = columns.get(key);
    const rows = Array.from({ length: firstRow - headerRow }, (_, at) => headerRow + at);
    return column !== undefined && rows.some((row) => IN_SHARES.test(textAt(sheet, row, column)));
  });

/** How most rows of a table of shares hold them as numbers: up to 100, or up to 1; null where they are texts. */
export function heldShares(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<string, number>,
  firstRow: number,
): 'percent' | 'part' | null {
  const rows = sampleRows(sheet, columns, firstRow).filter(({ isText }) => !isText);
  const parts = rows.filter(({ percent, sum }) => percent || sum <= 1 + ROUNDING).length;
  if (rows.length === 0) return null;
  return parts * 2 > rows.length ? 'part' : 'percent';
}

interface SampleRow {
  readonly sum: number;
  readonly participants: number | null;
  readonly percent: boolean;
  readonly fraction: boolean;
  readonly isText: boolean;
}

function sampleRows(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<string, number>,
  firstRow: number,
): readonly SampleRow[] {
  const places = MARKS.flatMap((key) => columns.get(key) ?? []);
  const rows: SampleRow[] = [];
  for (let row = firstRow; row < endRow(sheet) && rows.length < SAMPLE; row += 1) {
    const marks = places.flatMap((column) => numberAt(sheet, row, column) ?? []);
    if (marks.length < 2) continue;
    const participants = columns.get('participants');
    rows.push({
      sum: marks.reduce((sum, { value }) => sum + value, 0),
      participants: participants === undefined ? null : (numberAt(sheet, row, participants)?.value ?? null),
      percent: marks.every(({ percent }) => percent),
      fraction: marks.some(({ value }) => !Number.isInteger(value)),
      isText: marks.some(({ isText }) => isText),
    });
  }
  return rows;
}

interface Sampled {
  readonly value: number;
  readonly percent: boolean;
  readonly isText: boolean;
}

function numberAt(sheet: SheetSnapshot, row: number, column: number): Sampled | null {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number') {
    return { value, percent: numberFormatAt(sheet, row, column).includes('%'), isText: false };
  }
  const read = typeof value === 'string' ? parseNumber(value) : null;
  return read && { value: read.value, percent: read.percent, isText: true };
}
