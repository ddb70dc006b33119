import { type CellRange, parseA1Range } from '../../workbook';
import { AddressCounter } from '../sheetXml';
import { unreadable } from '../errors';
import { attribute } from '../xml';
import { firstElement, scanTags, type Tag } from './xmlWrite';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly attributes: string;
  readonly start: number;
  /** After its closing tag. */
  readonly end: number;
  /** Attributes of its formula; null where it has none. */
  readonly formula: string | null;
}

export interface RowPlace {
  readonly row: number;
  readonly tag: Tag;
  /** Before its closing tag. */
  readonly contentEnd: number;
  /** Its cells in order of the file; empty for rows that were not asked for. */
  readonly cells: readonly CellPlace[];
}

/** Where things stand in a sheet part. Rows and columns count from 0. */
export interface SheetIndex {
  /** Prefix of the elements, with its colon. */
  readonly prefix: string;
  readonly data: Tag;
  /** Before the closing tag of the sheet's data. */
  readonly dataEnd: number;
  readonly rows: readonly RowPlace[];
  /** Ranges of formulas that several cells share; none of those cells can be changed alone. */
  readonly bound: readonly CellRange[];
}

/** Finds all rows of a sheet, and the cells of the rows asked for. Throws `file-unreadable` where there is no data. */
export function indexSheet(xml: string, wanted: ReadonlySet<number>): SheetIndex {
  const data = firstElement(xml, 'sheetData');
  if (!data) throw unreadable('damaged');
  const rows: RowPlace[] = [];
  const bound: CellRange[] = [];
  const reader = new RowReader(wanted, rows, bound);
  if (!data.empty) {
    for (const tag of scanTags(xml, ['row', 'c', 'f'], data.end)) {
      if (tag.start >= data.contentEnd) break;
      reader.take(tag);
    }
  }
  return { prefix: data.prefix, data, dataEnd: data.contentEnd, rows, bound };
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

class RowReader {
  readonly #counter = new AddressCounter();
  #row = -1;
  #rowTag: Tag | null = null;
  #cells: CellPlace[] = [];
  #cell: Open<CellPlace> | null = null;

  constructor(
    readonly wanted: ReadonlySet<number>,
    readonly rows: RowPlace[],
    readonly bound: CellRange[],
  ) {}

  take(tag: Tag): void {
    if (tag.name === 'row') this.#takeRow(tag);
    else if (tag.name === 'c') this.#takeCell(tag);
    else if (!tag.closing) this.#takeFormula(tag);
  }

  #takeRow(tag: Tag): void {
    if (tag.closing) {
      if (this.#rowTag) this.#endRow(this.#rowTag, tag.start);
      return;
    }
    this.#row = this.#counter.row(tag.attributes).row;
    this.#cells = [];
    this.#rowTag = tag;
    if (tag.empty) this.#endRow(tag, tag.end);
  }

  #endRow(tag: Tag, contentEnd: number): void {
    this.rows.push({ row: this.#row, tag, contentEnd, cells: this.#cells });
    this.#rowTag = null;
  }

  #takeCell(tag: Tag): void {
    if (tag.closing) {
      if (this.#cell) this.#endCell(this.#cell, tag.end);
      return;
    }
    const { attributes, start, end } = tag;
    const cell = { ...this.#counter.cell(attributes), attributes, start, end, formula: null };
    if (tag.empty) this.#endCell(cell, end);
    else this.#cell = cell;
  }

  #endCell(cell: Open<CellPlace>, end: number): void {
    if (this.wanted.has(cell.row)) this.#cells.push({ ...cell, end });
    this.#cell = null;
  }

  /** Array formulas and data tables fill a range; the first cell of a shared formula holds it for the others. */
  #takeFormula({ attributes }: Tag): void {
    if (this.#cell) this.#cell.formula = attributes;
    const range = parseA1Range(attribute(attributes, 'ref') ?? '');
    if (!range || !this.#cell) return;
    const { row, column } = this.#cell;
    const isShared = attribute(attributes, 't') === 'shared';
    const alone = range.top === range.bottom && range.left === range.right;
    if (!alone) this.bound.push(isShared ? { top: row, bottom: row, left: column, right: column } : range);
  }
}
