import { MAX_COLUMNS, MAX_GRID_CELLS, MAX_ROWS, MAX_TAGS, tooLarge } from '../errors';
import { tagsIn } from '../sheetjs';
import type { WorkbookSource } from '../sheetSource';
import { attribute, unescapeXml } from '../xml';
import { decoded } from './plainText';
import {
  type Block,
  cellText,
  columnsIn,
  type Table,
  tableSheets,
  type TableCell,
  unframed,
} from './tableSheets';

const CHARSET = /<meta\b[^<>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const DECLARED = /^\s*<\?xml\b[^<>]*?\bencoding\s*=\s*["']([\w.:-]+)/;
const HEAD_LENGTH = 4096;

/** Reads the tables of a web page: so many programs save what they call .xls. */
export function readWebPage(bytes: Buffer, name: string): WorkbookSource {
  if (tagsIn(bytes) > MAX_TAGS) throw tooLarge(0);
  const head = bytes.toString('latin1', 0, HEAD_LENGTH);
  const page = decoded(bytes, (CHARSET.exec(head) ?? DECLARED.exec(head))?.[1] ?? null);
  const sheets = tableSheets(blocksOf(page));
  const [only] = sheets;
  return {
    format: 'html',
    date1904: false,
    storesTexts: true,
    sheets: sheets.length === 1 && only ? [{ ...only, name }] : sheets,
  };
}

/** What is not closed goes on to the end. */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<!\[[^<>]*\]>|<(script|style|title|xml)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)|<[?!][^<>]*>|<(\/?)([a-z][\w:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|([^<]+|<)/giy;

/** Begins or ends a line of its own. */
const LINES = /^(?:p|div|li|ul|ol|h[1-6]|dt|dd|blockquote|pre|caption|section|article|center|hr)$/;
const HIDDEN = /display\s*:\s*none/i;

interface OpenCell extends TableCell {
  readonly blocks: Block[];
}

interface OpenTable {
  readonly rows: { readonly cells: OpenCell[]; readonly isHead: boolean; readonly hidden: boolean }[];
  /** Of each column the row down to which a cell from above covers it. */
  readonly covered: number[];
  inHead: boolean;
}

/** Puts a page together from its tags; ends of cells and rows may be missing. */
class PageReader {
  readonly blocks: Block[] = [];
  readonly #open: OpenTable[] = [];
  #line: string[] = [];
  #spanned = 0;

  text(text: string): void {
    const written = text.replace(/[ \t\r\n\f]+/g, ' ');
    const goesOn = this.#line.length > 0 && !/[ \n]$/.test(this.#line.at(-1) ?? '');
    const piece = goesOn ? written : written.trimStart();
    if (piece !== '') this.#line.push(piece);
  }

  tag(name: string, attributes: string, closes: boolean): void {
    if (name === 'br') this.#line.push('\n');
    else if (LINES.test(name)) this.#endLine();
    else if (name === 'table') this.#table(closes);
    else if (name === 'thead' || name === 'tbody' || name === 'tfoot')
      this.#part(name === 'thead' && !closes);
    else if (name === 'tr') this.#row(closes, attributes);
    else if (name === 'td' || name === 'th') this.#cell(closes, attributes);
  }

  end(): void {
    while (this.#open.length > 0) this.#table(true);
    this.#endLine();
  }

  get #cells(): Block[] {
    return this.#open.at(-1)?.rows.at(-1)?.cells.at(-1)?.blocks ?? this.blocks;
  }

  #endLine(): void {
    const line = this.#line.join('').replace(/ \n/g, '\n').trim();
    this.#line = [];
    if (line !== '') this.#cells.push(line);
  }

  #table(closes: boolean): void {
    this.#endLine();
    if (!closes) {
      this.#open.push({ rows: [], covered: [], inHead: false });
      return;
    }
    const table = this.#open.pop();
    for (const block of table ? closed(table) : []) this.#cells.push(block);
  }

  #part(inHead: boolean): void {
    this.#endLine();
    const table = this.#open.at(-1);
    if (table) table.inHead = inHead;
  }

  #row(closes: boolean, attributes: string): void {
    this.#endLine();
    const table = this.#open.at(-1);
    if (!table || closes) return;
    if (table.rows.length >= MAX_ROWS) throw tooLarge(0);
    table.rows.push({ cells: [], isHead: table.inHead, hidden: HIDDEN.test(attributes) });
  }

  #cell(closes: boolean, attributes: string): void {
    this.#endLine();
    const table = this.#open.at(-1);
    if (!table || closes) return;
    const row = table.rows.at(-1) ?? { cells: [], isHead: false, hidden: false };
    if (table.rows.length === 0) table.rows.push(row);
    const index = table.rows.length - 1;
    const before = row.cells.at(-1);
    let column = before ? before.column + before.width : 0;
    while ((table.covered[column] ?? 0) > index) {
      column++;
      this.#spend(1);
    }
    const width = spanOf(attributes, 'colspan', MAX_COLUMNS - column);
    const height = spanOf(attributes, 'rowspan', MAX_ROWS - index);
    if (width < 1) throw tooLarge(0);
    if (height > 1) {
      this.#spend(width);
      for (let own = column; own < column + width; own++) table.covered[own] = index + height;
    }
    row.cells.push({ text: '', column, width, height, blocks: [] });
  }

  /** Counts what spans make of few tags. */
  #spend(cells: number): void {
    this.#spanned += cells;
    if (this.#spanned > MAX_GRID_CELLS) throw tooLarge(0);
  }
}

const spanOf = (attributes: string, name: string, most: number): number =>
  Math.min(
    Math.max(
      1,
      Number(/\d+/.exec(attribute(attributes.toLowerCase(), name) ?? unquoted(attributes, name))?.[0] ?? 1),
    ),
    most,
  );

const unquoted = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*(\\d+)`, 'i').exec(attributes)?.[1] ?? '';

function closed({ rows }: OpenTable): Block[] {
  const table: Table = {
    columns: columnsIn(rows),
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(({ blocks, ...cell }) => ({ ...cell, text: cellText(blocks) })),
    })),
  };
  return unframed(
    table,
    rows.flatMap(({ cells }) => cells.map(({ blocks }) => blocks)),
  );
}

function blocksOf(page: string): Block[] {
  const reader = new PageReader();
  for (const [, , slash, name, attributes = '', text] of page.matchAll(TOKEN)) {
    if (name !== undefined) reader.tag(name.toLowerCase(), attributes, slash === '/');
    else if (text !== undefined) reader.text(characters(text));
  }
  reader.end();
  return reader.blocks;
}

/** Names of HTML that XML doesn't know. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00a0'],
  ['laquo', '\u00ab'],
  ['raquo', '\u00bb'],
  ['bdquo', '\u201e'],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['minus', '\u2212'],
  ['hellip', '\u2026'],
  ['numero', '\u2116'],
  ['bull', '\u2022'],
  ['middot', '\u00b7'],
  ['times', '\u00d7'],
  ['plusmn', '\u00b1'],
  ['le', '\u2264'],
  ['ge', '\u2265'],
  ['sect', '\u00a7'],
  ['deg', '\u00b0'],
  ['shy', '\u00ad'],
  ['rarr', '\u2192'],
]);

const characters = (text: string): string =>
  unescapeXml(text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES.get(name) ?? entity));
