import {
  type Block,
  type Cell,
  type CellKey,
  cellIn,
  type ColumnKind,
  day,
  text,
  type Tone,
  unwrapped,
  whole,
  word,
} from '../../document';
import type { ActivityExecution } from '../../monitoring';
import { a1, call, type Expression, joined, literal } from '../../workbook';
import {
  DATE_CELL,
  type ListedActivity,
  type MonitoringContext,
  part,
  reportDateCell,
  rowKey,
  same,
  serialOf,
  tableBlock,
} from './context';
import { ACTIVITIES } from './counts';
import { doneOnOf, endOf, type Followed, markOf, meaningOf } from './formulas/marks';
import { MARK_WORDS } from './formulas/markWords';
import { stateFormula } from './formulas/state';
import { column } from '../column';

const NO_NUMBER = '→';

const stateWord = ({ words: { states } }: MonitoringContext): ColumnKind =>
  word([
    { word: states.done, tone: 'good' },
    { word: states.late, tone: 'caution' },
    { word: states.inProgress, tone: 'active' },
    { word: states.overdue, tone: 'bad' },
    { word: states.unknown, tone: 'caution' },
    { word: states.unmarked, tone: 'muted' },
  ] satisfies readonly Tone[]);

/** The number of an activity, leading to its cell in the roadmap; a link's text doesn't wrap everywhere. */
const linkedNumber = ({ number, place }: ActivityExecution): Cell => ({
  value: number ?? NO_NUMBER,
  link: { sheet: place.sheet, cell: a1(place.row, place.column) },
  tone: 'link',
});

const namesOf = ({ responsible }: ActivityExecution, { words }: MonitoringContext): string =>
  responsible.map(({ name }) => name).join('; ') || words.activities.nobody;

/** A formula that follows the roadmap, or what was read. */
const followed = ({ value, body }: Followed): Cell => (body ? { value, formula: body } : value);

/** Characters. */
const WIDTHS = {
  ...{ number: 5, title: 29.7, roadmap: 12, section: 7, start: 9.5, end: 9.5, doneOn: 11 },
  ...{ recurring: 9.8, meaning: 9.8, mark: 11.3, responsible: 17.6, state: 14 },
} as const;
export const ACTIVITIES_GRID: readonly number[] = Object.values(WIDTHS);

/** The day of the report, from which all states follow. */
export function reportDateTable({ words, monitoring, date1904 }: MonitoringContext): Block {
  const { table, row, column: value } = DATE_CELL;
  const { reportDate, reportDateNote } = words.activities;
  const columns = [
    column('label', '', 2, text),
    column(value, '', 1, { ...day(date1904), emphasis: 'strong' }),
    column('note', '', 9, text),
  ];
  const cells = {
    label: reportDate,
    [value]: serialOf({ date1904 }, monitoring.reportDate),
    note: reportDateNote,
  };
  return tableBlock(table, columns, [{ key: row, cells }], { headless: true });
}

/** The words by which the sheet knows what a mark means; long texts that nobody needs on paper. */
export function markWordsPart({ words, markLists }: MonitoringContext): readonly Block[] {
  const { meanings, markWords } = words.activities;
  const lists = new Set([...markLists.values()].flat());
  const columns = [
    column('told', words.activities.columns.meaning, 2, text),
    column(MARK_WORDS.column, markWords.column, 10, unwrapped),
  ];
  const rows = [...lists].map(({ row: key, told, words: own }) => ({
    key,
    cells: { told: meanings[told], [MARK_WORDS.column]: own },
  }));
  if (rows.length === 0) return [];
  return [
    { kind: 'unprinted' },
    ...part(markWords.heading, markWords.note, tableBlock(MARK_WORDS.table, columns, rows)),
  ];
}

/** Every activity with what its state follows from. */
export function activitiesTable(context: MonitoringContext): Block {
  const { words, activities, date1904 } = context;
  const { columns } = words.activities;
  const days = day(date1904);
  return tableBlock(
    ACTIVITIES,
    [
      column('number', columns.number, 1, text),
      column('title', columns.title, 1, text),
      column('roadmap', columns.roadmap, 1, text),
      column('section', columns.section, 1, text),
      column('start', columns.start, 1, days),
      column('end', columns.end, 1, days),
      column('doneOn', columns.doneOn, 1, days),
      column('recurring', columns.recurring, 1, days),
      column('meaning', columns.meaning, 1, word()),
      column('mark', columns.mark, 1, text),
      column('responsible', columns.responsible, 1, text),
      column('state', columns.state, 1, stateWord(context)),
    ],
    [...activities].map(([activity, listed]) => ({
      key: rowKey(listed.index),
      cells: activityCells(activity, listed, context),
    })),
    { inView: { columns: 2 }, filtered: true, headOnPages: true },
  );
}

function activityCells(
  activity: ActivityExecution,
  { index, execution, section }: ListedActivity,
  context: MonitoringContext,
): Readonly<Record<string, Cell>> {
  const { words } = context;
  const at = (own: string): Expression => cellIn({ table: ACTIVITIES, row: rowKey(index), column: own });
  const { term, recurring, state } = activity;
  const mark = markOf(activity);
  const shown = { mark, cell: at('mark') };
  const serial = (own: Parameters<typeof serialOf>[1]) => serialOf(context, own);
  const { meanings, recurs } = words.activities;
  const lastTerm = recurring?.lastTerm ? serial(recurring.lastTerm.start) : recurs;
  const follows = {
    reportDate: reportDateCell(),
    end: at('end'),
    doneOn: at('doneOn'),
    meaning: at('meaning'),
    lastTerm: at('recurring'),
  };
  return {
    number: linkedNumber(activity),
    title: activity.title,
    roadmap: execution.sheet,
    section,
    start: term && serial(term.start),
    end: followed(endOf(activity, shown, serial)),
    doneOn: followed(doneOnOf(activity, shown, serial)),
    recurring: recurring && lastTerm,
    meaning: followed(
      meaningOf(activity, mark, at('mark'), meanings, context.markLists.get(execution.markWords) ?? []),
    ),
    mark: followed(mark),
    responsible: namesOf(activity, context),
    state: execution.marked
      ? { value: words.states[state], formula: stateFormula(follows, words.states, meanings) }
      : words.states.unmarked,
  };
}

/** What falls due within the next days. */
export function dueSoonPart(context: MonitoringContext): readonly Block[] {
  const { monitoring, words } = context;
  const due = monitoring.executions
    .flatMap((execution) => execution.dueSoon)
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  const today = serialOf(context, monitoring.reportDate);
  return listPart(context, 'dueSoon', words.dueSoon, due, ({ due: own }, cell) => {
    const serial = own && serialOf(context, own);
    const left = joined('-', cell('day'), reportDateCell());
    return { day: serial, days: { value: serial === null ? '' : serial - today, formula: left } };
  });
}

/** What is overdue, the longest first. */
export function overduePart(context: MonitoringContext): readonly Block[] {
  const { monitoring, words, language } = context;
  const overdue = monitoring.executions
    .flatMap((execution) => execution.activities)
    .filter(({ daysOverdue }) => daysOverdue !== null)
    .sort((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0));
  return listPart(context, 'overdue', words.overdue, overdue, (activity, cell) => {
    const days = joined('-', reportDateCell(), cell('day'));
    const still = joined('=', cell('state'), literal(words.states.overdue));
    return {
      day: same(ACTIVITIES, keyOf(activity, context), 'end'),
      days: {
        value: activity.daysOverdue,
        formula: call('IF', still, days, literal(language.nothing)),
      },
    };
  });
}

const keyOf = (activity: ActivityExecution, { activities }: MonitoringContext): string =>
  rowKey(activities.get(activity)?.index ?? 0);

function listPart(
  context: MonitoringContext,
  table: string,
  words: MonitoringContext['words']['overdue'],
  listed: readonly ActivityExecution[],
  termOf: (
    activity: ActivityExecution,
    cell: (column: string) => Expression,
  ) => Readonly<Record<'day' | 'days', Cell>>,
): readonly Block[] {
  if (listed.length === 0) return [];
  const { columns } = context.words.activities;
  return part(
    words.heading,
    words.note,
    tableBlock(
      table,
      [
        column('number', columns.number, 1, text),
        column('title', columns.title, 1, text),
        column('roadmap', columns.roadmap, 1, text),
        column('day', words.day, 1, day(context.date1904)),
        column('days', words.days, 1, whole),
        column('responsible', columns.responsible, 5, text),
        column('mark', columns.mark, 1, text),
        column('state', columns.state, 1, stateWord(context)),
      ],
      listed.map((activity, at) => {
        const key: Omit<CellKey, 'column'> = { table, row: rowKey(at) };
        const mark: CellKey = { table: ACTIVITIES, row: keyOf(activity, context), column: 'mark' };
        return {
          key: rowKey(at),
          cells: {
            number: linkedNumber(activity),
            title: activity.title,
            roadmap: context.activities.get(activity)?.execution.sheet ?? activity.place.sheet,
            ...termOf(activity, (own) => cellIn({ ...key, column: own })),
            responsible: namesOf(activity, context),
            mark: { value: markOf(activity).value, formula: joined('&', cellIn(mark), literal('')) },
            state: same(ACTIVITIES, keyOf(activity, context), 'state'),
          },
        };
      }),
    ),
  );
}
