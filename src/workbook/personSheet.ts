import { a1, type CellRange } from './address';
import { fingerprintOf } from './keptTexts';
import type { CellStyle, GivenSheet, PlainCell, PlainSheet, PlanCell } from './sheetPlan';
import { endColumn, endRow, type SheetSnapshot, textAt } from './snapshot';

/** One cell of a sheet, by its 0-based place, with what it holds. */
type HeldCell = readonly [row: number, column: number, value: unknown];

/** The print of what a sheet holds: sheets with equal cells have equal ones, blank cells don't count. */
export function printOf(cells: Iterable<HeldCell>): string {
  const held: string[] = [];
  for (const [row, column, value] of cells) {
    if (value !== null && value !== undefined && value !== '')
      held.push(`${a1(row, column)}\t${String(value)}`);
  }
  return fingerprintOf(held.join('\n'));
}

/** The print of a sheet once it is written. */
export const printOfSheet = ({ rows }: Pick<GivenSheet, 'rows'>): string =>
  printOf(rows.flatMap((cells, row) => cells.map((cell, column): HeldCell => [row, column, cell?.value])));

/** Characters of the narrowest column and of the widest. */
const NARROWEST = 9;
const WIDEST = 50;
/** Characters beside the longest text, and for the button of the filter beside a header. */
const MARGIN = 2;
const FILTER = 3;

/** Widths in characters that the columns of a table need. */
export function tableWidths({ header, rows }: PlainSheet): readonly number[] {
  const longest = header.map((text) => text.length + FILTER);
  for (const row of rows) {
    for (const [column, most] of longest.entries()) {
      const length = lengthOf(row[column] ?? null);
      if (length > most) longest[column] = length;
    }
  }
  return longest.map((length) => Math.min(Math.max(NARROWEST, length + MARGIN), WIDEST));
}

/** Characters that a number in a format of its own takes, such as a day. */
const FORMATTED = 10;

const lengthOf = (cell: PlainCell): number =>
  typeof cell === 'string'
    ? cell.length
    : typeof cell === 'object'
      ? cell === null
        ? 0
        : FORMATTED
      : String(cell).length;

/** The merged cells of a table where its header stands above them. */
export const tableMerges = ({ merges = [] }: PlainSheet): readonly CellRange[] =>
  merges.map(({ top, bottom, ...columns }) => ({ top: top + 1, bottom: bottom + 1, ...columns }));

/** The cells that a table takes, its header included. */
export const tableRange = ({ header, rows }: PlainSheet) => ({
  top: 0,
  left: 0,
  bottom: rows.length,
  right: header.length - 1,
});

const PAGE = { orientation: 'landscape' } as const;
const TEXT: CellStyle = { numberFormat: '@', vertical: 'top', wrap: true };

/** A table as a sheet whose header stays in view and, of a single table, filters the rows. */
export function sheetOfTable(table: PlainSheet): GivenSheet {
  const { name, header, rows, heads } = table;
  const styles: Record<string, CellStyle> = {
    header: { bold: true, vertical: 'top', wrap: true },
    text: { numberFormat: '@' },
    number: {},
  };
  const headRows = new Set([0, ...(heads ?? []).map((row) => row + 1)]);
  const cellOf = (cell: PlainCell, row: number): PlanCell | null => {
    if (cell === null) return null;
    const isFormatted = typeof cell === 'object';
    const value = isFormatted ? cell.value : cell;
    if (headRows.has(row)) return { value, style: 'header' };
    if (!isFormatted) return { value, style: typeof value === 'number' ? 'number' : 'text' };
    styles[cell.numberFormat] = { numberFormat: cell.numberFormat };
    return { value, style: cell.numberFormat };
  };
  return {
    kind: null,
    name,
    rows: [header, ...rows].map((cells, row) => cells.map((cell) => cellOf(cell, row))),
    styles,
    columnWidths: tableWidths(table),
    frozen: { rows: 1, columns: 0 },
    ...(!heads && { filter: tableRange(table) }),
    merges: tableMerges(table),
    page: PAGE,
    gridlines: true,
  };
}

/** A column of texts: as wide as a line of most of them, others are wrapped. */
const TEXT_COLUMN = { narrowest: 6, widest: 45 } as const;

/** A sheet of texts that was read elsewhere, with its merged cells, as a new one of that name. */
export function sheetOfSnapshot(sheet: SheetSnapshot, name: string): GivenSheet {
  const columns = Array.from({ length: endColumn(sheet) }, (_, column) => column);
  const rows = Array.from({ length: endRow(sheet) }, (_, row) =>
    columns.map((column): PlanCell | null => {
      const value = textAt(sheet, row, column);
      return value === '' ? null : { value, style: 'text' };
    }),
  );
  return {
    kind: null,
    name,
    rows,
    styles: { text: TEXT },
    columnWidths: columns.map((column) => textWidth(sheet, rows, column)),
    merges: sheet.merges,
    page: PAGE,
    gridlines: true,
  };
}

function textWidth({ merges }: SheetSnapshot, rows: GivenSheet['rows'], column: number): number {
  const isWide = (row: number): boolean =>
    merges.some(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && left <= column && right > left,
    );
  const lengths = rows.flatMap((cells, row) => {
    const text = isWide(row) ? '' : String(cells[column]?.value ?? '');
    return text.split('\n').map(({ length }) => length);
  });
  const longest = Math.max(0, ...lengths) + MARGIN;
  return Math.min(Math.max(TEXT_COLUMN.narrowest, longest), TEXT_COLUMN.widest);
}
