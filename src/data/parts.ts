import type { TableCells } from './cells';

/** Reports every count of a row that exceeds the one it is a part of. Gives whether there was any. */
export function checkParts(
  cells: TableCells,
  row: number,
  whole: string,
  counts: Readonly<Record<string, unknown>>,
): boolean {
  const limit = counts[whole];
  if (typeof limit !== 'number') return false;
  let exceeded = false;
  for (const key in counts) {
    const value = counts[key];
    if (typeof value !== 'number' || value <= limit) continue;
    const place = cells.column(key);
    if (!place) continue;
    exceeded = true;
    const data = { part: place.header, value, total: cells.column(whole)?.header ?? null, limit };
    cells.report.add({ code: 'part-exceeds-total', row, column: place.column, data });
  }
  return exceeded;
}
