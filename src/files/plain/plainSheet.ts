import type { Buffer } from 'buffer';
import { type CellPosition, parseA1Range } from '../../workbook';
import { GENERAL } from '../cells';
import { MAX_COLUMNS, MAX_ROWS } from '../errors';
import type { ParsedCell, ParsedSheet } from '../sheetjs';
import { BIG_SHEET, hiddenColumns, type HiddenLines } from '../sheetXml';
import { SpreadFormulas } from './plainFormulas';
import { plainString } from './plainStrings';
import { NotPlain, PlainXml } from './plainXml';

/** What the cells of all sheets refer to. */
interface SharedParts {
  readonly strings: readonly string[];
  /** Number formats by style; undefined for one that the file doesn't tell. */
  readonly formats: readonly (string | undefined)[];
}

export interface PlainSheet {
  readonly parsed: ParsedSheet;
  readonly hidden: HiddenLines;
}

/**
 * A sheet part in one pass (ECMA-376 18.3.1). Cells have no displayed texts: these follow from values and formats. Empty cells of a
 * big sheet lose their formats. Throws {@link NotPlain}.
 */
export function plainSheet(part: Buffer, parts: SharedParts): PlainSheet {
  const xml = new PlainXml(part);
  const start = xml.xml.indexOf('<sheetData');
  if (start < 0) throw new NotPlain();
  const head = xml.xml.slice(0, start);
  if (!head.includes('<worksheet')) throw new NotPlain();
  xml.at = start;
  xml.expect('<sheetData');
  xml.passTag('any');
  const reader = new CellReader(xml, parts);
  if (!xml.isEmpty) reader.rows();
  const merges = mergesIn(xml.xml.slice(xml.at));
  return {
    parsed: { '!data': reader.data, ...(merges.length > 0 && { '!merges': merges }) },
    hidden: {
      rows: reader.hiddenRows,
      columns: head.includes('hidden=') ? hiddenColumns(head) : new Set(),
    },
  };
}

const MERGE = /<mergeCell ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"\s*\/?>/g;

function mergesIn(tail: string): NonNullable<ParsedSheet['!merges']> {
  if (!tail.includes('mergeCell')) return [];
  const merges = Array.from(tail.matchAll(MERGE), ([, address = '']) => {
    const range = parseA1Range(address);
    if (!range) throw new NotPlain();
    return { s: { r: range.top, c: range.left }, e: { r: range.bottom, c: range.right } };
  });
  if (merges.length !== (tail.match(/mergeCell\s/g) ?? []).length) throw new NotPlain();
  return merges;
}

const ROW_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...[
    'spans',
    's',
    'customFormat',
    'ht',
    'customHeight',
    'outlineLevel',
    'collapsed',
    'thickTop',
    'thickBot',
    'ph',
  ],
  'x14ac:dyDescent',
]);
const TRUE: ReadonlySet<string> = new Set(['1', 'true', 'on']);
const FALSE: ReadonlySet<string> = new Set(['0', 'false', 'off']);

const A = 0x41;
const LETTERS = 26;
const ZERO = 0x30;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
/** Whole numbers of so many digits lose nothing when they are read by character. */
const EXACT_DIGITS = 15;
/** What a cell may be called that holds nothing. */
const EMPTY_TYPES: ReadonlySet<string> = new Set(['n', 's', 'str', 'inlineStr']);
const ERRORS: ReadonlySet<string> = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'],
]);

/** Reads the rows of a sheet part. */
class CellReader {
  readonly data: (ParsedCell | undefined)[][] = [];
  readonly hiddenRows = new Set<number>();
  readonly #formulas = new SpreadFormulas();
  readonly #empty: (ParsedCell | undefined)[] = [];
  readonly #isBig: boolean;
  #row = -1;
  #column = -1;
  /** Where the value of the cell at hand begins and ends; both 0 where it has none. */
  #from = 0;
  #to = 0;

  constructor(
    readonly xml: PlainXml,
    readonly parts: SharedParts,
  ) {
    this.#isBig = xml.part.length > BIG_SHEET;
  }

  /** All rows, up to the end of the sheet's data. */
  rows(): void {
    const { xml } = this;
    for (;;) {
      xml.skipSpace();
      if (xml.pass('<row')) this.#readRow();
      else {
        xml.expect('</sheetData>');
        return;
      }
    }
  }

  #readRow(): void {
    const { xml } = this;
    let row = this.#row + 1;
    let isHidden = false;
    for (let name = xml.attribute(); name !== ''; name = xml.attribute()) {
      if (name === 'r') row = xml.number() - 1;
      else if (name === 'hidden') isHidden = isTrue(xml.value());
      else if (!ROW_ATTRIBUTES.has(name)) throw new NotPlain();
    }
    if (row <= this.#row || row >= MAX_ROWS) throw new NotPlain();
    this.#row = row;
    this.#column = -1;
    if (isHidden) this.hiddenRows.add(row);
    if (xml.isEmpty) return;
    const cells: (ParsedCell | undefined)[] = [];
    for (;;) {
      xml.skipSpace();
      if (!xml.pass('<c')) break;
      const cell = this.#readCell();
      if (cell) cells[this.#column] = cell;
    }
    xml.expect('</row>');
    if (cells.length > 0) this.data[row] = cells;
  }

  /** The cell whose name was passed; undefined for one that says nothing. */
  #readCell(): ParsedCell | undefined {
    const { xml } = this;
    let column = this.#column + 1;
    let style = -1;
    let type = 'n';
    for (let name = xml.attribute(); name !== ''; name = xml.attribute()) {
      if (name === 'r') column = this.#columnHere();
      else if (name === 's') style = xml.number();
      else if (name === 't') type = xml.value();
      else if (name !== 'cm' && name !== 'vm' && name !== 'ph') throw new NotPlain();
    }
    if (column <= this.#column || column >= MAX_COLUMNS) throw new NotPlain();
    this.#column = column;
    const format = style < 0 || style >= this.parts.formats.length ? GENERAL : this.parts.formats[style];
    if (format === undefined) throw new NotPlain();
    if (xml.isEmpty) {
      if (!EMPTY_TYPES.has(type)) throw new NotPlain();
      return this.#isBig ? undefined : this.#emptyCell(style, format);
    }
    return this.#readContent(type, style, format);
  }

  /** The column that the last attribute names, in the row at hand. */
  #columnHere(): number {
    const { xml } = this;
    let at = xml.from;
    let column = 0;
    for (; at < xml.to; at++) {
      const letter = xml.xml.charCodeAt(at) - A;
      if (!(letter >= 0 && letter < LETTERS)) break;
      column = column * LETTERS + letter + 1;
    }
    if (at === xml.from || at > xml.from + 3 || xml.digits(at, xml.to) !== this.#row + 1)
      throw new NotPlain();
    return column - 1;
  }

  /** Empty cells of one format are one object. */
  #emptyCell(style: number, format: string): ParsedCell | undefined {
    return format === GENERAL ? undefined : (this.#empty[style] ??= { t: 'z', z: format });
  }

  #readContent(type: string, style: number, format: string): ParsedCell | undefined {
    const { xml } = this;
    let formula: Formula | null = null;
    let inline: string | null = null;
    this.#from = this.#to = 0;
    for (;;) {
      xml.skipSpace();
      if (xml.pass('</c>')) break;
      if (xml.pass('<v')) this.#readValue();
      else if (formula === null && xml.pass('<f')) formula = this.#readFormula();
      else if (inline === null && xml.pass('<is>')) {
        inline = plainString(xml);
        xml.expect('</is>');
      } else throw new NotPlain();
    }
    if (inline !== null && type !== 'inlineStr') throw new NotPlain();
    const array = formula?.range ?? this.#formulas.arrayAt(this.#place());
    const text = formula?.text;
    const cell = this.#valueOf(type, inline, format);
    if (cell === null) {
      if (text === undefined) return this.#emptyCell(style, format);
      return { t: 'z', z: format, f: text };
    }
    if (text === undefined && array === undefined) return cell;
    return { ...cell, ...(text !== undefined && { f: text }), ...(array !== undefined && { F: array }) };
  }

  #place(): CellPosition {
    return { row: this.#row, column: this.#column };
  }

  #readValue(): void {
    const { xml } = this;
    if (this.#to > 0) throw new NotPlain();
    xml.passTag('space');
    if (xml.isEmpty) return;
    this.#from = xml.at;
    this.#to = xml.passText();
    xml.expect('</v>');
  }

  #readFormula(): Formula {
    const { xml } = this;
    let [type, shared, reference] = ['normal', '', ''];
    for (let name = xml.attribute(); name !== ''; name = xml.attribute()) {
      if (name === 't') type = xml.value();
      else if (name === 'si') shared = xml.value();
      else if (name === 'ref') reference = xml.value();
      else if (name !== 'ca' && name !== 'aca' && name !== 'xml:space') throw new NotPlain();
    }
    const from = xml.at;
    const text = xml.isEmpty ? '' : xml.text(from, xml.passText()).replaceAll('_xlfn.', '');
    if (!xml.isEmpty) xml.expect('</f>');
    if (type === 'shared') {
      if (text === '') return { text: this.#formulas.sharedBy(shared, this.#place()) };
      this.#formulas.share(shared, text, this.#place());
      return { text };
    }
    if (type === 'array' && text !== '') {
      this.#formulas.spread(reference);
      return { text, range: reference };
    }
    if (type !== 'normal') throw new NotPlain();
    return text === '' ? {} : { text };
  }

  /** The value of a cell with its format; null where it has none. */
  #valueOf(type: string, inline: string | null, format: string): ParsedCell | null {
    const isMissing = this.#from === this.#to;
    switch (type) {
      case 'n':
        return isMissing ? null : { t: 'n', v: this.#number(), z: format };
      case 's':
        return isMissing ? null : { t: 's', v: this.#sharedString(), z: format };
      case 'str':
        return { t: 's', v: this.xml.text(this.#from, this.#to), z: format };
      case 'inlineStr':
        return { t: 's', v: inline ?? '', z: format };
      case 'b':
        return { t: 'b', v: isTrue(this.#written()), z: format };
      case 'e':
        return this.#error(format);
      default:
        throw new NotPlain();
    }
  }

  #written(): string {
    return this.xml.xml.slice(this.#from, this.#to);
  }

  #number(): number {
    const { xml } = this.xml;
    let [at, whole] = [this.#from, 0];
    for (; at < this.#to; at++) {
      const digit = xml.charCodeAt(at) - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      whole = whole * 10 + digit;
    }
    if (at === this.#to && at - this.#from <= EXACT_DIGITS) return whole;
    const written = this.#written();
    const value = Number(written);
    if (!NUMBER.test(written) || !Number.isFinite(value)) throw new NotPlain();
    return value;
  }

  #sharedString(): string {
    const string = this.parts.strings[this.xml.digits(this.#from, this.#to)];
    if (string === undefined) throw new NotPlain();
    return string;
  }

  #error(format: string): ParsedCell {
    const written = this.#written();
    if (!ERRORS.has(written)) throw new NotPlain();
    return { t: 'e', v: written, w: written, z: format };
  }
}

interface Formula {
  readonly text?: string;
  /** The range whose values an array formula gives. */
  readonly range?: string;
}

function isTrue(written: string): boolean {
  if (TRUE.has(written)) return true;
  if (FALSE.has(written)) return false;
  throw new NotPlain();
}
