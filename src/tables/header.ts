import { type CellRange, type CellValue, endRow, type SheetSnapshot, textAt, valueAt } from '../workbook';
import { type AliasIndex, aliasIndex, type ColumnSpec, matchAlias, type MatchKind } from './aliases';
import { isExampleRow } from './templates/exampleRow';
import { isBlank, singleLine } from './text';

/** Rows of a sheet, from its first, in which a table's header is looked for. */
export const HEADER_SEARCH_ROWS = 60;
/** A better header may stand within so many rows below the first that would do. */
const LOOK_AHEAD = 3;

export interface ExtraColumn {
  readonly column: number;
  readonly header: string;
}

export interface DuplicateColumn extends ExtraColumn {
  readonly key: string;
  readonly firstColumn: number;
}

/** Rows of a header. */
export type HeaderHeight = 1 | 2 | 3;

/** A header row, two or three, with what its cells were recognised as. Rows and columns count from 0. */
export interface HeaderMatch {
  readonly top: number;
  readonly height: HeaderHeight;
  /** Column key → column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Column → header as read, its rows joined, for every non-empty header cell. */
  readonly texts: ReadonlyMap<number, string>;
  readonly extra: readonly ExtraColumn[];
  readonly duplicates: readonly DuplicateColumn[];
}

/** The column that a header cell means by its words; weak ones give way to any others. */
export interface MeantColumn {
  readonly key: string;
  readonly weak: boolean;
}

/** What header cells may say. */
export interface Headings {
  readonly index: AliasIndex;
  /** The column that a cell means by its words, where it is none of the index. */
  readonly byWords?: (text: string) => MeantColumn | null;
}

export interface HeaderSearch extends Headings {
  /** The match is a table of the wanted kind. */
  readonly accepts: (match: HeaderMatch) => boolean;
}

const RANK: Readonly<Record<MatchKind, number>> = { exact: 5, typo: 4, prefix: 3, words: 2, 'weak-words': 1 };

const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/** First row below the header. */
export const firstDataRow = (header: HeaderMatch): number => header.top + header.height;

/** The first header from the given row on that is accepted, or a fuller one just below it. */
export function findHeader(sheet: SheetSnapshot, search: HeaderSearch, fromRow = 0): HeaderMatch | null {
  const limit = Math.min(HEADER_SEARCH_ROWS, endRow(sheet));
  let best: HeaderMatch | null = null;
  for (let row = Math.max(fromRow, sheet.origin.row); row < limit; row += 1) {
    if (best && row > best.top + LOOK_AHEAD) break;
    const match = matchHeader(sheet, row, search);
    if (!match || !search.accepts(match) || match.columns.size <= (best?.columns.size ?? 0)) continue;
    best = match;
    if (match.extra.length === 0) break;
  }
  return best;
}

/** What was recognised of the row that looks most like a header, for a report on a sheet left out. */
export function nearestHeader(sheet: SheetSnapshot, index: AliasIndex): HeaderMatch | null {
  let best: HeaderMatch | null = null;
  const limit = Math.min(HEADER_SEARCH_ROWS, endRow(sheet));
  for (let row = sheet.origin.row; row < limit; row += 1) {
    const match = matchHeader(sheet, row, { index });
    if (match && match.columns.size > (best?.columns.size ?? 1)) best = match;
  }
  return best;
}

/** Reads a row, with those below that make the header with it. Null where no cell is recognised. */
export function matchHeader(sheet: SheetSnapshot, row: number, headings: Headings): HeaderMatch | null {
  const upper = rowTexts(sheet, row);
  if (upper.size < 2) return null;
  const single = recognise(upper, NO_TEXTS, row, 1, headings);
  const lower = rowTexts(sheet, row + 1);
  const joined = joinedRows(sheet, row, upper, lower);
  const triple = joined && threeRows(sheet, row, { joined, lower, headings });
  if (triple && triple.columns.size > (single?.columns.size ?? 0)) return triple;
  const double = joined && recognise(joined, lower, row, 2, headings);
  if (double && double.columns.size > (single?.columns.size ?? 0)) return double;
  return single && joined && spansTwoRows(sheet, row) ? (double ?? single) : single;
}

/** A header of three rows: one of its cells is merged down over all of them, and the last has texts under the second's groups. */
function threeRows(
  sheet: SheetSnapshot,
  row: number,
  upper: {
    readonly joined: ReadonlyMap<number, string>;
    readonly lower: ReadonlyMap<number, string>;
    readonly headings: Headings;
  },
): HeaderMatch | null {
  if (!sheet.merges.some(({ top, bottom }) => top === row && bottom === row + 2)) return null;
  const last = rowTexts(sheet, row + 2);
  const groups = groupHeads(sheet, row + 1, upper.lower, last);
  const texts = new Map(upper.joined);
  for (const [column, text] of last) {
    const head = groups.get(column);
    if (head === undefined) return null;
    texts.set(column, `${head} ${text}`);
  }
  return recognise(texts, new Map([...upper.lower, ...last]), row, 3, upper.headings);
}

function rowTexts(sheet: SheetSnapshot, row: number): Map<number, string> {
  const texts = new Map<number, string>();
  const cells = sheet.texts[row - sheet.origin.row] ?? [];
  cells.forEach((text, index) => {
    if (!isBlank(text)) texts.set(sheet.origin.column + index, singleLine(text));
  });
  return texts;
}

/** Header texts of two rows joined; null where the lower row is no part of a header. */
function joinedRows(
  sheet: SheetSnapshot,
  row: number,
  upper: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
): Map<number, string> | null {
  if (lower.size === 0) return spansTwoRows(sheet, row) ? new Map(upper) : null;
  const groups = groupHeads(sheet, row, upper, lower);
  const joined = new Map(upper);
  for (const [column, text] of lower) {
    const head = groups.get(column);
    if (head === undefined) return null;
    joined.set(column, `${head} ${text}`);
  }
  return joined;
}

/** Column → text of the group header above it, for columns under a merged or repeated-by-blank upper cell. */
function groupHeads(
  sheet: SheetSnapshot,
  row: number,
  upper: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const heads = new Map<number, string>();
  for (const [column, text] of upper) {
    const merge = mergeAt(sheet, row, column);
    let last = merge && merge.bottom === row ? merge.right : column;
    if (!merge) while (lower.has(last + 1) && !upper.has(last + 1)) last += 1;
    if (last > column) for (let under = column; under <= last; under += 1) heads.set(under, text);
  }
  return heads;
}

function mergeAt(sheet: SheetSnapshot, row: number, column: number): CellRange | undefined {
  return sheet.merges.find((merge) => merge.top === row && merge.left === column);
}

function spansTwoRows(sheet: SheetSnapshot, row: number): boolean {
  return sheet.merges.some((merge) => merge.top === row && merge.bottom === row + 1);
}

function recognise(
  texts: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
  top: number,
  height: HeaderHeight,
  { index, byWords }: Headings,
): HeaderMatch | null {
  const matches = [...texts].map(([column, header]) => {
    const own = matchAlias(lower.get(column) ?? '', index);
    const known = own?.kind === 'exact' ? own : matchAlias(header, index);
    const meant = known ? null : byWords?.(header);
    if (!meant) return { column, header, match: known };
    const kind: MatchKind = meant.weak ? 'weak-words' : 'words';
    return { column, header, match: { key: meant.key, kind } };
  });
  const columns = new Map<string, number>();
  const ranks = new Map<string, number>();
  for (const { column, match } of matches) {
    if (match && RANK[match.kind] > (ranks.get(match.key) ?? 0)) {
      columns.set(match.key, column);
      ranks.set(match.key, RANK[match.kind]);
    }
  }
  if (columns.size === 0) return null;
  const extra: ExtraColumn[] = [];
  const duplicates: DuplicateColumn[] = [];
  for (const { column, header, match } of matches) {
    const first = match ? columns.get(match.key) : undefined;
    if (first === column) continue;
    if (match?.kind === 'exact' && first !== undefined) {
      duplicates.push({ column, header, key: match.key, firstColumn: first });
    } else extra.push({ column, header });
  }
  return { top, height, columns, texts, extra, duplicates };
}

/** A cell of a record, with where it stands. */
export interface RecordCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: CellValue;
}

/** Column key → cell; a column that the sheet lacks has no entry. */
export type SheetRecord = ReadonlyMap<string, RecordCell>;

export interface SheetRecords {
  readonly header: HeaderMatch;
  readonly records: readonly SheetRecord[];
}

/** Reads a plain table: a header with every required column, then one record in each row that is not blank and no example. */
export function readRecords(sheet: SheetSnapshot, columns: readonly ColumnSpec[]): SheetRecords | null {
  const required = columns.filter((column) => column.required);
  const header = findHeader(sheet, {
    index: aliasIndex(columns),
    accepts: (match) => required.every(({ key }) => match.columns.has(key)),
  });
  if (!header) return null;
  const records: SheetRecord[] = [];
  for (let row = firstDataRow(header); row < endRow(sheet); row += 1) {
    if (isExampleRow(sheet, row)) continue;
    const record = new Map<string, RecordCell>();
    for (const [key, column] of header.columns) {
      record.set(key, { row, column, text: textAt(sheet, row, column), value: valueAt(sheet, row, column) });
    }
    if ([...record.values()].some(({ text }) => !isBlank(text))) records.push(record);
  }
  return { header, records };
}
