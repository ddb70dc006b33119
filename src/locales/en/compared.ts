import type { Worded } from '../language';
import type { compared as ruCompared } from '../ru/compared';
import { noun } from './numbers';
import { en } from './sentences';

const indicators = noun({ one: 'indicator is', other: 'indicators are' });

export const compared: Worded<typeof ruCompared> = {
  changes: {
    heading: (since) => `What has changed since ${since}`,
    source: (since, file) =>
      file === null
        ? `The earlier figures are from the last report on this workbook, as of ${since}.`
        : `The earlier figures are from the file ${en.quoted(file)}, as of ${since}.`,
    what: 'Activities',
    count: 'How many',
    which: 'Which',
    done: 'done',
    overdue: 'newly overdue',
    moved: 'moved to another day',
    added: 'added to a roadmap',
    removed: 'taken out of a roadmap',
    none: 'none',
    more: (count) => `and ${count} more`,
    indicators: 'Indicators',
    before: 'Then',
    now: 'Now',
    ofYear: (heading, year) => `${heading}, ${year ?? 'year unknown'}`,
    nothing: 'No activity and no indicator is in both reports: there is nothing to compare.',
    apart: (count) =>
      `${indicators(count)} not compared: the last report was on other schools or another part of the year.`,
  },
  movement: {
    heading: ({ name }) => `Who entered and left the group: ${name}`,
    none: (years) => `In ${years.join(', ')} the list of schools did not change.`,
    note: 'Low results are of the procedures that the school has in both years. Schools that were renamed or became one are known by the column “Прежнее наименование” of the sheet of schools.',
    school: 'School',
    before: 'Before',
    after: 'After',
    way: 'What happened',
    entered: 'entered',
    left: 'left',
    year: 'School year',
    remark: 'Remark',
    formerly: (names) => `formerly ${names.join(', ')}`,
    unlisted: 'the sheet of schools has no row of it in that year',
  },
  years: {
    heading: 'Schools of the group over three years',
    note: (procedures) =>
      procedures.length === 0
        ? 'No procedure was held in all these years: shares of low results are not compared.'
        : `Share of low results over the procedures of all these years: ${procedures.join(', ')}.`,
    listed: 'Years in the group',
  },
  terms: {
    heading: 'By quarters, trimesters and half-years',
    note: 'All schools. The preceding part is of the same kind: before the first one, the last of the school year before. Changes are in percentage points, falling is better.',
    limit: (shown, all) => `Rows shown: ${shown} of ${all}.`,
    name: 'Procedure, subject, class, part of the year',
    row: (procedure, subject, grade, term) => `${procedure}, ${subject}, class ${grade}, ${term}`,
    now: 'Now',
    beforeTerm: 'Preceding part',
    yearAgo: 'A year ago',
    toTerm: 'To the preceding',
    toYear: 'To a year ago',
  },
};
