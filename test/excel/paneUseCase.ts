import { isDeepStrictEqual } from 'node:util';
import { filesHere } from '../support/readingThread';
import * as core from '../../src/app';
import { excelWorkbook, savesFiles } from '../../src/excel';
import { saveFile } from '../../src/taskpane';
import { type Commands, createCommands } from '../../src/taskpane/state/commands';
import { type Action, type PaneState, START } from '../../src/taskpane/state/model';
import { reducer } from '../../src/taskpane/state/reducer';
import type { Fault } from '../../workbench/protocol';
import type { Day, LiveWorkbook } from '../../src/workbook';
import { expectSyncs } from '../../workbench/recorder';
import type { OpenWorkbook } from '../../workbench/testing';
import { day } from '../support/check';
import { expectApi, expectSame, stateOf } from './support';

/** The pane's own state and commands over an open workbook. */
export interface Pane {
  readonly excel: OpenWorkbook;
  readonly commands: Commands;
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** The workbook as the pane sees it. */
  readonly workbook: LiveWorkbook;
}

interface PaneOptions {
  /** Seconds that an answer is waited for; a minute unless told otherwise. */
  readonly patience?: number | undefined;
  readonly today?: Day;
  /** What was kept of it; nothing unless told otherwise. */
  readonly initial?: PaneState;
}

/** The pane over a workbook that is open. */
export function paneOver(
  excel: OpenWorkbook,
  { patience, today = day('2026-06-01'), initial = START }: PaneOptions = {},
): Pane {
  let state = initial;
  // jsdom has no addresses of files.
  Object.assign(URL, { createObjectURL: () => '#', revokeObjectURL: () => undefined });
  const shell = {
    language: 'ru',
    theme: 'light',
    onThemeChanged: () => () => undefined,
    load: () => null,
    save: () => true,
    today: () => today,
    saveFile: (name: string, bytes: Uint8Array) => savesFiles() && saveFile(name, bytes),
    openExample: () => Promise.resolve(),
  } as const;
  const services = {
    workbook: excelWorkbook(patience),
    shell,
    core: () => Promise.resolve(core),
    files: filesHere(),
  };
  const dispatch = (action: Action): void => {
    state = reducer(state, action);
  };
  const commands = createCommands(services, dispatch);
  return { excel, commands, state: () => state, dispatch, workbook: services.workbook };
}

export interface UseCase {
  readonly name: string;
  /** What has been done before. */
  readonly before: readonly ((pane: Pane) => Promise<unknown>)[];
  readonly run: (pane: Pane) => Promise<unknown>;
  readonly syncs: number;
  /** Bytes of all requests and answers. */
  readonly bytes: number;
  /** Seconds after which a sync of it is given up: more than its largest takes on a busy machine. */
  readonly patience?: number;
  /** It can't be taken back: a sheet that was there is written anew by the next run. */
  readonly isOneWay?: boolean;
}

export async function undo({ commands, state }: Pane): Promise<void> {
  const step = state().undo.at(-1);
  if (step) await commands.undo(step);
}

/** Seconds after which a sync is given up. */
export const SHORT = 0.25;

const FAULTS: readonly Fault[] = [
  { kind: 'error', code: 'GeneralException' },
  { kind: 'error', code: 'InvalidOperationInCellEditMode' },
  { kind: 'status', status: 5102 },
  { kind: 'status', status: 5012 },
];

/** Tests that use cases of the pane over a workbook keep to their limits, whatever Excel answers. */
export const testUseCases = (
  useCases: readonly UseCase[],
  open: () => Promise<OpenWorkbook>,
  api: '1.13' | '1.18' = '1.13',
): void =>
  describe.each(useCases)('$name', (useCase) => {
    const prepared = async (patience?: number): Promise<Pane> => {
      const pane = paneOver(await open(), { patience });
      for (const step of useCase.before) await step(pane);
      return pane;
    };

    test('keeps to its syncs, its bytes and its ExcelApi', async () => {
      const pane = await prepared();
      const { recorder } = pane.excel;
      recorder.reset();
      await useCase.run(pane);
      expect(pane.state().notice?.kind).not.toBe('fault');
      expectSyncs(recorder).toBeAtMost(useCase.syncs);
      expectApi(pane.excel, api);
      const bytes = recorder.syncs.reduce((sum, sync) => sum + sync.requestBytes + sync.responseBytes, 0);
      expect(bytes).toBeLessThanOrEqual(useCase.bytes);
    });

    test.each(FAULTS)(
      'failing at any sync with %j leaves nothing half done, says so, and can be repeated',
      async (fault) => {
        const whole = await prepared();
        await useCase.run(whole);
        const done = stateOf(whole.excel);
        let sync = 1;
        for (; ; sync++) {
          const pane = await prepared();
          const before = stateOf(pane.excel);
          pane.excel.host.faults.failSync(sync, fault);
          await useCase.run(pane);
          const { notice, work } = pane.state();
          if (notice?.kind !== 'fault') break;
          expect(notice.fault.error).not.toBeNull();
          expect(work.kind).toBe('idle');
          const after = stateOf(pane.excel);
          const isDone = isDeepStrictEqual(after, done);
          if (!isDone) expectSame(after, before);
          if (!isDone) await useCase.run(pane);
          expectSame(stateOf(pane.excel), done);
          expect(sync).toBeLessThanOrEqual(useCase.syncs);
        }
        expect(sync).toBeGreaterThan(2);
      },
    );

    test('with a sync that is never answered tells so in time, and the pane works on', async () => {
      let sync = 1;
      for (; ; sync++) {
        const pane = await prepared(useCase.patience ?? SHORT);
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
        if (!useCase.isOneWay) expectSame(stateOf(pane.excel), before);
        await pane.commands.check();
        expect(pane.state().report).not.toBeNull();
        expect(pane.state().notice?.kind).not.toBe('fault');
      }
      expect(sync).toBeGreaterThan(2);
    });
  });
