import type { WriteSheet } from 'hucre/xlsx';
import { a1, type CellValue, type SheetSnapshot } from '../../workbook';
import type { CellContent } from '../edit/storedCell';
import type { CellWrite } from '../edit/patchSheet';
import { standsAlone, storedFormula } from '../edit/storedFormula';
import {
  type BookCell,
  bookMerges,
  type BookSheet,
  bookStyle,
  cellKey,
  BOOK_FONT,
  neededHeights,
  storedWidth,
  type WrappedText,
} from './bookSheet';

const NARROWEST = 8;
const WIDEST = 50;
const CELL: BookCell = { style: bookStyle({ vertical: 'top', wrap: true }) };

/** Short texts fit into the narrowest column. */
const mayWrap = (text: string): boolean => text.length >= NARROWEST || text.includes('\n');

/**
 * A copy of a sheet of another workbook: values, number formats, formulas with their last results, merges, what is
 * hidden. Formulas that need more than the sheets named give way to their results; looks are plain.
 */
export function copySheet(sheet: SheetSnapshot, sheets: ReadonlySet<string>): BookSheet {
  const { origin, values, texts, numberFormats, formulas, merges } = sheet;
  const cells = new Map<string, BookCell>();
  const writes: CellWrite[] = [];
  const widths: number[] = [];
  const wrapped: WrappedText[] = [];
  const spread = new Set(
    merges.filter(({ left, right }) => right > left).map(({ top, left }) => cellKey(top, left)),
  );
  values.forEach((row, at) =>
    row.forEach((value, index) => {
      const place = { row: origin.row + at, column: origin.column + index };
      const formula = formulas.size > 0 ? formulas.get(a1(place.row, place.column)) : undefined;
      if (value === null && formula === undefined) return;
      const content = contentOf(value, formula, sheets);
      writes.push({ ...place, content, numberFormat: numberFormats[at]?.[index] ?? 'General' });
      const key = cellKey(place.row, place.column);
      cells.set(key, CELL);
      const text = texts[at]?.[index] ?? '';
      if (mayWrap(text)) wrapped.push({ ...place, text, size: BOOK_FONT.size });
      if (!spread.has(key)) widths[place.column] = Math.max(widths[place.column] ?? 0, widthOf(text));
    }),
  );
  const heights = neededHeights(wrapped, widths, merges);
  return { sheet: { ...layoutOf(sheet, widths), cells }, writes, heights };
}

/** Wide enough for the longest line, within reason. */
const widthOf = (text: string): number =>
  Math.min(Math.max(NARROWEST, ...text.split('\n').map((line) => line.length + 2)), WIDEST);

function contentOf(value: CellValue, formula: string | undefined, sheets: ReadonlySet<string>): CellContent {
  if (formula === undefined || !standsAlone(formula, sheets)) return value;
  return { formula: storedFormula(formula), value };
}

const layoutOf = (sheet: SheetSnapshot, widths: readonly number[]): WriteSheet => ({
  name: sheet.name,
  columns: Array.from(
    { length: Math.max(widths.length, ...[...sheet.hiddenColumns].map((at) => at + 1)) },
    (_, at) => ({
      width: storedWidth(widths[at] ?? NARROWEST),
      ...(sheet.hiddenColumns.has(at) && { hidden: true }),
    }),
  ),
  rowDefs: new Map([...sheet.hiddenRows].map((row) => [row, { hidden: true }])),
  merges: bookMerges(sheet.merges),
  pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  ...(sheet.visibility === 'hidden' && { hidden: true }),
  ...(sheet.visibility === 'veryHidden' && { veryHidden: true }),
});
