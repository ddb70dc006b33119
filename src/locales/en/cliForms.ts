import type { Worded } from '../language';
import type { forms as ru } from '../ru/cliForms';
import { formState } from './formState';
import { noun } from './numbers';
import { en } from './phrases';

const books = noun({ one: 'workbook', other: 'workbooks' });

/** What the check says of a workbook that was made from a template. */
export const forms: Worded<typeof ru> = {
  commands: {
    roadmap: 'a workbook with an empty roadmap by a template',
    data: 'a workbook with the empty data sheets of a municipality',
    school: 'a workbook for a school to fill in',
    lists: 'put lists and prompts back into a workbook that was filled in',
    pack: 'a workbook for each school of a list, with its name, login and rows',
  },
  options: {
    output: 'the new .xlsx workbook',
    filled: 'a workbook made from a template, .xlsx or .xlsm',
    year: 'school year (by default the current one)',
    due: 'the day by which it is due',
    schools: 'a workbook with “Школы”; school year and municipality are those of “Настройки”',
    folder: 'folder for the workbooks; made where it is not there',
    from: 'a consolidated workbook, from which the values of last year are taken',
    old: 'the earlier workbook with a roadmap',
    now: 'the later workbook with a roadmap',
    changes: 'the new .xlsx workbook with the sheet of changes',
  },
  diff: 'what changed between two roadmaps',
  diffAfter: `
Activities are found by number and text. The same thing written otherwise is no change.
Exit code: 0 nothing changed, 1 something did, 2 wrong usage, 3 a workbook could not be read or written, or holds no roadmap.`,
  after: `
Notes and the sheet “Как заполнить” say what belongs into cells. A sheet left empty is a warning, not an error.
Exit code: 0 the workbook was written, 2 wrong usage, 3 it could not be written.`,
  listsAfter: `
Excel loses lists when people paste into cells. Nothing else is changed: data, notes and looks stay.
Exit code: 0 written, 2 wrong usage, 3 the workbook could not be read or written, or comes from no template.`,
  packAfter: `
All workbooks are written, or none. Last year's values are filled in as values, rows of this year wait to be filled in.
Exit code: 0 written, 2 wrong usage, 3 a workbook could not be read, lists no schools, or nothing could be written.`,
  written: (file, sheets) => `Written: ${file}, sheets ${en.names(sheets)}.`,
  noDue:
    'No day is told on which files are due (--due): the workbooks name none, and collecting says of nobody that they were on time until it is told one.',
  packed: (folder, count) => `Written to ${folder}: ${books(count)}.`,
  restored: (file, sheets) => `Written: ${file}. Lists put back: ${en.names(sheets)}.`,
  noTemplate: 'The workbook comes from no template: there is nothing to put back.',
  noSchools: 'There is no sheet “Школы”, or no school on it.',
  ...formState,
};
