import { computeReport, keptOfReport, outlineOf, type ReportOutline } from '../../app';
import { day } from '../../../test/support/check';
import { workbookOf } from '../../../test/support/snapshot';
import type { UndoRecord } from '../../workbook';
import { type Action, type PaneState, START } from './model';
import { reducer } from './reducer';
import { dueIn, NO_CHOICE, outlinedOf, withPast, type ReportRequest } from './reports';

const BOOK = workbookOf({
  name: 'Карта',
  rows: [
    ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус'],
    ['1.1.', 'Провести семинар для учителей', 'март 2026', 'Отдел образования', 'Программа', 'выполнено'],
    ['1.2.', 'Посетить уроки в каждой школе', 'апрель 2026', 'Отдел образования', 'Справка', ''],
  ],
});
const report = computeReport(BOOK, { locale: 'ru', today: day('2026-05-31'), parts: ['monitoring'] });
const OUTLINE: ReportOutline = outlineOf({ report, snapshot: BOOK });
const UNDO: UndoRecord = { cells: [], inserted: [{ kind: 'monitoring', name: 'Мониторинг' }] };

const outlined = (request: ReportRequest) => ({ request, outline: OUTLINE });
const previewed = (request: ReportRequest): Action => ({
  type: 'report-previewed',
  preview: { made: outlined(request), question: null },
});
const shown = ({ reports }: PaneState) => outlinedOf(reports);
const after = (...actions: readonly Action[]): PaneState => actions.reduce(reducer, START);
const inserted = {
  type: 'report-inserted',
  made: [outlined('monitoring')],
  sheets: [{ name: 'Мониторинг', renamed: false }],
  undo: UNDO,
  kept: null,
} as const satisfies Action;
const changed = (sheet: string): Action => ({ type: 'workbook-changed', sheet });

test('an outline tells what a report is on, what it will write and what is missing', () => {
  expect(OUTLINE).toMatchObject({
    year: null,
    reportDate: '2026-05-31',
    sheets: ['monitoring', 'monitoring-tables', 'monitoring-activities'].map((kind) => ({
      kind,
      exists: false,
      edited: 0,
    })),
    figures: { supported: null, activities: 2, done: 1, overdue: 1 },
  });
  expect(OUTLINE.missing.map(({ what }) => what)).toEqual(['data', 'risks', 'counted']);
});

test('a preview waits until it is inserted or given up', () => {
  const open = after({ type: 'report-started', request: 'memo' }, previewed('memo'));
  expect([open.work.kind, shown(open).preview?.request]).toEqual(['idle', 'memo']);
  expect(shown(reducer(open, { type: 'report-closed', request: 'memo' })).preview).toBeNull();
  const written = reducer(open, inserted);
  expect([shown(written).preview, shown(written).written?.request]).toEqual([null, 'monitoring']);
});

test('a written report is outdated by other sheets than its own, and forgotten once it is taken back', () => {
  const own = after(inserted, changed('Мониторинг'));
  expect(shown(own).stale).toEqual([]);
  const stale = after(inserted, changed('Карта'), changed('Карта'));
  expect(shown(stale).stale).toEqual(['Карта']);
  const back = reducer(stale, { type: 'restored', refused: [], kept: [] });
  expect([shown(back).written, shown(back).stale, back.undo]).toEqual([null, [], []]);
});

test('what changes between the check of everything and its sheets outdates it too', () => {
  const check = { ...report.check };
  const checked: Action = { type: 'checked', workbook: 'книга.xlsx', report: check, took: 1 };
  const all: Action = { ...inserted, made: [outlined('all')] };
  const state = after({ type: 'report-started', request: 'all' }, changed('Карта'), checked, all);
  expect([shown(state).stale, state.work.kind]).toEqual([['Карта'], 'idle']);
});

test('of the reports the one that was written last is shown', () => {
  const state = after({ ...inserted, made: [outlined('all')] }, changed('Карта'), inserted);
  expect([shown(state).written?.request, shown(state).stale]).toEqual(['monitoring', []]);
});

test('a preview is due to be made anew once the pane has changed cells', () => {
  const cell = { sheet: 'Карта', cell: 'F3', input: '', numberFormat: 'General', shows: '' };
  const undo: UndoRecord = { cells: [cell], inserted: [] };
  const open = after(previewed('memo'), { type: 'fixed', findings: [], undo, refused: [] });
  expect(dueIn(open.reports)).toBe('memo');
  expect(dueIn(reducer(open, { type: 'report-started', request: 'memo' }).reports)).toBeNull();
});

test('what a failed change has left behind outdates a written report', () => {
  const cell = { sheet: 'Карта', cell: 'F3', input: '', numberFormat: 'General', shows: '' };
  const left: Action = { type: 'left-behind', undo: { cells: [cell], inserted: [] } };
  expect(shown(after(inserted, left)).stale).toEqual(['Карта']);
});

test('what changes while a report is made outdates it at once', () => {
  expect(
    shown(after({ type: 'report-started', request: 'monitoring' }, changed('Карта'), inserted)).stale,
  ).toEqual(['Карта']);
});

const MADE = { name: 'Справка.docx', saved: true, document: { which: 'memo', text: 'Справка' } } as const;

test('the chosen period stays, a memo that was saved is told of', () => {
  const choice = {
    ...NO_CHOICE,
    period: 'I полугодие',
    reportDate: day('2026-01-10'),
    length: 'brief',
  } as const;
  const state = after(
    { type: 'report-chosen', choice },
    { type: 'report-started', request: 'monitoring' },
    { type: 'memo-saved', made: MADE },
  );
  expect([state.reports.choice, state.notice, state.work.kind]).toEqual([
    choice,
    { kind: 'memo', ...MADE },
    'idle',
  ]);
});

describe('past reports', () => {
  const made = keptOfReport({ report, snapshot: BOOK });
  const on = (date: string, workbook = made.workbook) => ({ ...made, workbook, reportDate: day(date) });
  const days = (all: readonly { readonly reportDate: string }[]): readonly string[] =>
    all.map(({ reportDate }) => reportDate);

  test('are remembered once their sheets are written', () => {
    const state = after({ ...inserted, kept: made });
    expect(state.reports.choice.past).toEqual([made]);
    expect(after(inserted).reports.choice.past).toEqual([]);
    expect(made).toMatchObject({ reportDate: '2026-05-31', by: 'report', workbook: 'книга.xlsx' });
    expect(made.activities.map(({ number, state: own }) => [number, own])).toEqual([
      ['1.1.', 'done'],
      ['1.2.', 'overdue'],
    ]);
  });

  test('are of six days at most, the latest first; the later report of a day takes the place of the first', () => {
    const seven = [
      '2026-01-31',
      '2026-03-31',
      '2026-02-28',
      '2026-05-31',
      '2026-04-30',
      '2026-06-30',
      '2026-07-31',
    ];
    const all = seven.reduce<readonly (typeof made)[]>((past, date) => withPast(past, on(date)), []);
    expect(days(all)).toEqual([
      ...['2026-07-31', '2026-06-30', '2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28'],
    ]);
    const again = { ...on('2026-05-31'), activities: [] };
    expect(withPast(all, again)).toHaveLength(6);
    expect(withPast(all, again)[2]).toBe(again);
  });

  test('of another workbook are forgotten', () => {
    expect(withPast([on('2026-01-31', 'другая.xlsx')], made)).toEqual([made]);
  });
});
