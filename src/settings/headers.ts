import { SETTINGS, type SettingKey } from './catalogue';

/** Every setting with the wording by which «Настройки» names it, in their order. */
export const SETTING_HEADERS: readonly { readonly key: SettingKey; readonly header: string }[] = (
  Object.keys(SETTINGS) as SettingKey[]
).map((key) => ({ key, header: SETTINGS[key].header }));
