import { call, type Expression, joined, literal, numeral } from '../workbook';
import { kindOf, numberIn } from './kinds';
import type { Cell, Column, Row, Table } from './model';
import { cellIn, cellsIn } from './reference';
import type { CellValues } from './values';

/** Whether a group is printed; too small; or not small, and withheld so that a total doesn't tell the one that is. */
export const SHOWN = 0;
export const SMALL = 1;
export const BESIDE = 2;

const marksKey = (table: string): string => `${table} groups`;
const sizeKey = (whole: string): string => `${whole} persons`;
const hiddenKey = (whole: string): string => `${whole} withheld`;

/** The columns with the persons that a cell tells of. */
export function personsOf({ persons: ofRow }: Row, { key, persons = [] }: Column): readonly string[] {
  return ofRow === null ? [] : (ofRow?.[key] ?? persons);
}

/** What is withheld of some groups: their states, and the cells that hold them. */
export interface GroupMarks {
  readonly states: readonly number[];
  readonly cells: readonly Expression[];
}

/** Nothing of them is withheld. */
export const isShown = ({ cells }: GroupMarks): Expression =>
  joined('=', joined('+', ...cells), numeral(SHOWN));

/** Rows that add up to a total that is told somewhere, with the keys of the first and the last as members. */
interface Family {
  readonly rows: readonly Row[];
  readonly first: string;
  readonly last: string;
}

/** A row as one of a family; one on its own has none. */
interface Member {
  readonly key: string;
  readonly row: Row;
  readonly family: Family | null;
}

/** The groups of persons that the rows of a table tell of. */
export class WithheldGroups {
  readonly #wholes: readonly string[];
  readonly #members: readonly Member[];
  readonly #membersOf = new Map<Row, readonly Member[]>();
  readonly #beside = new Map<Family, Map<string, number | null>>();

  constructor(
    readonly table: Table,
    /** Persons of the smallest group that is printed. */
    readonly least: number,
    readonly values: CellValues,
  ) {
    const { columns, rows } = table;
    const asked = rows.flatMap((row) => columns.flatMap((column) => personsOf(row, column)));
    this.#wholes = [...new Set(asked)];
    this.#members = membersOf(rows);
    for (const member of this.#members) {
      this.#membersOf.set(member.row, [...(this.#membersOf.get(member.row) ?? []), member]);
    }
  }

  /** How many persons each group has, and whether it is withheld. */
  marks(): Table {
    const plain = kindOf({ look: 'whole' });
    const column = (key: string): Column => ({ key, title: '', span: 1, kind: plain });
    return {
      key: marksKey(this.table.key),
      headless: true,
      filledIn: true,
      columns: [...this.#wholes.map(sizeKey), ...this.#wholes.map(hiddenKey)].map(column),
      rows: this.#members.map((member) => ({
        key: member.key,
        cells: Object.fromEntries(
          this.#wholes.flatMap((whole): readonly (readonly [string, Cell])[] => [
            [sizeKey(whole), this.#size(member.row, whole)],
            [hiddenKey(whole), this.#hidden(member, whole)],
          ]),
        ),
      })),
    };
  }

  /** Of the groups of a row that some columns count. */
  marksOf(row: Row, wholes: readonly string[]): GroupMarks {
    const members = this.#membersOf.get(row) ?? [];
    const table = marksKey(this.table.key);
    return {
      states: wholes.flatMap((whole) => members.map((member) => this.#stateOf(member, whole))),
      cells: wholes.flatMap((whole) =>
        members.map(({ key }) => cellIn({ table, row: key, column: hiddenKey(whole) })),
      ),
    };
  }

  #size({ key: row }: Row, whole: string): Cell {
    const { key: table } = this.table;
    return {
      value: this.#persons(row, whole),
      formula: call('N', cellIn({ table, row, column: whole })),
    };
  }

  #persons = (row: string, whole: string): number =>
    numberIn(this.values({ table: this.table.key, row, column: whole }));

  #hidden(member: Member, whole: string): Cell {
    const { least } = this;
    const table = marksKey(this.table.key);
    const size = cellIn({ table, row: member.key, column: sizeKey(whole) });
    const isSmall = call('AND', joined('>', size, numeral(0)), joined('<', size, numeral(least)));
    const value = this.#stateOf(member, whole);
    if (!member.family) return { value, formula: call('IF', isSmall, numeral(SMALL), numeral(SHOWN)) };
    const { first, last } = member.family;
    const all = cellsIn({ table, row: first, column: sizeKey(whole) }, last);
    const below = literal(`<${least}`);
    const isAlone = joined('=', call('COUNTIFS', all, literal('>0'), all, below), numeral(1));
    const smaller = call('COUNTIFS', all, literal(`>=${least}`), all, joined('&', literal('<'), size));
    const isNext = call('AND', joined('>=', size, numeral(least)), isAlone, joined('=', smaller, numeral(0)));
    const otherwise = call('IF', isNext, numeral(BESIDE), numeral(SHOWN));
    return { value, formula: call('IF', isSmall, numeral(SMALL), otherwise) };
  }

  #stateOf({ row, family }: Member, whole: string): number {
    const { least } = this;
    const own = this.#persons(row.key, whole);
    if (own > 0 && own < least) return SMALL;
    return family && own >= least && own === this.#besideIn(family, whole) ? BESIDE : SHOWN;
  }

  /** Persons of the smallest group beside the one that is small; null where none is, or several are. */
  #besideIn(family: Family, whole: string): number | null {
    const known = this.#beside.get(family)?.get(whole);
    if (known !== undefined) return known;
    const sizes = family.rows.map(({ key }) => this.#persons(key, whole));
    const isAlone = sizes.filter((size) => size > 0 && size < this.least).length === 1;
    const others = sizes.filter((size) => size >= this.least);
    const beside = isAlone && others.length > 0 ? Math.min(...others) : null;
    this.#beside.set(family, new Map(this.#beside.get(family)).set(whole, beside));
    return beside;
  }
}

/** Rows side by side with those that they add up with. */
function membersOf(rows: readonly Row[]): readonly Member[] {
  const alone: Row[] = [];
  const families = new Map<string, Row[]>();
  for (const row of rows) {
    if (!row.families || row.families.length === 0) alone.push(row);
    for (const name of row.families ?? []) {
      const known = families.get(name);
      if (known) known.push(row);
      else families.set(name, [row]);
    }
  }
  const keyOf = (name: string, row: Row): string => `${name}\n${row.key}`;
  return [
    ...alone.map((row): Member => ({ key: keyOf('', row), row, family: null })),
    ...[...families].flatMap(([name, own]): readonly Member[] => {
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) return [];
      const family: Family = { rows: own, first: keyOf(name, first), last: keyOf(name, last) };
      return own.map((row) => ({ key: keyOf(name, row), row, family: own.length > 1 ? family : null }));
    }),
  ];
}
