import { singleLine } from '../tables';
import { a1, sheetAddress } from '../workbook';
import type { DataReader, ReadTable } from './dataSheet';
import type { DataRecord } from './model';

/** Reports each record whose like stands further up or on an earlier sheet of its kind. */
export function reportDuplicates<R extends DataRecord>(
  reader: DataReader<R>,
  tables: readonly ReadTable<R>[],
): void {
  const { identity, anchor } = reader;
  if (!identity) return;
  const seen = new Map<string, { readonly table: ReadTable<R>; readonly row: number }>();
  for (const table of tables) {
    for (const record of table.records) {
      const key = identity.key(record);
      const first = seen.get(key);
      if (!first) {
        seen.set(key, { table, row: record.row });
        continue;
      }
      const { row } = record;
      const column = columnOf(table, anchor);
      const address = a1(first.row, columnOf(first.table, anchor));
      const { sheet } = first.table.cells;
      const elsewhere = sheet.name !== table.cells.sheet.name;
      const data = {
        record: nameOf(table, identity.columns, row),
        first: elsewhere ? sheetAddress(sheet.name, address) : address,
        same: sameCells(first.table, first.row, table, row),
      };
      table.cells.report.add({ code: 'record-duplicate', row, column, data });
    }
  }
}

const columnOf = <R extends DataRecord>({ cells }: ReadTable<R>, key: string): number =>
  cells.table.columns.get(key) ?? 0;

/** A record in words: the cells that name it. */
function nameOf<R extends DataRecord>({ cells }: ReadTable<R>, keys: readonly string[], row: number): string {
  const texts = keys.flatMap((key) => {
    const column = cells.table.columns.get(key);
    return column === undefined ? [] : [singleLine(cells.shown(cells.topRow(column)(row), column))];
  });
  return texts.filter((text) => text !== '').join(', ');
}

function sameCells<R extends DataRecord>(
  a: ReadTable<R>,
  rowA: number,
  b: ReadTable<R>,
  rowB: number,
): boolean {
  return [...a.cells.table.columns].every(([key, column]) => {
    const other = b.cells.table.columns.get(key);
    return (
      key === 'number' || other === undefined || a.cells.shown(rowA, column) === b.cells.shown(rowB, other)
    );
  });
}
