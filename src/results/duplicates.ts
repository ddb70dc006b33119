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
  const numbers = new KeyNumbers();
  const seen = new Map<number, R>();
  for (const table of tables) {
    for (const record of table.records) {
      const key = numbers.of(identity.parts(record));
      const first = seen.get(key);
      if (!first) {
        seen.set(key, record);
        continue;
      }
      const { row } = record;
      const column = table.cells.table.columns.get(anchor) ?? 0;
      const firstTable = tables.find(({ cells }) => cells.table === first.table) ?? table;
      const address = a1(first.row, first.table.columns.get(anchor) ?? 0);
      const { sheet } = first.table;
      const elsewhere = sheet !== table.cells.sheet.name;
      const data = {
        record: nameOf(table, identity.columns, row),
        first: elsewhere ? sheetAddress(sheet, address) : address,
        same: sameCells(firstTable, first.row, table, row),
      };
      table.cells.report.add({ code: 'record-duplicate', row, column, data });
    }
  }
}

/** More than there are distinct parts, or keys, in any workbook. */
const RADIX = 2 ** 24;

/** Gives keys of several parts a number each: quicker than joined texts, which are long and seldom met again. */
class KeyNumbers {
  readonly #parts = new Map<string, number>();
  readonly #keys = new Map<number, number>();

  /** The same number for the same parts; every key has as many. */
  of(parts: readonly string[]): number {
    let key = 0;
    for (const part of parts) key = numberOf(this.#keys, key * RADIX + numberOf(this.#parts, part));
    return key;
  }
}

function numberOf<T>(known: Map<T, number>, value: T): number {
  const found = known.get(value);
  if (found !== undefined) return found;
  known.set(value, known.size + 1);
  return known.size;
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
