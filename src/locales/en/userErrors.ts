import type { UserErrorTexts } from '../codeTexts';
import type { NotWrittenReason } from '../../findings';
import { number } from './numbers';
import { en } from './phrases';

const quoted = (sheets: readonly string[]): string =>
  `${sheets.length === 1 ? 'the sheet' : 'the sheets'} ${en.names(sheets)}`;

const NOT_WRITTEN: Readonly<Record<NotWrittenReason, string>> = {
  missing: 'There is no such folder. Create it or name another.',
  'no-access': 'No permission to write, or the file is open elsewhere. Close it or choose another name.',
  busy: 'Another program holds the file. Close it and repeat.',
  full: 'The disk is full. Free some space and repeat.',
  content:
    'Its content can’t be written into such a file. Please report it, with the workbook it is made of.',
  other: 'The disk or network answered with an error. Choose another folder.',
};

export const userErrors: UserErrorTexts = {
  codes: {
    'file-not-editable': {
      title: 'The file was not changed',
      message: ({ actual }) => `Corrections can't be made in .${actual} files.`,
      wayOut: 'Open it in Excel or LibreOffice, save it as .xlsx and repeat.',
    },
    'file-part-damaged': {
      title: 'The file was not changed',
      message: ({ part }) => `The part “${part}” of the file is damaged: its checksum is wrong.`,
      wayOut: 'Open the file in Excel, accept the repair, save it and repeat.',
    },
    'subject-unknown': {
      title: 'The data have no such subject',
      message: ({ names, known }) =>
        known.length === 0
          ? 'The workbook has no results, tasks or deficits of the report year, so no pages of subjects can be made.'
          : `The report year has no data of ${quoted(names)}. It has ${known.join(', ')}.`,
      wayOut: 'Check the name of the subject, or the school year of the report.',
    },
    'school-not-listed': {
      title: 'The school is not listed',
      message: ({ names, known }) =>
        known.length === 0
          ? 'The sheet “Школы” is not filled in, so no dossiers can be made.'
          : `The sheet “Школы” does not list ${quoted(names)}. It lists ${known.join(', ')}.`,
      wayOut: 'Check the name, or add the school to the sheet “Школы”.',
    },
    'file-not-written': {
      title: 'The file was not written',
      message: ({ reason, path }) => `“${path}” was not written. ${NOT_WRITTEN[reason]}`,
      wayOut: null,
    },
    'excel-absent': {
      title: 'The page was opened outside Excel',
      message: () => 'The add-in works inside Excel only.',
      wayOut: 'Open the workbook in Excel and press the add-in’s button on the Home tab.',
    },
    'excel-unreachable': {
      title: 'The add-in did not load',
      message: ({ seconds }) => `Excel could not be reached within ${seconds} s.`,
      wayOut: 'Check your internet access and press Reload.',
    },
    'excel-not-supported': {
      title: 'This version of Excel is too old',
      message: ({ api }) => `This version of Excel lacks ${api}.`,
      wayOut: 'Update Excel, or open the workbook in Excel 2021, Microsoft 365 or a browser.',
    },
    'excel-cell-edit': {
      title: 'A cell is being edited',
      message: () => 'Excel lets nobody at the workbook while something is typed into a cell.',
      wayOut: 'Finish typing (Enter) and try again.',
    },
    'excel-window': {
      title: 'Excel does not let us change the sheet',
      message: () => 'This happens when another workbook is in front or several sheets are selected.',
      wayOut: 'Go to this workbook, click the tab of one sheet, and try again.',
    },
    'excel-protected-sheet': {
      title: 'The sheet is protected',
      message: ({ sheet }) => `The sheet “${sheet}” is protected against changes.`,
      wayOut: 'Unprotect it (Review → Unprotect Sheet) and try again.',
    },
    'excel-protected-structure': {
      title: 'The workbook’s structure is protected',
      message: ({ sheet }) =>
        `The sheet “${sheet}” can’t be inserted: the workbook’s structure is protected.`,
      wayOut: 'Unprotect it (Review → Protect Workbook) and try again.',
    },
    'excel-denied': {
      title: 'Excel did not allow the change',
      message: () => 'The workbook is open for reading only, or protected.',
      wayOut: 'Enable editing or remove the protection and try again.',
    },
    'excel-name-taken': {
      title: 'The sheet’s name is taken',
      message: ({ sheet }) => `The sheet “${sheet}” is yours; the add-in does not overwrite it.`,
      wayOut: 'Try again: the new sheet will get another name. Or rename your sheet.',
    },
    'excel-sheet-gone': {
      title: 'The sheet is gone',
      message: ({ sheet }) => `There is no sheet “${sheet}” any more: it was deleted or renamed.`,
      wayOut: 'Check the workbook again.',
    },
    'excel-sheet-hidden': {
      title: 'The sheet is hidden',
      message: ({ sheet }) => `The sheet “${sheet}” is hidden and can’t be shown.`,
      wayOut: 'Unhide the sheet (right click on a tab → Unhide) and try again.',
    },
    'excel-changed': {
      title: 'The workbook has changed',
      message: () => 'A sheet or table that was worked on has been deleted or renamed.',
      wayOut: 'Check the workbook again.',
    },
    'excel-too-large': {
      title: 'The sheet is too large',
      message: ({ sheet, cells, limit }) =>
        `The sheet “${sheet}” uses ${number(cells)} cells; at most ${number(limit)} are read.`,
      wayOut: 'Delete rows and columns that aren’t needed, or move the sheet to another workbook.',
    },
    'excel-payload': {
      title: 'Too much data at once',
      message: () => 'Excel does not pass that much data at once, not even in parts.',
      wayOut: 'Shorten very long texts in cells, or open the workbook in Excel on a computer.',
    },
    'excel-connection': {
      title: 'The connection to the workbook is lost',
      message: () => 'Excel does not answer: the connection broke or the session ended.',
      wayOut: 'Check your internet access, reload the page or open the workbook again, and retry.',
    },
    'excel-silent': {
      title: 'Excel does not answer',
      message: ({ seconds }) => `There has been no answer from Excel for ${seconds} s.`,
      wayOut:
        'If something is being typed into a cell, finish it (Enter). Check your internet access and check the workbook again.',
    },
    'excel-busy': {
      title: 'Excel is busy',
      message: () => 'Excel is busy with other work and has put this off.',
      wayOut: 'Wait a little and try again.',
    },
    'excel-unknown': {
      title: 'Excel could not do it',
      message: ({ errorCode }) => `Excel answered with the error ${errorCode}.`,
      wayOut: 'Try again. If that does not help, copy the details of the error and send them to us.',
    },
  },
  notReported: {
    title: 'No report was made',
    fault: (sheet, cell, message) => `Sheet “${sheet}”${cell === null ? '' : `, cell ${cell}`}. ${message}`,
    wayOut:
      'Correct it on the sheet or give the value for the report, and try again: no report rests on a guess.',
  },
  change: {
    'nothing-written': () => 'Nothing has changed in the workbook.',
    'rolled-back': (sheets) => {
      const done = 'What was done has been taken back; your sheets are as they were.';
      if (sheets.length === 0) return done;
      return `${done} Only the charts on ${quoted(sheets)} can't be brought back: repeat, and they will be drawn again.`;
    },
    'half-written': (sheets) =>
      `Of ${quoted(sheets)} perhaps only a part is written: the structure of the workbook is protected, and what stood there ` +
      `can't be brought back. Everything else has been taken back. Repeat, and the add-in will write it anew.`,
    unknown: () => 'Whether the changes were made is not known; if they were, “Restore” takes them back.',
    'partly-written': () => 'Some changes may have stayed in the workbook; “Restore” takes them back.',
  },
};
