import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { a1 } from '../../src/workbook';
import { headHeight, heightOf, type Row, type Value } from './cells';
import { printing } from './printing';
import { BOLD, type ColumnKind, HEAD, STYLES, TITLE } from './styles';

export interface TableColumn {
  readonly header: string;
  readonly width: number;
  readonly kind: ColumnKind;
  /** What the cell offers to choose from: words, or the address of a list. */
  readonly choices?: readonly string[] | string;
}

export interface TableContent {
  readonly name: string;
  /** Above the header, with one blank row between. */
  readonly title?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Row[];
  readonly total?: Total;
}

/** A row of sums below the table. */
export interface Total {
  readonly label: string;
  /** Columns that are summed, and the index of the first row that is. */
  readonly columns: readonly number[];
  readonly from: number;
}

const TITLE_HEIGHT = 24;

/** The 0-based row of a table's header. */
export const headerRowOf = ({ title }: TableContent): number => (title === undefined ? 0 : 2);

/** Lays out a data sheet: header, rows, filter, a row of sums; a page as wide as the table. */
export function tableSheet(content: TableContent): WriteSheet {
  const { name, title, columns, rows, total } = content;
  const headerRow = headerRowOf(content);
  const first = headerRow + 1;
  const last = columns.length - 1;
  const widths = columns.map(({ width }) => width);
  const headers = columns.map(({ header }) => header);
  const cells = new Map<string, Partial<Cell>>();
  if (title !== undefined) cells.set('0,0', { style: TITLE });
  columns.forEach((_, column) => cells.set(`${headerRow},${column}`, { style: HEAD }));
  rows.forEach((_, index) =>
    columns.forEach(({ kind }, column) => cells.set(`${first + index},${column}`, { style: STYLES[kind] })),
  );
  const totalRow = total && totalCells(content, total, cells);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [
      ...(title === undefined ? [] : [[title], []]),
      headers,
      ...rows.map((row) => [...row]),
      ...(totalRow ? [totalRow] : []),
    ],
    cells,
    ...(title !== undefined && {
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }],
    }),
    rowDefs: new Map([
      ...(title === undefined ? [] : [[0, { height: TITLE_HEIGHT }] as const]),
      [headerRow, { height: headHeight(headers, widths) }],
      ...rows.flatMap((row, index) => {
        const height = heightOf(row, widths);
        return height > heightOf([], []) ? [[first + index, { height }] as const] : [];
      }),
    ]),
    freezePane: { rows: first, columns: 1 },
    autoFilter: { range: `${a1(headerRow, 0)}:${a1(headerRow + rows.length, last)}` },
    dataValidations: columns.flatMap(({ choices }, column) =>
      choices === undefined
        ? []
        : [choiceOf(choices, `${a1(first, column)}:${a1(headerRow + rows.length, column)}`)],
    ),
    ...printing('landscape', headerRow),
  };
}

function totalCells(content: TableContent, total: Total, cells: Map<string, Partial<Cell>>): Value[] {
  const { rows, columns } = content;
  const first = headerRowOf(content) + 1;
  const row = first + rows.length;
  const values: Value[] = columns.map(() => null);
  values[0] = total.label;
  columns.forEach((_, column) => cells.set(`${row},${column}`, { style: BOLD }));
  for (const column of total.columns) {
    const summed = rows.slice(total.from).map((own) => own[column]);
    cells.set(`${row},${column}`, {
      formula: `SUM(${a1(first + total.from, column)}:${a1(row - 1, column)})`,
      formulaResult: summed.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
      style: { ...BOLD, alignment: { horizontal: 'center', vertical: 'top' } },
    });
  }
  return values;
}

const choiceOf = (choices: readonly string[] | string, range: string): DataValidation => ({
  type: 'list',
  ...(typeof choices === 'string' ? { formula1: choices } : { values: [...choices] }),
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning',
  errorTitle: 'Нет в списке',
  errorMessage: 'Такого значения нет в списке. Оставить?',
  range,
});
