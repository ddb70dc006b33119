import type { CellRange, PlanCell } from '../../workbook';
import type { ShownYear } from '../../indicators';
import { rowOf, shown } from '../planCells';
import type { SheetContext } from './context';
import { COLUMN, HEADER_HEIGHT, YEAR_WIDTH } from './layout';
import { lowColumn } from './schoolFormulas';

type Row = readonly (PlanCell | null)[];

const head = (text: string): PlanCell => shown(text, 'header');
const yearCell = (year: ShownYear | null, instead: string): PlanCell => shown(year?.text ?? instead, 'year');

/** The two rows of the head: years over their columns, and the columns. */
export function headerRows(context: SheetContext): readonly Row[] {
  const { words, current, previous } = context;
  const { columns } = words;
  const upper = new Map<number, PlanCell>(filled(COLUMN.number, COLUMN.status));
  for (const [column, text] of TALL) upper.set(column, head(columns[text]));
  upper.set(COLUMN.current, yearCell(current, words.noYear));
  upper.set(COLUMN.previous, yearCell(previous, words.noYear));
  upper.set(COLUMN.baseline, head(columns.goal));
  return [rowOf(upper), columnRow(context, [COLUMN.current, COLUMN.previous], true)];
}

const TALL = [
  [COLUMN.number, 'number'],
  [COLUMN.title, 'title'],
  [COLUMN.school, 'school'],
  [COLUMN.change, 'change'],
  [COLUMN.trend, 'trend'],
] as const;

const filled = (from: number, to: number): readonly (readonly [number, PlanCell])[] =>
  Array.from({ length: to - from + 1 }, (_, at) => [from + at, head('')] as const);

/** The merged cells of the head that begins in a row. */
export const headerMerges = (top: number): readonly CellRange[] => [
  ...TALL.map(([column]) => ({ top, left: column, bottom: top + HEADER_HEIGHT - 1, right: column })),
  ...[COLUMN.current, COLUMN.previous].map((left) => ({
    top,
    left,
    bottom: top,
    right: left + YEAR_WIDTH - 1,
  })),
  { top, left: COLUMN.baseline, bottom: top, right: COLUMN.status },
];

/** One row with the columns' names, to filter the schools' rows by. */
export const filterRow = (context: SheetContext): Row => {
  const names = columnRow(context, [COLUMN.current, COLUMN.previous], false);
  const row = new Map(names.flatMap((cell, column) => (cell ? [[column, cell] as const] : [])));
  for (const [column, text] of TALL) row.set(column, head(context.words.columns[text]));
  return rowOf(row);
};

function columnRow({ words: { columns } }: SheetContext, years: readonly number[], goals: boolean): Row {
  const row = new Map<number, PlanCell>(goals ? filled(COLUMN.number, COLUMN.trend) : []);
  for (const column of years) {
    [columns.part, columns.total, columns.share].forEach((text, at) => row.set(column + at, head(text)));
  }
  if (goals) {
    row.set(COLUMN.baseline, head(columns.baseline));
    row.set(COLUMN.target, head(columns.target));
    row.set(COLUMN.achievement, head(columns.achievement));
    row.set(COLUMN.status, head(columns.status));
  }
  return rowOf(row);
}

/** The head of the section of procedures: as many years as it shows. */
export function lowHeaderRows(context: SheetContext): readonly Row[] {
  const { computed, words } = context;
  const years = computed.low?.years ?? [];
  const last = lowColumn(years.length) - 1;
  const upper = new Map<number, PlanCell>(filled(COLUMN.number, last));
  upper.set(COLUMN.title, head(words.columns.procedure));
  upper.set(COLUMN.school, head(words.columns.school));
  years.forEach((year, order) => {
    upper.set(lowColumn(order), shown(computed.view.years.textOf(year), 'year'));
  });
  const names = columnRow(
    context,
    years.map((_year, order) => lowColumn(order)),
    false,
  );
  const lower = new Map<number, PlanCell>(filled(COLUMN.number, COLUMN.school));
  names.forEach((cell, column) => {
    if (cell) lower.set(column, cell);
  });
  return [rowOf(upper), rowOf(lower)];
}

/** The merged cells of that head. */
export function lowHeaderMerges({ computed, layout }: SheetContext): readonly CellRange[] {
  const top = layout.low + 1;
  return [
    ...[COLUMN.number, COLUMN.title, COLUMN.school].map((column) => ({
      top,
      left: column,
      bottom: top + HEADER_HEIGHT - 1,
      right: column,
    })),
    ...(computed.low?.years ?? []).map((_year, order) => {
      const left = lowColumn(order);
      return { top, left, bottom: top, right: left + YEAR_WIDTH - 1 };
    }),
  ];
}
