import { paneSettings as en } from './en/paneSettings';
import type { LocaleName, Worded } from './language';
import { paneSettings as ru } from './ru/paneSettings';

/** What the pane says of settings, in one language. */
export type SettingsWords = Worded<typeof ru>;

export const SETTINGS_WORDS: Readonly<Record<LocaleName, SettingsWords>> = { ru, en };
