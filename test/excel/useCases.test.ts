/** @jest-environment jsdom */
import { isDeepStrictEqual } from 'node:util';
import '../../workbench/testing/globals';
import * as core from '../../src/app';
import { excelWorkbook } from '../../src/excel';
import { type Commands, createCommands } from '../../src/taskpane/state/commands';
import { type PaneState, START } from '../../src/taskpane/state/model';
import { reducer } from '../../src/taskpane/state/reducer';
import { loadWorkbook } from '../../workbench/file';
import type { Fault } from '../../workbench/protocol';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { day } from '../support/check';
import { bytesOf, expectManifestApi, stateOf } from './support';

const FILE = 'examples/roadmap.xlsx';

/** The pane's own state and commands over the open example. */
interface Pane {
  readonly excel: OpenWorkbook;
  readonly commands: Commands;
  readonly state: () => PaneState;
}

async function open(patience?: number): Promise<Pane> {
  const workbook = await loadWorkbook('roadmap.xlsx', bytesOf(FILE));
  const excel = await openWorkbook({ workbook });
  let state = START;
  const shell = {
    language: 'ru',
    theme: 'light',
    onThemeChanged: () => () => undefined,
    load: () => null,
    save: () => true,
    today: () => day('2026-06-01'),
    saveFile: () => undefined,
  } as const;
  const services = { workbook: excelWorkbook(patience), shell, core: () => Promise.resolve(core) };
  const commands = createCommands(services, (action) => {
    state = reducer(state, action);
  });
  return { excel, commands, state: () => state };
}

interface UseCase {
  readonly name: string;
  /** What has been done before. */
  readonly before: readonly ((pane: Pane) => Promise<unknown>)[];
  readonly run: (pane: Pane) => Promise<unknown>;
  readonly syncs: number;
  /** Bytes of all requests and answers. */
  readonly bytes: number;
}

const check = ({ commands }: Pane): Promise<void> => commands.check();

async function fixOne({ commands, state }: Pane): Promise<void> {
  const found = state().report?.entries.find(({ finding }) => finding.cell === 'C32')?.finding;
  if (found?.fix) await commands.fix(found, found.fix.edits);
}

const plan = ({ commands }: Pane): Promise<void> => commands.planSafe();

async function applyPlan({ commands, state }: Pane): Promise<void> {
  const { plan: planned } = state();
  if (planned) await commands.apply(planned);
}

async function undo({ commands, state }: Pane): Promise<void> {
  const step = state().undo.at(-1);
  if (step) await commands.undo(step);
}

const show = ({ commands }: Pane): Promise<void> => commands.show('ru');
const select = ({ commands }: Pane): Promise<void> =>
  commands.select({ sheet: 'Дорожная карта', cell: 'C32' });

const KILOBYTE = 1024;
/** Seconds after which a sync is given up. */
const SHORT = 0.25;
const USE_CASES: readonly UseCase[] = [
  { name: 'check', before: [], run: check, syncs: 3, bytes: 60 * KILOBYTE },
  { name: 'fix one', before: [check], run: fixOne, syncs: 4, bytes: 12 * KILOBYTE },
  { name: 'plan all safe', before: [check], run: plan, syncs: 3, bytes: 60 * KILOBYTE },
  { name: 'fix all safe', before: [check, plan], run: applyPlan, syncs: 4, bytes: 60 * KILOBYTE },
  { name: 'undo one', before: [check, fixOne], run: undo, syncs: 4, bytes: 12 * KILOBYTE },
  { name: 'undo all', before: [check, plan, applyPlan], run: undo, syncs: 4, bytes: 60 * KILOBYTE },
  { name: 'show findings', before: [], run: show, syncs: 7, bytes: 250 * KILOBYTE },
  { name: 'show findings again', before: [show], run: show, syncs: 7, bytes: 250 * KILOBYTE },
  { name: 'take the sheet out', before: [show], run: undo, syncs: 4, bytes: 12 * KILOBYTE },
  { name: 'select', before: [check], run: select, syncs: 2, bytes: 4 * KILOBYTE },
];

async function prepared({ before }: UseCase, patience?: number): Promise<Pane> {
  const pane = await open(patience);
  for (const step of before) await step(pane);
  return pane;
}

describe.each(USE_CASES)('$name', (useCase) => {
  test('keeps to its syncs, its bytes and ExcelApi 1.13', async () => {
    const pane = await prepared(useCase);
    const { recorder } = pane.excel;
    recorder.reset();
    await useCase.run(pane);
    expect(pane.state().notice?.kind).not.toBe('fault');
    expectSyncs(recorder).toBeAtMost(useCase.syncs);
    expectManifestApi(pane.excel);
    const bytes = recorder.syncs.reduce((sum, sync) => sum + sync.requestBytes + sync.responseBytes, 0);
    expect(bytes).toBeLessThanOrEqual(useCase.bytes);
  });

  test.each<Fault>([
    { kind: 'error', code: 'GeneralException' },
    { kind: 'error', code: 'InvalidOperationInCellEditMode' },
    { kind: 'status', status: 5102 },
    { kind: 'status', status: 5012 },
  ])('failing at any sync with %j leaves nothing half done, says so, and can be repeated', async (fault) => {
    const whole = await prepared(useCase);
    await useCase.run(whole);
    const done = stateOf(whole.excel);
    let sync = 1;
    for (; ; sync++) {
      const pane = await prepared(useCase);
      const before = stateOf(pane.excel);
      pane.excel.host.faults.failSync(sync, fault);
      await useCase.run(pane);
      const { notice, work } = pane.state();
      if (notice?.kind !== 'fault') break;
      expect(notice.fault.error).not.toBeNull();
      expect(work.kind).toBe('idle');
      const after = stateOf(pane.excel);
      const isDone = isDeepStrictEqual(after, done);
      if (!isDone) expect(after).toEqual(before);
      if (!isDone) await useCase.run(pane);
      expect(stateOf(pane.excel)).toEqual(done);
      expect(sync).toBeLessThanOrEqual(useCase.syncs);
    }
    expect(sync).toBeGreaterThan(2);
  });

  test('with a sync that is never answered tells so in time, and the pane works on', async () => {
    let sync = 1;
    for (; ; sync++) {
      const pane = await prepared(useCase, SHORT);
      const before = stateOf(pane.excel);
      const steps = pane.state().undo.length;
      pane.excel.host.faults.failSync(sync, { kind: 'silence' });
      await useCase.run(pane);
      const { notice, work, undo: offered } = pane.state();
      if (notice?.kind !== 'fault') break;
      expect(notice.fault.error?.code).toBe('excel-silent');
      expect(work.kind).toBe('idle');
      if (offered.length > steps) await undo(pane);
      else if (useCase.run === undo) await useCase.run(pane);
      // A sheet that was there is written anew by the next run; what is taken back is taken back.
      const isOneWay = useCase.run === undo || useCase.name === 'show findings again';
      if (!isOneWay) expect(stateOf(pane.excel)).toEqual(before);
      await pane.commands.check();
      expect(pane.state().report).not.toBeNull();
      expect(pane.state().notice?.kind).not.toBe('fault');
    }
    expect(sync).toBeGreaterThan(2);
  });
});

test('an answer that comes too late makes nothing be written', async () => {
  const pane = await open(SHORT);
  await check(pane);
  const before = stateOf(pane.excel);
  pane.excel.host.cellEdit.begin();
  await fixOne(pane);
  expect(pane.state().notice).toMatchObject({ kind: 'fault', fault: { error: { code: 'excel-silent' } } });
  pane.excel.host.cellEdit.end();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(stateOf(pane.excel)).toEqual(before);
  expect(pane.state().undo).toEqual([]);
});
