import type { CellRange, PlanCell, PlanChart, PlanRule } from '../../workbook';
import { rowOf } from '../planCells';
import { LAST_COLUMN } from './grid';
import type { MonitoringStyle } from './styles';

/** Rows of the sheet that belong together. Ranges count from the first row of the sheet. */
export interface Block {
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  readonly merges: readonly CellRange[];
  readonly rules: readonly PlanRule[];
  readonly charts: readonly PlanChart[];
  /** So many of the first rows never end a page. */
  readonly head: number;
}

/** A cell, or several of a row merged. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly cell: PlanCell;
}

/** A row as it is planned. */
export type Line = readonly Span[];

/** A cell of its own style. */
export const styled = (value: PlanCell['value'], style: MonitoringStyle): PlanCell => ({ value, style });

export const span = (left: number, cell: PlanCell, right = left): Span => ({ left, right, cell });

export const textSpan = (left: number, text: string, right = left): Span =>
  span(left, styled(text, 'text'), right);

/** A title above a table. */
export const heading = (text: string): Line => [span(0, styled(text, 'section'))];

/** A sentence over the whole width. */
export const sentence = (text: string): Line => [span(0, styled(text, 'paragraph'), LAST_COLUMN)];

/** The head of a table: texts by their columns. */
export const header = (
  ...columns: readonly (readonly [left: number, text: string, right?: number])[]
): Line => columns.map(([left, text, right]) => span(left, styled(text, 'header'), right));

type Extras = Partial<Pick<Block, 'rules' | 'charts' | 'head'>>;

/** Lines that stand from a row on. */
export const blockOf = (top: number, lines: readonly Line[], extras: Extras = {}): Block => ({
  rows: lines.map((line) => rowOf(new Map(line.flatMap(cellsOf)))),
  merges: lines.flatMap((line, index) =>
    line.flatMap(({ left, right }) =>
      right > left ? [{ top: top + index, left, bottom: top + index, right }] : [],
    ),
  ),
  rules: extras.rules ?? [],
  charts: extras.charts ?? [],
  head: extras.head ?? 1,
});

/** The first cell holds the value, the others its looks. */
const cellsOf = ({ left, right, cell }: Span): readonly (readonly [number, PlanCell])[] =>
  Array.from({ length: right - left + 1 }, (_, at) => [
    left + at,
    at === 0 ? cell : { value: null, ...(cell.style !== undefined && { style: cell.style }) },
  ]);

/** Empty lines, for a chart to stand on. */
export const space = (rows: number): readonly Line[] => Array.from({ length: rows }, () => []);

/** One column of rows. */
export const columnRange = (column: number, top: number, bottom: number): CellRange => ({
  top,
  left: column,
  bottom,
  right: column,
});
