import {
  call,
  type CellRange,
  type Expression,
  formula,
  type KeptTexts,
  LONGEST_FORMULA,
  type PlanCell,
  type PlanRule,
} from '../workbook';
import { editedText } from './edited';
import { headRows, spanOf } from './head';
import type { FigureLanguage, Tone } from './kinds';
import { type Emphasis, lookOf, TONES } from './looks';
import {
  cellsAcross,
  type ChartRows,
  type Column,
  isComputed,
  isEditable,
  isLinked,
  isSame,
  kindIn,
  lookIn,
  type Row,
  type Table,
  type Text,
} from './model';
import { cellIn, cellsIn, GROUP_ROW, resolver, type RowPlace } from './reference';
import { evenPages } from './pager';
import { type GridCell, SheetRows } from './sheetRows';
import { type CellValues, givenIn, shownValue } from './values';

export interface PlacedTable {
  readonly table: Table;
  /** Row of the sheet that the head begins in, and the first row below it. */
  readonly head: number;
  readonly top: number;
  readonly rowAt: ReadonlyMap<string, number>;
  /** Column of the sheet that each column begins in. */
  readonly leftOf: ReadonlyMap<string, number>;
}

/** The tables of a sheet that is laid out. */
export interface TablesOnSheet {
  readonly sheet: string;
  readonly placed: ReadonlyMap<string, PlacedTable>;
}

/** What tables of a sheet are laid out with. */
interface TablesInput {
  readonly kept: KeptTexts;
  readonly language: FigureLanguage;
  readonly values: CellValues;
  readonly beside: readonly TablesOnSheet[];
  readonly smallHeads: boolean;
  /** Points of rows on a page. */
  readonly room: number;
}

/** Row of the sheet that a table ends in. */
export function bottomOf({ top, rowAt }: Pick<PlacedTable, 'top' | 'rowAt'>): number {
  let bottom = top;
  for (const row of rowAt.values()) bottom = Math.max(bottom, row);
  return bottom;
}

/** A cell of a row: how many columns of the grid it takes. */
interface Across {
  readonly column: Column;
  readonly span: number;
}

const acrossOf = (row: Pick<Row, 'joined'>, columns: readonly Column[]): readonly Across[] =>
  cellsAcross(row, columns).map(([column, taken]) => ({ column, span: spanOf(taken) }));

/** A row of a table with the rows of the sheet that hold it. */
interface LaidOutRow {
  readonly row: Row;
  readonly across: readonly Across[];
  readonly parts: readonly { readonly cells: readonly GridCell[]; readonly height: number }[];
}

/** The part of a page that may stand above a long table, which begins on the next one else. */
const MOST_ABOVE = 0.6;
/** Rows of a table that a page doesn't part from its head. */
const ROWS_WITH_HEAD = 2;

/** The tables of a sheet as they are put one below the other, and the formulas that refer to their cells. */
export class SheetTables {
  readonly placed = new Map<string, PlacedTable>();
  readonly #groups = new Map<PlacedTable, ReadonlyMap<string, number>>();
  /** Formulas wait until every table has its place. */
  readonly #waiting: { readonly row: number; readonly column: number; readonly body: Expression }[] = [];

  constructor(
    readonly rows: SheetRows,
    readonly input: TablesInput,
  ) {}

  add(table: Table): void {
    const { rows } = this;
    const { columns } = table;
    const head = rows.next;
    const isPaged = table.rows.length > 0 && (table.together === true || table.headOnPages !== undefined);
    const usual = acrossOf({}, columns);
    const laidOut = table.rows.map((row) =>
      this.#laidOut(table, row, row.joined ? acrossOf(row, columns) : usual),
    );
    const pages = isPaged ? this.#pagesOf(table, laidOut) : [laidOut];
    const leftOf = new Map(columns.map(({ key }, at) => [key, spanOf(columns.slice(0, at))]));
    const rowAt = new Map<string, number>();
    for (const [page, own] of pages.entries()) {
      if (page > 0) rows.startPage();
      if (!table.headless && (page === 0 || !table.headOnPages)) this.#head(columns);
      if (page === 0) this.placed.set(table.key, { table, head, top: rows.next, rowAt, leftOf });
      const last = own.length - 1;
      const lastWithHead = isPaged ? last : Math.min(ROWS_WITH_HEAD - 1, last);
      for (const [nth, { row, across, parts }] of own.entries()) {
        rowAt.set(row.key, rows.next);
        this.#formulas(table, row, across);
        const isWithNext = nth < lastWithHead && parts.length === 1;
        for (const { cells, height } of parts) {
          rows.add(cells, isWithNext ? { height, withNext: true } : { height, flows: true });
        }
      }
    }
  }

  #formulas(table: Table, row: Row, across: readonly Across[]): void {
    let left = 0;
    for (const { column, span } of across) {
      const body = this.#formulaOf(table, row, column);
      if (body) this.settleLater(this.rows.next, left, body);
      left += span;
    }
  }

  #laidOut(table: Table, row: Row, across: readonly Across[]): LaidOutRow {
    const cells = across.map(({ column, span }): GridCell => ({
      cell: this.#cell(table, row, column),
      span,
    }));
    const parts = table.filledIn === true ? [cells] : this.rows.parted(cells);
    return { row, across, parts: parts.map((own) => ({ cells: own, height: this.rows.heightFor(own) })) };
  }

  /** The rows on each page: all where one can hold them, else about as many points on each. */
  #pagesOf(table: Table, laidOut: readonly LaidOutRow[]): readonly (readonly LaidOutRow[])[] {
    const { grid, letters } = this.rows;
    const head = new SheetTables(new SheetRows(grid, letters), this.input);
    if (!table.headless) head.#head(table.columns);
    const room = this.input.room - head.rows.heightFrom(0);
    const heights = laidOut.map(({ parts }) => parts.reduce((sum, { height }) => sum + height, 0));
    const above = this.rows.heightOfPage();
    const taken = above <= MOST_ABOVE * room ? above : this.rows.heightLeading();
    return evenPages(heights, { room, first: room - taken }).map(({ top, bottom }) =>
      laidOut.slice(top, bottom + 1),
    );
  }

  /** The cell gets its formula once all tables have their places. */
  settleLater(row: number, column: number, body: Expression): void {
    this.#waiting.push({ row, column, body });
  }

  /** Puts all formulas into their cells. */
  settle(): void {
    const { cells } = this.rows;
    const resolved = resolver(this.#placeOf);
    for (const { row, column, body } of this.#waiting) {
      const cell = cells[row]?.[column];
      const text = formula(resolved(body, row));
      if (cell && text.length < LONGEST_FORMULA) cell.formula = text;
    }
  }

  text(content: Text, style: string): PlanCell {
    if (!isEditable(content)) return { value: content, style };
    const { key, text, proposed = text } = content;
    return { value: editedText(content, this.input.kept), style, editable: { key, proposed } };
  }

  /** The head; names over two rows make the lower one as high as they need. */
  #head(columns: readonly Column[]): void {
    const { rows } = this;
    let [tallest, above] = [0, 0];
    for (const [nth, cells] of headRows(columns).entries()) {
      const at = new Map(cells.map((cell) => [cell.from, cell]));
      const least = Math.max(rows.line, tallest - above);
      rows.add(
        columns.flatMap((column, from): GridCell[] => {
          const head = at.get(from);
          if (head) {
            const span = spanOf(columns.slice(from, from + head.columns));
            const isGroup = nth === 0 && column.group !== undefined;
            const own = { cell: this.#headCell(column, head.title, isGroup), span, rows: head.rows };
            if (head.rows > 1)
              tallest = Math.max(tallest, rows.heightOf(own, spanOf(columns.slice(0, from))));
            return [own];
          }
          const isBelow = nth > 0 && column.group === undefined;
          return isBelow
            ? [{ cell: { value: null, style: this.#headStyle }, span: column.span, rows: 0 }]
            : [];
        }),
        { withNext: true, least },
      );
      above += rows.paged.at(-1)?.height ?? 0;
    }
  }

  get #headStyle(): string {
    return this.input.smallHeads ? 'smallHeader' : 'header';
  }

  #headCell({ turned }: Column, title: string, isGroup: boolean): PlanCell {
    if (isGroup) return { value: title, style: 'groupHeader' };
    return { value: title, style: turned ? 'turnedHeader' : this.#headStyle };
  }

  #cell({ key: table }: Table, row: Row, column: Column): PlanCell {
    const given = givenIn(row, column.key);
    const kind = kindIn(row, column);
    const { look = kind.look, strong = row.strong ?? false, tone } = lookIn(given);
    const ofRow: Emphasis | null = row.total ? 'total' : strong ? 'strong' : null;
    const style = lookOf(look, { emphasis: kind.emphasis ?? ofRow, ...(tone && { tone }) });
    if (isEditable(given)) return this.text(given, style);
    const isElsewhere = given === null || isSame(given);
    const value = isElsewhere
      ? this.input.values({ table, row: row.key, column: column.key })
      : shownValue(given);
    return isLinked(given) ? { value, style, link: given.link } : { value, style };
  }

  /** Null where the cell is not computed. */
  #formulaOf({ key: table }: Table, row: Row, column: Column): Expression | null {
    const given = givenIn(row, column.key);
    if (isComputed(given)) return given.formula;
    if (isSame(given)) return cellIn(given.same);
    if (given !== null) return null;
    const kind = kindIn(row, column);
    const [first, last] = [row.sums?.at(0), row.sums?.at(-1)];
    if (kind.adds && first !== undefined && last !== undefined) {
      return call('SUM', cellsIn({ table, row: first, column: column.key }, last));
    }
    const beside = (own: string): Expression => cellIn({ table, row: row.key, column: own });
    return kind.computed?.formula(beside, this.input.language) ?? null;
  }

  #groupLefts(placed: PlacedTable): ReadonlyMap<string, number> {
    const known = this.#groups.get(placed) ?? groupLefts(placed);
    this.#groups.set(placed, known);
    return known;
  }

  readonly #placeOf = (table: string, row: string): RowPlace => {
    const own = this.placed.get(table);
    const other = own ? undefined : this.input.beside.find(({ placed: there }) => there.has(table));
    const placed = own ?? other?.placed.get(table);
    const isGroup = row === GROUP_ROW;
    const at = isGroup ? placed?.head : placed?.rowAt.get(row);
    const lefts = isGroup && placed ? this.#groupLefts(placed) : placed?.leftOf;
    return {
      sheet: other?.sheet ?? null,
      row: at ?? -1,
      columnAt(column) {
        const left = at === undefined ? undefined : lefts?.get(column);
        if (left === undefined) throw new Error(`no cell: ${table}/${row}/${column}`);
        return left;
      },
    };
  };
}

/** Column of the sheet that the name over each column stands in. */
const groupLefts = ({ table: { columns }, leftOf }: PlacedTable): ReadonlyMap<string, number> =>
  new Map(
    (headRows(columns)[0] ?? []).flatMap(({ from, columns: count }) => {
      const left = leftOf.get(columns[from]?.key ?? '');
      return left === undefined
        ? []
        : columns.slice(from, from + count).map(({ key }) => [key, left] as const);
    }),
  );

/** The cells of a column from one row to another; all where no rows are told. */
export function columnRange(
  { table, top, rowAt, leftOf }: PlacedTable,
  column: string,
  rows?: ChartRows,
): CellRange {
  const left = leftOf.get(column);
  const [first, last] = rows
    ? [rowAt.get(rows.first), rowAt.get(rows.last)]
    : [top, bottomOf({ top, rowAt })];
  if (left === undefined || first === undefined || last === undefined) {
    throw new Error(`no column: ${table.key}/${column}`);
  }
  return { top: first, left, bottom: last, right: left };
}

/** The colours of words in a table; columns side by side that have the same share a rule. */
export function rulesOf(placed: PlacedTable, language: FigureLanguage): readonly PlanRule[] {
  const { columns, rows } = placed.table;
  const keyOf = (tone: Tone): string => JSON.stringify(tone);
  const tonesOf = columns.map((column) => {
    const kinds = new Set([column.kind]);
    for (const row of rows) kinds.add(kindIn(row, column));
    const own = [...kinds].flatMap((kind) => kind.tones(language));
    return new Map(own.map((tone) => [keyOf(tone), tone]));
  });
  const tones = new Map(tonesOf.flatMap((own) => [...own]));
  return [...tones].flatMap(([key, tone]) => {
    const has = tonesOf.map((own) => own.has(key));
    return columns.flatMap((column, from) => {
      if (!has[from] || has[from - 1]) return [];
      const after = has.indexOf(false, from);
      const last = columns[(after < 0 ? columns.length : after) - 1] ?? column;
      const { right } = columnRange(placed, last.key);
      return [ruleOf(tone, { ...columnRange(placed, column.key), right })];
    });
  });
}

const ruleOf = ({ word, tone, whole = false }: Tone, range: CellRange): PlanRule => ({
  range,
  when: { kind: whole ? 'equals' : 'contains', text: word },
  style: TONES[tone],
});
