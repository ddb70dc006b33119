import {
  call,
  type CellPosition,
  type CellRange,
  formula,
  type Expression,
  type KeptTexts,
  LONGEST_FORMULA,
  type OwnSheetKind,
  type PlanCell,
  type PlanChart,
  type PlanRule,
  type SheetPlan,
} from '../workbook';
import { editedText } from './edited';
import { headRows, spanOf } from './head';
import type { FigureLanguage } from './kinds';
import { COLORS, lookOf, LOOKS } from './looks';
import { lineHeight } from './measure';
import {
  type Block,
  type Chart,
  type Column,
  type Document,
  isComputed,
  isEditable,
  isLinked,
  type Row,
  type Table,
  type Text,
} from './model';
import { pageBreaks, pageRoom } from './pager';
import { cellIn, type CellKey, cellsIn, resolved } from './reference';
import { type GridCell, SheetRows } from './sheetRows';
import { givenIn, type TableValues, tableValues } from './values';

export interface DocumentSheetInput {
  readonly document: Document;
  readonly kind: OwnSheetKind;
  /** As settled, see `settleNames`. */
  readonly name: string;
  /** The texts of the sheet that stands in the workbook; those that were edited stay. */
  readonly kept: KeptTexts;
  readonly language: FigureLanguage;
}

/** Points. */
const SPACE = { between: 6, heading: 24, signature: 36 } as const;
const LINE = '_'.repeat(20);
/** Rows of a table that a page doesn't part from its head. */
const ROWS_WITH_HEAD = 2;

/**
 * A document as a sheet, in three steps: rows are laid out with their heights, references between tables become
 * addresses, pages are counted.
 */
export function documentSheet({ document, kind, name, kept, language }: DocumentSheetInput): SheetPlan {
  const { grid, orientation, footer } = document.frame;
  const sheet = new DocumentSheet(grid, kept, language);
  for (const block of document.blocks) sheet.add(block);
  const { rows, rules, charts, main } = sheet.settled();
  return {
    kind,
    name,
    rows: rows.cells,
    styles: LOOKS,
    columnWidths: grid,
    rowHeights: new Map(rows.paged.map(({ height }, row) => [row, height])),
    merges: rows.merges,
    rules,
    charts,
    ...main,
    page: {
      orientation,
      footer,
      breaks: pageBreaks(rows.paged, pageRoom(orientation, grid)),
    },
    tabColor: COLORS.tab,
  };
}

interface PlacedTable {
  readonly table: Table;
  /** Row of the sheet that the head begins in, and the first row below it. */
  readonly head: number;
  readonly top: number;
  readonly rowAt: ReadonlyMap<string, number>;
  /** Column of the sheet that each column begins in. */
  readonly leftOf: ReadonlyMap<string, number>;
}

class DocumentSheet {
  readonly #rows: SheetRows;
  readonly #tables = new Map<string, PlacedTable>();
  readonly #charts: { readonly chart: Chart; readonly row: number }[] = [];
  /** Formulas wait until every table has its place. */
  readonly #waiting: { readonly row: number; readonly column: number; readonly body: Expression }[] = [];

  constructor(
    grid: readonly number[],
    readonly kept: KeptTexts,
    readonly language: FigureLanguage,
  ) {
    this.#rows = new SheetRows(grid);
  }

  add(block: Block): void {
    const rows = this.#rows;
    const width = rows.grid.length;
    switch (block.kind) {
      case 'title':
        rows.across({ value: block.title, style: 'title' }, { least: SPACE.heading, withNext: true });
        for (const line of block.lines) rows.across({ value: line, style: 'line' }, { withNext: true });
        break;
      case 'heading':
      case 'subheading':
        rows.gap(SPACE.between, true);
        rows.across(
          { value: block.text, style: block.kind },
          { withNext: true, ...(block.kind === 'heading' && { least: SPACE.heading }) },
        );
        break;
      case 'paragraph':
        rows.across(this.#text(block.content, 'paragraph'));
        break;
      case 'list':
        for (const item of block.items) {
          rows.add([
            { cell: { value: '–', style: 'bullet' }, span: 1 },
            { cell: this.#text(item, 'paragraph'), span: width - 1 },
          ]);
        }
        break;
      case 'table':
        this.#table(block.table);
        rows.gap(SPACE.between);
        break;
      case 'chart':
        this.#charts.push({ chart: block.chart, row: rows.next });
        rows.gap(block.chart.height);
        break;
      case 'page':
        rows.startPage();
        break;
      case 'signature':
        this.#signature(block);
    }
  }

  settled() {
    const rows = this.#rows;
    for (const { row, column, body } of this.#waiting) {
      const cell = rows.cells[row]?.[column];
      const text = formula(resolved(body, this.#placeOf));
      if (cell && text.length < LONGEST_FORMULA)
        rows.cells[row]?.splice(column, 1, { ...cell, formula: text });
    }
    return {
      rows,
      rules: [...this.#tables.values()].flatMap((placed) => this.#rules(placed)),
      charts: this.#charts.map((own) => this.#chart(own)),
      main: this.#main(),
    };
  }

  #text(content: Text, style: string): PlanCell {
    if (!isEditable(content)) return { value: content, style };
    const { key, text } = content;
    return { value: editedText(content, this.kept), style, editable: { key, proposed: text } };
  }

  #table(table: Table): void {
    const rows = this.#rows;
    const { columns } = table;
    const head = rows.next;
    const heads = headRows(columns);
    for (const [nth, cells] of heads.entries()) {
      const at = new Map(cells.map((cell) => [cell.from, cell]));
      rows.add(
        columns.flatMap((column, from): GridCell[] => {
          const cell = at.get(from);
          if (cell) {
            const span = spanOf(columns.slice(from, from + cell.columns));
            return [{ cell: { value: cell.title, style: 'header' }, span, rows: cell.rows }];
          }
          const isBelow = nth > 0 && column.group === undefined;
          return isBelow ? [{ cell: { value: null, style: 'header' }, span: column.span, rows: 0 }] : [];
        }),
        { withNext: true },
      );
    }
    const top = rows.next;
    const lefts = new Map(columns.map(({ key }, at) => [key, spanOf(columns.slice(0, at))]));
    const rowAt = new Map(table.rows.map(({ key }, at) => [key, top + at]));
    this.#tables.set(table.key, { table, head, top, rowAt, leftOf: lefts });
    const values = tableValues(table, this.language);
    for (const [nth, row] of table.rows.entries()) {
      rows.add(
        columns.map((column) => {
          const body = this.#formulaOf(table, row, column);
          if (body) this.#waiting.push({ row: rows.next, column: lefts.get(column.key) ?? 0, body });
          return { cell: this.#cell(row, column, values), span: column.span };
        }),
        { withNext: nth < Math.min(ROWS_WITH_HEAD, table.rows.length) - 1 },
      );
    }
  }

  #cell(row: Row, { key, kind }: Column, values: TableValues): PlanCell {
    const given = givenIn(row, key);
    const style = lookOf(kind.look, row.strong ?? false);
    if (isEditable(given)) return this.#text(given, style);
    const link = isLinked(given) ? { link: given.link } : {};
    return { value: values(row.key, key), style, ...link };
  }

  /** Null where the cell is not computed. */
  #formulaOf({ key: table }: Table, row: Row, { key, kind }: Column): Expression | null {
    const given = givenIn(row, key);
    if (isComputed(given)) return given.formula;
    if (given !== null) return null;
    const [first, last] = [row.sums?.at(0), row.sums?.at(-1)];
    if (kind.adds && first !== undefined && last !== undefined) {
      return call('SUM', cellsIn({ table, row: first, column: key }, last));
    }
    return kind.computed?.formula((column) => cellIn({ table, row: row.key, column }), this.language) ?? null;
  }

  readonly #placeOf = ({ table, row, column }: CellKey): CellPosition => {
    const placed = this.#tables.get(table);
    const [at, left] = [placed?.rowAt.get(row), placed?.leftOf.get(column)];
    if (at === undefined || left === undefined) throw new Error(`no cell: ${table}/${row}/${column}`);
    return { row: at, column: left };
  };

  #columnRange({ table, top, leftOf }: PlacedTable, column: string): CellRange {
    const left = leftOf.get(column);
    if (left === undefined) throw new Error(`no column: ${table.key}/${column}`);
    return { top, left, bottom: top + table.rows.length - 1, right: left };
  }

  #rules(placed: PlacedTable): readonly PlanRule[] {
    return placed.table.columns.flatMap(({ key, kind }) =>
      kind.tones.map(({ word, tone }): PlanRule => ({
        range: this.#columnRange(placed, key),
        when: { kind: 'contains', text: word },
        style: { color: COLORS[tone], bold: tone !== 'muted' },
      })),
    );
  }

  #chart({ chart, row }: { readonly chart: Chart; readonly row: number }): PlanChart {
    const { title, kind, table, categories, series, numberFormat, valueAxis } = chart;
    const placed = this.#tables.get(table);
    if (!placed) throw new Error(`no table: ${table}`);
    return {
      title,
      kind,
      categories: this.#columnRange(placed, categories),
      series: series.map(({ name, column, color }) => ({
        name,
        values: this.#columnRange(placed, column),
        color,
      })),
      place: { top: row, left: 0, bottom: row, right: this.#rows.grid.length - 1 },
      legend: series.length > 1 ? 'bottom' : 'none',
      ...(numberFormat !== undefined && { numberFormat }),
      ...(valueAxis && { valueAxis }),
    };
  }

  #main(): Partial<Pick<SheetPlan, 'frozen' | 'filter'>> {
    const placed = [...this.#tables.values()].find(({ table }) => table.main);
    if (!placed) return {};
    const right = spanOf(placed.table.columns) - 1;
    return {
      frozen: { rows: placed.top, columns: 0 },
      filter: { top: placed.top - 1, left: 0, bottom: placed.top + placed.table.rows.length - 1, right },
    };
  }

  #signature({ position, name, day }: Extract<Block, { readonly kind: 'signature' }>): void {
    const rows = this.#rows;
    const width = rows.grid.length;
    const third = Math.floor(width / 3);
    const post = width - 2 * third;
    rows.gap(SPACE.between, true);
    rows.add(
      [
        { cell: this.#text(position, 'signature'), span: post },
        { cell: { value: LINE, style: 'signatureLine' }, span: third },
        { cell: this.#text(name, 'signature'), span: third },
      ],
      { least: SPACE.signature, withNext: true },
    );
    rows.add([{ cell: { value: day, style: 'signature' }, span: post }], { least: lineHeight() });
  }
}
