import {
  call,
  cellReference,
  type Expression,
  joined,
  literal,
  numeral,
  type PlanCell,
  rangeReference,
} from '../../../workbook';
import { changeFormula, shareFormula } from '../../formulas/figures';
import type { FigureWords } from '../../locales';
import { computed, shown } from '../../planCells';
import { groupFrom, widthOf } from '../columnGroups';
import type { ColumnContent, MemoColumn, MemoRow, MemoTable } from '../model';
import { isMemoText, type MemoValue, tableValues } from '../tableValues';
import type { Grid, GridCell } from './grid';
import type { MemoStyle } from './styles';

/** How an editable text becomes a cell. */
export type EditableCell = (
  content: { readonly key: string; readonly text: string },
  style: MemoStyle,
) => PlanCell;

const STYLES: Readonly<Record<ColumnContent['kind'], readonly [plain: MemoStyle, strong: MemoStyle]>> = {
  text: ['text', 'strongText'],
  word: ['word', 'strongWord'],
  count: ['count', 'strongCount'],
  sum: ['count', 'strongCount'],
  share: ['share', 'strongShare'],
  goal: ['share', 'strongShare'],
  change: ['change', 'strongChange'],
};

/** Points: a head doesn't stand at the foot of a page without a row or two. */
const HEAD_WITH_ROWS = 90;

/** Writes a table with its head; shares, changes and sums are formulas over its own cells. */
export function addTable(grid: Grid, table: MemoTable, words: FigureWords, editable: EditableCell): void {
  grid.keep(HEAD_WITH_ROWS);
  addHead(grid, table.columns);
  const top = grid.next;
  const values = tableValues(table, words);
  const place: Place = { table, top, lefts: leftsOf(table.columns) };
  table.rows.forEach((row, at) => {
    grid.add(
      table.columns.map(({ content, width }, column): GridCell => {
        const given = row.cells[column];
        const style = STYLES[content.kind][row.strong ? 1 : 0];
        if (isMemoText(given)) return { cell: editable(given, style), width };
        const body = given === null || given === undefined ? formulaOf(place, row, at, column, words) : null;
        const value: MemoValue = values[at]?.[column] ?? null;
        return { cell: body ? computed(body, value, style) : shown(value, style), width };
      }),
    );
  });
}

/** One row of names; two where columns stand under a common name. */
function addHead(grid: Grid, columns: readonly MemoColumn[]): void {
  const head = (title: string): PlanCell => shown(title, 'header');
  if (columns.every(({ group }) => group === undefined)) {
    grid.add(columns.map(({ title, width }) => ({ cell: head(title), width })));
    return;
  }
  const upper: GridCell[] = [];
  columns.forEach(({ title, group, width }, at) => {
    if (group === undefined) upper.push({ cell: head(title), width, rows: 2 });
    else if (columns[at - 1]?.group !== group) {
      upper.push({ cell: head(group), width: widthOf(groupFrom(columns, at)) });
    }
  });
  grid.add(upper);
  grid.add(
    columns.map(({ title, group, width }) =>
      group === undefined ? { cell: head(''), width, rows: 0 } : { cell: head(title), width },
    ),
  );
}

interface Place {
  readonly table: MemoTable;
  /** The row of the sheet that the table's first row stands in. */
  readonly top: number;
  /** The column of the sheet that each column begins in. */
  readonly lefts: readonly number[];
}

const leftsOf = (columns: readonly MemoColumn[]): readonly number[] =>
  columns.map((_own, at) => widthOf(columns.slice(0, at)));

/** Null where the cell is not computed of others. */
function formulaOf(
  { table, top, lefts }: Place,
  row: MemoRow,
  at: number,
  column: number,
  words: FigureWords,
): Expression | null {
  const content = table.columns[column]?.content;
  const cell = (own: number): Expression => cellReference({ row: top + at, column: lefts[own] ?? 0 });
  switch (content?.kind) {
    case 'share': {
      const gap = literal(words.noData);
      const share = shareFormula(cell(content.part), cell(content.total), 'weighted', gap, words);
      return call('IF', joined('>', call('N', cell(content.total)), numeral(0)), share, gap);
    }
    case 'change':
      return changeFormula(cell(content.current), cell(content.previous), words);
    case 'sum':
      return call('SUM', ...content.of.map(cell));
    case 'count': {
      const { sums = [] } = row;
      const left = lefts[column] ?? 0;
      const [first, last] = [Math.min(...sums), Math.max(...sums)];
      return sums.length === 0
        ? null
        : call('SUM', rangeReference({ top: top + first, left, bottom: top + last, right: left }));
    }
    default:
      return null;
  }
}
