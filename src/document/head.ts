import type { Column } from './model';

/** A cell of a table's head: so many of its columns wide, one or two rows high. */
export interface HeadCell {
  readonly title: string;
  /** Columns of the table, from 0. */
  readonly from: number;
  readonly columns: number;
  readonly rows: 1 | 2;
}

/** The rows of a head: one of names, or two where columns stand under a common name. */
export function headRows(columns: readonly Column[]): readonly (readonly HeadCell[])[] {
  const single = (rows: 1 | 2) => (column: Column, from: number) => ({
    title: column.title,
    from,
    columns: 1,
    rows,
  });
  if (columns.every(({ group }) => group === undefined)) return [columns.map(single(1))];
  const upper: HeadCell[] = [];
  const isSame = (own: Column | undefined, column: Column): boolean =>
    own?.group === column.group && own?.groupKey === column.groupKey;
  columns.forEach((column, from) => {
    const { group } = column;
    if (group === undefined) upper.push(single(2)(column, from));
    else if (!isSame(columns[from - 1], column)) {
      const after = columns.findIndex((own, at) => at > from && !isSame(own, column));
      upper.push({ title: group, from, columns: (after < 0 ? columns.length : after) - from, rows: 1 });
    }
  });
  const lower = columns.flatMap((column, from) =>
    column.group === undefined ? [] : [single(1)(column, from)],
  );
  return [upper, lower];
}

/** Columns of the grid that some of a table's columns take. */
export const spanOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, { span }) => sum + span, 0);
