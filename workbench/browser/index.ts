export { eventually } from './eventually';
export { NoBrowser } from './findBrowser';
export { launchBrowser } from './launchBrowser';
export { EXAMPLE, type OpenOptions, openWorkbook, type WorkbenchPage } from './openWorkbook';
export { type BrowserTests, useBrowser } from './useBrowser';
