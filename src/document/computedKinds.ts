import {
  call,
  type Expression,
  joined,
  literal,
  numeral,
  type Operator,
  roundedTo,
  SHOWN_DECIMALS,
  SHOWN_SHARE_DECIMALS,
  shownPoints,
  shownShare,
} from '../workbook';
import {
  type Cells,
  type ColumnKind,
  type FigureLanguage,
  gapTones,
  givenChange,
  givenShare,
  kindOf,
  numberIn,
  type StatusWord,
  type Value,
} from './kinds';
import type { ComputedCell } from './model';

/** The formula of a kind over anything that stands for its columns. */
export const formulaOf = (
  { computed }: ColumnKind,
  columns: Readonly<Record<string, Expression>>,
  language: FigureLanguage,
): Expression => computed?.formula((own) => columns[own] ?? literal(''), language) ?? literal('');

/** A cell that is computed as those of a kind are, of values and formulas that need not stand in its row. */
export const computedBy = (
  { computed }: ColumnKind,
  columns: Readonly<Record<string, { readonly value: Value; readonly formula: Expression }>>,
  language: FigureLanguage,
): ComputedCell => ({
  value: computed?.value((own) => columns[own]?.value ?? null, language) ?? null,
  formula: computed?.formula((own) => columns[own]?.formula ?? literal(''), language) ?? literal(''),
});

/** The sum of other columns. */
export const sum = (...of: readonly string[]): ColumnKind =>
  kindOf({
    look: 'count',
    computed: {
      value: (cells) => of.reduce((total, own) => total + numberIn(cells(own)), 0),
      formula: (cells) => call('SUM', ...of.map(cells)),
    },
  });

/** Shares whose parts are persons or schools are faulty where a count is not whole. */
export type Counts = 'whole' | 'weighted';

/** A numerator over a denominator, both of which are numbers, the denominator none of 0. */
export function ratioFormula(
  part: Expression,
  whole: Expression,
  { faulty }: Pick<FigureLanguage, 'faulty'>,
  counts: Counts = 'weighted',
): Expression {
  const broken = [joined('>', part, whole)];
  if (counts === 'whole') {
    for (const own of [part, whole]) broken.push(joined('<>', own, call('INT', own)));
  }
  const isBroken = broken.length === 1 ? joined('>', part, whole) : call('OR', ...broken);
  return call('IF', isBroken, literal(faulty), joined('/', part, whole));
}

/** A numerator over a denominator, 0–1. A denominator of 0 is no data; a numerator that exceeds it is a fault. */
export const shareOf = (numerator: string, denominator: string, counts: Counts = 'weighted'): ColumnKind => ({
  ...givenShare,
  computed: {
    value(cells, { noData, faulty }) {
      const [part, whole] = [cells(numerator), cells(denominator)];
      if (typeof part !== 'number' || typeof whole !== 'number' || whole === 0) return noData;
      const broken = counts === 'whole' && !(Number.isInteger(part) && Number.isInteger(whole));
      return broken || part > whole ? faulty : part / whole;
    },
    formula(cells, language) {
      const [part, whole] = [cells(numerator), cells(denominator)];
      const known = call('AND', call('ISNUMBER', part), joined('>', call('N', whole), numeral(0)));
      return call('IF', known, ratioFormula(part, whole, language, counts), literal(language.noData));
    },
  },
});

const POINTS = 100;

/** The change between two columns of shares, in percentage points of so many decimals. */
export const changeOf = (current: string, previous: string, decimals: number): ColumnKind => ({
  ...givenChange,
  computed: {
    value(cells, { noData }) {
      const [now, before] = [cells(current), cells(previous)];
      return typeof now === 'number' && typeof before === 'number'
        ? roundedTo((now - before) * POINTS, decimals)
        : noData;
    },
    formula(cells, { noData }) {
      const [now, before] = [cells(current), cells(previous)];
      const points = joined('*', joined('-', now, before), numeral(POINTS));
      const known = joined('=', call('COUNT', now, before), numeral(2));
      return call('IF', known, call('ROUND', points, numeral(decimals)), literal(noData));
    },
  },
});

/**
 * By how many percent a column of numbers is more than another, of so many decimals; no data of nothing, and where one of
 * the columns that have to be known is no number.
 */
export const growthOf = (
  current: string,
  previous: string,
  known: readonly string[],
  decimals: number,
): ColumnKind => ({
  ...givenChange,
  computed: {
    value(cells, { noData }) {
      const [now, before] = [cells(current), cells(previous)];
      if (typeof now !== 'number' || typeof before !== 'number' || before === 0) return noData;
      if (known.some((own) => typeof cells(own) !== 'number')) return noData;
      return roundedTo(((now - before) / before) * POINTS, decimals);
    },
    formula(cells, { noData }) {
      const [now, before] = [cells(current), cells(previous)];
      const asked = [now, before, ...known.map(cells)];
      const isKnown = call(
        'AND',
        joined('=', call('COUNT', ...asked), numeral(asked.length)),
        joined('<>', call('N', before), numeral(0)),
      );
      const grown = joined('*', joined('/', joined('-', now, before), before), numeral(POINTS));
      return call('IF', isKnown, call('ROUND', grown, numeral(decimals)), literal(noData));
    },
  },
});

export type Direction = 'more' | 'less';

export interface TrendInput {
  /** Column of the change in percentage points. */
  readonly change: string;
  /** What is better. */
  readonly direction: Direction;
  /** A change by no more percentage points is none. */
  readonly band: number;
  /** Columns with the persons of both years, and the least that are judged; null where all are. */
  readonly cohorts: { readonly columns: readonly string[]; readonly limit: number } | null;
}

/** What a change means, judged as it is shown: a sign, the way of the change, and whether it is better. */
export function trendOf({ change, direction, band, cohorts }: TrendInput): ColumnKind {
  const meaning = (way: number) => (way > 0 === (direction === 'more') ? 'better' : 'worse');
  return kindOf({
    look: 'word',
    tones: (language) => [
      { word: language.better, tone: 'good' },
      { word: language.worse, tone: 'bad' },
      ...gapTones(language),
    ],
    computed: {
      value(cells, { noData, trend }) {
        const moved = cells(change);
        if (typeof moved !== 'number') return noData;
        const isSmall = (column: string): boolean => numberIn(cells(column)) < (cohorts?.limit ?? 0);
        if (cohorts?.columns.some(isSmall)) return trend('small-cohort', 0);
        const seen = shownPoints(moved);
        return Math.abs(seen) <= band ? trend('stable', 0) : trend(meaning(seen), Math.sign(seen));
      },
      formula(cells, { noData, trend }) {
        const moved = cells(change);
        const seen = call('ROUND', moved, numeral(SHOWN_DECIMALS));
        const [up, down] = [literal(trend(meaning(1), 1)), literal(trend(meaning(-1), -1))];
        const way = call('IF', joined('>', seen, numeral(0)), up, down);
        const steady = joined('<=', call('ABS', seen), numeral(band));
        const judged = call('IF', steady, literal(trend('stable', 0)), way);
        const small = cohorts?.columns.map((column) => joined('<', cells(column), numeral(cohorts.limit)));
        const guarded = small
          ? call('IF', call('OR', ...small), literal(trend('small-cohort', 0)), judged)
          : judged;
        return call('IF', call('ISNUMBER', moved), guarded, literal(noData));
      },
    },
  });
}

/** A column, or a share that is known; null where there is none. */
export type Operand = string | number | null;

const valueOf = (own: Operand, cells: Cells<Value>): Value => (typeof own === 'string' ? cells(own) : own);

function expressionOf(own: Operand, cells: Cells<Expression>): Expression {
  if (typeof own === 'string') return cells(own);
  return own === null ? literal('') : numeral(own);
}

export interface GoalInput {
  readonly current: Operand;
  readonly baseline: Operand;
  readonly target: Operand;
}

/** The share of the way from the baseline to the target; nothing where one of them is missing. */
export const achievementOf = ({ current, baseline, target }: GoalInput): ColumnKind =>
  kindOf({
    look: 'wholeShare',
    computed: {
      value(cells) {
        const [now, from, to] = [current, baseline, target].map((own) => valueOf(own, cells));
        if (typeof now !== 'number' || typeof from !== 'number' || typeof to !== 'number') return '';
        return from === to ? '' : (now - from) / (to - from);
      },
      formula(cells) {
        const [now, from, to] = [
          expressionOf(current, cells),
          expressionOf(baseline, cells),
          expressionOf(target, cells),
        ];
        const gone = joined('/', joined('-', now, from), joined('-', to, from));
        return call(
          'IF',
          joined('=', call('COUNT', now, from, to), numeral(3)),
          call('IF', joined('=', to, from), literal(''), gone),
          literal(''),
        );
      },
    },
  });

export interface StatusInput extends GoalInput {
  /** Column of the change since the year before. */
  readonly change: string;
  readonly direction: Direction;
  /** Decimals by which the part of the way that is gone is judged. */
  readonly decimals: number;
}

/**
 * What became of a target, judged as it is shown. One that is not reached is on the way where the share has moved towards
 * it from the baseline, or from the year before where there is no baseline; nothing without a target.
 */
export function statusOf({ change, direction, decimals, ...goal }: StatusInput): ColumnKind {
  const achievement = achievementOf(goal).computed;
  const [reached, forward]: readonly [Operator, Operator] = direction === 'more' ? ['>=', '>'] : ['<=', '<'];
  const sign = direction === 'more' ? 1 : -1;
  return kindOf({
    look: 'word',
    tones: ({ status }) => [
      { word: status.reached, tone: 'good' },
      { word: status.behind, tone: 'bad' },
      { word: status['on-the-way'], tone: 'caution' },
    ],
    computed: {
      value(cells, language) {
        const [now, to] = [valueOf(goal.current, cells), valueOf(goal.target, cells)];
        if (typeof now !== 'number' || typeof to !== 'number') return '';
        if ((shownShare(now) - shownShare(to)) * sign >= 0) return language.status.reached;
        const gone = achievement?.value(cells, language) ?? '';
        const moved =
          typeof gone === 'number' ? roundedTo(gone, decimals) : shownPoints(numberIn(cells(change))) * sign;
        return language.status[moved > 0 ? 'on-the-way' : 'behind'];
      },
      formula(cells, language) {
        const word = (own: StatusWord): Expression => literal(language.status[own]);
        const [now, to] = [expressionOf(goal.current, cells), expressionOf(goal.target, cells)];
        const seen = (own: Expression): Expression => call('ROUND', own, numeral(SHOWN_SHARE_DECIMALS));
        const onTheWay = (moved: Expression): Expression =>
          call('IF', moved, word('on-the-way'), word('behind'));
        const gone = achievement?.formula(cells, language) ?? literal('');
        const seenChange = call('ROUND', call('N', cells(change)), numeral(SHOWN_DECIMALS));
        const moved = call(
          'IF',
          call('ISNUMBER', gone),
          onTheWay(joined('>', call('ROUND', gone, numeral(decimals)), numeral(0))),
          onTheWay(call('AND', call('ISNUMBER', cells(change)), joined(forward, seenChange, numeral(0)))),
        );
        return call(
          'IF',
          joined('=', call('COUNT', now, to), numeral(2)),
          call('IF', joined(reached, seen(now), seen(to)), word('reached'), moved),
          literal(''),
        );
      },
    },
  });
}
