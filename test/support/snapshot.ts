import {
  type CellRange,
  type CellValue,
  type OwnSheetKind,
  parseA1,
  parseA1Range,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook';

/** A cell given as its value, or with the text and number format that Excel would show. */
export type CellInput =
  | CellValue
  | {
      readonly value: CellValue;
      readonly text?: string;
      readonly format?: string;
      readonly formula?: string;
    };

export interface SheetInput {
  readonly name?: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** A1 addresses of merged ranges. */
  readonly merges?: readonly string[];
  /** Row numbers as Excel shows them, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly own?: OwnSheetKind;
}

const isPlain = (cell: CellInput): cell is CellValue =>
  typeof cell !== 'object' || cell === null || 'error' in cell;

const shown = (value: CellValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

const range = (address: string): CellRange => {
  const parsed = parseA1Range(address);
  if (!parsed) throw new Error(`no range: ${address}`);
  return parsed;
};

/** A sheet whose first row and column are 1 and A. */
export function sheetOf(input: SheetInput): SheetSnapshot {
  const { name = 'Лист1', rows, merges = [], hiddenRows = [], own = null } = input;
  const cells = rows.map((row) => row.map((cell) => (isPlain(cell) ? { value: cell } : cell)));
  const formulas = cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell.formula ? [[`${String.fromCharCode(65 + c)}${r + 1}`, cell.formula] as const] : [],
    ),
  );
  return {
    name,
    visibility: 'visible',
    origin: { row: 0, column: 0 },
    values: cells.map((row) => row.map(({ value, formula }) => (value === '' && !formula ? null : value))),
    texts: cells.map((row) => row.map(({ value, text }) => text ?? shown(value))),
    numberFormats: cells.map((row) => row.map(({ format }) => format ?? 'General')),
    formulas: new Map(formulas),
    merges: merges.map(range),
    hiddenRows: new Set(hiddenRows.map((row) => row - 1)),
    hiddenColumns: new Set(),
    tables: [],
    own,
  };
}

export const workbookOf = (...sheets: readonly SheetInput[]): WorkbookSnapshot => ({
  name: 'книга.xlsx',
  date1904: false,
  sheets: sheets.map(sheetOf),
});

/** Rows with some cells replaced, by A1 address; rows and cells are added as needed. */
export function withCells(
  rows: readonly (readonly CellInput[])[],
  cells: Readonly<Record<string, CellInput>>,
): CellInput[][] {
  const copy = rows.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const place = parseA1(address);
    if (!place) throw new Error(`no address: ${address}`);
    while (copy.length <= place.row) copy.push([]);
    const row = copy[place.row] ?? [];
    while (row.length <= place.column) row.push(null);
    row[place.column] = value;
  }
  return copy;
}
