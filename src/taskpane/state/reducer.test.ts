import { FAULTLESS } from '../../../test/support/roadmap';
import { report } from '../../../test/support/check';
import { withCells } from '../../../test/support/snapshot';
import type { CheckReport } from '../../app';
import type { UndoRecord } from '../../workbook';
import { type Action, type PaneState, START } from './model';
import { reducer } from './reducer';

const QUICK = 20;
const SLOW = 5000;

const found = (cells: Readonly<Record<string, string>>): CheckReport =>
  report([{ name: 'Карта', rows: withCells(FAULTLESS, cells) }]);

const after = (...actions: readonly Action[]): PaneState => actions.reduce(reducer, START);
const checked = (cells: Readonly<Record<string, string>>, took = QUICK): Action => ({
  type: 'checked',
  workbook: 'книга.xlsx',
  report: found(cells),
  took,
});
const undoOf = (...cells: readonly string[]): UndoRecord => ({
  cells: cells.map((cell) => ({ sheet: 'Карта', cell, input: '', numberFormat: 'General', shows: 'x' })),
  inserted: [],
});

const SPACES = { B10: 'Назначение  кураторов школ' };
const open = ({ report: own }: PaneState) => own?.entries.map(({ finding }) => finding.cell);
const solved = ({ report: own }: PaneState) => own?.solved.map(({ finding }) => finding.cell);

function fixed(took: number, refused: readonly { sheet: string; cell: string }[] = []): PaneState {
  const before = after(checked(SPACES, took));
  const findings = (before.report?.entries ?? []).map(({ finding }) => finding);
  const undo = undoOf(...(refused.length > 0 ? [] : ['B10']));
  return reducer(before, { type: 'fixed', findings, undo, refused });
}

describe('a check', () => {
  it('marks what an earlier one found and this one does not', () => {
    const state = after(checked({ ...SPACES, C11: '' }), checked({ C11: '' }));
    expect([open(state), solved(state)]).toEqual([['C11'], ['B10']]);
  });

  it('takes back from what is solved whatever it finds again', () => {
    const state = after(checked(SPACES), checked({}), checked(SPACES));
    expect([open(state), solved(state)]).toEqual([['B10'], []]);
  });

  it('given up leaves the report and what was stale', () => {
    const state = after(
      checked(SPACES),
      { type: 'workbook-changed', sheet: 'Карта' },
      { type: 'check-started' },
      { type: 'workbook-changed', sheet: 'Школы' },
      { type: 'cancelled' },
    );
    expect(state.stale).toEqual(['Карта', 'Школы']);
    expect(open(state)).toEqual(['B10']);
    expect(state.work.kind).toBe('idle');
  });

  it('knows what was changed while it ran', () => {
    const state = after(
      checked(SPACES),
      { type: 'workbook-changed', sheet: 'Школы' },
      { type: 'check-started' },
      { type: 'workbook-changed', sheet: 'Карта' },
      checked({}),
    );
    expect(state.stale).toEqual(['Карта']);
  });

  it('of another workbook than the restored one compares nothing and takes nothing back', () => {
    const restored = { ...fixed(QUICK), restored: true };
    const other = { ...checked({}), workbook: 'другая.xlsx' } as Action;
    const state = reducer(restored, other);
    expect([solved(state), state.undo]).toEqual([[], []]);
    expect(solved(reducer(restored, checked({})))).toEqual(['B10']);
  });

  it('forgets a chosen finding and a sheet of the filter that are gone', () => {
    const state = after(
      checked(SPACES),
      { type: 'filtered', filter: { sheet: 'Карта' } },
      { type: 'chosen', key: 'gone' },
      {
        type: 'checked',
        workbook: 'книга.xlsx',
        took: QUICK,
        report: report([{ name: 'Другая', rows: FAULTLESS }]),
      },
      { type: 'solved-cleared' },
    );
    expect([state.chosen, state.filter.sheet]).toEqual([null, null]);
  });
});

describe('a fix', () => {
  it('marks its findings, can be taken back and asks for a check where that is quick', () => {
    const state = fixed(QUICK);
    expect([open(state), solved(state), state.recheckDue]).toEqual([[], ['B10'], true]);
    expect(state.undo).toHaveLength(1);
  });

  it('asks for no check where that is slow, and says that the sheet is stale', () => {
    const state = fixed(SLOW);
    expect([state.recheckDue, state.stale]).toEqual([false, ['Карта']]);
  });

  it('that was refused solves nothing and is told with its cells', () => {
    const refused = [{ sheet: 'Карта', cell: 'B10' }];
    const state = fixed(QUICK, refused);
    expect([open(state), state.undo, state.notice]).toEqual([
      ['B10'],
      [],
      { kind: 'refused', made: 0, cells: refused },
    ]);
  });

  it('taken back brings its findings back to their places', () => {
    const state = reducer(fixed(SLOW), { type: 'restored', refused: [], kept: [] });
    expect([open(state), solved(state), state.undo]).toEqual([['B10'], [], []]);
    expect(state.notice).toEqual({ kind: 'restored', made: 1, removed: [], kept: [], cells: [] });
  });

  it('that failed half way can be taken back as well', () => {
    const state = after(
      checked(SPACES),
      { type: 'write-started' },
      { type: 'left-behind', undo: undoOf('B10') },
      { type: 'failed', fault: { error: null, details: 'x' } },
    );
    expect([state.undo.length, state.stale, state.work.kind]).toEqual([1, ['Карта'], 'idle']);
  });

  it('can be taken back where a sheet alone is half written', () => {
    const sheet = { kind: 'memo', name: 'Справка', backup: 'roadmap-monitor ~memo', charts: [] } as const;
    const undo = { cells: [], inserted: [], rewritten: [sheet] };
    expect(after({ type: 'left-behind', undo }).undo.map(({ record }) => record)).toEqual([undo]);
  });
});

test('a plan without edits is told instead of shown', () => {
  const plan = { scope: { kind: 'safe' }, groups: [], fixed: [], withheld: 0, offered: [] } as const;
  const state = after(checked(SPACES), { type: 'plan-started' }, { type: 'planned', plan });
  expect([state.plan, state.notice]).toEqual([null, { kind: 'nothing-safe' }]);
});

test('groups fold and unfold', () => {
  const toggle = { type: 'group-toggled', key: 'error period-missing' } as const;
  expect(after(toggle).folded).toContain(toggle.key);
  expect(after(toggle, toggle).folded).not.toContain(toggle.key);
});
