import { matchKey, singleLine } from '../tables';
import { a1, sheetAddress } from '../workbook';
import type { DataReader, ReadTable } from './dataSheet';
import { OTHERS } from './kinds/columns';
import type { DataRecord } from './table';

/**
 * Reports each record whose like stands further up or on an earlier sheet of its kind, and gives the records that don't
 * count: of alike ones all but the first, of differing ones all.
 */
export function repeatedRecords<R extends DataRecord>(
  reader: DataReader<R>,
  tables: readonly ReadTable<R>[],
): ReadonlySet<R> {
  const { identity } = reader;
  const repeated = new Set<R>();
  const records = tables.flatMap((table) => table.records);
  const [example] = records;
  if (!example) return repeated;
  const keys = new KeyTable(records.length, identity.parts(example).length);
  const readTable = new Map(tables.map((table) => [table.cells.table, table]));
  for (const record of records) {
    const first = records[keys.add(identity.parts(record))];
    if (!first || first === record) continue;
    const [own, other] = [readTable.get(record.table), readTable.get(first.table)];
    if (!own || !other) continue;
    repeated.add(record);
    if (!reportRepeat(reader, own, record.row, other, first.row)) repeated.add(first);
  }
  return repeated;
}

/** Gives whether the two say the same. */
function reportRepeat<R extends DataRecord>(
  { identity, anchor }: DataReader<R>,
  own: ReadTable<R>,
  row: number,
  first: ReadTable<R>,
  firstRow: number,
): boolean {
  const { columns, sheet } = first.cells.table;
  const address = a1(firstRow, columns.get(anchor) ?? 0);
  const naming = identity?.columns ?? [];
  const same = saySame(first, firstRow, own, row, new Set([...naming, ...ASIDE]));
  const data = {
    record: nameOf(own, naming, row),
    first: sheet === own.cells.sheet.name ? address : sheetAddress(sheet, address),
    same,
  };
  const column = own.cells.table.columns.get(anchor) ?? 0;
  own.cells.report.add({ code: 'record-duplicate', row, column, data });
  return same;
}

/** A record in words: the cells that name it. */
function nameOf<R extends DataRecord>({ cells }: ReadTable<R>, keys: readonly string[], row: number): string {
  const texts = keys.flatMap((key) => {
    const column = cells.table.columns.get(key);
    return column === undefined ? [] : [singleLine(cells.shown(cells.topRow(column)(row), column))];
  });
  return texts.filter((text) => text !== '').join(', ');
}

/** Columns that say nothing of what a record holds. */
const ASIDE: readonly string[] = OTHERS.map(({ key }) => key);

/** All columns that both tables have show the same, besides those by which the two records are known to be of one thing. */
function saySame<R extends DataRecord>(
  a: ReadTable<R>,
  rowA: number,
  b: ReadTable<R>,
  rowB: number,
  besides: ReadonlySet<string>,
): boolean {
  const others = columnsOf(b);
  return [...columnsOf(a)].every(([key, column]) => {
    const other = others.get(key);
    return other === undefined || besides.has(key) || shownAt(a, rowA, column) === shownAt(b, rowB, other);
  });
}

/** The columns by key, the user's own by their headers. */
const columnsOf = <R extends DataRecord>({ cells: { table } }: ReadTable<R>): ReadonlyMap<string, number> =>
  new Map([
    ...table.extra.map(({ header, column }) => [`+${matchKey(header)}`, column] as const),
    ...table.columns,
  ]);

const shownAt = <R extends DataRecord>({ cells }: ReadTable<R>, row: number, column: number): string =>
  singleLine(cells.shown(cells.topRow(column)(row), column));

const GOLDEN = 0x9e3779b1;
const HALF = 16;

/**
 * Finds equal keys of several texts among very many: texts are numbered and keys compared as numbers, which takes a
 * fraction of the time of joined texts or nested maps.
 */
export class KeyTable {
  readonly #numbers = new Map<string, number>();
  readonly #keys: Int32Array;
  /** Open addressing: 0 is free, else the number of a key plus 1. At most half of the slots are taken. */
  readonly #slots: Int32Array;
  #count = 0;

  constructor(
    /** The most keys that will be added. */
    capacity: number,
    /** Texts in every key. */
    readonly width: number,
  ) {
    this.#keys = new Int32Array(capacity * width);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(capacity + 1) + 1));
  }

  /** Adds a key. Gives the number, from 0 in the order of adding, of the first one equal to it: its own if it is new. */
  add(parts: readonly string[]): number {
    const own = this.#count;
    this.#count += 1;
    let hash = 0;
    for (let index = 0; index < this.width; index += 1) {
      const number = this.#numberOf(parts[index] ?? '');
      this.#keys[own * this.width + index] = number;
      hash = Math.imul(hash ^ number, GOLDEN);
      hash ^= hash >>> HALF;
    }
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const taken = this.#slots[slot] ?? 0;
      if (taken > 0 && !this.#same(taken - 1, own)) continue;
      if (taken === 0) this.#slots[slot] = own + 1;
      return taken === 0 ? own : taken - 1;
    }
  }

  #same(a: number, b: number): boolean {
    for (let index = 0; index < this.width; index += 1) {
      if (this.#keys[a * this.width + index] !== this.#keys[b * this.width + index]) return false;
    }
    return true;
  }

  #numberOf(part: string): number {
    const known = this.#numbers.get(part);
    if (known !== undefined) return known;
    const made = this.#numbers.size;
    this.#numbers.set(part, made);
    return made;
  }
}
