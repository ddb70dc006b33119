export { excelWorkbook } from './liveWorkbook';
export { associateCommand, openDialog } from './ribbon';
export { officeReady, uiLanguage } from './office';
export { persistedState, type PersistedState } from './persistedState';
export { onThemeChanged, type Theme, theme } from './theme';
