import type { TidyTable, TidyValue } from '../../app';

const SPECIAL = /[",\r\n]/;

/** A value as RFC 4180 writes it: text in quotes where it needs them, and empty for no value. */
function field(value: TidyValue): string {
  if (value === null) return '';
  const text = String(value);
  return typeof value === 'string' && SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (values: readonly TidyValue[]): string => `${values.map(field).join(',')}\r\n`;

/** Rows of a table as separated values in UTF-8, its head first. */
export const csvFile = ({ columns, rows }: Pick<TidyTable, 'columns' | 'rows'>): Uint8Array =>
  Buffer.from(line(columns.map(({ name }) => name)) + rows.map(({ values }) => line(values)).join(''));
