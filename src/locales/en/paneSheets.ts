import type { Worded } from '../language';
import type { paneSheets as ru, SheetContents } from '../ru/paneSheets';
import { noun } from './numbers';
import { templateReasons, templateTaken } from './templates';

const activities = noun({ one: 'activity', other: 'activities' });
const sections = noun({ one: 'section', other: 'sections' });
const roadmaps = noun({ one: 'roadmap', other: 'roadmaps' });

const contents = (sheet: SheetContents): string =>
  [activities(sheet.activities), sheet.sections > 0 && sections(sheet.sections)].filter(Boolean).join(', ');

export const paneSheets: Worded<typeof ru> = {
  sheetKinds: {
    roadmap: 'Roadmap',
    settings: 'Settings',
    template: 'Template',
    responsibles: 'List of responsible parties',
    schools: 'List of schools',
    teachers: 'Data on teachers',
    pupils: 'Data on pupils',
    results: 'Results',
    tasks: 'Completion of tasks',
    comparison: 'Marks compared with the journal',
    risks: 'Risks',
    events: 'Events held',
    deficits: 'Deficits',
    cycle: 'Management cycle',
    documents: 'Documents of schools',
    register: 'Files sent by schools',
    leftRows: 'Rows left out of the collection',
    guide: 'How to fill in',
    lists: 'Lists to choose from',
    indicators: 'list of indicators',
    own: 'Inserted by the add-in',
    unknown: 'Not recognised',
    empty: 'Empty',
  },
  contents,
  overview: {
    roadmaps: 'Roadmaps',
    lists: 'Reference sheets',
    others: 'Other sheets',
    missing: 'Missing',
    template: templateTaken,
    otherTemplate: 'Choose another template',
    templateReasons,
    summary: (all) => {
      const own = all.filter(({ kind }) => kind === 'roadmap');
      const [first] = own;
      return first && own.length === 1
        ? `“${first.name}”: ${contents(first)}`
        : `${roadmaps(own.length)}: ${activities(own.reduce((sum, sheet) => sum + sheet.activities, 0))}`;
    },
    neededText:
      'A header row is needed with the column “Мероприятия” and at least one more column of the template: “№”, “Сроки”, “Ответственные исполнители”, “Планируемый результат”. It is looked for in the first 60 rows of a sheet.',
  },
};
