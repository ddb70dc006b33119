import type { CellRange, PlanCell, PlanRule } from '../../workbook';
import { rowOf, shown } from '../planCells';
import { heightOf, linesIn } from '../textFit';
import { type Block, block, type Row } from './block';
import { type Grid, widthAcross } from './grid';

/** A column of a table below the map, over one or more columns of the sheet. */
export interface TableColumn {
  readonly head: string;
  readonly left: number;
  readonly right: number;
}

export interface Table {
  readonly title: string;
  /** Stands below the title. */
  readonly about?: string;
  readonly columns: readonly TableColumn[];
  /** The cells of each row, one for each column; given the row of the sheet that it will stand in. */
  readonly rows: readonly ((row: number) => readonly PlanCell[])[];
  readonly rules?: (range: CellRange) => readonly PlanRule[];
}

/** Rows of a table above its first one: title and head. One without `about`. */
export const TABLE_LEAD = 2;

/** Excel gives a row no more points. */
const TALLEST = 409;

/** A table with its title and head, high enough for its texts. */
export function tableBlock(table: Table, grid: Grid, top: number): Block {
  const lead = [
    [shown(table.title, 'section')],
    ...(table.about === undefined ? [] : [[shown(table.about, 'paragraph')]]),
  ];
  const head = top + lead.length;
  const first = head + 1;
  const cells = [
    table.columns.map((column) => shown(column.head, 'header')),
    ...table.rows.map((row, at) => row(first + at)),
  ];
  const heights = cells.map((own, at) => [head + at, rowHeight(own, table.columns, grid)] as const);
  const bottom = first + table.rows.length - 1;
  const range = { top: first, left: 0, bottom, right: grid.lastColumn };
  return block([...lead, ...cells.map((own) => spread(own, table.columns))], {
    merges: [
      ...(table.about === undefined
        ? []
        : [{ top: top + 1, left: 0, bottom: top + 1, right: grid.lastColumn }]),
      ...cells.flatMap((_own, at) =>
        table.columns.flatMap(({ left, right }) =>
          right > left ? [{ top: head + at, left, bottom: head + at, right }] : [],
        ),
      ),
    ],
    heights: new Map([...noteHeights(table.about, grid, top + 1), ...heights]),
    rules: table.rows.length === 0 ? [] : (table.rules?.(range) ?? []),
  });
}

/** Paragraphs over all columns, below a title. */
export function notesBlock(title: string, notes: readonly string[], grid: Grid, top: number): Block {
  return block([[shown(title, 'section')], ...notes.map((note) => [shown(note, 'paragraph')])], {
    merges: notes.map((_note, at) => ({
      top: top + 1 + at,
      left: 0,
      bottom: top + 1 + at,
      right: grid.lastColumn,
    })),
    heights: new Map(notes.flatMap((note, at) => noteHeights(note, grid, top + 1 + at))),
  });
}

const noteHeights = (
  note: string | undefined,
  grid: Grid,
  row: number,
): readonly (readonly [number, number])[] =>
  note === undefined ? [] : [[row, heightOf(linesIn(note, widthAcross(grid, 0, grid.lastColumn)))]];

function rowHeight(cells: readonly PlanCell[], columns: readonly TableColumn[], grid: Grid): number {
  const lines = columns.map(({ left, right }, at) => {
    const value = cells[at]?.value;
    return typeof value === 'string' ? linesIn(value, widthAcross(grid, left, right)) : 1;
  });
  return Math.min(TALLEST, heightOf(Math.max(1, ...lines)));
}

/** Every cell of a merged range has the look of the first, for its border. */
const spread = (cells: readonly PlanCell[], columns: readonly TableColumn[]): Row =>
  rowOf(
    new Map(
      columns.flatMap(({ left, right }, at) => {
        const { style, ...cell } = cells[at] ?? { value: null };
        const look = style === undefined ? {} : { style };
        return Array.from(
          { length: right - left + 1 },
          (_item, offset) =>
            [left + offset, offset === 0 ? { ...cell, ...look } : { value: null, ...look }] as const,
        );
      }),
    ),
  );
