import { type Block, type Cell, changeOf, type Column, count, type Row, shareOf } from '../../document';
import { CHANGE_DECIMALS } from '../../indicators';
import type { MemoWords } from '../../locales';
import { column } from '../column';

/** The page is divided into so many equal parts; the columns of each table fill them. */
export const PAGE_PARTS = 24;

/** A table whose rows are known by their place, from 0. */
export const tableBlock = (
  key: string,
  columns: readonly Column[],
  rows: readonly Omit<Row, 'key'>[],
): Block => ({
  kind: 'table',
  table: { key, columns, rows: rows.map((row, at) => ({ key: rowKey(at), ...row })) },
});

/** The key of the row at a place, from 0. */
export const rowKey = (at: number): string => String(at);

/** Shares of two times that are compared. */
const TIMES = ['now', 'before'] as const;
type Time = (typeof TIMES)[number];

/** Numerator, denominator and share of both times under their names, and the change. */
export const comparedColumns = (
  { part, whole, share, change }: MemoWords['columns'],
  titles: Readonly<Record<Time, string>>,
): readonly Column[] => [
  ...TIMES.flatMap((time) => {
    const group = titles[time];
    const [own, all] = [`${time}Part`, `${time}Whole`];
    return [
      { ...column(own, part, 2, count), group, persons: [all] },
      { ...column(all, whole, 2, count), group, persons: [all] },
      { ...column(`${time}Share`, share, 2, shareOf(own, all)), group, persons: [all] },
    ];
  }),
  {
    ...column('change', change, 2, changeOf('nowShare', 'beforeShare', CHANGE_DECIMALS)),
    persons: TIMES.map((time) => `${time}Whole`),
  },
];

/** The cells of a numerator and denominator; the share is computed. */
export const sharedCells = (time: Time, part: Cell, whole: Cell): Readonly<Record<string, Cell>> => ({
  [`${time}Part`]: part,
  [`${time}Whole`]: whole,
});
