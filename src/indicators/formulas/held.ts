import type { DataTable, ResultRecord } from '../../data';
import {
  call,
  type CellValue,
  columnOf,
  columnPartOf,
  endRow,
  type Expression,
  isCellError,
  joined,
  literal,
  numeral,
} from '../../workbook';
import { LOW_STAGES } from '../results/figures';
import { countIn } from '../view/cells';
import type { SeenTable } from '../view/view';
import { COUNTED, EMPTY } from './conditions';

/** Rows of a table, 0-based, both ends counted. */
export interface HeldSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * A long table of results whose rows are held against what was read of them, once for all formulas. While none differs,
 * formulas add up the very cells that were counted; else they ask by criteria, which look at every row.
 */
export interface HeldTable extends HeldSpan {
  /** A cell that shows 0 while no row differs. */
  readonly differing: Expression;
  /** Cells beside the rows with the number of their group, see `resultGroups`. */
  readonly groups: Expression;
}

export type HeldTables = ReadonlyMap<DataTable, HeldTable>;

/** A table that formulas can hold against its texts. */
export interface HoldableTable extends HeldSpan {
  readonly table: DataTable;
  /** What each row says, from the first one on. */
  readonly texts: readonly string[];
  /** Counts the rows that differ from such texts, and those added or taken away; −1 where rows were put in between. */
  readonly differing: (texts: Expression) => Expression;
}

const LABELS = ['school', 'year', 'period', 'procedure', 'subject', 'grade'] as const;
const COUNTS = ['participants', ...LOW_STAGES] as const;
const BETWEEN = '|';
/** No count comes near. */
const MOST = 999_999_999_999_999;
/** What stands in the cell of a count: the number may change, but has to stay one. */
const STATE = { other: 0, number: 1, nothing: 2 } as const;

function stateOf(value: CellValue): number {
  const count = countIn(value);
  if (count !== null && count < MOST) return STATE.number;
  return value === null || value === '' ? STATE.nothing : STATE.other;
}

const stateFormula = (cells: Expression): Expression => {
  const conditions = [
    joined('>=', cells, numeral(0)),
    joined('<', cells, numeral(MOST)),
    joined('<>', cells, EMPTY),
  ];
  const isEmpty = joined('=', cells, EMPTY);
  return joined('+', joined('*', ...conditions), joined('*', numeral(STATE.nothing), isEmpty));
};

/** A label as formulas join it to others; null for what they would write otherwise elsewhere, or could mistake. */
function labelText(value: CellValue): string | null {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  return typeof value === 'string' && !value.includes(BETWEEN) ? value : null;
}

/** How a table is held against what was read of it; null where a formula can't. */
export function holdable(seen: SeenTable<ResultRecord>): HoldableTable | null {
  const { table, sheet, column, raw } = seen;
  const participants = column('participants');
  const read = raw('participants');
  if (table.shares || participants === null || !read || column('school') === null) return null;
  const [first, last] = [table.firstRow, endRow(sheet) - 1];
  const partsOf = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const [at, own] = [column(key), raw(key)];
      return at === null || !own ? [] : [{ cells: columnPartOf(table.sheet, at, first, last), read: own }];
    });
  const [labels, counts] = [partsOf(LABELS), partsOf(COUNTS)];
  const same: (number | undefined)[] = [];
  for (const own of counts) {
    const states = new Set<number>();
    for (let row = first; row <= last; row += 1) {
      const value = own.read(row);
      if (isCellError(value)) return null;
      states.add(stateOf(value));
    }
    same.push(states.size === 1 ? [...states][0] : undefined);
  }
  const mixed = counts.filter((_own, nth) => criterionOf(same[nth]) === null);
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    let text = '';
    for (const own of labels) {
      const said = labelText(own.read(row));
      if (said === null) return null;
      text += said + BETWEEN;
    }
    for (const own of mixed) text += String(stateOf(own.read(row)));
    texts.push(text);
  }
  let filled = 0;
  for (let row = sheet.origin.row; row <= last; row += 1) if (countIn(read(row)) !== null) filled += 1;
  const said = joined(
    '&',
    ...labels.flatMap(({ cells }) => [cells, literal(BETWEEN)]),
    ...mixed.map(({ cells }) => stateFormula(cells)),
  );
  /** By how many a column has more cells, or less, that meet a criterion. */
  const changed = (cells: Expression, criterion: Expression, count: number): Expression =>
    call('ABS', joined('-', call('COUNTIFS', cells, criterion), numeral(count)));
  const alike = counts.flatMap(({ cells }, nth) => {
    const criterion = criterionOf(same[nth]);
    return criterion === null ? [] : [changed(cells, criterion, last - first + 1)];
  });
  const added = changed(columnOf(table.sheet, participants), COUNTED, filled);
  return {
    ...{ table, first, last, texts },
    differing: (cells) => {
      const other = call('SUMPRODUCT', joined('*', joined('<>', said, cells), numeral(1)));
      return call('IFERROR', joined('+', other, ...alike, added), numeral(-1));
    },
  };
}

/** What all cells of a column are where they are alike, which is asked at once; null where each row has to be looked at. */
const criterionOf = (state: number | undefined): Expression | null =>
  state === STATE.number ? COUNTED : state === STATE.nothing ? EMPTY : null;
