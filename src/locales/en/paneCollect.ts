import type { Worded } from '../language';
import type { paneCollect as ru } from '../ru/paneCollect';
import { noun, number } from './numbers';

const files = noun({ one: 'file', other: 'files' });
const rows = noun({ one: 'row', other: 'rows' });
const causes = noun({ one: 'remark', other: 'remarks' });

export const paneCollect: Worded<typeof ru> = {
  item: {
    title: 'Collect files of schools',
    lead: 'All files that schools have sent at once: their rows go to the data sheets of this workbook, and you see of each school whether its file is accepted.',
    label: 'Collect files',
  },
  title: 'Files of schools',
  lead: 'Choose the files or a whole folder, or drop them here. They are read on this computer, sent nowhere and left as they are. Schools and the school year are taken from the sheets “Школы” and “Настройки” of this workbook.',
  pickFiles: 'Choose files',
  pickFolder: 'Choose a folder',
  none: 'There are no files here that can be collected: .xlsx, .xlsm, .xls, .xlsb, .ods or .docx are needed.',
  drop: 'Drop the files or the folder to read them',
  due: {
    label: 'Due by',
    hint: 'For example, 20.01.2027. Empty: as the template of the school says.',
    wrong: 'Type a day: 20.01.2027',
    apply: 'Work out anew',
  },
  noSchools:
    'The workbook lists no schools, so they are taken as the files name them, and nobody sees who has sent nothing. A sheet “Школы” with logins of ФИС ОКО is needed.',
  whose: {
    title: 'Whose files are these',
    lead: 'Neither the file nor its name tells the school. Say it, and the file is read again.',
    label: (file) => `School: ${file}`,
    unknown: 'not said',
    apply: 'Read with these schools',
  },
  willWrite: 'What will change in the workbook',
  written: { title: 'Collected into the workbook', message: 'Indicators and reports can be made of it.' },
  nothing: 'There is nothing to write: the workbook has all of it.',
  register: (names) => `New sheets of the collection: ${listed(names)}.`,
  renewed: (names) => `Written anew: ${listed(names)}.`,
  change: (change) =>
    change.isNew
      ? `New sheet “${change.sheet}”: ${rows(change.added)}.`
      : `“${change.sheet}”: ${rows(change.added)} added, ${change.changed} replaced${change.removed > 0 ? `, ${change.removed} of the earlier collection removed` : ''}.`,
  keeps:
    'Rows that were typed by hand stay unless a school has sent the same. All of it is taken back with one button.',
  schools: 'Schools',
  others: 'Files of no known school',
  state: (state, count) => `${state}: ${count}`,
  statuses: {
    unreadable: 'not read',
    'not-recognised': 'not recognised',
    errors: 'has errors',
    warnings: 'has warnings',
    accepted: 'accepted',
  },
  remark: (place, message, count) =>
    `${place === null ? '' : `${place}: `}${message}${count > 1 ? ` (places: ${count})` : ''}`,
  moreSchools: (rest) => `Show more schools: ${number(rest)}`,
  moreFiles: (rest) => `Show more files: ${number(rest)}`,
  more: (count) => `… and ${causes(count)} more`,
  confirm: 'Write into the workbook',
  addFiles: 'Add files',
  back: {
    title: 'Give back to schools',
    lead: 'Files and letters come as .zip archives, to where the browser saves downloads.',
    files: (count) => `Download with remarks: ${files(count)}`,
    letters: (count) => `Download letters: ${files(count)}`,
    filesName: 'remarks for schools.zip',
    lettersName: 'letters to schools.zip',
  },
};

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
