import { type ActivityExecution, type ExecutionCounts, type ExecutionState } from '../../monitoring';
import {
  call,
  type Expression,
  joined,
  literal,
  numeral,
  type PlanCell,
  rangeReference,
} from '../../workbook';
import { FILLED } from '../../indicators';
import { computed } from '../planCells';
import { beside } from '../references';
import { columnRange, type Line, span, styled } from './block';
import type { MonitoringContext } from './context';
import { countInRows } from './formulas/runs';
import { ACTIVITY_COLUMN, activityRow, stateCriterion } from './parts/activities';

/** Columns of every table that counts activities. */
export const COUNT_COLUMN = {
  total: 2,
  done: 3,
  late: 4,
  inProgress: 5,
  overdue: 6,
  notDue: 7,
  cancelled: 8,
  share: 9,
  unmarked: 10,
  unknown: 11,
  recurring: 12,
} as const;

const COUNT_KEYS = [
  'total',
  ...(['done', 'late', 'inProgress', 'overdue', 'notDue', 'cancelled'] as const),
  ...(['share', 'unmarked', 'unknown', 'recurring'] as const),
] as const satisfies readonly (keyof typeof COUNT_COLUMN)[];

/** States that a mark or a date is needed for; in a roadmap without marks nobody knows them. */
export const KNOWN_STATES = [
  'done',
  'late',
  'inProgress',
  'overdue',
  'notDue',
  'cancelled',
  'unknown',
] as const;

export const headerOfCounts = ({ words }: MonitoringContext): readonly (readonly [number, string])[] =>
  COUNT_KEYS.map((key) => [COUNT_COLUMN[key], words.counts[key]]);

interface CountedGroup {
  readonly counts: ExecutionCounts;
  readonly activities: readonly ActivityExecution[];
}

/** The counts of a group of activities: formulas over the appendix. */
export function countSpans(
  row: number,
  { counts, activities }: CountedGroup,
  marked: boolean,
  context: MonitoringContext,
): Line {
  const { words, figures } = context;
  const rows = activities.map((activity) => activityRow(context, activity));
  const count = (state: ExecutionState): PlanCell => {
    const body = countInRows(ACTIVITY_COLUMN.state, rows, stateCriterion(context, state));
    return computed(body, counts[state], 'figure');
  };
  const share = marked ? shareOf(counts, context) : words.unmarkedShort;
  return [
    span(COUNT_COLUMN.total, computed(totalFormula(row), counts.total, 'figure')),
    ...KNOWN_STATES.map((state) =>
      span(COUNT_COLUMN[state], marked ? count(state) : styled(figures.nothing, 'figure')),
    ),
    span(
      COUNT_COLUMN.share,
      marked ? computed(shareFormula(row, context), share, 'share') : styled(share, 'word'),
    ),
    span(COUNT_COLUMN.unmarked, count('unmarked')),
    span(
      COUNT_COLUMN.recurring,
      computed(countInRows(ACTIVITY_COLUMN.recurring, rows, FILLED), counts.recurring, 'figure'),
    ),
  ];
}

/** The sums of rows of counts; where no roadmap has marks, only how many activities there are. */
export function totalSpans(
  row: number,
  rows: readonly [top: number, bottom: number],
  { counts, marked }: { readonly counts: ExecutionCounts; readonly marked: boolean },
  context: MonitoringContext,
): Line {
  const { words, figures } = context;
  const sum = (column: number, value: number) =>
    span(column, computed(call('SUM', rangeReference(columnRange(column, ...rows))), value, 'total'));
  return [
    sum(COUNT_COLUMN.total, counts.total),
    ...KNOWN_STATES.map((state) =>
      marked
        ? sum(COUNT_COLUMN[state], counts[state])
        : span(COUNT_COLUMN[state], styled(figures.nothing, 'total')),
    ),
    span(
      COUNT_COLUMN.share,
      marked
        ? computed(shareFormula(row, context), shareOf(counts, context), 'totalShare')
        : styled(words.unmarkedShort, 'total'),
    ),
    sum(COUNT_COLUMN.unmarked, counts.unmarked),
    sum(COUNT_COLUMN.recurring, counts.recurring),
  ];
}

/** The share of what is done, in time or late, in all activities of roadmaps with marks. */
export function shareOf(
  { done, late, total, unmarked }: ExecutionCounts,
  { words }: Pick<MonitoringContext, 'words'>,
): number | string {
  const whole = total - unmarked;
  return whole === 0 ? words.noActivities : (done + late) / whole;
}

const totalFormula = (row: number): Expression =>
  call(
    'SUM',
    rangeReference({ top: row, left: COUNT_COLUMN.done, bottom: row, right: COUNT_COLUMN.cancelled }),
    beside(row, COUNT_COLUMN.unmarked),
    beside(row, COUNT_COLUMN.unknown),
  );

function shareFormula(row: number, { words }: MonitoringContext): Expression {
  const at = (column: number) => beside(row, column);
  const whole = joined('-', at(COUNT_COLUMN.total), at(COUNT_COLUMN.unmarked));
  const done = joined('+', at(COUNT_COLUMN.done), at(COUNT_COLUMN.late));
  const none = joined('=', whole, numeral(0));
  return call('IF', none, literal(words.noActivities), joined('/', done, whole));
}

/** The counts of several groups together. */
export const summed = (all: readonly ExecutionCounts[]): ExecutionCounts => {
  const sum = (key: keyof ExecutionCounts): number => all.reduce((own, counts) => own + counts[key], 0);
  return {
    total: sum('total'),
    done: sum('done'),
    late: sum('late'),
    inProgress: sum('inProgress'),
    overdue: sum('overdue'),
    notDue: sum('notDue'),
    cancelled: sum('cancelled'),
    unknown: sum('unknown'),
    unmarked: sum('unmarked'),
    recurring: sum('recurring'),
  };
};
