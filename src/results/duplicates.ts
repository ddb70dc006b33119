import { singleLine } from '../tables';
import { a1, sheetAddress } from '../workbook';
import type { DataReader, ReadTable } from './dataSheet';
import { KeyTable } from './keyTable';
import type { DataRecord } from './model';

/** Reports each record whose like stands further up or on an earlier sheet of its kind. */
export function reportDuplicates<R extends DataRecord>(
  reader: DataReader<R>,
  tables: readonly ReadTable<R>[],
): void {
  const { identity } = reader;
  const records = tables.flatMap((table) => table.records);
  const [example] = records;
  if (!identity || !example) return;
  const keys = new KeyTable(records.length, identity.parts(example).length);
  const readTable = new Map(tables.map((table) => [table.cells.table, table]));
  records.forEach((record) => {
    const first = records[keys.add(identity.parts(record))];
    if (!first || first === record) return;
    const [own, other] = [readTable.get(record.table), readTable.get(first.table)];
    if (own && other) reportRepeat(reader, own, record.row, other, first.row);
  });
}

function reportRepeat<R extends DataRecord>(
  { identity, anchor }: DataReader<R>,
  own: ReadTable<R>,
  row: number,
  first: ReadTable<R>,
  firstRow: number,
): void {
  const { columns, sheet } = first.cells.table;
  const address = a1(firstRow, columns.get(anchor) ?? 0);
  const data = {
    record: nameOf(own, identity?.columns ?? [], row),
    first: sheet === own.cells.sheet.name ? address : sheetAddress(sheet, address),
    same: sameCells(first, firstRow, own, row),
  };
  const column = own.cells.table.columns.get(anchor) ?? 0;
  own.cells.report.add({ code: 'record-duplicate', row, column, data });
}

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
