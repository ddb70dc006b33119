import { DATA_READERS, type DataTable } from '../../data';
import { isBlank, matchKey } from '../../tables';
import {
  type CellEdit,
  dayOfSerial,
  dottedDay,
  editCell,
  endColumn,
  endRow,
  hasFormula,
  type PlainCell,
  type PlainSheet,
  type SheetSnapshot,
  shownText,
  textAt,
  valueAt,
} from '../../workbook';
import { inDateSystem } from './dateSystem';
import type { MergedRow } from './merge';
import { cellReader, headerOf, linkText } from './sheets';

/** The edit that gives a cell what it is to hold, in a workbook whose days count from 1904 or 1900; none where it does. */
export function editTo(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  given: PlainCell,
  date1904: boolean,
): readonly CellEdit[] {
  const cell = inDateSystem(given, date1904);
  const look = typeof cell === 'object' && cell !== null ? cell : null;
  const to = look ? look.value : ((cell as string | number | null) ?? '');
  const isSame =
    typeof to === 'number' ? valueAt(sheet, row, column) === to : textAt(sheet, row, column) === to;
  if (isSame) return [];
  const edit = editCell(sheet, row, column, to);
  return [
    look ? { ...edit, look: { numberFormat: look.numberFormat, shows: shownIn(look, date1904) } } : edit,
  ];
}

const PERCENT = 100;

/** What a cell shows of a number in a format of its own: a share, or a day. */
function shownIn({ value, numberFormat }: Extract<PlainCell, object>, date1904: boolean): string {
  if (numberFormat.includes('%')) return `${shownText(value * PERCENT)}%`;
  const day = dayOfSerial(value, date1904);
  return day ? dottedDay(day) : shownText(value);
}

/** The edits by which a sheet comes to hold a table and nothing else. */
export function sheetEdits(
  sheet: SheetSnapshot,
  { header, rows }: PlainSheet,
  date1904: boolean,
): readonly CellEdit[] {
  const wanted: readonly (readonly PlainCell[])[] = [header, ...rows];
  const width = Math.max(endColumn(sheet), ...wanted.map(({ length }) => length));
  const edits: CellEdit[] = [];
  for (let row = 0; row < Math.max(endRow(sheet), wanted.length); row += 1) {
    for (let column = 0; column < width; column += 1) {
      edits.push(...editTo(sheet, row, column, wanted[row]?.[column] ?? null, date1904));
    }
  }
  return edits;
}

/** What a row that is written over keeps: one that was typed keeps what it says beside, one that was collected nothing. */
export type Keeps = 'what is beside' | 'nothing';

/** Writes collected rows into a table that is there, under its own headers. */
export class TableEdits {
  readonly #edits: CellEdit[] = [];
  readonly #columns: Map<string, number>;
  #right: number;
  #below: number;

  constructor(
    readonly table: DataTable,
    readonly sheet: SheetSnapshot,
    readonly writings: ReadonlyMap<string, ReadonlyMap<string, string>>,
    readonly date1904: boolean,
  ) {
    this.#columns = new Map<string, number>([
      ...table.columns,
      ...table.extra.map(({ header, column }) => [ownKey(header), column] as const),
    ]);
    const { right, below } = filledUntil(sheet);
    this.#right = right;
    this.#below = below;
  }

  get edits(): readonly CellEdit[] {
    return this.#edits;
  }

  /** Puts a row below everything that the sheet holds. */
  add(row: MergedRow): void {
    this.write(this.#below, row, 'nothing');
    this.#below += 1;
  }

  /** Writes a row in place of another; false where that says all of it. */
  write(at: number, row: MergedRow, keeps: Keeps): boolean {
    const before = this.#edits.length;
    const cells = new Map<number, PlainCell>();
    for (const key of row.columns) {
      const cell = cellReader(key, this.writings.get(key))(row);
      if (cell !== null || this.#columns.has(known(key))) cells.set(this.#columnOf(key), cell);
    }
    cells.set(this.#columnOf('file'), row.row.file);
    cells.set(this.#columnOf('origin'), linkText(row.row));
    for (const [key, column] of this.#columns) {
      if (keeps === 'nothing' && key !== 'number' && !cells.has(column)) cells.set(column, null);
    }
    for (const [column, cell] of cells) {
      const stays = keeps === 'what is beside' && (cell === null || hasFormula(this.sheet, at, column));
      if (!stays) this.#edits.push(...editTo(this.sheet, at, column, cell, this.date1904));
    }
    return this.#edits.length > before;
  }

  /** Empties a row. */
  clear(at: number): void {
    for (const column of this.#columns.values())
      this.#edits.push(...editTo(this.sheet, at, column, null, this.date1904));
  }

  #columnOf(key: string): number {
    const name = known(key);
    const column = this.#columns.get(name);
    if (column !== undefined) return column;
    const added = this.#right;
    this.#right += 1;
    this.#columns.set(name, added);
    const { kind, headerRow, shares } = this.table;
    this.#edits.push(
      ...editTo(
        this.sheet,
        headerRow,
        added,
        headerOf(DATA_READERS[kind].columns, key, shares),
        this.date1904,
      ),
    );
    return added;
  }
}

const known = (key: string): string => (key.startsWith('+') ? ownKey(key.slice(1)) : key);
const ownKey = (header: string): string => `+${matchKey(header)}`;

/** Right of the last column and below the last row with anything. */
function filledUntil({ origin, texts }: SheetSnapshot): { readonly right: number; readonly below: number } {
  let right = origin.column;
  let below = origin.row;
  for (const [row, own] of texts.entries()) {
    for (const [column, text] of own.entries()) {
      if (isBlank(text)) continue;
      right = Math.max(right, origin.column + column + 1);
      below = origin.row + row + 1;
    }
  }
  return { right, below };
}
