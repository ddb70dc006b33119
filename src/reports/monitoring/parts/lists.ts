import type { ActivityExecution } from '../../../monitoring';
import { call, type Expression, joined, literal, type PlanCell } from '../../../workbook';
import { computed } from '../../planCells';
import { beside, fixed } from '../../references';
import { blockOf, type Block, header, heading, type Line, sentence, span, styled, textSpan } from '../block';
import { type MonitoringContext, reportDateCell, serialOf } from '../context';
import { markOf } from '../formulas/marks';
import { stateRules } from '../rules';
import { ACTIVITY_COLUMN, activityRow, linkedNumber } from './activities';

const COLUMN = {
  number: 0,
  title: 1,
  roadmap: 2,
  day: 3,
  days: 4,
  responsible: 5,
  responsibleEnd: 9,
  mark: 10,
  state: 11,
} as const;

/** Heading, note and the head of the table. */
const HEAD = 3;

/** What falls due within the next days. */
export function dueSoonPart(context: MonitoringContext, top: number): Block {
  const { monitoring, words } = context;
  const due = monitoring.executions
    .flatMap((execution) => execution.dueSoon)
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  const lines = due.map((activity, index): Line => {
    const row = top + HEAD + index;
    const day = styled(activity.due && serialOf(context, activity.due), 'day');
    const left = joined('-', beside(row, COLUMN.day), reportDateCell(context));
    const days = activity.due
      ? serialOf(context, activity.due) - serialOf(context, monitoring.reportDate)
      : '';
    return lineOf(activity, day, computed(left, days, 'figure'), context);
  });
  return listBlock(context, top, words.dueSoon, lines);
}

/** What is overdue, the longest first. */
export function overduePart(context: MonitoringContext, top: number): Block {
  const { monitoring, words } = context;
  const overdue = monitoring.executions
    .flatMap((execution) => execution.activities)
    .filter(({ daysOverdue }) => daysOverdue !== null)
    .sort((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0));
  const lines = overdue.map((activity, index): Line => {
    const row = top + HEAD + index;
    const end = fixed(activityRow(context, activity), ACTIVITY_COLUMN.end);
    const day = computed(end, activity.term && serialOf(context, activity.term.end), 'day');
    const days = joined('-', reportDateCell(context), beside(row, COLUMN.day));
    const still = joined('=', beside(row, COLUMN.state), literal(words.states.overdue));
    const body = call('IF', still, days, literal(context.figures.nothing));
    return lineOf(activity, day, computed(body, activity.daysOverdue, 'figure'), context);
  });
  const marked = monitoring.executions.some((execution) => execution.marked);
  const none = marked ? words.overdue.none : words.overdue.unmarked;
  return listBlock(context, top, { ...words.overdue, none }, lines);
}

function lineOf(
  activity: ActivityExecution,
  day: PlanCell,
  days: PlanCell,
  context: MonitoringContext,
): Line {
  const { words, activities } = context;
  const { place, title, responsible, state } = activity;
  const listed = (column: number): Expression => fixed(activityRow(context, activity), column);
  const names = responsible.map(({ name }) => name).join('; ') || words.activities.nobody;
  return [
    span(COLUMN.number, linkedNumber(activity)),
    textSpan(COLUMN.title, title),
    textSpan(COLUMN.roadmap, activities.get(activity)?.execution.sheet ?? place.sheet),
    span(COLUMN.day, day),
    span(COLUMN.days, days),
    textSpan(COLUMN.responsible, names, COLUMN.responsibleEnd),
    span(
      COLUMN.mark,
      computed(joined('&', listed(ACTIVITY_COLUMN.mark), literal('')), markOf(activity).value, 'text'),
    ),
    span(COLUMN.state, computed(listed(ACTIVITY_COLUMN.state), words.states[state], 'word')),
  ];
}

function listBlock(
  context: MonitoringContext,
  top: number,
  words: {
    readonly heading: string;
    readonly note: string;
    readonly none: string;
    readonly day: string;
    readonly days: string;
  },
  lines: readonly Line[],
): Block {
  if (context.activities.size === 0) return blockOf(top, []);
  if (lines.length === 0) return blockOf(top, [heading(words.heading), sentence(words.none)]);
  const { columns } = context.words.activities;
  const head = header(
    [COLUMN.number, columns.number],
    [COLUMN.title, columns.title],
    [COLUMN.roadmap, columns.roadmap],
    [COLUMN.day, words.day],
    [COLUMN.days, words.days],
    [COLUMN.responsible, columns.responsible, COLUMN.responsibleEnd],
    [COLUMN.mark, columns.mark],
    [COLUMN.state, columns.state],
  );
  return blockOf(top, [heading(words.heading), sentence(words.note), head, ...lines], {
    head: HEAD,
    rules: stateRules(context, COLUMN.state, top + HEAD, top + HEAD + lines.length - 1),
  });
}
