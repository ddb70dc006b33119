import { type HeaderMatch, isBlank, type SchoolYear } from '../tables';
import { a1 } from '../workbook';
import type { TableCells } from './cells';
import type { DataReader } from './dataSheet';
import type { DataRecord } from './record';

/** Tells what is missing in a table's header, stands there twice or is not known. `year` stands in for years. */
export function reportHeader<R extends DataRecord>(
  cells: TableCells,
  header: HeaderMatch,
  reader: DataReader<R>,
  year: SchoolYear | null,
): void {
  const { report, table } = cells;
  const row = header.top;
  const used = new Set(table.columns.values());
  const after = Math.max(...header.texts.keys()) + 1;
  for (const { key, header: column, required } of reader.columns) {
    if (!required || table.columns.has(key)) continue;
    const taken = key === 'year' && year !== null ? year : undefined;
    report.add({
      code: 'header-missing-column',
      row,
      column: after,
      data: taken === undefined ? { column } : { column, taken },
      ...(taken !== undefined && { severity: 'advice' as const }),
    });
  }
  const { anyOf } = reader;
  if (anyOf.length > 0 && !anyOf.some((key) => table.columns.has(key))) {
    const column = reader.columns.find(({ key }) => key === anyOf[0])?.header ?? '';
    report.add({ code: 'header-missing-column', row, column: after, data: { column } });
  }
  for (const twin of header.duplicates) {
    // Counts and shares of one mark may stand side by side.
    const first = table.columns.get(twin.key);
    if (first === undefined || used.has(twin.column) || first !== twin.firstColumn) continue;
    const data = { header: twin.header, first: a1(row, twin.firstColumn) };
    report.add({ code: 'header-duplicate-column', row, column: twin.column, data });
  }
  if (reader.takesExtra) return;
  for (const extra of header.extra) {
    if (isBlank(extra.header)) continue;
    report.add({ code: 'header-extra-column', row, column: extra.column, data: { header: extra.header } });
  }
}
