export { excelWorkbook } from './liveWorkbook';
export { associateCommand, openCopy, openDialog } from './office';
export { officeReady, uiLanguage } from './office';
export { onKeptElsewhere } from './keptElsewhere';
export { persistedState, type PersistedState } from './persistedState';
export { onThemeChanged, savesFiles, type Theme, theme } from './office';
