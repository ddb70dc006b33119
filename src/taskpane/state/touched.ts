import type { UndoRecord } from '../../workbook';
import type { Action } from './actions';
import type { PaneState } from './model';

type Touching = {
  readonly [T in Action['type']]?: (
    action: Extract<Action, { type: T }>,
    state: PaneState,
  ) => readonly string[];
};

const sheetsOf = (record: UndoRecord | undefined): readonly string[] =>
  record?.cells.map(({ sheet }) => sheet) ?? [];

/** Every action by which cells of the workbook change; what a failed change has left behind is one of them. */
const TOUCHING: Touching = {
  'workbook-changed': ({ sheet }) => [sheet],
  fixed: ({ undo }) => sheetsOf(undo),
  'left-behind': ({ undo }) => sheetsOf(undo),
  restored: (_, { undo }) => sheetsOf(undo.at(-1)?.record),
};

/** The sheets whose cells an action has changed, in the state before it: whatever rests on them is outdated. */
export function touchedBy(action: Action, state: PaneState): readonly string[] {
  // That a handler takes the action of its own key can't be expressed by an indexed access.
  const touching = TOUCHING[action.type] as
    ((action: Action, state: PaneState) => readonly string[]) | undefined;
  return touching ? [...new Set(touching(action, state))] : [];
}
