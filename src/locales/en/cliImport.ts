import type { Worded } from '../language';
import type { importing as ru } from '../ru/cliImport';
import { noun } from './numbers';

const rows = noun({ one: 'row', other: 'rows' });
const schools = noun({ one: 'school', other: 'schools' });
const groups = noun({ one: 'group', other: 'groups' });

const several = (detail: string): string => (detail === '' ? '' : ` (several are named: ${detail})`);

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
  layouts: {
    marks: 'statistics of marks',
    journal: 'marks compared with those of the journal',
    individual: 'results of pupils',
    tasks: 'completion of tasks',
    flat: 'flat table',
    exam: 'results of exams',
    years: 'statistics of several years',
    titled: 'table under a title',
    unknown: 'not recognised',
  },
  reasons: {
    'not-recognised': () => 'no table of results was found',
    'subject-missing': (detail) => `the subject is not said${several(detail)}. Give --subject`,
    'class-missing': (detail) => `the class is not said${several(detail)}. Give --class`,
    'year-missing': (detail) => `the school year is not said${several(detail)}. Give --year`,
    'procedure-missing': (detail) => `the procedure is not said${several(detail)}. Give --procedure`,
    'name-missing': (detail) =>
      `a row of numbers names no school${detail === '' ? '' : ` (rows: ${detail})`}`,
    'marks-unread': (detail) => `the marks make up neither the participants nor 100%: ${detail}`,
    'pupils-without-mark': (detail) => `rows without a mark were not counted: ${detail}`,
    'school-unknown': (detail) => `the school is not on the list of schools: ${detail}`,
    'school-other': (detail) =>
      `a school of that name is listed, but with another login or in another municipality: ${detail}`,
    'name-shared': (detail) => `two schools of one name with different logins: ${detail}. Give --registry`,
    older: (detail) => `the same of a later day was taken from elsewhere: ${detail}`,
    replaced: (detail) => `other results of the same were taken from elsewhere: ${detail}`,
    'book-repeated': (detail) => `the workbook has several rows of it, none was changed: ${detail}`,
    'percents-sum': (detail) => `the percents add up to ${detail}; taken as they are`,
    'counts-none': (detail) => `no numbers of participants fit the percents; taken as they are: ${detail}`,
    'marks-sum': (detail) => `the marks are not as many as the participants: ${detail}. Taken as they are`,
    repeated: (detail) => `the same also stands elsewhere: ${detail}`,
  },
  read: (rowCount, schoolCount, groupCount) =>
    [rows(rowCount), schools(schoolCount), ...(groupCount > 0 ? [groups(groupCount)] : [])].join(', '),
  more: (count) => `… and ${count} more`,
  change: (sheet, added, changed, same) =>
    `Sheet “${sheet}”: ${added} new, ${changed} changed, ${same} the same`,
  written: (file) => `Written: ${file}`,
  notWritten: 'Nothing was written',
  nothing: 'There is nothing to take',
  refused: (cells) =>
    `the workbook can't be written to: cells ${cells} are part of an array formula, or headers or totals of a table. Nothing was written`,
};
