import type { Dismissing, Progress } from '../../app';
import type { Finding } from '../../findings';
import type { LocaleName } from '../../locales';
import type { EditGroup } from '../../workbook';
import type { Services } from '../services';
import { faultOf, leftBehind } from './faults';
import type { Action, CellPlace, Plan, PlanScope, UndoStep } from './model';
import { createFileCommands, type FileCommands } from './fileCommands';
import { createTemplateCommands, type TemplateCommands } from './templateCommands';
import { createReportCommands, type Lent, type ReportCommands } from './reportCommands';
import { createSettingsCommands, type SettingsCommands } from './settingsCommands';

type Place = Pick<Finding, 'sheet' | 'cell'>;

/** What a person can ask of the pane. Each tells by actions what came of it and never rejects. */
export interface Commands extends ReportCommands, FileCommands, TemplateCommands, SettingsCommands {
  check(): Promise<void>;
  /** Gives up the check or plan under way. */
  cancel(): void;
  /** Selects a cell in the workbook, or opens a sheet where no cell is named. */
  select(place: Place): Promise<void>;
  /** Those of some cells within whose text words have formats that edits lose; none where Excel can't be asked. */
  richCells(cells: readonly CellPlace[]): Promise<readonly CellPlace[]>;
  /** Makes one of a finding's corrections. */
  fix(finding: Finding, edits: EditGroup): Promise<void>;
  planSafe(): Promise<void>;
  planGroup(scope: PlanScope & { readonly kind: 'group' }, findings: readonly Finding[]): Promise<void>;
  apply(plan: Plan): Promise<void>;
  undo(step: UndoStep): Promise<void>;
  /** Checks the workbook, dismisses findings that are still there with a reason, or takes them back. */
  dismiss(asked: Dismissing, locale: LocaleName): Promise<void>;
  /** Checks the workbook, writes what is found to a sheet of it and goes there. */
  show(locale: LocaleName): Promise<void>;
  /** Further commands, for areas that bring their own. */
  lend<T>(make: (services: Services, lent: Lent) => T): T;
  /** Does once more what was asked for last. */
  repeat(): Promise<void>;
}

/** Commands after which «Повторить» does the same once more. */
const REPEATED = [
  'check',
  'fix',
  'planSafe',
  'planGroup',
  'apply',
  'undo',
  'show',
  'dismiss',
  'report',
  'previewReport',
  'insertReport',
  'saveDocument',
  'addExports',
  'addSheets',
  'begin',
  'restoreLists',
  'saveSettings',
] as const satisfies readonly (keyof Commands)[];

/** The same commands, the last of which can be repeated. */
function repeatable(commands: Omit<Commands, 'repeat'>): Commands {
  let last = (): Promise<void> => commands.check();
  const noted = REPEATED.map((name): [string, (...given: unknown[]) => Promise<void>] => [
    name,
    (...given) => {
      last = () => Reflect.apply(commands[name], commands, given) as Promise<void>;
      return last();
    },
  ]);
  return { ...commands, ...Object.fromEntries(noted), repeat: () => last() };
}

/** The commands over the services; `dispatch` is told of everything that happens. */
export function createCommands(services: Services, dispatch: (action: Action) => void): Commands {
  const { workbook, shell, core } = services;
  let running: AbortController | null = null;

  /** Tells of a failure, and first how to take back what it has left behind. */
  const fail = (error: unknown): void => {
    const undo = leftBehind(error);
    if (undo) dispatch({ type: 'left-behind', undo });
    dispatch({ type: 'failed', fault: faultOf(error) });
  };

  /**
   * Runs what can be given up: after that nothing more is heard of it, unless it was too late and the workbook was
   * written to.
   */
  const cancellable = async (
    work: (signal: AbortSignal) => Promise<Action>,
    writes = false,
  ): Promise<void> => {
    running?.abort();
    const { signal } = (running = new AbortController());
    try {
      const action = await work(signal);
      if (!signal.aborted || writes) dispatch(action);
    } catch (error) {
      if (!signal.aborted || (writes && error !== signal.reason)) fail(error);
    }
  };

  const write = async (work: () => Promise<Action>): Promise<void> => {
    dispatch({ type: 'write-started' });
    try {
      dispatch(await work());
    } catch (error) {
      fail(error);
    }
  };

  const make = (groups: readonly EditGroup[], findings: readonly Finding[]): Promise<void> =>
    write(async () => {
      const { undo, refused } = await (await core()).fix(workbook, groups, onProgress);
      return { type: 'fixed', findings, undo, refused };
    });

  const richCells = async (cells: readonly CellPlace[]): Promise<readonly CellPlace[]> => {
    try {
      return await workbook.richCells(cells);
    } catch (error) {
      dispatch({ type: 'told', notice: { kind: 'fault', fault: faultOf(error) } });
      return [];
    }
  };

  const select = async ({ sheet, cell }: Place): Promise<void> => {
    if (sheet === null) return;
    try {
      await workbook.select(sheet, cell);
    } catch (error) {
      dispatch({ type: 'told', notice: { kind: 'fault', fault: faultOf(error) } });
    }
  };

  const onProgress = (progress: Progress): void => dispatch({ type: 'progressed', progress });
  const lent = { dispatch, cancellable, write, onProgress };

  return repeatable({
    ...createReportCommands(services, lent),
    ...createFileCommands(services, lent),
    ...createTemplateCommands(services, lent),
    ...createSettingsCommands(services, lent),
    check() {
      dispatch({ type: 'check-started' });
      return cancellable(async (signal) => {
        const { check } = await core();
        const start = performance.now();
        const { snapshot, report } = await check(workbook, { today: shell.today() }, { signal, onProgress });
        return { type: 'checked', workbook: snapshot.name, report, took: performance.now() - start };
      });
    },
    cancel() {
      running?.abort();
      dispatch({ type: 'cancelled' });
    },
    select,
    richCells,
    lend: (make) => make(services, lent),
    fix: (finding, edits) => make([edits], [finding]),
    show(locale) {
      dispatch({ type: 'check-started' });
      return cancellable(async (signal) => {
        const { showFindings } = await core();
        const start = performance.now();
        const options = { today: shell.today(), locale };
        const shown = await showFindings(workbook, options, { signal, onProgress });
        const { snapshot, report, undo, sheet } = shown;
        const took = performance.now() - start;
        return { type: 'shown', workbook: snapshot.name, report, undo, sheet, took };
      }, true);
    },
    dismiss(asked, locale) {
      dispatch({ type: 'check-started' });
      return cancellable(async (signal) => {
        const { dismissFindings } = await core();
        const start = performance.now();
        const options = { today: shell.today(), locale };
        const outcome = await dismissFindings(workbook, asked, options, { signal, onProgress });
        const { snapshot, report, gone } = outcome;
        const [count, back] = [asked.findings.length - gone, asked.kind === 'take-back'];
        const took = performance.now() - start;
        return { type: 'dismissed', workbook: snapshot.name, report, count, gone, back, took };
      }, true);
    },
    planSafe() {
      dispatch({ type: 'plan-started' });
      return cancellable(async (signal) => {
        const { planAllSafe } = await core();
        const watch = { signal, onProgress };
        const { groups, fixed } = await planAllSafe(workbook, { today: shell.today() }, watch);
        return {
          type: 'planned',
          plan: { scope: { kind: 'safe' }, groups, fixed, withheld: 0, offered: [] },
        };
      });
    },
    planGroup(scope, findings) {
      dispatch({ type: 'plan-started' });
      return cancellable(async () => {
        const { groups, taken, withheld } = (await core()).planFixes(findings);
        const offered = findings.filter(({ fix }) => fix);
        return { type: 'planned', plan: { scope, groups, fixed: taken, withheld: withheld.length, offered } };
      });
    },
    apply: (plan) => make(plan.groups, plan.fixed),
    undo: (step) =>
      write(async () => {
        const { refused, kept = [] } = await (await core()).undoChange(workbook, step.record, onProgress);
        return { type: 'restored', refused, kept };
      }),
  });
}
