import { hyphenated } from '../../document';
import { factorName } from '../../risks';
import { call, literal, type PlanCell, rangeReference } from '../../workbook';
import { computed, rowOf, shown } from '../planCells';
import { heightOf, lettersIn, linesIn } from '../textFit';
import { type Block, block, type Row } from './block';
import type { MapRow, RiskContext } from './context';
import { CELL_WIDTH, COUNTS, type Count, HEADER_HEIGHT, LEVELS, MAP_ROW, SCHOOL_COLUMN } from './grid';
import { HEAD_SIZE, HEAT_SIZE, heatRules, type RiskStyle } from './styles';

/** Words alone, and bold, are wider than a text of words and spaces. */
const HEAD_WIDTH = CELL_WIDTH * 0.9;
const HEAD_LETTERS = lettersIn(HEAD_WIDTH, HEAD_SIZE);
const TALLEST = 409;

/** The map of schools and factors under its head, with the counts of each. */
export function heatMap(context: RiskContext, top: number): Block {
  const { grid, words } = context;
  const { columns } = words;
  const names = context.monitoring.profile.factors.map(({ factor }) =>
    hyphenated(factorName(factor, context.locale), HEAD_LETTERS),
  );
  const right = grid.countColumn('total');
  const upper = new Map(
    Array.from({ length: right + 1 }, (_item, column) => [column, shown('', 'header')] as const),
  );
  upper.set(SCHOOL_COLUMN, shown(columns.school, 'header'));
  upper.set(grid.map.left, shown(columns.factors, 'header'));
  upper.set(grid.countColumn('high'), shown(columns.found, 'header'));
  const lower = new Map<number, PlanCell>([
    [SCHOOL_COLUMN, shown('', 'header')],
    ...names.map((name, factor) => [grid.factorColumn(factor), shown(name, 'factorHead')] as const),
    ...LEVELS.map((level) => [grid.countColumn(level), shown(columns.levels[level], 'factorHead')] as const),
    [right, shown(columns.total, 'factorHead')],
  ]);
  const headHeight = Math.max(...names.map((name) => headLines(name)), headLines(columns.levels.unrated));
  return block(
    [
      rowOf(upper),
      rowOf(lower),
      ...context.map.map((row, index) => schoolRow(row, MAP_ROW + index, context)),
      ...COUNTS.map((count) => sumRow(count, context)),
    ],
    {
      merges: [
        { top, left: SCHOOL_COLUMN, bottom: top + HEADER_HEIGHT - 1, right: SCHOOL_COLUMN },
        { top, left: grid.map.left, bottom: top, right: grid.map.right },
        { top, left: grid.countColumn('high'), bottom: top, right },
      ].filter((range) => range.right > range.left || range.bottom > range.top),
      heights: new Map([
        [top + 1, Math.min(TALLEST, heightOf(headHeight, HEAD_SIZE) + 4)],
        ...context.map.map((row, index) => [MAP_ROW + index, heightOfRow(row, context)] as const),
        ...COUNTS.map((count, index) => {
          const lines = linesIn(words.schoolsWith[count], grid.widths[SCHOOL_COLUMN] ?? 0);
          return [MAP_ROW + context.map.length + index, heightOf(lines)] as const;
        }),
      ]),
      rules: heatRules(grid.map, words),
    },
  );
}

const headLines = (name: string): number => linesIn(name, CELL_WIDTH, HEAD_SIZE);

function heightOfRow({ school, cells }: MapRow, { grid, words }: RiskContext): number {
  const named = heightOf(linesIn(school.school.name, grid.widths[SCHOOL_COLUMN] ?? 0));
  const marks = cells.map(({ state }) =>
    heightOf(linesIn(words.states[state], CELL_WIDTH, HEAT_SIZE), HEAT_SIZE),
  );
  return Math.max(named, ...marks);
}

function schoolRow({ school, cells }: MapRow, row: number, { grid, words }: RiskContext): Row {
  const marks = cells.map(({ state, formula }, factor) => {
    const text = words.states[state];
    const cell = formula ? computed(formula, text, 'heat') : shown(text, 'heat');
    return [grid.factorColumn(factor), cell] as const;
  });
  const { left, right } = grid.map;
  const range = rangeReference({ top: row, left, bottom: row, right });
  const count = (own: Count): readonly [number, PlanCell] => [
    grid.countColumn(own),
    own === 'total'
      ? sum(
          rangeReference({
            top: row,
            left: grid.countColumn('high'),
            bottom: row,
            right: grid.countColumn('unrated'),
          }),
          LEVELS.reduce((all, level) => all + school.counts[level], 0),
          'heatCount',
        )
      : computed(call('COUNTIFS', range, literal(words.states[own])), school.counts[own], 'heatCount'),
  ];
  return rowOf(
    new Map<number, PlanCell>([
      [SCHOOL_COLUMN, shown(school.school.name, 'school')],
      ...marks,
      ...COUNTS.map(count),
    ]),
  );
}

const sum = (range: ReturnType<typeof rangeReference>, value: number, style: RiskStyle): PlanCell =>
  computed(call('SUM', range), value, style);

/** How many schools have each factor at a level, and how many marks of it there are in all. */
function sumRow(count: Count, { grid, words, map, monitoring: { profile } }: RiskContext): Row {
  const row = MAP_ROW + map.length + COUNTS.indexOf(count);
  const counts = profile.factors.map((factor) => factor.counts);
  const over = (column: number, value: number): readonly [number, PlanCell] => {
    const { top, bottom } = grid.map;
    if (count === 'total') {
      const range = { top: bottom + 1, left: column, bottom: row - 1, right: column };
      return [column, sum(rangeReference(range), value, 'sum')];
    }
    const range = rangeReference({ top, left: column, bottom, right: column });
    return [column, computed(call('COUNTIFS', range, literal(words.states[count])), value, 'sum')];
  };
  const value = (own: (typeof counts)[number]): number =>
    count === 'total' ? LEVELS.reduce((all, level) => all + own[level], 0) : own[count];
  return rowOf(
    new Map<number, PlanCell>([
      [SCHOOL_COLUMN, shown(words.schoolsWith[count], 'sumHead')],
      ...counts.map((own, factor) => over(grid.factorColumn(factor), value(own))),
    ]),
  );
}
