export { excelWorkbook } from './liveWorkbook';
export { associateCommand, openDialog } from './office';
export { openCopy } from './openCopy';
export { officeReady, uiLanguage } from './office';
export { onKeptElsewhere } from './keptElsewhere';
export { persistedState, type PersistedState } from './persistedState';
export { onThemeChanged, savesFiles, type Theme, theme } from './office';
