export { type Addable, addableIn, type AddingFault, isAddedId, rowsFor } from './addedRows';
export { SETTING_HEADERS } from './headers';
export { calendarOfSettings } from './calendar';
export { DEFAULT_SETTINGS, type SettingKey, type SignRuleId, type Settings } from './catalogue';
export type { Target, TargetValue } from './lists';
export { readSettings, type SettingsReading } from './read';
export * from './form';
export { typedValue, type WrittenValue } from './formValues';
export { SETTING_GROUPS, type SettingGroup } from './groups';
