import {
  atOnce,
  type CellRange,
  type KeptTexts,
  type OwnSheetKind,
  type Pieces,
  type PlanCell,
  type PlanChart,
  type SheetPlan,
} from '../workbook';
import { spanOf } from './head';
import type { FigureLanguage } from './kinds';
import { COLORS, STANDARD_SIZE, styleOf } from './looks';
import { lineHeight } from './measure';
import { type Block, type Chart, type ComputedCell, type Document, type Frame, tablesIn } from './model';
import {
  leastOnPage,
  pageBreaks,
  pageRoom,
  printedLetters,
  type RowSpan,
  settledStarts,
  toldPages,
} from './pager';
import { SheetRows } from './sheetRows';
import { cellValues } from './values';
import { withheldDocument } from './withheld';
import {
  bottomOf,
  columnRange,
  type PlacedTable,
  rulesOf,
  SheetTables,
  type TablesOnSheet,
} from './sheetTables';

export interface DocumentSheetInput {
  readonly document: Document;
  readonly kind: OwnSheetKind;
  /** As settled, see `settleNames`. */
  readonly name: string;
  /** The texts of the sheet that stands in the workbook; those that were edited stay. */
  readonly kept: KeptTexts;
  readonly language: FigureLanguage;
  /** A new sheet stands before all others of the workbook. */
  readonly first?: boolean;
  /** Sheets of the same workbook to whose tables it may refer. */
  readonly beside?: readonly TablesOnSheet[];
}

/** A sheet with the places of its tables, to which other sheets may refer. */
export interface LaidOutSheet {
  readonly plan: SheetPlan;
  readonly tables: TablesOnSheet;
}

/** Points. */
const SPACE = { between: 6, heading: 24, signature: 36 } as const;
const LINE = '_'.repeat(20);

/**
 * A document as a sheet, in three steps: rows are laid out with their heights, references between tables become
 * addresses, pages are counted.
 */
export const documentSheet = (input: DocumentSheetInput): SheetPlan => laidOutSheet(input).plan;

/** The same block by block, for a long document while a person waits. */
export function* documentSheetPieces(input: DocumentSheetInput): Pieces<SheetPlan> {
  return (yield* layOut(input)).plan;
}

/** A document as a sheet with the places of its tables. */
export const laidOutSheet = (input: DocumentSheetInput): LaidOutSheet => atOnce(layOut(input));

function* layOut(asked: DocumentSheetInput): Pieces<LaidOutSheet> {
  const input = withoutSmallGroups(asked);
  yield;
  const { document, kind, name, language, first } = input;
  const { grid, orientation, footer, onePage } = document.frame;
  const sheet = new DocumentSheet(input);
  for (const [at, block] of document.blocks.entries()) {
    sheet.add(block, document.blocks[at + 1]);
    yield;
  }
  sheet.tables.settle();
  yield;
  const { rows, placed } = sheet;
  const room = pageRoom(orientation, grid);
  const titleRows = repeatedRows(document, sheet);
  const least = leastOnPage(orientation, room);
  const paged = settledStarts(rows.paged, room);
  yield;
  const { breaks, heights } = toldPages(paged, pageBreaks(paged, room, titleRows, least));
  yield;
  const plan: SheetPlan = {
    kind,
    name,
    ...(first && { first }),
    rows: rows.cells,
    styles: stylesIn(rows, language),
    columnWidths: grid,
    rowHeights: heights,
    merges: rows.merges,
    rules: placed.flatMap((own) => rulesOf(own, language)),
    charts: sheet.charts(),
    ...keptInView(placed),
    page: {
      orientation,
      footer,
      ...(titleRows && { titleRows }),
      ...(sheet.lastRow !== null && { lastRow: sheet.lastRow }),
      ...(onePage && { one: true }),
      breaks: onePage ? [] : breaks.filter((row) => row <= (sheet.lastRow ?? row)),
    },
    tabColor: COLORS.tab,
  };
  return { plan, tables: { sheet: name, placed: sheet.tables.placed } };
}

/** Small groups stand in tables below what is printed, where the document says so. */
function withoutSmallGroups(input: DocumentSheetInput): DocumentSheetInput {
  const { document, language, beside = [] } = input;
  if (!document.withheld) return input;
  const others = beside.flatMap(({ placed }) => [...placed.values()].map(({ table }) => table));
  const { blocks, data } = withheldDocument(document, document.withheld, language, others);
  if (data.length === 0) return { ...input, document: { ...document, blocks } };
  const hasUnprinted = blocks.some(({ kind }) => kind === 'unprinted');
  return {
    ...input,
    document: {
      ...document,
      blocks: [
        ...blocks,
        ...(hasUnprinted ? [] : [{ kind: 'unprinted' } as const]),
        { kind: 'heading', text: document.withheld.heading },
        ...data.map((table): Block => ({ kind: 'table', table })),
      ],
    },
  };
}

/** Points of the letters of a sheet: those told, and more where its columns are shrunk on paper. */
const lettersOf = ({ letters = STANDARD_SIZE, orientation, grid }: Frame): number =>
  printedLetters(letters, orientation, grid);

/** The styles that cells have. */
function stylesIn({ cells, letters }: SheetRows, language: FigureLanguage): SheetPlan['styles'] {
  const { dayFormat, formats } = language;
  const told: Readonly<Record<string, string>> = { ...formats, day: dayFormat };
  const names = new Set<string>();
  for (const row of cells) for (const cell of row) if (cell?.style !== undefined) names.add(cell.style);
  return Object.fromEntries(
    [...names].map((name) => {
      const numberFormat = told[name.split(' ')[0] ?? ''];
      return [name, { ...styleOf(name, letters), ...(numberFormat !== undefined && { numberFormat }) }];
    }),
  );
}

/** What stays in view, and what can be filtered. */
function keptInView(placed: readonly PlacedTable[]): Partial<Pick<SheetPlan, 'frozen' | 'filter'>> {
  const inView = placed.find(({ table }) => table.inView);
  const filtered = placed.find(({ table }) => table.filtered);
  const columns = inView?.table.columns.slice(0, inView.table.inView?.columns) ?? [];
  return {
    ...(inView && { frozen: { rows: inView.top, columns: spanOf(columns) } }),
    ...(filtered && {
      filter: {
        top: filtered.top - 1,
        left: 0,
        bottom: bottomOf(filtered),
        right: spanOf(filtered.table.columns) - 1,
      },
    }),
  };
}

/** The rows that every page begins with: the head of a table, else the title. */
function repeatedRows({ frame }: Document, { placed }: DocumentSheet): RowSpan | null {
  const own = placed.find(({ table }) => table.headOnPages);
  if (own) return { top: own.head, bottom: own.top - 1 };
  return frame.titleOnPages ? { top: 0, bottom: 1 } : null;
}

class DocumentSheet {
  readonly rows: SheetRows;
  readonly tables: SheetTables;
  #followsTable = false;
  readonly #room: number;
  /** The last row that is printed; null for all. */
  lastRow: number | null = null;
  readonly #charts: { readonly chart: Chart; readonly place: CellRange }[] = [];

  constructor({ document: { frame, blocks }, kept, language, beside = [] }: DocumentSheetInput) {
    const others = beside.flatMap(({ placed }) => [...placed.values()].map(({ table }) => table));
    const values = cellValues([...others, ...tablesIn(blocks)], language);
    this.rows = new SheetRows(frame.grid, lettersOf(frame));
    this.#room = pageRoom(frame.orientation, frame.grid);
    this.tables = new SheetTables(this.rows, {
      kept,
      language,
      values,
      beside,
      smallHeads: frame.smallHeads ?? false,
      room: this.#room,
    });
  }

  get placed(): readonly PlacedTable[] {
    return [...this.tables.placed.values()];
  }

  add(block: Block, next: Block | undefined): void {
    const { rows } = this;
    const width = rows.grid.length;
    if (this.#followsTable) rows.gap(SPACE.between, { flows: true });
    this.#followsTable = block.kind === 'table';
    switch (block.kind) {
      case 'title':
        this.#title(block);
        break;
      case 'addressee': {
        const half = Math.floor(width / 2);
        rows.add(
          [
            { cell: { value: null }, span: half },
            { cell: this.tables.text(block.content, 'paragraph'), span: width - half },
          ],
          { withNext: true },
        );
        break;
      }
      case 'heading':
      case 'subheading':
        rows.gap(SPACE.between);
        rows.across(
          { value: block.text, style: block.kind },
          { withNext: true, ...(block.kind === 'heading' && { least: SPACE.heading }) },
        );
        break;
      case 'paragraph':
        rows.across(this.tables.text(block.content, 'paragraph'), { withNext: next?.kind === 'table' });
        break;
      case 'list':
        for (const item of block.items) {
          rows.add([
            { cell: { value: '–', style: 'bullet' }, span: 1 },
            { cell: this.tables.text(item, 'paragraph'), span: width - 1 },
          ]);
        }
        break;
      case 'table':
        this.tables.add(block.table);
        break;
      case 'chart':
        this.#chart(block.chart);
        break;
      case 'charts':
        this.#chartsInRow(block.charts);
        break;
      case 'unprinted':
        this.lastRow = rows.next - 1;
        rows.startPage();
        break;
      case 'together': {
        const first = rows.next;
        for (const [at, own] of block.blocks.entries()) this.add(own, block.blocks[at + 1]);
        if (rows.heightFrom(first) <= this.#room) rows.keepTogether(first);
        break;
      }
      case 'page':
        rows.startPage(block.unlessFits && 'unless-fits');
        break;
      case 'signature':
        this.#signature(block);
    }
  }

  #title({ title, lines, left = false }: Extract<Block, { readonly kind: 'title' }>): void {
    const { rows } = this;
    const put = (value: PlanCell['value'], style: string, least: number): void => {
      const options = { least, withNext: true };
      if (value === '') rows.gap(least, { withNext: true });
      else if (left) rows.add([{ cell: { value, style }, span: 1 }], options);
      else rows.across({ value, style }, options);
    };
    put(title, left ? 'leftTitle' : 'title', left ? lineHeight() : SPACE.heading);
    for (const line of lines) {
      this.#formula(line);
      put(typeof line === 'string' ? line : line.value, left ? 'leftLine' : 'line', lineHeight());
    }
  }

  /** Of the first cell of the next row. */
  #formula(content: string | ComputedCell): void {
    if (typeof content !== 'string') this.tables.settleLater(this.rows.next, 0, content.formula);
  }

  /** Below a small gap, else its frame would show on the page before. */
  #chart(chart: Chart): void {
    const { rows } = this;
    if (chart.beside) {
      this.#chartBeside(chart);
      return;
    }
    const place = this.#emptyRows(chart.height);
    this.#charts.push({ chart, place: { ...place, left: 0, right: rows.grid.length - 1 } });
  }

  #chartsInRow(charts: readonly (Chart & { readonly span: number })[]): void {
    const place = this.#emptyRows(Math.max(...charts.map(({ height }) => height)));
    let left = 0;
    for (const chart of charts) {
      this.#charts.push({ chart, place: { ...place, left, right: left + chart.span - 1 } });
      left += chart.span;
    }
  }

  /** Empty rows of so many points that stay together, below a small gap. */
  #emptyRows(height: number): RowSpan {
    const { rows } = this;
    rows.gap(SPACE.between, { withNext: true });
    const top = rows.next;
    const count = Math.ceil(height / lineHeight());
    for (let nth = 1; nth <= count; nth += 1) rows.gap(lineHeight(), { withNext: nth < count });
    return { top, bottom: rows.next - 1 };
  }

  /** To the right of its table, over its rows and as many more as it needs. */
  #chartBeside(chart: Chart): void {
    const { rows } = this;
    const { head: top, table } = this.#placedOf(chart);
    while (rows.heightFrom(top) < chart.height) rows.gap(lineHeight());
    rows.keepTogether(top);
    const place = { top, bottom: rows.next - 1, left: spanOf(table.columns), right: rows.grid.length - 1 };
    this.#charts.push({ chart, place });
    rows.gap(SPACE.between);
  }

  #placedOf({ table }: Pick<Chart, 'table'>): PlacedTable {
    const placed = this.tables.placed.get(table);
    if (!placed) throw new Error(`no table: ${table}`);
    return placed;
  }

  charts(): readonly PlanChart[] {
    return this.#charts.map(({ chart, place }) => this.#chartPlan(chart, place));
  }

  #chartPlan(chart: Chart, place: CellRange): PlanChart {
    const { title, kind, categories, rows, series, numberFormat, valueAxis, unlabelled = false } = chart;
    const placed = this.#placedOf({ table: chart.values ?? chart.table });
    return {
      title,
      kind,
      categories: columnRange(placed, categories, rows),
      series: series.map(({ name, column, color, rows: own = rows }) => ({
        name,
        values: columnRange(placed, column, own),
        color,
      })),
      place,
      legend: series.length > 1 ? (chart.legendRight ? 'right' : 'bottom') : 'none',
      labels: !unlabelled,
      ...(numberFormat !== undefined && { numberFormat }),
      ...(valueAxis && { valueAxis }),
    };
  }

  #signature({ position, name, day }: Extract<Block, { readonly kind: 'signature' }>): void {
    const rows = this.rows;
    const width = rows.grid.length;
    const third = Math.floor(width / 3);
    const post = width - 2 * third;
    rows.gap(SPACE.between, { withNext: true });
    rows.add(
      [
        { cell: this.tables.text(position, 'signature'), span: post },
        { cell: { value: LINE, style: 'signatureLine' }, span: third },
        { cell: this.tables.text(name, 'signature'), span: third },
      ],
      { least: SPACE.signature, withNext: true },
    );
    rows.add([{ cell: { value: day, style: 'signature' }, span: post }], { least: lineHeight() });
  }
}
