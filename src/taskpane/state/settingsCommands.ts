import type { SettingsDraft } from '../../app';
import type { WorkbookSnapshot } from '../../workbook';
import type { Services } from '../services';
import type { Action } from './model';
import type { Lent } from './reportCommands';

/** What a person can ask of the settings. */
export interface SettingsCommands {
  /** Reads the sheet «Настройки»; what was typed stays. */
  readSettings(): Promise<void>;
  /** Writes what was typed, into the sheet that was read or onto a new one. */
  saveSettings(book: WorkbookSnapshot, draft: SettingsDraft): Promise<void>;
}

export function createSettingsCommands(
  { workbook, shell, core }: Services,
  { dispatch, cancellable, write }: Lent,
): SettingsCommands {
  return {
    readSettings() {
      dispatch({ type: 'settings-started' });
      return cancellable(async () => ({
        type: 'settings-read',
        book: await (await core()).readSettingsBook(workbook),
      }));
    },
    saveSettings: (book, draft) =>
      write(async (): Promise<Action> => {
        const { saveSettings } = await core();
        const { undo, refused, sheet, isNew } = await saveSettings(workbook, book, draft, shell.today());
        if (refused.length > 0) return { type: 'add-refused', cells: refused };
        return { type: 'settings-saved', undo, sheet, isNew };
      }),
  };
}
