import {
  computeReport,
  type Missing,
  readSchoolYear,
  type ReportPreview,
  type ReportSummary,
  summariseReport,
} from '../../app';
import { workbookOf } from '../../../test/support/snapshot';
import { day } from '../../../test/support/check';
import type { UndoRecord } from '../../workbook';
import type { Action } from './actions';
import { keptFigures, NO_FIGURES } from './figures';
import { type PaneState, START } from './model';
import { persist, restore } from './persisted';
import { reducer } from './reducer';
import { restoredFigures } from '../indicators/persistedFigures';

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
const PREVIEW: ReportPreview = { summary: summarised(false), fixes: [], fixed: [] };
const INSERTED: UndoRecord = { cells: [], inserted: [{ kind: 'indicators', name: 'Показатели' }] };

const after = (...actions: readonly Action[]): PaneState => actions.reduce(reducer, START);
const inserted: Action = { type: 'figures-inserted', summary: summarised(true), undo: INSERTED };
const changed = (sheet: string): Action => ({ type: 'workbook-changed', sheet });
const exist = ({ figures }: PaneState) =>
  figures.summary?.sheets.find(({ kind }) => kind === 'indicators')?.exists;

describe('a summary', () => {
  const byId = (id: string) => PREVIEW.summary.indicators.find((own) => own.id === id);

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
    const cells = PREVIEW.summary.indicators.map(({ row }) => row);
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.map((cell) => plan?.rows[Number(cell?.slice(1)) - 1]?.[1]?.value)).toEqual(
      PREVIEW.summary.indicators.map(({ title }) => title),
    );
  });

  it('tells what is missing, and which sheets don’t matter', () => {
    expect(PREVIEW.summary.missing.map((one) => ('sheet' in one ? one.sheet : one.what))).toEqual([
      'Обучающиеся',
      'Результаты',
    ]);
    expect([PREVIEW.summary.supported, PREVIEW.summary.unrelated]).toEqual([2, ['Смета']]);
  });
});

describe('the figures', () => {
  it('are outdated by a change of a sheet they depend on, until computed anew', () => {
    const stale = after(inserted, changed('Смета'), changed('Педагоги'), changed('Педагоги'));
    expect(stale.figures.stale).toEqual(['Педагоги']);
    const fresh = reducer(stale, { type: 'figures-refreshed', summary: summarised(true) });
    expect(fresh.figures.stale).toEqual([]);
  });

  it('are outdated by a sheet that was not there, and by what changes while they are computed', () => {
    expect(after(inserted, changed('Обучающиеся')).figures.stale).toEqual(['Обучающиеся']);
    expect(after({ type: 'figures-started' }, changed('Школы'), inserted).figures.stale).toEqual(['Школы']);
  });

  it('stay when their sheets are taken back', () => {
    const state = after(inserted);
    expect([exist(state), state.undo.length]).toEqual([true, 1]);
    const back = reducer(state, { type: 'restored', refused: [] });
    expect([exist(back), back.undo.length, back.figures.stale]).toEqual([false, 0, []]);
  });

  it('come back when the pane is opened anew', () => {
    const state = after(inserted, changed('Педагоги'));
    const opened = restore(JSON.parse(JSON.stringify(persist(state))));
    expect(opened.figures.summary).toBeNull();
    const restored = restoredFigures(opened.figures.kept);
    const { figures } = reducer(opened, { type: 'figures-restored', restored });
    expect(figures).toEqual({ ...state.figures, restored: true });
  });

  const through = (summary: ReportSummary) =>
    restoredFigures(JSON.parse(JSON.stringify(keptFigures({ ...NO_FIGURES, summary }))));
  const year = readSchoolYear('2024/2025')?.year;
  if (!year) throw new Error('no year');
  const missing: { readonly [W in Missing['what']]: Extract<Missing, { what: W }> } = {
    data: { what: 'data' },
    sheet: { what: 'sheet', sheet: 'Результаты', isUnread: true, indicators: 2 },
    'supported-schools': { what: 'supported-schools', year: null },
    year: { what: 'year' },
    'previous-year': { what: 'previous-year', year },
    roadmap: { what: 'roadmap' },
    marks: { what: 'marks', sheets: ['Карта'] },
    risks: { what: 'risks', sheet: 'Риски' },
    counted: { what: 'counted', sheets: ['Мероприятия', 'Дефициты'] },
  };
  it.each(Object.values(missing))('come back where $what is missing', (own) => {
    const summary = { ...summarised(true), missing: [own] };
    expect(through(summary)).toEqual({ summary, stale: [] });
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
          school: 'СОШ № 1',
          reasons: ['several', 'two-years'],
          procedures: [
            {
              procedure: 'ВПР',
              period: 'I полугодие',
              subject: 'История',
              grade: '6',
              years: [year],
              share: 0.4,
              source,
            },
            {
              procedure: 'ОГЭ',
              period: null,
              subject: 'Химия',
              grade: '9',
              years: [],
              share: null,
              source: null,
            },
          ],
        },
      ],
      signsRule: { lowResultPercent: 30, lowProcedures: 2, smallCohort: 10 },
      procedures: [{ name: 'ВПР', period: null, years: [{ year, low }] }],
    };
    expect(through(summary)).toEqual({ summary, stale: [] });
  });

  it('that can’t be read are forgotten', () => {
    expect(restoredFigures({ summary: { years: 5 }, stale: [] })).toBeNull();
  });
});

test('a fix while the preview is open makes a new one due; closing it gives it up', () => {
  const open = after({ type: 'figures-started' }, { type: 'figures-previewed', preview: PREVIEW });
  const undo = {
    cells: [{ sheet: 'Педагоги', cell: 'B2', input: '', numberFormat: '@', shows: 'x' }],
    inserted: [],
  };
  const fixed = reducer(open, { type: 'fixed', findings: [], undo, refused: [] });
  expect([open.figures.previewDue, fixed.figures.previewDue]).toEqual([false, true]);
  expect(reducer(open, { type: 'preview-closed' }).figures.preview).toBeNull();
});
