import type { CellRange } from '../../../src/workbook';
import { containsCell, type Sheet, type Table } from '../../model';

/** What a table's style, or a filter, adds to one cell. */
export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  /** A line above or below, «#RRGGBB». */
  readonly lineAbove: string | null;
  readonly lineBelow: string | null;
  /** The filter button of a header cell. */
  readonly filter: 'none' | 'open' | 'active';
}

const PLAIN: TableLook = {
  fill: null,
  color: null,
  bold: false,
  lineAbove: null,
  lineBelow: null,
  filter: 'none',
};

interface Shades {
  readonly strong: string;
  readonly band: string;
}

/** The seven variants of each family of styles: neutral first, then the accents of the Office theme. */
const VARIANTS: readonly Shades[] = [
  { strong: '#404040', band: '#EDEDED' },
  { strong: '#4472C4', band: '#D9E1F2' },
  { strong: '#ED7D31', band: '#FCE4D6' },
  { strong: '#A5A5A5', band: '#EDEDED' },
  { strong: '#FFC000', band: '#FFF2CC' },
  { strong: '#5B9BD5', band: '#DDEBF7' },
  { strong: '#70AD47', band: '#E2EFDA' },
];
const NEUTRAL: Shades = { strong: '#404040', band: '#EDEDED' };
const WHITE = '#FFFFFF';
const STYLE_NAME = /^TableStyle(Light|Medium|Dark)(\d+)$/;

function styleOf(name: string): { readonly family: string; readonly shades: Shades } | null {
  const [, family, number] = STYLE_NAME.exec(name) ?? [];
  if (family === undefined || number === undefined) return null;
  return { family, shades: VARIANTS[(Number(number) - 1) % VARIANTS.length] ?? NEUTRAL };
}

/** What tables and the sheet's filter add to the cell; null where it belongs to none. */
export function tableLook(sheet: Sheet, row: number, column: number): TableLook | null {
  const { tables, autoFilter } = sheet.parts;
  const table = tables.find(({ range }) => containsCell(range, row, column));
  if (table) return lookInTable(table, row, column);
  if (!autoFilter || row !== autoFilter.range.top || !containsCell(autoFilter.range, row, column))
    return null;
  return { ...PLAIN, filter: filterState(autoFilter.range, autoFilter.criteria, column) };
}

const filterState = (
  range: CellRange,
  criteria: ReadonlyMap<number, unknown>,
  column: number,
): TableLook['filter'] => (criteria.has(column - range.left) ? 'active' : 'open');

function lookInTable(table: Table, row: number, column: number): TableLook {
  const { range } = table;
  const style = styleOf(table.style);
  const isHeader = table.showHeaders && row === range.top;
  const isTotals = table.showTotals && row === range.bottom;
  const filter =
    isHeader && table.showFilterButton ? filterState(range, table.criteria, column) : PLAIN.filter;
  const highlighted =
    (table.highlightFirstColumn && column === range.left) ||
    (table.highlightLastColumn && column === range.right);
  const look = { ...PLAIN, filter, bold: style !== null && (isHeader || isTotals || highlighted) };
  if (!style) return look;
  const { strong, band } = style.shades;
  const isLight = style.family === 'Light';
  if (isHeader) {
    return isLight
      ? { ...look, lineAbove: strong, lineBelow: strong }
      : { ...look, fill: strong, color: WHITE };
  }
  const fill = isBand(table, row, column) && !isTotals ? band : null;
  const isLast = row === range.bottom;
  return {
    ...look,
    fill,
    lineAbove: isTotals ? strong : null,
    lineBelow: isLast || !isLight ? strong + (isLast ? '' : '66') : null,
  };
}

function isBand(table: Table, row: number, column: number): boolean {
  const first = table.range.top + (table.showHeaders ? 1 : 0);
  return (
    (table.showBandedRows && (row - first) % 2 === 0) ||
    (table.showBandedColumns && (column - table.range.left) % 2 === 0)
  );
}
