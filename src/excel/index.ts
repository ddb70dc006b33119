export { excelWorkbook } from './liveWorkbook';
export { associateCommand, openCopy, openDialog } from './office';
export { officeReady, uiLanguage } from './office';
export { persistedState, type PersistedState } from './persistedState';
export { onThemeChanged, type Theme, theme } from './office';
