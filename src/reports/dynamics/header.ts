import type { CellRange, PlanCell } from '../../workbook';
import { rowOf, shown } from '../planCells';
import { COLUMN, type DynamicsContext, HEADER_HEIGHT, HEADER_ROW, YEAR_WIDTH, yearColumn } from './context';

type Row = readonly (PlanCell | null)[];
type Names = readonly (readonly [column: number, text: string])[];

const head = (text: string): PlanCell => shown(text, 'header');

const tall = ({ words: { columns: words }, columns }: DynamicsContext): Names => [
  [COLUMN.school, words.school],
  [COLUMN.procedure, words.procedure],
  [COLUMN.subject, words.subject],
  [COLUMN.grade, words.grade],
  [columns.change, words.change],
  [columns.trend, words.trend],
];

const low = ({ words: { columns: words }, columns, years }: DynamicsContext): Names => [
  ...years.flatMap((_year, order): Names => [
    [yearColumn(order), words.participants],
    [yearColumn(order) + 1, words.low],
  ]),
  [columns.quality, words.quality],
  [columns.success, words.success],
  [columns.meanMark, words.meanMark],
  [columns.sou, words.sou],
];

/** The two rows of the head: years over their columns, and the columns. */
export function headerRows(context: DynamicsContext): readonly Row[] {
  const { words, columns, years } = context;
  const blank = Array.from({ length: columns.sou + 1 }, (_, column) => [column, head('')] as const);
  const cells = (names: Names) => names.map(([column, text]) => [column, head(text)] as const);
  return [
    rowOf(
      new Map<number, PlanCell>([
        ...blank,
        ...cells(tall(context)),
        ...years.map(({ text }, order) => [yearColumn(order), shown(text, 'year')] as const),
        [columns.quality, head(words.columns.latest)],
      ]),
    ),
    rowOf(new Map<number, PlanCell>([...blank, ...cells(low(context))])),
  ];
}

export const headerMerges = (context: DynamicsContext): readonly CellRange[] => [
  ...tall(context).map(([column]) => ({
    top: HEADER_ROW,
    left: column,
    bottom: HEADER_ROW + HEADER_HEIGHT - 1,
    right: column,
  })),
  ...context.years.map((_year, order) => {
    const left = yearColumn(order);
    return { top: HEADER_ROW, left, bottom: HEADER_ROW, right: left + YEAR_WIDTH - 1 };
  }),
  { top: HEADER_ROW, left: context.columns.quality, bottom: HEADER_ROW, right: context.columns.sou },
];

/** One row with the columns' names, to filter the rows of schools by. */
export const filterRow = (context: DynamicsContext): Row =>
  rowOf(
    new Map<number, PlanCell>(
      [...tall(context), ...low(context)].map(([column, text]) => [column, head(text)]),
    ),
  );
