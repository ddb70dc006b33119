import type { SideloadLocale } from './locale';

export const en: SideloadLocale = {
  noExcel: [
    'There is no Excel for Windows or macOS on this machine to load the add-in into.',
    'Run the command where there is one, or open the add-in in a browser: npm start',
  ].join('\n'),
  certificate:
    'Excel opens add-ins over https only: localhost needs a certificate. The system will ask to trust it.',
  noCertificate: 'The certificate for localhost was not installed.',
  portBusy: (port) => `Port ${port} is taken, and the add-in's manifest names no other. Free it.`,
  opening: 'Opening Excel with the add-in…',
  notOpened: 'Excel did not open with the add-in; the reason stands above.',
  opened: 'Excel has loaded the add-in. Open the example in it yourself: examples/roadmap.xlsx',
  waiting: (minutes) => `Waiting for results from Excel, ${minutes} minutes at most. Don't close its window.`,
  noResults: 'No results came from Excel.',
  paste: 'Paste all that follows into an issue:',
  result: (passed, failed) => `Scenarios passed: ${passed}, failed: ${failed}.`,
};
