import { type HeaderMatch, isBlank, isExampleRow, matchKey, singleLine } from '../tables';
import { type CellRange, isCellError, type SheetSnapshot, textAt, valueAt } from '../workbook';
import type { Field } from './model';
import { type NumberReading, readNumberCell, readNumberText } from './number';
import { periodBands } from './periodBands';
import type { GridColumn, RoadmapTable } from './tableHeader';
import { COLUMN_KEYS, type ColumnKey } from './template/schema';

/** The cells merged down over several rows, by their left column; merges of one column never overlap. */
export class MergedDown {
  readonly #byColumn = new Map<number, CellRange[]>();

  constructor(merges: readonly CellRange[]) {
    for (const merge of merges) {
      if (merge.bottom === merge.top) continue;
      const list = this.#byColumn.get(merge.left);
      if (list) list.push(merge);
      else this.#byColumn.set(merge.left, [merge]);
    }
    for (const list of this.#byColumn.values()) list.sort((a, b) => a.top - b.top);
  }

  /** The row whose cell shows in this place: its own, or the first of a cell merged down over it. */
  rowOf(row: number, column: number): number {
    const list = this.#byColumn.get(column);
    if (!list) return row;
    let from = 0;
    let to = list.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((list[middle]?.top ?? row) <= row) from = middle + 1;
      else to = middle;
    }
    const above = list[from - 1];
    return above && row <= above.bottom ? above.top : row;
  }
}

/** One row of the table as read, before it is known what it is. */
export interface RawRow {
  readonly row: number;
  readonly number: NumberReading;
  /** The number's cell holds a formula's error: there ought to be a number. */
  readonly numberFailed: boolean;
  /** Some other cell does: it is not empty by intent. */
  readonly valueFailed: boolean;
  /** The activity's text or the section's title; also where it stands in the number column. */
  readonly text: string;
  readonly textColumn: number;
  readonly period: string;
  readonly responsible: string;
  readonly result: string;
  /** Non-empty cells of the row, the number's and those inherited from a merged cell above left out. */
  readonly filled: number;
  /** The text's cell is merged across columns, as section titles are. */
  readonly spansColumns: boolean;
  /** The number's cell is merged down from a row above: the row has no number of its own by intent. */
  readonly underMergedNumber: boolean;
}

/** Column → what a header cell says, to be compared with. */
type Heading = ReadonlyMap<number, { readonly length: number; readonly key: string }>;

/** Spaces, line breaks and punctuation by which a repeated header may differ in length. */
const HEADER_NOISE = 10;
/** A sign that a month or a quarter is meant. */
const MARK = /^(?:[хx+vv✓✔✗*●•■1]|да)$/iu;
const NO_READING: NumberReading = { number: null, rest: '' };

/** Reads rows of one table by its header, resolving merged cells. */
export class TableReader {
  readonly #merged: MergedDown;
  readonly #bands: ReadonlySet<number>;
  readonly #wide = new Set<string>();
  readonly #known: readonly (readonly [ColumnKey, number])[];
  readonly #columns: readonly number[];
  readonly #headings: readonly Heading[];

  readonly header: HeaderMatch;
  readonly #grid: readonly GridColumn[];

  constructor(
    readonly sheet: SheetSnapshot,
    { header, grid, bottom }: Pick<RoadmapTable, 'header' | 'grid'> & { readonly bottom: number },
    readonly date1904: boolean,
  ) {
    this.header = header;
    this.#grid = grid;
    for (const merge of sheet.merges) {
      if (merge.right > merge.left) this.#wide.add(`${merge.top} ${merge.left}`);
    }
    this.#known = COLUMN_KEYS.flatMap((key) => {
      const column = header.columns.get(key);
      return column === undefined ? [] : [[key, column] as const];
    });
    this.#columns = [...header.texts.keys()].sort((a, b) => a - b);
    const bands = periodBands(sheet, header, bottom);
    this.#bands = new Set(bands.map(({ top }) => top));
    this.#merged = new MergedDown([...sheet.merges, ...bands]);
    this.#headings = Array.from({ length: header.height }, (_, at) => this.#headingOf(header.top + at));
  }

  /** Every header column, known or not, from left to right. */
  get columns(): readonly number[] {
    return this.#columns;
  }

  column(key: ColumnKey): number | undefined {
    return this.header.columns.get(key);
  }

  /** The row whose cell shows in this place: its own, or the first of a cell merged down over it. */
  rowOf(row: number, column: number): number {
    return this.#merged.rowOf(row, column);
  }

  /** The row says nothing but the period of the rows below. */
  isBand(row: number): boolean {
    return this.#bands.has(row);
  }

  /** The displayed text; empty for a formula's error. */
  text(row: number, column: number): string {
    return this.#isError(row, column) ? '' : textAt(this.sheet, row, column);
  }

  /** The fields of a row, each with the texts of its continuations joined by the caller. */
  fields(row: number): Partial<Record<ColumnKey, Field>> {
    const fields: Partial<Record<ColumnKey, Field>> = {};
    for (const [key, column] of this.#known) {
      const source = this.rowOf(row, column);
      const value = valueAt(this.sheet, source, column);
      const error = isCellError(value) ? value.error : null;
      const text = error === null ? textAt(this.sheet, source, column) : '';
      fields[key] = { row: source, column, text, joined: false, error };
    }
    const period = this.#gridField(row);
    if (period) fields.period = period;
    const { responsible, executor } = fields;
    if (executor && !isBlank(executor.text) && responsible && isBlank(responsible.text) && !responsible.error)
      fields.responsible = executor;
    return fields;
  }

  /** The row as read; null for a blank one, a template's example and a number that waits for its row. Formula errors are not blank. */
  read(row: number): RawRow | null {
    if (isExampleRow(this.sheet, row)) return null;
    const numberColumn = this.column('number');
    let filled = 0;
    let first = -1;
    let valueFailed = false;
    for (const column of this.#columns) {
      const failed = this.#isError(row, column);
      if (!failed && isBlank(this.text(row, column))) continue;
      if (first < 0) first = column;
      valueFailed ||= failed && column !== numberColumn;
      if (column !== numberColumn) filled += 1;
    }
    if (first < 0) return null;
    const activityColumn = this.column('activity') ?? first;
    const number =
      numberColumn === undefined ? NO_READING : readNumberCell(this.sheet, row, numberColumn, this.date1904);
    const own = this.text(row, activityColumn);
    if (filled === 0 && number.number !== null && number.rest === '' && !this.#isMergedDown(row)) return null;
    const inNumberColumn = isBlank(own) && number.rest !== '';
    const lone = isBlank(own) && !inNumberColumn && filled === 1 && first !== numberColumn;
    const textColumn = inNumberColumn ? (numberColumn ?? first) : lone ? first : activityColumn;
    const spansColumns = this.#wide.has(`${row} ${textColumn}`);
    const loneNumber = lone && spansColumns ? readNumberText(this.text(row, first)) : null;
    return {
      row,
      number: loneNumber?.number ? loneNumber : number,
      numberFailed: numberColumn !== undefined && this.#isError(row, numberColumn),
      text: loneNumber?.number ? loneNumber.rest : inNumberColumn ? number.rest : this.text(row, textColumn),
      textColumn,
      valueFailed,
      period: this.#periodText(row, textColumn),
      responsible: this.#shown('responsible', row, textColumn),
      result: this.#shown('result', row, textColumn),
      filled,
      spansColumns,
      underMergedNumber: numberColumn !== undefined && this.rowOf(row, numberColumn) !== row,
    };
  }

  /** The number of the row is that of the next one too. */
  #isMergedDown(row: number): boolean {
    const column = this.column('number');
    return column !== undefined && this.rowOf(row + 1, column) === row;
  }

  /** The row says the header, or one row of a header of two, again. */
  repeatsHeader(row: number): boolean {
    return this.#headings.some((heading) => this.#repeats(row, heading));
  }

  #repeats(row: number, heading: Heading): boolean {
    let same = 0;
    for (const [column, { length, key }] of heading) {
      const text = this.text(row, column);
      if (text.length > length + 2 * HEADER_NOISE) return false;
      if (Math.abs(text.length - length) <= HEADER_NOISE && matchKey(text) === key) same += 1;
    }
    return same >= 2 && same >= heading.size * 0.6;
  }

  #isError(row: number, column: number): boolean {
    return isCellError(valueAt(this.sheet, row, column));
  }

  #headingOf(row: number): Heading {
    const filled = this.#columns.flatMap((column) => {
      const text = this.text(row, column);
      return isBlank(text) ? [] : [[column, { length: text.length, key: matchKey(text) }] as const];
    });
    return new Map(filled);
  }

  #shown(key: ColumnKey, row: number, except: number): string {
    const column = this.column(key);
    if (column === undefined || column === except) return '';
    return this.text(this.rowOf(row, column), column).trim();
  }

  /** The months or quarters that are marked in a row, at the first of them; what a cell says beside a mark stays with it. */
  #gridField(row: number): Field | null {
    const marked = this.#grid.flatMap(({ column, period }) => {
      const text = singleLine(this.text(row, column));
      return text === '' ? [] : [{ column, text: MARK.test(text) ? period : `${text} ${period}` }];
    });
    const [first] = marked;
    if (!first) return null;
    const text = marked.map((own) => own.text).join(', ');
    return { row, column: first.column, text, joined: true, error: null };
  }

  #periodText(row: number, except: number): string {
    const grid = this.#gridField(row);
    if (grid) return grid.text;
    return (['period', 'periodStart', 'periodEnd'] as const)
      .map((key) => this.#shown(key, row, except))
      .filter((text) => text !== '')
      .join(' – ');
  }
}
