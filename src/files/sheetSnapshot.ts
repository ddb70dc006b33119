import {
  a1,
  type CellRange,
  type CellValue,
  parseA1Range,
  type ReadSheet,
  type SheetSnapshot,
} from '../workbook';
import { type CellDisplay, GENERAL, isEmpty, plainText, valueOf } from './cells';
import { MAX_COLUMNS, MAX_GRID_CELLS, MAX_ROWS, tooLarge, unreadable } from './errors';
import type { ParsedCell, ParsedSheet } from './sheetjs';
import type { SheetSource } from './sheetSource';

type Data = ParsedSheet['!data'];

/** The snapshot of a sheet; its used range is that of the cells that hold something. */
export function sheetSnapshot(source: SheetSource, display: CellDisplay): ReadSheet {
  const { name, visibility, parsed, hidden, tables, marks, footer } = source;
  const used = usedRange(parsed['!data']);
  return {
    name: plainText(name),
    visibility,
    origin: { row: used?.top ?? 0, column: used?.left ?? 0 },
    ...grids(parsed['!data'], used, display),
    merges: (parsed['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    tables,
    ...marks,
    ...(footer !== undefined && { footer }),
  };
}

/** Throws `file-unreadable` for cells where Excel has none, `file-too-large` where the range is too wide to hold. */
function usedRange(data: Data): CellRange | null {
  if (data.length > MAX_ROWS) throw unreadable('damaged');
  let [top, bottom, left, right, rows] = [-1, -1, MAX_COLUMNS, -1, 0];
  for (let row = 0; row < data.length; row++) {
    const cells = data[row];
    if (!cells) continue;
    if (cells.length > MAX_COLUMNS) throw unreadable('damaged');
    const first = cells.findIndex(isFilled);
    if (first < 0) continue;
    if (top < 0) top = row;
    bottom = row;
    rows++;
    left = Math.min(left, first);
    right = Math.max(right, cells.findLastIndex(isFilled));
  }
  if (rows * (right - left + 1) > MAX_GRID_CELLS) throw tooLarge(0);
  return top < 0 ? null : { top, left, bottom, right };
}

const isFilled = (cell: ParsedCell | null | undefined): boolean => Boolean(cell && !isEmpty(cell));

type Grids = Pick<SheetSnapshot, 'values' | 'texts' | 'numberFormats' | 'formulas'>;

const NO_CELLS: readonly never[] = [];

function grids(data: Data, used: CellRange | null, display: CellDisplay): Grids {
  const values: (readonly CellValue[])[] = [];
  const texts: (readonly string[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  const formulas = new Map<string, string>();
  if (!used) return { values, texts, numberFormats, formulas };
  const width = used.right - used.left + 1;
  const plainFormats: readonly string[] = Array.from({ length: width }, () => GENERAL);
  for (let row = used.top; row <= used.bottom; row++) {
    const cells = data[row];
    if (!cells?.some(isFilled)) {
      values.push(NO_CELLS);
      texts.push(NO_CELLS);
      numberFormats.push(NO_CELLS);
      continue;
    }
    const rowValues = new Array<CellValue>(width).fill(null);
    const rowTexts = new Array<string>(width).fill('');
    let rowFormats: string[] | null = null;
    for (let index = 0; index < width; index++) {
      const cell = cells[used.left + index];
      if (!cell) continue;
      const format = display.format(cell);
      if (format !== GENERAL) {
        rowFormats ??= plainFormats.slice();
        rowFormats[index] = format;
      }
      if (isEmpty(cell)) continue;
      const value = valueOf(cell);
      rowValues[index] = value;
      rowTexts[index] = display.text(cell, value);
      const formula = formulaOf(cell, data);
      if (formula !== null) formulas.set(a1(row, used.left + index), formula);
    }
    values.push(rowValues);
    texts.push(rowTexts);
    numberFormats.push(rowFormats ?? plainFormats);
  }
  return { values, texts, numberFormats, formulas };
}

/** With «=»; cells under an array formula have the formula of its first cell. */
function formulaOf(cell: ParsedCell, data: Data): string | null {
  if (cell.f !== undefined) return `=${cell.f}`;
  if (cell.F === undefined) return null;
  const first = parseA1Range(cell.F);
  const formula = first && data[first.top]?.[first.left]?.f;
  return formula ? `=${formula}` : null;
}
