export { App, THEMES } from './App';
export { carried } from './carried';
export { GuidesLink } from './components/GuidesLink';
export { saveFile } from './saveFile';
export type { Services, Shell } from './services';
export { type PaneState, START } from './state/model';
