export { App, THEMES } from './App';
export { saveFile } from './saveFile';
export type { Services, Shell } from './services';
export { type PaneState, START } from './state/model';
