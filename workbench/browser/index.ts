export { eventually } from './eventually';
export { NoBrowser } from './findBrowser';
export { launchBrowser } from './launchBrowser';
export { EXAMPLE, type OpenOptions, openWorkbook, setPaneWidth, type WorkbenchPage } from './openWorkbook';
export { everyFileView } from './fileViews';
export { everyPaneView } from './paneViews';
export { type BrowserTests, useBrowser } from './useBrowser';
