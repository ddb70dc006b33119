import type { Worded } from '../language';
import type { importing as ru } from '../ru/cliImport';
import { hinted } from '../hinted';
import { imported } from './imported';

/** How the command line is told what files don't say. */
const HINTS = {
  'subject-missing': 'Give --subject',
  'class-missing': 'Give --class',
  'year-missing': 'Give --year',
  'procedure-missing': 'Give --procedure',
  'name-shared': 'Give --registry',
} as const;

export const importing: Worded<typeof ru> = {
  import: 'bring official exports (ФИС ОКО, regional tables) into the sheets “Результаты” and “Задания”',
  importAfter: `
--subject, --class, --year and --procedure say what the files themselves don't. Rows of pupils are counted while
they are read: nothing of them gets into the workbook or the output. A school is known by its login in ФИС ОКО, then
by its name; schools that are not listed are left out.
Exit code: 0 all was taken, 1 something was not understood, 2 wrong usage, 3 a file could not be read (the others
were taken) or the workbook could not be written.`,
  options: {
    files: 'exports: workbooks .xlsx, .xls, .ods',
    output: 'write a new workbook .xlsx',
    into: 'add to a workbook .xlsx: rows of the same are brought up to date, new ones are added',
    registry: 'workbook with the sheet “Школы” (that of --into if left out)',
    subject: 'the subject of files that name none',
    class: 'the class of files that name none',
    year: 'the school year of files that name none',
    procedure: 'the procedure of files that name none',
    dryRun: 'show what would be taken and write nothing',
  },
  ...imported,
  reasons: hinted(imported.reasons, HINTS),
  written: (file) => `Written: ${file}`,
  notWritten: 'Nothing was written',
  nothing: 'There is nothing to take',
  refused: (cells) =>
    `the workbook can't be written to: cells ${cells} are part of an array formula, or headers or totals of a table. Nothing was written`,
};
