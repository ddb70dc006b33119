import { useEffect, useMemo, useReducer } from 'react';
import type { Services, Shell } from '../services';
import { type Commands, createCommands } from './commands';
import { faultOf } from './faults';
import { NO_FIGURES } from './figures';
import type { PaneState } from './model';
import { persist, restore } from './persisted';
import { reducer } from './reducer';
import type { Action } from './actions';

/** Milliseconds without a change of state after which it is saved. */
const SAVE_AFTER = 800;

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (action: Action) => void;
  readonly commands: Commands;
}

/** The pane's one store: restored at opening, saved after changes, told of what the person does in the workbook. */
export function usePane(services: Services): Pane {
  const { workbook, shell, core } = services;
  const [state, dispatch] = useReducer(reducer, null, () => restore(shell.load()));
  const commands = useMemo(() => createCommands(services, dispatch), [services]);

  useEffect(() => {
    // What the first check needs is fetched while the person reads; if that fails, the check will say so.
    core().catch(() => undefined);
  }, [core]);

  const { recheckDue } = state;
  useEffect(() => {
    if (recheckDue) void commands.check();
  }, [recheckDue, commands]);

  const previewDue = state.figures.previewDue && !recheckDue && state.work.kind === 'idle';
  useEffect(() => {
    if (previewDue) void commands.previewIndicators(shell.language);
  }, [previewDue, commands, shell]);

  const watching = state.report !== null || state.figures.summary !== null || state.reports.written !== null;
  useEffect(() => {
    if (!watching) return undefined;
    const stopping = workbook.onChanged((sheet) => dispatch({ type: 'workbook-changed', sheet }));
    stopping.catch((error: unknown) =>
      dispatch({ type: 'told', notice: { kind: 'fault', fault: faultOf(error) } }),
    );
    return () => {
      stopping.then((stop) => stop()).catch(() => undefined);
    };
  }, [watching, workbook]);

  useEffect(() => {
    const timer = setTimeout(() => save(shell, state), SAVE_AFTER);
    return () => clearTimeout(timer);
  }, [shell, state]);

  return { state, dispatch, commands };
}

/** Keeps the state; without what was found where there is no room for it. The pane works on with nothing kept. */
function save(shell: Shell, state: PaneState): void {
  if (!shell.save(persist(state))) shell.save(persist({ ...state, report: null, figures: NO_FIGURES }));
}
