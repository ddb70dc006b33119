import { onKeptElsewhere } from '../../excel';
import type { Shell } from '../services';
import { restore } from './kept';
import type { Action, PaneState } from './model';

/** Tells the pane, while it is open, what ribbon buttons have done: their page keeps it as the pane does. */
export function listen(shell: Pick<Shell, 'load'>, dispatch: (action: Action) => void): void {
  onKeptElsewhere(() => {
    const kept = restore(shell.load());
    dispatch({ type: 'ran', merge: (state) => withRun(state, kept) });
  });
}

/**
 * What an open pane knows with what another page has kept after it has written: that is newer, the view is the pane's.
 * The same state where nothing is new, so that two panes of one workbook don't tell each other for ever.
 */
export function withRun(state: PaneState, kept: PaneState): PaneState {
  const known = new Set(state.undo.map(keyOf));
  const last = kept.undo.at(-1);
  const isTold = kept.notice?.kind !== 'ran' || JSON.stringify(kept.notice) === JSON.stringify(state.notice);
  if (isTold && (!last || known.has(keyOf(last)))) return state;
  const { slots } = kept.reports;
  const isNew = kept.report !== null && kept.report.took !== state.report?.took;
  return {
    ...state,
    ...(isNew && { report: kept.report, restored: false, stale: [] }),
    // How far a form is filled in is not kept.
    recheckDue: state.recheckDue || (isNew && state.report?.form != null),
    undo: [...state.undo, ...kept.undo.filter((step) => !known.has(keyOf(step)))],
    notice: kept.notice?.kind === 'ran' ? kept.notice : state.notice,
    reports: {
      choice: { ...state.reports.choice, past: kept.reports.choice.past },
      slots: {
        ...state.reports.slots,
        ...(isOther(slots, state.reports.slots) && { indicators: slots.indicators }),
      },
    },
  };
}

/** The indicators were computed anew. */
const isOther = ({ indicators }: Slots, now: Slots): boolean =>
  indicators.shown !== null && JSON.stringify(indicators.shown) !== JSON.stringify(now.indicators.shown);

type Slots = PaneState['reports']['slots'];

const keyOf = ({ record }: PaneState['undo'][number]): string => JSON.stringify(record);
