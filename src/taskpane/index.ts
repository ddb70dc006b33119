export { App, THEMES } from './App';
export type { Services, Shell } from './services';
export { type PaneState, START } from './state/model';
