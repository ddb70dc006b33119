import type { Finding } from '../../findings';
import type { CellEdit } from '../../workbook';
import type { Services } from '../services';
import type { Action } from './actions';
import { faultOf } from './faults';
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
}

/** The commands over the services; `dispatch` is told of everything that happens. */
export function createCommands(
  { workbook, shell, core }: Services,
  dispatch: (action: Action) => void,
): Commands {
  let running: AbortController | null = null;

  /** Runs what can be given up: after that, nothing more is heard of it. */
  const cancellable = async (work: (signal: AbortSignal) => Promise<Action>): Promise<void> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    try {
      const action = await work(own.signal);
      if (!own.signal.aborted) dispatch(action);
    } catch (error) {
      if (!own.signal.aborted) dispatch(told(error));
    }
  };

  const write = async (work: () => Promise<Action>): Promise<void> => {
    dispatch({ type: 'write-started' });
    try {
      dispatch(await work());
    } catch (error) {
      dispatch(told(error));
    }
  };

  const make = (edits: readonly CellEdit[], findings: readonly Finding[]): Promise<void> =>
    write(async () => {
      const { undo, refused } = await (await core()).fix(workbook, edits);
      return { type: 'fixed', findings, undo, refused };
    });

  return {
    check() {
      dispatch({ type: 'check-started' });
      return cancellable(async (signal) => {
        const { check } = await core();
        const start = performance.now();
        const { report } = await check(
          workbook,
          { today: shell.today() },
          { signal, onProgress: (progress) => dispatch({ type: 'check-progressed', progress }) },
        );
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
        dispatch(told(error));
      }
    },
    fix: (finding, edits) => make(edits, [finding]),
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
        return { type: 'restored', made: step.record.cells.length - refused.length, refused };
      }),
  };
}

const told = (error: unknown): Action => ({ type: 'told', notice: { kind: 'fault', fault: faultOf(error) } });
