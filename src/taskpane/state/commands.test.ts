import { day } from '../../../test/support/check';
import { filesHere } from '../../../test/support/readingThread';
import { type OpenWorkbook, openWorkbook } from '../../../test/support/liveWorkbook';
import { FAULTLESS } from '../../../test/support/roadmap';
import { withCells, workbookOf } from '../../../test/support/snapshot';
import * as core from '../../app';
import { UserError } from '../../findings';
import type { Shell } from '../services';
import { type Commands, createCommands } from './commands';
import { type Action, type PaneState, START } from './model';
import { reducer } from './reducer';

const SHELL: Shell = {
  language: 'ru',
  theme: 'light',
  onThemeChanged: () => () => undefined,
  load: () => null,
  save: () => true,
  today: () => day('2021-02-01'),
  saveFile: () => true,
  openExample: () => Promise.resolve(),
};
const ROWS = withCells(FAULTLESS, { B10: 'Назначение  кураторов школ', B11: 'Собеседование  с директорами' });

let workbook: OpenWorkbook;
let state: PaneState;
let actions: Action['type'][];
let commands: Commands;

beforeEach(() => {
  workbook = openWorkbook(workbookOf({ name: 'Карта', rows: ROWS }));
  state = START;
  actions = [];
  commands = createCommands(
    { workbook, shell: SHELL, core: () => Promise.resolve(core), files: filesHere() },
    (action) => {
      actions.push(action.type);
      state = reducer(state, action);
    },
  );
});

const findings = () => state.report?.entries.map(({ finding }) => finding) ?? [];
const HALF_WRITTEN = {
  cells: [{ sheet: 'Карта', cell: 'B10', input: 'a', numberFormat: 'General', shows: 'b' }],
  inserted: [],
};

test('all of a cause are planned together and made in one step that can be taken back', async () => {
  await commands.check();
  await commands.planGroup({ kind: 'group', code: 'text-spaces', severity: 'advice' }, findings());
  expect(state.plan?.groups.flat().map(({ cell }) => cell)).toEqual(['B10', 'B11']);
  if (state.plan) await commands.apply(state.plan);
  expect([state.undo.length, state.plan, findings()]).toEqual([1, null, []]);
  const step = state.undo.at(-1);
  if (step) await commands.undo(step);
  await commands.check();
  expect(findings()).toHaveLength(2);
});

test('findings are written to a sheet, which is gone to and can be taken back', async () => {
  await commands.show('ru');
  expect(workbook.selected).toEqual(['Замечания!A1']);
  expect(state.notice).toEqual({ kind: 'shown', sheet: { name: 'Замечания', renamed: false } });
  expect(state.undo.at(-1)?.record.inserted).toEqual([{ kind: 'findings', name: 'Замечания' }]);
});

test('what a failed change has left behind can be taken back', async () => {
  await commands.check();
  const change = { state: 'partly-written', undo: HALF_WRITTEN } as const;
  workbook.failure = new UserError('excel-connection', { change });
  const [first] = findings();
  if (first?.fix) await commands.fix(first, first.fix.edits);
  expect(state.undo.map(({ record }) => record)).toEqual([HALF_WRITTEN]);
  expect(state.notice?.kind).toBe('fault');
  expect(findings()).toHaveLength(2);
});

test('a check that was given up is not heard of again, even if it fails', async () => {
  let release = (): void => undefined;
  workbook.gate = new Promise((resolve) => (release = resolve));
  workbook.failure = new Error('late');
  const checking = commands.check();
  commands.cancel();
  release();
  await checking;
  expect(actions).toEqual(['check-started', 'cancelled']);
});

test('a sheet that is gone is told without stopping what is under way', async () => {
  let release = (): void => undefined;
  await commands.check();
  workbook.failure = new UserError('excel-sheet-gone', { sheet: 'Карта' });
  await commands.select({ sheet: 'Карта', cell: 'B10' });
  expect(state.notice?.kind).toBe('fault');
  workbook.gate = new Promise((resolve) => (release = resolve));
  const checking = commands.check();
  expect(state.work.kind).toBe('checking');
  release();
  await checking;
  expect(state.notice).toBeNull();
});

test('whether cells hold formats within their text is told as a fault where Excel can not be asked', async () => {
  const cell = { sheet: 'Карта', cell: 'B10' };
  workbook.rich.add('Карта!B10');
  workbook.failure = new UserError('excel-cell-edit', {});
  expect(await commands.richCells([cell])).toEqual([]);
  expect(state.notice).toMatchObject({ kind: 'fault', fault: { error: { code: 'excel-cell-edit' } } });
  expect(await commands.richCells([cell])).toEqual([cell]);
});
