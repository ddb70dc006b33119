import { type Column, type ColumnKind, text } from '../document';

/** A column of so many of the grid's. */
export const column = (
  key: string,
  title: string,
  span: number,
  kind: ColumnKind = text,
  more: Partial<Column> = {},
): Column => ({ key, title, span, kind, ...more });
