import type { SettingsDraft } from '../../app';
import type { UndoRecord, WorkbookSnapshot } from '../../workbook';
import type { Action } from './model';

/** What the form of «Настройки» stands on. */
export interface SettingsState {
  /** The workbook as it was read, with the cells of that sheet alone; null until then. */
  readonly book: WorkbookSnapshot | null;
  readonly draft: SettingsDraft;
  /** The sheet may hold something else by now. */
  readonly isStale: boolean;
}

export const NO_SETTINGS: SettingsState = { book: null, draft: {}, isStale: false };

type Handlers = {
  readonly [T in Action['type']]?: (
    settings: SettingsState,
    action: Extract<Action, { type: T }>,
  ) => SettingsState;
};

/** Whether sheets with such names are what was read, or may have become it. */
const isOfBook = ({ book }: SettingsState, names: readonly string[]): boolean =>
  book?.sheets.some(({ name, values }) => values.length > 0 && names.includes(name)) ?? false;

const outdated = (settings: SettingsState, names: readonly string[]): SettingsState =>
  isOfBook(settings, names) ? { ...settings, isStale: true } : settings;

const afterChange = (settings: SettingsState, { undo }: { readonly undo: UndoRecord }): SettingsState =>
  undo.inserted.length > 0 && settings.book
    ? { ...settings, isStale: true }
    : outdated(
        settings,
        undo.cells.map(({ sheet }) => sheet),
      );

const HANDLERS: Handlers = {
  'settings-read': (settings, { book }) => ({ ...settings, book, isStale: false }),
  'setting-typed': (settings, { id, text }) => ({ ...settings, draft: { ...settings.draft, [id]: text } }),
  'setting-removed': (settings, { id }) => ({
    ...settings,
    draft: Object.fromEntries(Object.entries(settings.draft).filter(([own]) => own !== id)),
  }),
  'settings-dropped': (settings) => ({ ...settings, draft: {} }),
  'settings-saved': (settings) => ({ ...settings, draft: {}, isStale: true }),
  'add-refused': (settings, { cells }) =>
    outdated(
      settings,
      cells.map(({ sheet }) => sheet),
    ),
  'workbook-changed': (settings, { sheet }) => outdated(settings, [sheet]),
  fixed: afterChange,
  added: afterChange,
  'left-behind': afterChange,
  restored: (settings) => (settings.book ? { ...settings, isStale: true } : settings),
};

/** What an action makes of the form. Pure. */
export function settingsAfter(settings: SettingsState, action: Action): SettingsState {
  // That a handler takes the action of its own key can't be expressed by an indexed access.
  const handle = HANDLERS[action.type] as
    ((settings: SettingsState, action: Action) => SettingsState) | undefined;
  return handle ? handle(settings, action) : settings;
}
