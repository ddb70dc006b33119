export { excelWorkbook } from './liveWorkbook';
export { officeReady, uiLanguage } from './office';
export { persistedState, type PersistedState } from './persistedState';
export { onThemeChanged, type Theme, theme } from './theme';
