export { eventually } from './eventually';
export { launchBrowser } from './launchBrowser';
export { EXAMPLE, type OpenOptions, type WorkbenchPage } from './openWorkbook';
export { type BrowserTests, useBrowser } from './useBrowser';
