import type { Worded } from '../language';
import type { paneForms as ru } from '../ru/paneForms';
import { formState } from './formState';
import { noun } from './numbers';

const schools = noun({ one: 'school', other: 'schools' });

/** What the pane says of workbooks to fill in: how one is begun, and what a school sees of its own. */
export const paneForms: Worded<typeof ru> = {
  state: formState,
  begin: {
    heading: 'Begin',
    lead: 'The workbook has neither a roadmap nor data sheets yet.',
    items: {
      example: {
        title: 'Open the example',
        lead: 'A workbook of an invented municipality: roadmap, data sheets, indicators. It opens separately.',
        label: 'Open the example',
      },
      sheets: {
        title: 'Create sheets',
        lead: 'Roadmap, data sheets and “Настройки” with hints, lists and checks of what is typed.',
        label: 'Choose sheets',
      },
      template: {
        title: 'Take your roadmap as template',
        lead: 'Columns and sections of your roadmap become the sheet “Шаблон”, by which it is checked.',
        label: 'Make the template',
      },
    },
    title: 'New sheets',
    choose: 'Which sheets to add',
    present: (title) => `${title} — there already`,
    year: 'School year',
    roadmap: 'Form of the roadmap',
    roadmaps: {
      'municipal-roadmap': 'Municipal roadmap',
      'school-programme': 'School anti-risk programme',
    },
    schools: 'Schools',
    schoolsHint:
      'One a line; two columns can be pasted from Excel: name and login of FIS OKO. The lists offer these schools.',
    counted: (count) =>
      count === 0
        ? 'The list can be filled in later on the sheet “Школы”.'
        : `The list has ${schools(count)}.`,
    guide: 'The sheet “Как заполнить” comes with them.',
    confirm: 'Add sheets',
  },
  lists: {
    title: 'Restore lists',
    lead: 'Where pasting has taken away the lists and hints of a template, they come back. Data stay as they are.',
    label: 'Restore',
  },
  marks: {
    title: 'Take out findings',
    lead: 'Of a file that was given back: the sheet “Замечания”, the fills of cells and what was put into notes. Your data stay.',
    label: 'Take out findings',
    bar: 'The workbook has a sheet of findings; in a file that was given back, cells are marked as well.',
  },
  school: {
    title: (school) => school ?? 'Workbook of a school',
    about: (year, due) =>
      [year === null ? '' : `school year ${year}`, due === null ? '' : `due ${due}`]
        .filter(Boolean)
        .join(', '),
    progress: 'How much is filled in',
    ready: 'Ready to be sent',
    readyMessage: 'There are no errors. Save the workbook and send it to whoever sent it to you.',
    notReady: 'Correct the errors',
    notReadyMessage: 'They are listed below. Press one to see its cell and a correction.',
    nothing: 'Nothing is filled in yet',
    nothingMessage: 'Hints of the cells and the sheet “Как заполнить” tell what to write.',
    left: (count) => `Not filled in: ${count}`,
    lists: 'Restore lists',
    all: 'All areas of the pane',
  },
};
