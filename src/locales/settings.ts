import type { SettingKey } from '../settings';
import type { LocaleName } from './language';
import { settings as en } from './en/settings';
import { settings as ru } from './ru/settings';

/** What each setting of «Настройки» sets, by language. */
export const SETTING_EFFECTS: Readonly<Record<LocaleName, Readonly<Record<SettingKey, string>>>> = { ru, en };
