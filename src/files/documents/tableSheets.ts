import { tableSheetName } from '../../locales';
import { MAX_ROWS, tooLarge, unreadable } from '../errors';
import { NO_MARKS } from '../package';
import type { ParsedCell, ParsedSheet } from '../sheetjs';
import type { SheetSource } from '../sheetSource';
import { typedCell } from './typedCell';

/** Tables among text, as Word documents and web pages have them, into sheets. */

export interface TableCell {
  readonly text: string;
  readonly column: number;
  /** Columns and rows that it covers. */
  readonly width: number;
  readonly height: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Marked to be repeated on every page. */
  readonly isHead: boolean;
  readonly hidden: boolean;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly columns: number;
}

/** How many columns rows of such cells have. */
export const columnsIn = (
  rows: readonly { readonly cells: readonly Pick<TableCell, 'column' | 'width'>[] }[],
): number =>
  rows.reduce(
    (most, { cells }) => cells.reduce((own, { column, width }) => Math.max(own, column + width), most),
    0,
  );

/** A paragraph or a table. */
export type Block = string | Table;

/** Texts above a table take no more rows, so that its head is found; the first of them share a cell. */
const MOST_ABOVE = 50;

/**
 * A sheet for each table, with the paragraphs above it: tables torn by pages are joined, heads that stand there again are
 * dropped, tables that only lay out text are text. Throws `file-unreadable` (no-tables).
 */
export function tableSheets(blocks: readonly Block[], nameOf = tableSheetName): SheetSource[] {
  const sheets: SheetSource[] = [];
  let above: string[] = [];
  for (const block of joined(blocks)) {
    if (typeof block === 'string') above.push(block);
    else if (isLayout(block)) above = [...above, ...textsOf(block)];
    else {
      sheets.push(sheetOf(nameOf(sheets.length + 1), above, block));
      above = [];
    }
  }
  if (sheets.length === 0) throw unreadable('no-tables');
  return sheets;
}

/** One row or one column: a stamp, a frame, a line for signatures. */
const isLayout = ({ rows, columns }: Table): boolean => rows.length < 2 || columns < 2;

const textsOf = ({ rows }: Table): string[] =>
  rows.flatMap(({ cells }) => cells.map(({ text }) => text).filter((text) => text !== ''));

/** Blocks within a cell as its text, a table among them as lines. */
export const cellText = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (typeof block === 'string' ? block : linesOf(block)))
    .join('\n')
    .trim();

const linesOf = (table: Table): string[] =>
  table.rows.map((row) => textsOf({ ...table, rows: [row] }).join(' '));

/** A table, or what its cells hold where it does nothing but lay out another. */
export function unframed(table: Table, contents: readonly (readonly Block[])[]): Block[] {
  const isFrame = table.columns < 2 || table.rows.length <= 2;
  const framesTable = contents.some((blocks) =>
    blocks.some((block) => typeof block !== 'string' && !isLayout(block)),
  );
  return isFrame && framesTable ? contents.flat() : [table];
}

function joined(blocks: readonly Block[]): Block[] {
  const done: Block[] = [];
  for (const block of blocks) {
    if (block === '') continue;
    const last = done.at(-1);
    const whole = typeof block === 'string' ? null : withoutRepeatedHead(block);
    const longer = whole && last !== undefined && typeof last !== 'string' ? continued(last, whole) : null;
    if (longer) done.pop();
    done.push(longer ?? whole ?? block);
  }
  return done;
}

/** Both tables as one, where the second goes on with the first; else null. */
function continued(first: Table, second: Table): Table | null {
  if (first.columns !== second.columns) return null;
  const heads = new Set(headOf(first.rows).map(keyOf));
  const start = second.rows.findIndex((row) => !heads.has(keyOf(row)));
  const goesOn = start > 0 || first.rows.length === 1 || isInside(second);
  const rest = start < 0 ? [] : second.rows.slice(start);
  return goesOn ? { ...first, rows: [...first.rows, ...rest] } : null;
}

/** Its first row of several texts begins as no head of a table does: with a number, or with an empty cell. */
function isInside({ rows }: Table): boolean {
  const first = rows.find((row) => row.isHead || filledIn(row) > 1);
  return !first || (!first.isHead && /^(?:\d|$)/.test(first.cells[0]?.text ?? ''));
}

const keyOf = ({ cells }: TableRow): string =>
  cells.map(({ text, column }) => `${column}:${text.replace(/\s+/g, ' ')}`).join('|');

const filledIn = ({ cells }: TableRow): number => cells.filter(({ text }) => text !== '').length;

/** The rows of a table's head: those marked so, else the first with what reaches below it; and a row of column numbers. */
function headOf(rows: readonly TableRow[]): readonly TableRow[] {
  const marked = rows.findIndex(({ isHead }) => !isHead);
  const height =
    marked > 0 ? marked : (rows[0]?.cells ?? []).reduce((most, cell) => Math.max(most, cell.height), 1);
  const numbered = rows[height];
  return rows
    .slice(0, numbered && numbersColumns(numbered) ? height + 1 : height)
    .filter((row) => filledIn(row) > 1);
}

/** «1», «2», «3», … */
const numbersColumns = ({ cells }: TableRow): boolean =>
  cells.length > 1 && cells.every(({ text }, index) => text === '' || text === String(index + 1));

function withoutRepeatedHead(table: Table): Table {
  const head = headOf(table.rows);
  const heads = new Set(head.map(keyOf));
  const rows = table.rows.filter((row) => head.includes(row) || !heads.has(keyOf(row)));
  return rows.length === table.rows.length ? table : { ...table, rows };
}

function sheetOf(name: string, above: readonly string[], { rows }: Table): SheetSource {
  const data: ParsedCell[][] = packed(above).map((text) => [{ t: 's', v: text }]);
  const merges: NonNullable<ParsedSheet['!merges']>[number][] = [];
  const top = data.length;
  const hidden = new Set<number>();
  if (top + rows.length > MAX_ROWS) throw tooLarge(0);
  rows.forEach((row, index) => {
    const r = top + index;
    const cells: ParsedCell[] = [];
    if (row.hidden) hidden.add(r);
    for (const { text, column, width, height } of row.cells) {
      if (text !== '') cells[column] = typedCell(text);
      const bottom = Math.min(r + height, top + rows.length) - 1;
      if (width > 1 || bottom > r)
        merges.push({ s: { r, c: column }, e: { r: bottom, c: column + width - 1 } });
    }
    data.push(cells);
  });
  return {
    name,
    visibility: 'visible',
    parsed: { '!data': data, '!merges': merges },
    hidden: { rows: hidden, columns: new Set() },
    tables: [],
    part: null,
    marks: NO_MARKS,
  };
}

function packed(above: readonly string[]): readonly string[] {
  const first = above.length - MOST_ABOVE + 1;
  return first <= 1 ? above : [above.slice(0, first).join('\n'), ...above.slice(first)];
}
