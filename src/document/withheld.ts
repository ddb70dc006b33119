import type { FigureLanguage } from './kinds';
import {
  type Block,
  type Cell,
  type Chart,
  type Document,
  isSame,
  type Table,
  tablesIn,
  type Withheld,
} from './model';
import { cellValues } from './values';
import { printedKey, WithheldTable } from './withheldTable';

/** A document whose small groups are not printed, and the tables that its printed ones are made of. */
export interface WithheldDocument {
  readonly blocks: readonly Block[];
  /** Whole tables, and which of their groups are withheld; never printed. */
  readonly data: readonly Table[];
}

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
    data: [...made.values()].flatMap((table) => table.data()),
  };
}

const tellsOfPersons = ({ columns }: Table): boolean => columns.some(({ persons }) => persons !== undefined);

const chartOf = <C extends Chart>(chart: C, made: ReadonlyMap<string, WithheldTable>): C =>
  made.get(chart.table)?.chartOf(chart) ?? chart;

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
