import { call, type Expression, joined, literal, numeral } from '../workbook';
import { type FigureLanguage, kindOf, type Value } from './kinds';
import {
  type Cell,
  type Chart,
  type Column,
  isComputed,
  isEditable,
  isSame,
  kindIn,
  lookIn,
  type Row,
  type Table,
  type Withheld,
} from './model';
import { cellIn } from './reference';
import { type CellValues, givenIn } from './values';
import { BESIDE, type GroupMarks, isShown, personsOf, SHOWN, SMALL, WithheldGroups } from './withheldGroups';

/** The key of the table that is printed in place of one that tells of persons. */
export const printedKey = (table: string): string => `${table} printed`;
const chartKey = (table: string, at: number): string => `${table} chart ${at}`;

/** A table, twice: as it is counted, and as it is printed. */
export class WithheldTable {
  readonly #groups: WithheldGroups;
  readonly #charted: Table[] = [];

  constructor(
    readonly table: Table,
    readonly words: Withheld,
    readonly language: FigureLanguage,
    readonly values: CellValues,
  ) {
    this.#groups = new WithheldGroups(table, words.least, values);
  }

  /** What everything else counts with, and what is withheld; with the cells of its charts. */
  data(): readonly Table[] {
    const { key, columns, rows } = this.table;
    const whole = { key, columns, rows: rows.map(plainRow), filledIn: true };
    return [whole, this.#groups.marks(), ...this.#charted];
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

  /** The chart without bars of withheld groups, and a word beside the name of each row that has such. */
  chartOf<C extends Chart>(chart: C): C {
    const key = chartKey(this.table.key, this.#charted.length);
    const shown = chart.series.flatMap(
      (own) => this.table.columns.find(({ key: column }) => column === own.column) ?? [],
    );
    const name = (column: string): Column => ({
      key: column,
      title: '',
      span: 1,
      kind: kindOf({ look: 'name' }),
    });
    this.#charted.push({
      key,
      headless: true,
      filledIn: true,
      columns: [
        name(chart.categories),
        ...shown.map((own) => ({ ...name(own.key), kind: kindOf({ look: own.kind.look }) })),
      ],
      rows: this.table.rows.map((row) => ({
        key: row.key,
        cells: {
          [chart.categories]: this.#category(row, chart.categories, shown),
          ...Object.fromEntries(shown.map((own) => [own.key, this.#point(row, own)])),
        },
      })),
    });
    return { ...chart, table: printedKey(chart.table), values: key };
  }

  #category(row: Row, column: string, shown: readonly Column[]): Cell {
    const at = { table: this.table.key, row: row.key, column };
    const marks = this.#marksOf(row, shown);
    const name = cellIn(at);
    const value = this.values(at);
    if (marks.cells.length === 0) return { value, formula: name };
    const word = ` (${this.words.beside})`;
    return {
      value: marks.states.every((state) => state === SHOWN) ? value : `${String(value ?? '')}${word}`,
      formula: call('IF', isShown(marks), name, joined('&', name, literal(word))),
    };
  }

  #point(row: Row, column: Column): Cell {
    const at = { table: this.table.key, row: row.key, column: column.key };
    const marks = this.#marksOf(row, [column]);
    const value = this.values(at);
    // A formula shows an empty cell as 0.
    if (value === null) return null;
    if (marks.cells.length === 0) return { value, formula: cellIn(at) };
    return {
      value: marks.states.every((state) => state === SHOWN) ? value : '',
      formula: call('IF', isShown(marks), cellIn(at), literal('')),
    };
  }

  #marksOf = (row: Row, columns: readonly Column[]): GroupMarks =>
    this.#groups.marksOf(row, [...new Set(columns.flatMap((column) => personsOf(row, column)))]);

  #cell(row: Row, column: Column): Cell {
    const given = givenIn(row, column.key);
    if (!isCounted(row, column) && typeof numberOf(given) !== 'number') return given;
    const at = { table: this.table.key, row: row.key, column: column.key };
    const { look, strong, tone } = lookIn(given);
    const own = { ...(look && { look }), ...(strong !== undefined && { strong }), ...(tone && { tone }) };
    const shown = { value: this.values(at), formula: cellIn(at) };
    if (personsOf(row, column).length === 0) return isCounted(row, column) ? { ...own, ...shown } : given;
    return { ...own, ...this.#either(shown, this.#marksOf(row, [column]), this.#says(row, column)) };
  }

  /** The value, or what stands in its place. */
  #either(
    shown: { readonly value: Value; readonly formula: Expression },
    marks: GroupMarks,
    says: boolean,
  ): { readonly value: Value; readonly formula: Expression } {
    const { few, beside } = this.words;
    const { nothing } = this.language;
    const { states, cells } = marks;
    const [small, other] = says ? [few, beside] : [nothing, nothing];
    const markedSmall = call('OR', ...cells.map((mark) => joined('=', mark, numeral(SMALL))));
    const instead =
      small === other ? literal(small) : call('IF', markedSmall, literal(small), literal(other));
    return {
      value: states.includes(SMALL) ? small : states.includes(BESIDE) ? other : shown.value,
      formula: call('IF', isShown(marks), shown.formula, instead),
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
