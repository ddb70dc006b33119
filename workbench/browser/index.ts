export { EXAMPLE, type OpenOptions, type WorkbenchPage } from './openWorkbook';
export { launchBrowser } from './launchBrowser';
export { type BrowserTests, useBrowser } from './useBrowser';
