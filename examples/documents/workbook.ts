import type { WriteSheet } from 'hucre/xlsx';
import type { Row } from '../layout/cells';
import { tableSheet } from '../layout/tableSheet';
import type { SourceDocument } from './model';

const [NARROWEST, WIDEST] = [10, 44];

/** The sheets of a document's workbook: a table each, below the lines that a roadmap has above its head. */
export const documentSheets = ({ sheets }: SourceDocument): readonly WriteSheet[] =>
  Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows));

function sheetOf(name: string, rows: readonly Row[]): WriteSheet {
  const columns = Math.max(...rows.map((row) => row.length));
  const head = rows.findIndex((row) => row.length === columns);
  const [titles, headers = [], table] = [rows.slice(0, head), rows[head], rows.slice(head + 1)];
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(
      NARROWEST,
      ...[headers, ...table].map((row) => Math.min(WIDEST, String(row[at] ?? '').length + 2)),
    ),
  );
  const made = tableSheet({
    name,
    columns: headers.map((header, at) => ({ header: String(header), width: widths[at] ?? 0, kind: 'text' })),
    rows: table,
  });
  return titles.length === 0
    ? made
    : { name, columns: widths.map((width) => ({ width })), rows: rows.map((row) => [...row]) };
}
