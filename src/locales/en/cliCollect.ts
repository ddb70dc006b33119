import type { Worded } from '../language';
import type { collecting as ru } from '../ru/cliCollect';

export const collecting: Worded<typeof ru> = {
  collect: 'put the files of schools together in one workbook: who has sent, what is accepted, what to mend',
  collectAfter: `
A school is known by the login or name in its template, then by the rows and the title of its roadmap, then by the name
of the file. Rows that are in order are taken; those with errors are listed with cell and reason. Collecting again
replaces the rows of a school and never doubles them. Locks of files open in Excel (~$…) are passed over.
Exit code: 0 all schools accepted, 1 some to be mended or missing, 2 wrong call, 3 some file could not be read.`,
  options: {
    files: 'folders, with all folders in them, and files of schools: .xlsx, .xlsm, .xls, .xlsb, .ods, .docx',
    output: 'the new .xlsx workbook',
    registry: 'a workbook with the sheets “Школы” and “Настройки”',
    due: 'the last day of sending (the one that the template of the school tells where left out)',
    lastValid: 'an earlier collection: what a school has not sent, or sent with errors, is taken from there',
    returned:
      'a folder for the files of schools with what was found in them: a sheet of findings and marked cells',
    letters: 'a folder for letters, a .docx for each school',
    tidy: 'a folder for the records as tables, Parquet and CSV, for databases',
    replace: 'make an existing collection anew',
  },
};
