import type { Worded } from '../language';
import type { web as ru } from '../ru/web';
import { number } from './numbers';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export const web: Worded<typeof ru> = {
  start: {
    title: 'Roadmap monitor',
    lead: 'Checks roadmaps, computes indicators and makes reports of your workbook right in the browser, without Excel and without installing anything.',
    choose: 'Choose a file',
    drop: 'Or drop a file into this window.',
    formats: 'Opens .xlsx, .xlsm, .xlsb, .xls, .ods, .csv and the tables of a .docx.',
    example: 'Open the example',
    privacy: 'Files do not leave this computer: the page sends nothing to the network and works without it.',
    opening: ({ name }) => `Opening “${name}”…`,
  },
  unsaved: {
    title: 'Workbooks that are not saved',
    name: ({ name }) => `“${name}” is not saved`,
    at: ({ at }) => `Changed ${moment.format(at)}. The browser keeps it for a week.`,
    open: 'Go on',
    forget: 'Delete',
  },
  bar: {
    open: 'Open…',
    save: 'Save',
    saveAs: 'Save as…',
    download: 'Download',
    unsaved: 'Not saved',
    saved: 'Saved',
    keptNowhere: 'The browser keeps no changes: save the workbook before you close the page.',
    saving: 'Saving…',
  },
  sheets: 'Sheets of the workbook',
  address: 'Cell',
  content: 'Content of the cell',
  grid: ({ sheet }) => `Sheet “${sheet}”`,
  pane: 'Checks and reports',
  editor: ({ cell }) => `Editing cell ${cell}`,
  findOpen: 'Find',
  find: {
    label: 'Find in the workbook',
    next: 'Next',
    previous: 'Previous',
    close: 'Close the search',
    nothing: 'Not found',
    count: ({ at, all }) => (at === null ? `Found: ${all}` : `${at} of ${all}`),
  },
  noSheets: 'The workbook has no sheets that can be shown.',
  notCalculated:
    'Formulas are not recalculated here: the values that were saved last are shown. Excel calculates them when it opens the file.',
  notices: {
    copied: ({ name, own }) =>
      `“${name}” is open as the new workbook “${own}”: values, formulas and merged cells came along, looks did not. The original file will not change.`,
    oneOfMany: ({ name, among }) =>
      `The first of ${number(among)} files is open: “${name}”. Exports and tables that go into the workbook are dropped on the tab Files.`,
    downloaded: ({ name }) => `“${name}” was handed over to be saved, usually in the Downloads folder.`,
    saved: ({ name }) => `“${name}” is saved.`,
    changedOnDisk: ({ name }) =>
      `“${name}” has changed on disk since it was opened: another program or tab has saved it. If you write over it, those changes are lost.`,
    gone: ({ name }) =>
      `“${name}” is no longer where it was: it has been deleted, renamed or moved. Save the workbook to a new file.`,
    notAllowed: ({ name }) =>
      `The browser is not allowed to write to “${name}”; the file is unchanged. Press Save again and allow it, or save the workbook to another file.`,
    stillHere: 'The workbook is still on this page, not saved.',
    openElsewhere: ({ name }) =>
      `“${name}” is open in another tab too. Changes of two tabs are not merged: edit and save the workbook in one of them.`,
    leaving: ({ name }) => `“${name}” has changes that are not saved.`,
    notWritten: {
      formula:
        'Formulas are not entered on this page, since nothing here calculates them. Enter a value, and the formula in your own program.',
      refused:
        'The cells were not changed: one of them cannot be written (a part of merged cells, or of a formula over several cells) or has changed meanwhile.',
      tooLarge: 'At most 20,000 cells can be changed at once. Select fewer.',
    },
    failed: 'That did not work. Try again; if it keeps failing, reload the page.',
  },
  ways: {
    overwrite: 'Write over it',
    saveAs: 'Save as…',
    download: 'Download',
    discard: 'Open another file without saving',
  },
  stay: 'Stay',
  close: 'Close the message',
};
