import type { ActivityExecution, Execution } from '../../../monitoring';
import { a1, literal, type PlanCell } from '../../../workbook';
import { computed } from '../../planCells';
import { beside } from '../../references';
import { blockOf, type Block, header, heading, type Line, sentence, span, styled, textSpan } from '../block';
import { type ListedActivity, type MonitoringContext, reportDateCell, serialOf } from '../context';
import { doneOnOf, endOf, type Followed, markOf, meaningOf } from '../formulas/marks';
import { stateFormula } from '../formulas/state';
import { stateRules } from '../rules';
import type { MonitoringStyle } from '../styles';

/** Columns of the appendix of activities. */
export const ACTIVITY_COLUMN = {
  number: 0,
  title: 1,
  roadmap: 2,
  section: 3,
  start: 4,
  end: 5,
  doneOn: 6,
  recurring: 7,
  meaning: 8,
  mark: 9,
  responsible: 10,
  state: 11,
} as const;

const NO_NUMBER = '→';
/** Title, how to read it, and the head of the table. */
const HEAD = 3;

/** The row of an activity in the appendix. */
export const activityRow = (
  { tops, activities }: Pick<MonitoringContext, 'tops' | 'activities'>,
  activity: ActivityExecution,
): number => tops.activities + HEAD + (activities.get(activity)?.index ?? 0);

/** The appendix: every activity with what its state follows from. */
export function activitiesPart(context: MonitoringContext, top: number): Block {
  const { words, activities } = context;
  if (activities.size === 0) return blockOf(top, []);
  const { columns } = words.activities;
  const head = header(...Object.values(columns).map((text, column) => [column, text] as const));
  const lines = [...activities].map(([activity, listed]) => activityLine(activity, listed, context));
  const first = top + HEAD;
  return blockOf(top, [heading(words.activities.heading), sentence(words.activities.note), head, ...lines], {
    rules: stateRules(context, ACTIVITY_COLUMN.state, first, first + lines.length - 1),
    head: HEAD,
  });
}

/** The number of an activity, leading to its cell in the roadmap; a link's text doesn't wrap everywhere. */
export const linkedNumber = ({ number, place }: ActivityExecution): PlanCell => ({
  ...styled(number ?? NO_NUMBER, 'place'),
  link: { sheet: place.sheet, cell: a1(place.row, place.column) },
});

/** A formula that follows the roadmap, or what was read. */
const followed = ({ value, body }: Followed, style: MonitoringStyle): PlanCell =>
  body ? computed(body, value, style) : styled(value, style);

function activityLine(
  activity: ActivityExecution,
  { execution, section }: ListedActivity,
  context: MonitoringContext,
): Line {
  const { words } = context;
  const row = activityRow(context, activity);
  const at = (column: number) => beside(row, column);
  const { term, recurring, responsible, title } = activity;
  const mark = markOf(activity);
  const shown = { mark, cell: at(ACTIVITY_COLUMN.mark) };
  const serial = (day: Parameters<typeof serialOf>[1]) => serialOf(context, day);
  const meaning = meaningOf(
    activity,
    mark,
    at(ACTIVITY_COLUMN.mark),
    words.activities.meanings,
    execution.markWords,
  );
  const lastTerm = recurring?.lastTerm ? serial(recurring.lastTerm.start) : words.activities.recurs;
  return [
    span(ACTIVITY_COLUMN.number, linkedNumber(activity)),
    textSpan(ACTIVITY_COLUMN.title, title),
    textSpan(ACTIVITY_COLUMN.roadmap, execution.sheet),
    textSpan(ACTIVITY_COLUMN.section, section),
    span(ACTIVITY_COLUMN.start, styled(term && serial(term.start), 'day')),
    span(ACTIVITY_COLUMN.end, followed(endOf(activity, shown, serial), 'day')),
    span(ACTIVITY_COLUMN.doneOn, followed(doneOnOf(activity, shown, serial), 'day')),
    span(ACTIVITY_COLUMN.recurring, styled(recurring && lastTerm, 'day')),
    span(ACTIVITY_COLUMN.meaning, followed(meaning, 'word')),
    span(ACTIVITY_COLUMN.mark, followed(mark, 'text')),
    textSpan(
      ACTIVITY_COLUMN.responsible,
      responsible.map(({ name }) => name).join('; ') || words.activities.nobody,
    ),
    span(ACTIVITY_COLUMN.state, stateCell(activity, execution, row, context)),
  ];
}

function stateCell(
  { state }: ActivityExecution,
  { marked }: Execution,
  row: number,
  context: MonitoringContext,
): PlanCell {
  const { states, activities } = context.words;
  if (!marked) return styled(states.unmarked, 'word');
  const cells = {
    reportDate: reportDateCell(context),
    end: beside(row, ACTIVITY_COLUMN.end),
    doneOn: beside(row, ACTIVITY_COLUMN.doneOn),
    meaning: beside(row, ACTIVITY_COLUMN.meaning),
    lastTerm: beside(row, ACTIVITY_COLUMN.recurring),
  };
  return computed(stateFormula(cells, states, activities.meanings), states[state], 'word');
}

/** A criterion that finds the cells with a state. */
export const stateCriterion = ({ words }: MonitoringContext, state: keyof typeof words.states) =>
  literal(words.states[state]);
