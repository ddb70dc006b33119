import type { ServerLocale } from './locale';

export const en: ServerLocale = {
  usage: 'Usage: npm start -- [FILE.xlsx] [--no-open]; the variable PORT sets the port (3000 by default).',
  faults: {
    fileMissing: (file) => `No such file: ${file}`,
    fileIsFolder: (file) => `A folder, where a workbook is needed: ${file}`,
    portNotANumber: (text) => `PORT is a number from 0 to 65535, not “${text}”.`,
    portBusy: (port) => `Another program holds port ${port}. Close it or choose another: PORT=3001 npm start`,
    portForbidden: (port) => `Port ${port} may not be used. Choose another: PORT=3001 npm start`,
    unknownOption: (option) => `Unknown option: ${option}`,
    tooManyFiles: (file) => `One workbook is opened; too many: ${file}`,
  },
  bundling: 'Bundling the page with the workbook…',
  alreadyBuilt: 'The add-in is built already, its sources have not changed since.',
  building: 'Building the add-in, this takes up to a minute…',
  stillBuilding: (seconds) => `Building the add-in: ${String(seconds)} s so far…`,
  built: (seconds) => `The add-in was built in ${String(seconds)} s.`,
  buildFailed: 'The add-in did not build.',
  ready: (url) => `Open ${url}`,
  stopHint: 'Stop with Ctrl+C.',
  stopped: 'Stopped.',
  noDisplay: 'There is no display here, so no browser was opened.',
  openFailed: 'The browser did not open; open the address yourself.',
};
