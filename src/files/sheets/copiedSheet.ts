import { STANDARD_SIZE } from '../../document';
import { a1, type CellStyle, type CellValue, type PlanPage, type SheetSnapshot } from '../../workbook';
import type { CellContent } from '../edit/storedCell';
import { standsAlone, storedFormula } from '../edit/storedFormula';
import { BARE_SHEET, type NewCell, type NewRow, type NewSheet } from './newSheet';
import { neededHeights, type WrappedText } from './rowHeights';

const NARROWEST = 8;
const WIDEST = 50;
const PAGE: PlanPage = { orientation: 'landscape' };

/** Short texts fit into the narrowest column. */
const mayWrap = (text: string): boolean => text.length >= NARROWEST || text.includes('\n');

/**
 * A copy of a sheet of another workbook: values, number formats, formulas with their last results, merges, what is
 * hidden. Formulas that need more than the sheets named give way to their results; looks are plain.
 */
export function copiedSheet(sheet: SheetSnapshot, sheets: ReadonlySet<string>): NewSheet {
  const { origin, values, texts, numberFormats, formulas, merges } = sheet;
  const widths: number[] = [];
  const wrapped: WrappedText[] = [];
  const looks = new Map<string, CellStyle>();
  const spread = new Set(
    merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`),
  );
  const rows = new Map<number, NewCell[]>();
  values.forEach((own, at) => {
    const row = origin.row + at;
    const cells = own.flatMap((value, index): NewCell[] => {
      const column = origin.column + index;
      const formula = formulas.size > 0 ? formulas.get(a1(row, column)) : undefined;
      if (value === null && formula === undefined) return [];
      const text = texts[at]?.[index] ?? '';
      if (mayWrap(text)) wrapped.push({ row, column, text, size: STANDARD_SIZE });
      if (!spread.has(`${row},${column}`)) widths[column] = Math.max(widths[column] ?? 0, widthOf(text));
      const look = lookOf(numberFormats[at]?.[index] ?? 'General', looks);
      return [{ column, content: contentOf(value, formula, sheets), look }];
    });
    if (cells.length > 0) rows.set(row, cells);
  });
  return {
    ...BARE_SHEET,
    name: sheet.name,
    visibility: sheet.visibility,
    rows: rowsOf(sheet, rows, neededHeights(wrapped, widths, merges)),
    columns: Array.from(
      { length: Math.max(widths.length, ...[...sheet.hiddenColumns].map((at) => at + 1)) },
      (_, at) => ({ width: widths[at] ?? NARROWEST, hidden: sheet.hiddenColumns.has(at) }),
    ),
    merges,
    page: PAGE,
  };
}

function lookOf(numberFormat: string, looks: Map<string, CellStyle>): CellStyle {
  const known = looks.get(numberFormat);
  if (known) return known;
  const look: CellStyle = {
    vertical: 'top',
    wrap: true,
    ...(numberFormat !== 'General' && { numberFormat }),
  };
  looks.set(numberFormat, look);
  return look;
}

/** Wide enough for the longest line, within reason. */
const widthOf = (text: string): number =>
  Math.min(Math.max(NARROWEST, ...text.split('\n').map((line) => line.length + 2)), WIDEST);

function contentOf(value: CellValue, formula: string | undefined, sheets: ReadonlySet<string>): CellContent {
  if (formula === undefined || !standsAlone(formula, sheets)) return value;
  return { formula: storedFormula(formula), value };
}

function rowsOf(
  { hiddenRows }: SheetSnapshot,
  filled: ReadonlyMap<number, readonly NewCell[]>,
  heights: ReadonlyMap<number, number>,
): readonly NewRow[] {
  const all = [...new Set([...filled.keys(), ...hiddenRows])].sort((a, b) => a - b);
  return all.map((row): NewRow => {
    const points = heights.get(row);
    return {
      row,
      cells: filled.get(row) ?? [],
      hidden: hiddenRows.has(row),
      ...(points !== undefined && { height: { points, set: false } }),
    };
  });
}
