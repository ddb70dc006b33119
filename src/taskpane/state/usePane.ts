import { createContext, useContext, useEffect, useMemo, useReducer } from 'react';
import type { Day } from '../../workbook';
import type { Words } from '../../locales';
import type { Services, Shell } from '../services';
import { type Commands, createCommands } from './commands';
import { faultOf } from './faults';
import type { Action, PaneState } from './model';
import { reducer } from './reducer';
import { choiceFor, dueIn } from './reports';

/** Milliseconds after which what isn't needed to show the pane is fetched: the first picture goes before. */
export const FETCH_AFTER = 100;
/** Milliseconds without a change of state after which it is saved. */
const SAVE_AFTER = 800;

/** Keeps the state; where what does so can't be fetched, nothing is kept. */
async function keep(shell: Shell, state: PaneState): Promise<void> {
  try {
    (await import(/* webpackChunkName: "kept" */ './keep')).save(shell, state);
  } catch {
    // The pane works on.
  }
}

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (action: Action) => void;
  readonly commands: Commands;
}

/** The pane's one store: kept after changes, told of what the person does in the workbook. */
export function usePane(services: Services, initial: PaneState): Pane {
  const { workbook, shell, core, seen, beside } = services;
  const [state, dispatch] = useReducer(reducer, initial);
  const commands = useMemo(() => createCommands(services, dispatch), [services]);

  useEffect(() => {
    // What the first check needs is fetched while the person reads; if that fails, the check will say so.
    const timer = setTimeout(() => {
      void core().catch(() => undefined);
      beside?.(dispatch);
    }, FETCH_AFTER);
    return () => clearTimeout(timer);
  }, [core, beside]);

  useEffect(() => {
    void commands.glance();
  }, [commands]);

  const { face } = state;
  useEffect(() => {
    if (face === 'school') void commands.check();
  }, [face, commands]);

  const { recheckDue } = state;
  useEffect(() => {
    if (recheckDue) void commands.check();
  }, [recheckDue, commands]);

  const { reports } = state;
  const due = recheckDue || state.work.kind !== 'idle' ? null : dueIn(reports);
  const choice = due && choiceFor(due, reports);
  useEffect(() => {
    if (due && choice) void commands.previewReport(due, choice, shell.language);
  }, [due, choice, commands, shell]);

  const watching =
    state.report !== null ||
    state.settings.book !== null ||
    Object.values(reports.slots).some(({ shown }) => shown !== null);
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
    const timer = setTimeout(() => void keep(shell, state), SAVE_AFTER);
    return () => clearTimeout(timer);
  }, [shell, state]);

  useEffect(() => seen?.(state), [seen, state]);

  return { state, dispatch, commands };
}

export interface PaneContext extends Pane {
  readonly words: Words;
  readonly today: () => Day;
}

const Context = createContext<PaneContext | null>(null);

export const PaneProvider = Context.Provider;

/** The state, commands and words for whatever stands inside the pane. */
export function usePaneContext(): PaneContext {
  const context = useContext(Context);
  if (!context) throw new Error('usePaneContext outside of PaneProvider');
  return context;
}
