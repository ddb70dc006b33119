export { DEFAULT_SETTINGS, type Settings, type Target, type TargetValue } from './model';
export { readSettings, type SettingsReading } from './read';
