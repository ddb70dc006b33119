import { Buffer } from 'buffer';
import { a1, parseA1 } from '../workbook';
import { scanTags, type Splice, spliced, withAttribute } from './edit/xmlWrite';
import { MAX_COLUMNS, MAX_TAGS, tooLarge } from './errors';
import { tagsIn } from './sheetjs';
import { attribute, isOn, tags } from './xml';

/** A row or cell whose tag has no address. */
const WITHOUT_ADDRESS = /<(?:\w+:)?(?:c|row)(?=[\s/>])(?![^<>]*?\sr\s*=)/;

/**
 * A sheet part in which every row and cell names its address. Without one a row comes after the row before it, a cell
 * after the cell before it (ECMA-376 18.3.1.4, 18.3.1.73): what is left out of such a part would move all that follows.
 * Throws `file-too-large` where it holds more than the parser could take.
 */
function withAddresses(sheet: Buffer): Buffer {
  const end = sheet.lastIndexOf('sheetData');
  if (end < 0 || !WITHOUT_ADDRESS.test(sheet.toString('latin1', 0, end))) return sheet;
  if (tagsIn(sheet) > MAX_TAGS) throw tooLarge(0);
  const xml = sheet.toString('latin1');
  const counter = new AddressCounter();
  const splices: Splice[] = [];
  for (const tag of scanTags(xml, ['row', 'c'])) {
    if (tag.start >= end) break;
    if (tag.closing) continue;
    const place = tag.name === 'row' ? counter.row(tag.attributes) : counter.cell(tag.attributes);
    if (attribute(tag.attributes, 'r')) continue;
    const address = tag.name === 'row' ? String(place.row + 1) : a1(place.row, place.column);
    const attributes = withAttribute(tag.attributes, 'r', address);
    const text = `<${tag.prefix}${tag.name}${attributes}${tag.empty ? '/' : ''}>`;
    splices.push({ start: tag.start, end: tag.end, text });
  }
  return Buffer.from(spliced(xml, splices), 'latin1');
}

/** Counts rows and cells of a sheet part from 0, in the order of the file. */
export class AddressCounter {
  #row = -1;
  #column = -1;

  /** The row that begins with a tag of those attributes. */
  row(attributes: string): { readonly row: number; readonly column: number } {
    const number = attribute(attributes, 'r');
    this.#row = !number ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    return { row: this.#row, column: this.#column };
  }

  /** The cell that begins with a tag of those attributes. */
  cell(attributes: string): { readonly row: number; readonly column: number } {
    const place = parseA1(attribute(attributes, 'r') ?? '');
    this.#column = place?.column ?? this.#column + 1;
    return { row: this.#row, column: this.#column };
  }
}

/** Hidden rows and columns of a sheet, 0-based. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export const NOTHING_HIDDEN: HiddenLines = { rows: new Set(), columns: new Set() };

/** Hidden rows and columns of an OOXML sheet part (ECMA-376 18.3.1.73, 18.3.1.13). */
export function hiddenLines(sheet: Buffer): HiddenLines {
  if (!sheet.includes('hidden=')) return NOTHING_HIDDEN;
  const xml = sheet.toString('latin1');
  const rows = new Set<number>();
  let row = -1;
  for (const tag of tags(xml, 'row')) {
    const number = attribute(tag, 'r');
    row = number === null ? row + 1 : Number(number) - 1;
    if (isOn(tag, 'hidden')) rows.add(row);
  }
  return { rows, columns: hiddenColumns(xml) };
}

/** Hidden columns of a sheet part, or of what stands in it before the cells. */
export function hiddenColumns(xml: string): ReadonlySet<number> {
  const columns = new Set<number>();
  let column = 0;
  for (const tag of tags(xml, 'col')) {
    const end = Math.min(Number(attribute(tag, 'max')), MAX_COLUMNS);
    column = Math.max(column, Number(attribute(tag, 'min')) - 1);
    const hidden = isOn(tag, 'hidden');
    for (; column < end; column++) if (hidden) columns.add(column);
  }
  return columns;
}

/** From this size on it pays to drop empty cells before the parser sees them. */
export const BIG_SHEET = 4 * 1024 * 1024;

/**
 * The sheet part as the parser shall see it. With the addresses of all cells; without hyperlinks, for which the parser makes every cell of their
 * range, be it a million; and, in a big part, without empty cells and rows, which cost as much as filled ones. A part with comments or character data
 * stays whole: they may hold what looks like a cell.
 */
export function leanSheet(sheet: Buffer, big = BIG_SHEET): Buffer {
  const addressed = withAddresses(sheet);
  const isLean = addressed.length <= big || addressed.includes('<!');
  return withoutHyperlinks(isLean ? addressed : withoutEmptyCells(addressed));
}

function withoutHyperlinks(sheet: Buffer): Buffer {
  const dataEnd = Math.max(0, sheet.lastIndexOf('sheetData'));
  const tail = sheet.subarray(dataEnd);
  if (!tail.includes('hyperlink')) return sheet;
  const rest = tail.toString('latin1').replace(/<(?:\w+:)?hyperlink\b[^<>]*>/g, '');
  return Buffer.concat([sheet.subarray(0, dataEnd), Buffer.from(rest, 'latin1')]);
}

const LESS = 0x3c;
const EMPTY_END = Buffer.from('/>');
const CELL = Buffer.from('<c r="');
const ROW = Buffer.from('<row r="');
const ROW_END = Buffer.from('</row>');
const HIDDEN = 'hidden=';

/** Drops cells that have an address but no content, then rows without cells that aren't hidden. */
function withoutEmptyCells(sheet: Buffer): Buffer {
  const lean = Buffer.allocUnsafe(sheet.length);
  let length = 0;
  /** Where in `lean` the last row tag begins and ends; −1 where the row must stay. */
  let rowStart = -1;
  let rowEnd = -1;
  for (let from = 0; from < sheet.length;) {
    const next = sheet.indexOf(LESS, from + 1);
    const to = next < 0 ? sheet.length : next;
    const closed = startsWith(sheet, to - EMPTY_END.length, EMPTY_END);
    const isRow = startsWith(sheet, from, ROW);
    const isPlainRow = isRow && !sheet.subarray(from, to).includes(HIDDEN);
    if (rowEnd === length && startsWith(sheet, from, ROW_END)) {
      length = rowStart;
      rowEnd = -1;
    } else if (!closed || !(isPlainRow || startsWith(sheet, from, CELL))) {
      rowStart = length;
      length += sheet.copy(lean, length, from, to);
      rowEnd = isPlainRow ? length : rowEnd;
    }
    from = to;
  }
  return lean.subarray(0, length);
}

function startsWith(bytes: Buffer, at: number, prefix: Buffer): boolean {
  for (let index = 0; index < prefix.length; index++) {
    if (bytes[at + index] !== prefix[index]) return false;
  }
  return true;
}
