import puppeteer, { type Browser } from 'puppeteer-core';
import { findProgram, type Need } from '../system';

const NAMES = ['firefox', 'firefox-esr'];

/** The Firefox of this machine, as it comes: driven by WebDriver BiDi. */
export const FIREFOX: Need<string> = {
  name: 'Firefox',
  find: () => findProgram(NAMES, [], process.env),
  packages: ['firefox-esr'],
};

/** Starts it, unseen; what it downloads goes to a folder. */
export const launchFirefox = (executablePath: string, downloads: string): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.helperApps.neverAsk.saveToDisk':
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/octet-stream',
      'intl.accept_languages': 'ru-RU, ru',
    },
  });
