import {
  a1,
  a1Range,
  type CellPosition,
  type CellRange,
  type CellValue,
  isInRange,
  parseA1Range,
  type TextRun,
} from '../../workbook';
import { attribute, isOn } from '../xml';
import { cellBody, type CellContent, NO_CELL, type SharedStrings, storedCell } from './storedCell';
import { type CellPlace, indexSheet, type RowPlace, type SheetIndex } from './sheetIndex';
import { rewrittenRuns } from './rewrittenRuns';
import type { StyleTable } from './styleTable';
import { firstElement, scanElements, type Splice, spliced, textOf, withAttribute } from './xmlWrite';

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** As snapshots name it; without it the cell keeps its own. */
  readonly numberFormat?: string;
  /** What the cell was read as: it is left alone where the file holds something else. */
  readonly expects?: CellValue;
  /** Gives the cell another format by its own, and nothing else: what it holds stays, whatever it shares with others. */
  readonly restyle?: (style: number) => number;
}

/** What a sheet part is read and written with. */
export interface SheetContext {
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
  /** Ranges that are left alone. */
  readonly fixed: readonly CellRange[];
}

export interface PatchedSheet {
  readonly xml: string;
  /** Cells that hold something else than was read, or a part of what several cells share; they were left as they are. */
  readonly refused: readonly CellPosition[];
  /** Formulas that gave way, by A1 address, as the file holds them; empty for one shared with another cell. */
  readonly replacedFormulas: ReadonlyMap<string, string>;
  /** Texts with formats of their own that gave way, by A1 address. */
  readonly replacedRuns: ReadonlyMap<string, ReplacedRuns>;
}

export interface ReplacedRuns {
  readonly runs: readonly TextRun[];
  /** The new text has their formats. */
  readonly kept: boolean;
}

/** Writes cells into a sheet part, each once; all other bytes stay as they are. */
export function patchSheet(
  xml: string,
  writes: readonly CellWrite[],
  { styles, strings, fixed }: SheetContext,
): PatchedSheet {
  const index = indexSheet(xml, new Set(writes.map(({ row }) => row)));
  const bound = [...index.bound, ...fixed];
  const rows = new Map(index.rows.map((row) => [row.row, row]));
  const placesOf = ({ row, column }: CellWrite): readonly CellPlace[] =>
    rows.get(row)?.cells.filter((place) => place.column === column) ?? [];
  const isRefused = (write: CellWrite): boolean =>
    write.restyle === undefined &&
    (bound.some((range) => isInRange(range, write)) || !holdsExpected(xml, placesOf(write), write, strings));
  const refused = new Set(writes.filter(isRefused));
  const made = writes.filter((write) => !refused.has(write));
  const splices: Splice[] = [];
  const missingRows = new Map<number, CellWrite[]>();
  const missingCells = new Map<RowPlace, CellWrite[]>();
  const writer = new CellWriter(index.prefix, styles, columnStyles(xml, index));
  const replacedFormulas = new Map<string, string>();
  const replacedRuns = new Map<string, ReplacedRuns>();
  for (const write of made) {
    const row = rows.get(write.row);
    const places = placesOf(write);
    for (const place of places) {
      if (write.restyle) {
        splices.push(writer.restyled(place, write.restyle));
        continue;
      }
      const runs = storedCell(xml, place, strings).text?.runs;
      const rewritten = runs && typeof write.content === 'string' ? rewrittenRuns(runs, write.content) : null;
      if (runs) replacedRuns.set(a1(write.row, write.column), { runs, kept: rewritten !== null });
      splices.push(writer.replaced(place, rewritten ? { ...write, content: { runs: rewritten } } : write));
    }
    if (places.length === 0 && (write.content !== null || write.restyle)) {
      if (row) grouped(missingCells, row, write);
      else grouped(missingRows, write.row, write);
    }
    for (const place of write.restyle ? [] : places) {
      if (place.formula !== null) {
        replacedFormulas.set(a1(write.row, write.column), storedFormula(xml, place));
      }
    }
  }
  for (const [row, cells] of missingCells) splices.push(...writer.intoRow(row, cells));
  splices.push(...newRows(index, missingRows, writer), ...grownDimension(xml, index, made));
  return { xml: spliced(xml, splices), refused: [...refused], replacedFormulas, replacedRuns };
}

function holdsExpected(
  xml: string,
  places: readonly CellPlace[],
  { expects }: CellWrite,
  strings: SharedStrings,
): boolean {
  if (expects === undefined) return true;
  const cells = places.length > 0 ? places.map((place) => storedCell(xml, place, strings)) : [NO_CELL];
  return cells.every((cell) => cell.holds(expects));
}

/** The text of a cell's formula, empty where it shares that of another cell. */
function storedFormula(xml: string, { start, end }: CellPlace): string {
  const cell = xml.slice(start, end);
  const formula = firstElement(cell, 'f');
  return formula ? textOf(cell.slice(formula.end, formula.contentEnd)) : '';
}

function grouped<K>(groups: Map<K, CellWrite[]>, key: K, write: CellWrite): void {
  const group = groups.get(key);
  if (group) group.push(write);
  else groups.set(key, [write]);
}

type ColumnStyle = (column: number) => number;

/** The style of each column's empty cells. */
function columnStyles(xml: string, { data }: SheetIndex): ColumnStyle {
  const columns = [...scanElements(xml, 'col', 0, data.start)].map(({ attributes }) => ({
    first: Number(attribute(attributes, 'min')) - 1,
    last: Number(attribute(attributes, 'max')) - 1,
    style: Number(attribute(attributes, 'style') ?? 0),
  }));
  return (column) => columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

class CellWriter {
  constructor(
    readonly prefix: string,
    readonly styles: StyleTable,
    readonly columnStyle: ColumnStyle,
  ) {}

  replaced({ attributes, start, end }: CellPlace, { content, numberFormat }: CellWrite): Splice {
    const bare = ['t', 'cm', 'vm'].reduce((rest, name) => withAttribute(rest, name, null), attributes);
    const style = Number(attribute(attributes, 's') ?? 0);
    return { start, end, text: this.#cell(bare, style, content, numberFormat) };
  }

  restyled({ attributes, start }: CellPlace, restyle: (style: number) => number): Splice {
    const tag = `<${this.prefix}c`;
    const style = restyle(Number(attribute(attributes, 's') ?? 0));
    const text = tag + withAttribute(attributes, 's', String(style));
    return { start, end: start + tag.length + attributes.length, text };
  }

  /** New cells at their places in a row that is there. */
  intoRow({ tag, contentEnd, cells }: RowPlace, writes: readonly CellWrite[]): Splice[] {
    const { name, prefix, attributes, start, end, empty } = tag;
    const open = `<${prefix}${name}${withAttribute(attributes, 'spans', null)}`;
    if (empty) {
      const text = inOrder(writes).map((write) => this.added(write, attributes));
      return [{ start, end, text: `${open}>${text.join('')}</${prefix}${name}>` }];
    }
    const inserted = inOrder(writes).map((write): Splice => {
      const at = cells.find(({ column }) => column > write.column)?.start ?? contentEnd;
      return { start: at, end: at, text: this.added(write, attributes) };
    });
    return [{ start, end, text: `${open}>` }, ...inserted];
  }

  /** A new cell, formatted as its row or column is. */
  added({ row, column, content, numberFormat, restyle }: CellWrite, rowAttributes: string): string {
    const style = isOn(rowAttributes, 'customFormat')
      ? Number(attribute(rowAttributes, 's') ?? 0)
      : this.columnStyle(column);
    return this.#cell(` r="${a1(row, column)}"`, restyle ? restyle(style) : style, content, numberFormat);
  }

  #cell(attributes: string, style: number, content: CellContent, numberFormat: string | undefined): string {
    const { type, xml } = cellBody(content, this.prefix);
    const styled = numberFormat === undefined ? style : this.styles.withNumberFormat(style, numberFormat);
    const wantsStyle = styled !== 0 || attribute(attributes, 's') !== null;
    const withStyle = wantsStyle ? withAttribute(attributes, 's', String(styled)) : attributes;
    const tag = `${this.prefix}c${type === null ? withStyle : withAttribute(withStyle, 't', type)}`;
    return xml === '' ? `<${tag}/>` : `<${tag}>${xml}</${this.prefix}c>`;
  }
}

const inOrder = (writes: readonly CellWrite[]): readonly CellWrite[] =>
  writes.toSorted((a, b) => a.column - b.column);

/** Rows that the sheet lacks, before the first row that comes after each. */
function newRows(
  { prefix, data, dataEnd, rows }: SheetIndex,
  missing: ReadonlyMap<number, readonly CellWrite[]>,
  writer: CellWriter,
): Splice[] {
  const made = [...missing]
    .sort(([a], [b]) => a - b)
    .map(([row, writes]) => {
      const cells = inOrder(writes).map((write) => writer.added(write, ''));
      const text = `<${prefix}row r="${row + 1}">${cells.join('')}</${prefix}row>`;
      return { row, text };
    });
  if (made.length === 0) return [];
  if (data.empty) {
    const open = `<${prefix}sheetData${data.attributes}>`;
    const text = `${open}${made.map((row) => row.text).join('')}</${prefix}sheetData>`;
    return [{ start: data.start, end: data.end, text }];
  }
  return made.map(({ row, text }) => {
    const at = rows.find((other) => other.row > row)?.tag.start ?? dataEnd;
    return { start: at, end: at, text };
  });
}

/** The sheet's declared range with the cells written. */
function grownDimension(xml: string, { data }: SheetIndex, writes: readonly CellWrite[]): Splice[] {
  const found = firstElement(xml, 'dimension');
  const range = found && parseA1Range(attribute(found.attributes, 'ref') ?? '');
  const filled = writes.filter(({ content }) => content !== null);
  if (!found || !range || found.start > data.start || filled.length === 0) return [];
  const ref = a1Range(
    filled.reduce(
      ({ top, bottom, left, right }, { row, column }) => ({
        top: Math.min(top, row),
        bottom: Math.max(bottom, row),
        left: Math.min(left, column),
        right: Math.max(right, column),
      }),
      range,
    ),
  );
  if (ref === a1Range(range)) return [];
  const attributes = withAttribute(found.attributes, 'ref', ref);
  const tag = `<${found.prefix}dimension${attributes}${found.empty ? '/' : ''}>`;
  return [{ start: found.start, end: found.end, text: tag }];
}
