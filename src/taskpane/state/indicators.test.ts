import { computeReport, type Missing, readSchoolYear, type ReportSummary, summariseReport } from '../../app';
import { workbookOf } from '../../../test/support/snapshot';
import { day } from '../../../test/support/check';
import type { UndoRecord } from '../../workbook';
import { keptOf } from './keep';
import { restore } from './kept';
import { type Action, type PaneState, START } from './model';
import { reducer } from './reducer';
import { figuresOf, type Preview } from './reports';

const BOOK = workbookOf(
  {
    name: 'Школы',
    rows: [
      ['Школа', 'Категория', 'Сетевое взаимодействие'],
      ['СОШ № 1', 'ШНОР', 'да'],
      ['СОШ № 2', 'ШНОР', 'нет'],
      ['СОШ № 3', '', 'да'],
    ],
  },
  {
    name: 'Педагоги',
    rows: [
      ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
      ['СОШ № 1', '2024/2025', 10, 4],
      ['СОШ № 2', '2024/2025', 6, 6],
      ['СОШ № 1', '2023/2024', 10, 3],
      ['СОШ № 2', '2023/2024', 6, 1],
    ],
  },
  { name: 'Смета', rows: [['Статья', 'Сумма']] },
);
const report = computeReport(BOOK, { locale: 'ru', today: day('2025-06-30'), parts: ['indicators'] });
const summarised = (written: boolean): ReportSummary =>
  summariseReport(report, BOOK, { locale: 'ru', written });
const SUMMARY = summarised(false);
const made = (summary: ReportSummary) => ({ request: 'indicators', summary }) as const;
const PREVIEW: Preview = { made: made(SUMMARY), question: null };
const INSERTED: UndoRecord = { cells: [], inserted: [{ kind: 'indicators', name: 'Показатели' }] };

const after = (...actions: readonly Action[]): PaneState => actions.reduce(reducer, START);
const inserted: Action = {
  type: 'report-inserted',
  made: [made(summarised(true))],
  sheets: report.sheets,
  undo: INSERTED,
  kept: null,
};
const started: Action = { type: 'report-started', request: 'indicators' };
const changed = (sheet: string): Action => ({ type: 'workbook-changed', sheet });
const slot = ({ reports }: PaneState) => reports.slots.indicators;
const exist = ({ reports }: PaneState) =>
  figuresOf(reports)?.sheets.find(({ kind }) => kind === 'indicators')?.exists;

describe('a summary', () => {
  const byId = (id: string) => SUMMARY.indicators.find((own) => own.id === id);

  it('has the figures, and where each comes from', () => {
    expect(byId('schools-networking')).toMatchObject({
      current: { part: 1, total: 2, share: 0.5 },
      sources: [{ sheet: 'Школы', cell: 'C1' }],
      schools: [
        { school: 'СОШ № 1', source: { sheet: 'Школы', cell: 'C2' } },
        { school: 'СОШ № 2', source: { sheet: 'Школы', cell: 'C3' } },
      ],
    });
    expect(byId('teachers-diagnosed')).toMatchObject({
      current: { part: 10, total: 16, share: 0.625 },
      previous: { part: 4, total: 16, share: 0.25 },
      change: 37.5,
      trend: 'better',
      sources: [{ sheet: 'Педагоги', cell: 'D1' }],
    });
  });

  it('names the cell of each indicator on the planned sheet', () => {
    const plan = report.plans.find(({ kind }) => kind === 'indicators');
    const cells = SUMMARY.indicators.map(({ row }) => row);
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.map((cell) => plan?.rows[Number(cell?.slice(1)) - 1]?.[1]?.value)).toEqual(
      SUMMARY.indicators.map(({ title }) => title),
    );
  });

  it('tells what is missing, and which sheets don’t matter', () => {
    expect(SUMMARY.missing.map((one) => ('sheet' in one ? one.sheet : one.what))).toEqual([
      'Обучающиеся',
      'Результаты',
    ]);
    expect([SUMMARY.supported, SUMMARY.unrelated]).toEqual([2, ['Смета']]);
  });
});

describe('the figures', () => {
  it('are outdated by a change of a sheet they depend on, until computed anew', () => {
    const stale = after(inserted, changed('Смета'), changed('Педагоги'), changed('Педагоги'));
    expect(slot(stale).stale).toEqual(['Педагоги']);
    const fresh = reducer(stale, { type: 'report-refreshed', made: made(summarised(true)) });
    expect(slot(fresh).stale).toEqual([]);
  });

  it('are outdated by a sheet that was not there, and by what changes while they are computed', () => {
    expect(slot(after(inserted, changed('Обучающиеся'))).stale).toEqual(['Обучающиеся']);
    expect(slot(after(started, changed('Школы'), inserted)).stale).toEqual(['Школы']);
  });

  it('stay when their sheets are taken back', () => {
    const state = after(inserted);
    expect([exist(state), state.undo.length]).toEqual([true, 1]);
    const back = reducer(state, { type: 'restored', refused: [], kept: [] });
    expect([exist(back), back.undo.length, slot(back).stale]).toEqual([false, 0, []]);
  });

  it('come back when the pane is opened anew', () => {
    const state = after(inserted, changed('Педагоги'));
    const opened = restore(JSON.parse(JSON.stringify(keptOf(state))));
    expect(slot(opened)).toEqual({ ...slot(state), restored: true });
  });

  const through = (summary: ReportSummary) => {
    const state = after({ type: 'report-refreshed', made: made(summary) });
    return figuresOf(restore(JSON.parse(JSON.stringify(keptOf(state)))).reports);
  };
  const year = readSchoolYear('2024/2025')?.year;
  if (!year) throw new Error('no year');
  const missing: { readonly [W in Missing['what']]: Extract<Missing, { what: W }> } = {
    data: { what: 'data' },
    sheet: { what: 'sheet', sheet: 'Результаты', isUnread: true, indicators: 2 },
    'supported-schools': {
      what: 'supported-schools',
      year: null,
      cohort: { name: 'ШНОР', plural: 'ШНОР', genitive: 'ШНОР' },
    },
    year: { what: 'year' },
    'previous-year': { what: 'previous-year', year },
    roadmap: { what: 'roadmap' },
    marks: { what: 'marks', sheets: ['Карта'] },
    merges: { what: 'merges', sheets: ['Карта'] },
    risks: { what: 'risks', sheet: 'Риски' },
    counted: { what: 'counted', sheets: ['Мероприятия', 'Дефициты'] },
  };
  it.each(Object.values(missing))('come back where $what is missing', (own) => {
    const summary = { ...summarised(true), missing: [own] };
    expect(through(summary)).toEqual(summary);
  });

  it('come back with signs, procedures and every kind of gap and trend', () => {
    const source = { sheet: 'Результаты', cell: 'G2' };
    const none = { part: null, total: null, share: null };
    const gaps = (['no-data', 'not-supported', 'faulty', null] as const).map((gap) => ({ ...none, gap }));
    const trends = ['better', 'worse', 'stable', 'small-cohort', null] as const;
    const [usual] = summarised(true).indicators;
    const [low] = gaps;
    if (!usual || !low) throw new Error('no indicator');
    const statuses = ['reached', 'on-the-way', 'behind', null] as const;
    const summary: ReportSummary = {
      ...summarised(true),
      indicators: [
        ...gaps.map((current) => ({ ...usual, current })),
        ...trends.map((trend) => ({ ...usual, trend })),
        ...statuses.map((status) => ({ ...usual, status, target: 0.5, achievement: 0.2, row: 'A5' })),
      ],
      signs: [
        {
          rule: 'rating',
          school: 'СОШ № 1',
          reasons: ['several', 'two-years', 'rating', 'final-exam', 'jump', 'journal-gap'],
          procedures: [
            {
              procedure: 'ВПР',
              period: 'I полугодие',
              subject: 'История',
              grade: '6',
              years: [year],
              share: 0.4,
              figure: { kind: 'place', place: 18, of: 20 },
              source,
            },
            {
              procedure: 'ОГЭ',
              period: null,
              subject: 'Химия',
              grade: '9',
              years: [],
              share: null,
              figure: { kind: 'points', points: 12.5 },
              source: null,
            },
          ],
        },
      ],
      signsRule: {
        signRules: ['rating', 'jump'],
        ...{ lowResultPercent: 30, lowProcedures: 2, smallCohort: 10 },
        ...{ ratingPercent: 20, jumpPoints: 15, journalGapPercent: 7.5 },
      },
      procedures: [{ name: 'ВПР', period: null, years: [{ year, low }] }],
    };
    expect(through(summary)).toEqual(summary);
  });
});

test('a fix while the preview is open makes a new one due; closing it gives it up', () => {
  const open = after(started, { type: 'report-previewed', preview: PREVIEW });
  const undo = {
    cells: [{ sheet: 'Педагоги', cell: 'B2', input: '', numberFormat: '@', shows: 'x' }],
    inserted: [],
  };
  const fixed = reducer(open, { type: 'fixed', findings: [], undo, refused: [] });
  expect([slot(open).previewDue, slot(fixed).previewDue]).toEqual([false, true]);
  expect(slot(reducer(open, { type: 'report-closed', request: 'indicators' })).preview).toBeNull();
});
