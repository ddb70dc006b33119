import { call, type Expression, joined, literal, numeral } from '../workbook';
import { type FigureLanguage, kindOf, numberIn, type Value } from './kinds';
import {
  type Block,
  type Cell,
  type Column,
  type Document,
  isComputed,
  isEditable,
  isSame,
  kindIn,
  lookIn,
  type Row,
  type Table,
  tablesIn,
  type Withheld,
} from './model';
import { cellIn, cellsIn } from './reference';
import { type CellValues, cellValues, givenIn } from './values';

/** A document whose small groups are not printed, and the tables that its printed ones are made of. */
export interface WithheldDocument {
  readonly blocks: readonly Block[];
  /** Whole tables, and which of their groups are withheld; never printed. */
  readonly data: readonly Table[];
}

/** Whether a group is printed; too small; or not small, and withheld so that a total doesn't tell the one that is. */
const SHOWN = 0;
const SMALL = 1;
const BESIDE = 2;

/** The key of the table that is printed in place of one that tells of persons. */
export const printedKey = (table: string): string => `${table} printed`;
const marksKey = (table: string): string => `${table} groups`;
const sizeKey = (whole: string): string => `${whole} persons`;
const hiddenKey = (whole: string): string => `${whole} withheld`;

/**
 * The document with a word in place of each figure of a group of few persons. Whole tables stand below, for everything
 * that counts their cells; printed ones show their cells or the word, by formulas that follow the data.
 */
export function withheldDocument(
  { blocks }: Pick<Document, 'blocks'>,
  withheld: Withheld,
  language: FigureLanguage,
  others: readonly Table[] = [],
): WithheldDocument {
  const own = tablesIn(blocks);
  const tables = own.filter(tellsOfPersons);
  const printed = new Set([...tables, ...others.filter(tellsOfPersons)].map(({ key }) => key));
  const values = cellValues([...others, ...own], language);
  const made = new Map(
    tables.map((table) => [table.key, new WithheldTable(table, withheld, language, values)]),
  );
  const changed = (block: Block): Block => {
    switch (block.kind) {
      case 'table':
        return {
          ...block,
          table: made.get(block.table.key)?.printed() ?? redirected(block.table, printed),
        };
      case 'together':
        return { ...block, blocks: block.blocks.map(changed) };
      case 'chart':
        return { ...block, chart: chartOf(block.chart, made) };
      case 'charts':
        return { ...block, charts: block.charts.map((chart) => chartOf(chart, made)) };
      default:
        return block;
    }
  };
  return {
    blocks: noted(blocks.map(changed), tables.length > 0 ? withheld.note : null),
    data: [...made.values()].flatMap((table) => [table.whole(), table.marks()]),
  };
}

const tellsOfPersons = ({ columns }: Table): boolean => columns.some(({ persons }) => persons !== undefined);

const chartOf = <C extends { readonly table: string }>(chart: C, made: ReadonlyMap<string, unknown>): C =>
  made.has(chart.table) ? { ...chart, table: printedKey(chart.table) } : chart;

/** Cells that show what another one does show what is printed of it. */
const redirected = (table: Table, printed: ReadonlySet<string>): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([column, cell]): readonly [string, Cell] =>
        isSame(cell) && printed.has(cell.same.table)
          ? [column, { ...cell, same: { ...cell.same, table: printedKey(cell.same.table) } }]
          : [column, cell],
      ),
    ),
  })),
});

/** What is withheld is said below the title. */
function noted(blocks: readonly Block[], note: string | null): readonly Block[] {
  if (note === null) return blocks;
  const first = blocks.findIndex(({ kind }) => kind === 'title') + 1;
  return [...blocks.slice(0, first), { kind: 'paragraph', content: note }, ...blocks.slice(first)];
}

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

/** A table, twice: as it is counted, and as it is printed. */
class WithheldTable {
  readonly #wholes: readonly string[];
  readonly #members: readonly Member[];
  readonly #membersOf = new Map<Row, readonly Member[]>();
  readonly #beside = new Map<Family, Map<string, number | null>>();

  constructor(
    readonly table: Table,
    readonly words: Withheld,
    readonly language: FigureLanguage,
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

  /** What everything else counts with. */
  whole(): Table {
    const { key, columns, rows } = this.table;
    return { key, columns, rows: rows.map(plainRow), filledIn: true };
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
    const { least } = this.words;
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
    const { least } = this.words;
    const own = this.#persons(row.key, whole);
    if (own > 0 && own < least) return SMALL;
    return family && own >= least && own === this.#besideIn(family, whole) ? BESIDE : SHOWN;
  }

  /** Persons of the smallest group beside the one that is small; null where none is, or several are. */
  #besideIn(family: Family, whole: string): number | null {
    const known = this.#beside.get(family)?.get(whole);
    if (known !== undefined) return known;
    const { least } = this.words;
    const sizes = family.rows.map(({ key }) => this.#persons(key, whole));
    const isAlone = sizes.filter((size) => size > 0 && size < least).length === 1;
    const others = sizes.filter((size) => size >= least);
    const beside = isAlone && others.length > 0 ? Math.min(...others) : null;
    this.#beside.set(family, new Map(this.#beside.get(family)).set(whole, beside));
    return beside;
  }

  /** What stands on paper. */
  printed(): Table {
    const { table } = this;
    return {
      ...table,
      key: printedKey(table.key),
      rows: table.rows.map((row): Row => ({
        ...row,
        cells: Object.fromEntries(table.columns.map((column) => [column.key, this.#cell(row, column)])),
      })),
    };
  }

  #cell(row: Row, column: Column): Cell {
    const given = givenIn(row, column.key);
    if (!isCounted(row, column) && typeof numberOf(given) !== 'number') return given;
    const { key: table } = this.table;
    const at = { table, row: row.key, column: column.key };
    const { look, strong, tone } = lookIn(given);
    const own = { ...(look && { look }), ...(strong !== undefined && { strong }), ...(tone && { tone }) };
    const shown = { value: this.values(at), formula: cellIn(at) };
    const wholes = personsOf(row, column);
    if (wholes.length === 0) return isCounted(row, column) ? { ...own, ...shown } : given;
    const members = this.#membersOf.get(row) ?? [];
    const states = wholes.flatMap((whole) => members.map((member) => this.#stateOf(member, whole)));
    const marks = wholes.flatMap((whole) =>
      members.map(({ key }) => cellIn({ table: marksKey(table), row: key, column: hiddenKey(whole) })),
    );
    return { ...own, ...this.#either(shown, states, marks, this.#says(row, column)) };
  }

  /** The value, or what stands in its place. */
  #either(
    shown: { readonly value: Value; readonly formula: Expression },
    states: readonly number[],
    marks: readonly Expression[],
    says: boolean,
  ): { readonly value: Value; readonly formula: Expression } {
    const { few, beside } = this.words;
    const { nothing } = this.language;
    const [small, other] = says ? [few, beside] : [nothing, nothing];
    const isSmall = states.includes(SMALL);
    const isShown = joined('=', joined('+', ...marks), numeral(SHOWN));
    const markedSmall = call('OR', ...marks.map((mark) => joined('=', mark, numeral(SMALL))));
    const instead =
      small === other ? literal(small) : call('IF', markedSmall, literal(small), literal(other));
    return {
      value: isSmall ? small : states.includes(BESIDE) ? other : shown.value,
      formula: call('IF', isShown, shown.formula, instead),
    };
  }

  /** The first share of a group says why nothing is told; of a group without one its number does. */
  #says(row: Row, column: Column): boolean {
    const [whole, ...others] = personsOf(row, column);
    if (whole === undefined || others.length > 0) return false;
    const share = this.table.columns.find(
      (own) => kindIn(row, own).look === 'share' && personsOf(row, own).join() === whole,
    );
    return column.key === (share?.key ?? whole);
  }
}

/** The columns with the persons that a cell tells of. */
function personsOf({ persons: ofRow }: Row, { key, persons = [] }: Column): readonly string[] {
  return ofRow === null ? [] : (ofRow?.[key] ?? persons);
}

const numberOf = (cell: Cell): unknown =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;

/** Something is computed in the cell. */
function isCounted(row: Row, column: Column): boolean {
  const given = givenIn(row, column.key);
  if (isComputed(given) || isSame(given)) return true;
  const kind = kindIn(row, column);
  return given === null && ((kind.adds && row.sums !== undefined) || kind.computed !== null);
}

/** Without texts that may be edited: they stand in the printed table. */
const plainRow = (row: Row): Row => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([column, cell]) => [column, isEditable(cell) ? cell.text : cell]),
  ),
});

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
