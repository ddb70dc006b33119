import type { CheckProgress } from '../../app';
import type { Finding, LocaleName } from '../../findings';
import type { CellEdit } from '../../workbook';
import type { Services } from '../services';
import type { Action } from './actions';
import { faultOf, leftBehind } from './faults';
import type { Plan, PlanScope, UndoStep } from './model';

/** What a person can ask of the pane. Each tells by actions what came of it and never rejects. */
export interface Commands {
  check(): Promise<void>;
  /** Gives up the check or plan under way. */
  cancel(): void;
  /** Selects a cell in the workbook, or opens a sheet where no cell is named. */
  select(place: Pick<Finding, 'sheet' | 'cell'>): Promise<void>;
  /** Makes one of a finding's corrections. */
  fix(finding: Finding, edits: readonly CellEdit[]): Promise<void>;
  planSafe(): Promise<void>;
  planGroup(scope: PlanScope & { readonly kind: 'group' }, findings: readonly Finding[]): Promise<void>;
  apply(plan: Plan): Promise<void>;
  undo(step: UndoStep): Promise<void>;
  /** Checks the workbook and writes what is found to a sheet of it. */
  show(locale: LocaleName): Promise<void>;
}

/** The commands over the services; `dispatch` is told of everything that happens. */
export function createCommands(
  { workbook, shell, core }: Services,
  dispatch: (action: Action) => void,
): Commands {
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
      if (!signal.aborted) fail(error);
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

  const make = (edits: readonly CellEdit[], findings: readonly Finding[]): Promise<void> =>
    write(async () => {
      const { undo, refused } = await (await core()).fix(workbook, edits);
      return { type: 'fixed', findings, undo, refused };
    });

  const onProgress = (progress: CheckProgress): void => dispatch({ type: 'check-progressed', progress });

  return {
    check() {
      dispatch({ type: 'check-started' });
      return cancellable(async (signal) => {
        const { check } = await core();
        const start = performance.now();
        const { report } = await check(workbook, { today: shell.today() }, { signal, onProgress });
        return { type: 'checked', report, took: performance.now() - start };
      });
    },
    cancel() {
      running?.abort();
      dispatch({ type: 'cancelled' });
    },
    async select({ sheet, cell }) {
      if (sheet === null) return;
      try {
        await workbook.select(sheet, cell);
      } catch (error) {
        dispatch({ type: 'told', notice: { kind: 'fault', fault: faultOf(error) } });
      }
    },
    fix: (finding, edits) => make(edits, [finding]),
    show(locale) {
      dispatch({ type: 'check-started' });
      return cancellable(async (signal) => {
        const { showFindings } = await core();
        const start = performance.now();
        const options = { today: shell.today(), locale };
        const { report, undo, sheet } = await showFindings(workbook, options, { signal, onProgress });
        return { type: 'shown', report, undo, sheet, took: performance.now() - start };
      }, true);
    },
    planSafe() {
      dispatch({ type: 'plan-started' });
      return cancellable(async () => {
        const { safeFixes } = await core();
        const { edits, fixed } = safeFixes(await workbook.read(), { today: shell.today() });
        return { type: 'planned', plan: { scope: { kind: 'safe' }, edits, fixed, withheld: 0 } };
      });
    },
    planGroup(scope, findings) {
      dispatch({ type: 'plan-started' });
      return cancellable(async () => {
        const { edits, taken, withheld } = (await core()).planFixes(findings);
        return { type: 'planned', plan: { scope, edits, fixed: taken, withheld: withheld.length } };
      });
    },
    apply: (plan) => make(plan.edits, plan.fixed),
    undo: (step) =>
      write(async () => {
        const { refused } = await (await core()).undoFix(workbook, step.record);
        return { type: 'restored', refused };
      }),
  };
}
