import fc from 'fast-check';
import { day, report } from '../../../test/support/check';
import { FAULTLESS } from '../../../test/support/roadmap';
import { withCells } from '../../../test/support/snapshot';
import { keptOf, save } from './keep';
import { restore } from './kept';
import type { KeptFigures } from '../../app';
import { type PaneState, START } from './model';
import { reducer } from './reducer';
import { figuresOf, NO_CHOICE } from './reports';

const rows = withCells(FAULTLESS, { B10: 'Назначение  кураторов школ', C11: '', C13: 'сентябрь' });
const STATE: PaneState = [
  { type: 'checked', workbook: 'книга.xlsx', took: 12, report: report([{ name: 'Карта', rows }]) } as const,
  { type: 'filtered', filter: { text: 'срок', hidden: ['advice'] } } as const,
  { type: 'group-toggled', key: 'error period-missing' } as const,
  { type: 'scrolled', scroll: 120 } as const,
  {
    type: 'left-behind',
    undo: {
      cells: [{ sheet: 'Карта', cell: 'B10', input: 7, numberFormat: '@', shows: '7' }],
      inserted: [{ kind: 'findings', name: 'Замечания' }],
      marks: {
        cells: [{ sheet: 'Карта', cell: 'B10', color: '#FFD6D1', note: null }],
        sheet: { name: 'Замечания', rows: [['Замечания к книге', null], [], [1, true]] },
      },
    },
  } as const,
].reduce<PaneState>(reducer, START);

const PAST: KeptFigures = {
  ...{ reportDate: day('2026-01-31'), workbook: 'книга.xlsx', by: 'report', year: null },
  activities: [
    { sheet: 'Карта', number: '1.1.', title: 'Семинар', state: 'overdue', end: day('2026-01-15') },
  ],
  indicators: [{ id: 'own-1', title: 'Доля', of: 'all', figure: { part: 1, total: 2, share: 0.5 } }],
};
const withReports = (past: readonly KeptFigures[]): PaneState => ({
  ...STATE,
  reports: { ...STATE.reports, choice: { ...NO_CHOICE, past } },
});

type Saved = Readonly<Record<string, unknown>>;
const plain = (value: unknown): Saved => JSON.parse(JSON.stringify(value));
const saved = plain(keptOf(STATE));
const FORGOTTEN = { kind: 'forgotten' };

test('what was found and chosen comes back, known to be of an earlier time', () => {
  expect(restore(saved)).toEqual({ ...STATE, restored: true });
});

test('so do past reports, the latest of them where there are too many activities', () => {
  const back = (past: readonly KeptFigures[]) =>
    restore(plain(keptOf(withReports(past)))).reports.choice.past;
  expect(back([PAST])).toEqual([PAST]);
  const [activity] = PAST.activities;
  if (!activity) throw new Error('no activity');
  const long = { ...PAST, activities: Array.from({ length: 4_998 }, () => activity) };
  expect(back([PAST, long])).toEqual([PAST]);
  expect(back([long])).toEqual([long]);
});

test('where there is no room for what was found, past reports stay', () => {
  const kept: Saved[] = [];
  const shell = { save: (data: unknown) => kept.push(plain(data)) > 1 };
  save(shell, withReports([PAST]));
  expect([kept.length, kept[1]]).toEqual([2, expect.objectContaining({ check: null, past: [PAST] })]);
});

test('nothing gives the start', () => {
  expect([restore(null), restore(undefined)]).toEqual([START, START]);
});

it.each<[string, unknown]>([
  ['a text', '{}'],
  ['a list', []],
  ['no version', {}],
  ['a version that never was', { ...saved, version: 0 }],
  ['a later version', { ...saved, version: 99 }],
  ['a version that is no number', { ...saved, version: '__proto__' }],
])('%s gives the start with a word', (_, data) => {
  expect(restore(data)).toEqual({ ...START, notice: FORGOTTEN });
});

describe('a part that can’t be read is left out with a word, the others stay', () => {
  it('the view', () => {
    const { filter, folded, scroll, report: found, undo, notice } = restore({ ...saved, view: undefined });
    expect([filter, folded, scroll]).toEqual([START.filter, START.folded, 0]);
    expect([found, undo, notice]).toEqual([STATE.report, STATE.undo, FORGOTTEN]);
  });

  it('the check: a finding whose data says nothing', () => {
    const findings = [{ code: 'text-spaces', severity: 'advice', sheet: null, cell: null, data: {} }];
    const empty = { workbook: 'книга.xlsx', status: 'errors', sheets: [], solved: [], took: 1, findings };
    const back = restore({ ...saved, check: { report: empty, stale: [] } });
    expect([back.report, back.restored, back.notice]).toEqual([null, false, FORGOTTEN]);
    expect([back.undo, back.filter]).toEqual([STATE.undo, STATE.filter]);
  });

  it('the figures', () => {
    const back = restore({ ...saved, figures: { summary: { years: 5 }, stale: [] } });
    expect([figuresOf(back.reports), back.notice]).toEqual([null, FORGOTTEN]);
    expect(back.report).toEqual(STATE.report);
  });

  it('past reports', () => {
    for (const past of [undefined, [{ ...PAST, reportDate: 'вчера' }], [{ ...PAST, activities: [{}] }]]) {
      const back = restore({ ...saved, past });
      expect([back.reports.choice.past, back.report, back.notice]).toEqual([[], STATE.report, FORGOTTEN]);
    }
  });

  it('what could be taken back', () => {
    const back = restore({ ...saved, undo: [{ record: { cells: [{}] } }] });
    expect([back.undo, back.report, back.notice]).toEqual([[], STATE.report, FORGOTTEN]);
  });
});

/** What each earlier version has kept of {@link STATE}; before it had areas, indicators, dismissals and some counts of a sheet. */
function olderShapes(): Readonly<Record<string, Saved>> {
  const { check: today, undo, view } = keptOf(STATE);
  if (!today) throw new Error('nothing found');
  const { workbook: named, status, sheets: own, findings, solved, took } = today.report;
  const check = { ...today, report: { workbook: named, status, sheets: own, findings, solved, took } };
  const { area, ...rest } = view;
  const { workbook, ...found } = check.report;
  const sheets = found.sheets.map(
    ({ name, kind, template, headerRow, activities, sections, subsections }) => ({
      ...{ name, kind, template, headerRow, activities, sections, subsections },
    }),
  );
  const { stale } = check;
  const figures = { summary: null, stale: [] };
  return {
    'version 1, the workbook beside the report': {
      ...{ version: 1, workbook, stale, undo, ...rest },
      report: { ...found, sheets },
    },
    'version 1': { version: 1, stale, undo, ...rest, report: { workbook, ...found, sheets } },
    'version 2, sheets without records': {
      ...{ version: 2, stale, undo, area, figures, ...rest },
      report: { workbook, ...found, sheets },
    },
    'version 4': { version: 4, check, figures: null, past: [], undo, view },
    'version 3': { version: 3, check, figures: null, undo, view },
    'version 2': { version: 2, stale, undo, area, figures: null, ...rest, report: check.report },
  };
}

const unreasoned = (report: PaneState['report']): unknown =>
  report && { ...report, sheets: report.sheets.map((sheet) => ({ ...sheet, templateBy: null })) };

describe('what an earlier version has kept', () => {
  it.each(Object.entries(olderShapes()))('comes back: %s', (_, older) => {
    const { report: back, ...others } = restore(plain(older));
    const { report, ...state } = STATE;
    expect(others).toEqual({ ...state, restored: true });
    // Why a template was taken was not kept then.
    expect(unreasoned(back)).toEqual(unreasoned(report));
  });

  it.each(Object.entries(olderShapes()))('comes back without a report: %s', (_, older) => {
    const back = restore(plain({ ...older, report: null, check: null }));
    expect([back.report, back.undo, back.notice]).toEqual([null, STATE.undo, null]);
  });

  it('is told where its figures lack what is shown today', () => {
    const figures = { summary: { workbook: 'книга.xlsx', years: {}, indicators: [] }, stale: [] };
    const back = restore(plain({ ...olderShapes()['version 2'], figures }));
    expect([back.report, back.notice]).toEqual([STATE.report, FORGOTTEN]);
  });
});

describe('whatever was kept', () => {
  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const { notice } = restore(data);
        expect(notice).toEqual(data === null ? null : FORGOTTEN);
      }),
    );
  });

  it('is read without an exception where parts of it are other JSON', () => {
    const shapes = [saved, ...Object.values(olderShapes()).map(plain)];
    const broken = fc
      .tuple(
        fc.constantFrom(...shapes),
        fc.dictionary(fc.constantFrom(...shapes.flatMap(Object.keys)), fc.jsonValue()),
      )
      .map(([shape, change]) => ({ ...shape, ...change }));
    fc.assert(
      fc.property(broken, (data) => {
        expect(restore(data).work.kind).toBe('idle');
      }),
    );
  });

  it('is read without an exception where any value within it is another', () => {
    const shapes = [saved, ...Object.values(olderShapes()).map(plain)];
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.nat(), fc.jsonValue(), (shape, nth, value) => {
        let at = 0;
        const text = JSON.stringify(shape, (_, own: unknown) =>
          at++ === nth % 400 && nth > 0 ? value : own,
        );
        expect(restore(JSON.parse(text)).work.kind).toBe('idle');
      }),
    );
  });
});

test('a report too large to keep is left out, the rest stays', () => {
  const entry = STATE.report?.entries[0];
  if (!STATE.report || !entry) throw new Error('nothing found');
  const entries = Array.from({ length: 10_001 }, () => entry);
  const back = restore(plain(keptOf({ ...STATE, report: { ...STATE.report, entries } })));
  expect([back.report, back.filter.text, back.undo.length]).toEqual([null, 'срок', 1]);
});

test('of what can be taken back the last steps are kept', () => {
  const cells = Array.from({ length: 6_000 }, (_, index) => ({
    sheet: 'Карта',
    cell: `A${index + 1}`,
    input: null,
    numberFormat: 'General',
    shows: '',
  }));
  const undo = [1, 2].map(() => ({ record: { cells, inserted: [] }, solved: [] }));
  expect(restore(plain(keptOf({ ...STATE, undo }))).undo).toHaveLength(1);
});
