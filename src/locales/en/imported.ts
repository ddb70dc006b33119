import type { Worded } from '../language';
import type { imported as ru } from '../ru/imported';
import { noun } from './numbers';

const rows = noun({ one: 'row', other: 'rows' });
const schools = noun({ one: 'school', other: 'schools' });
const groups = noun({ one: 'group', other: 'groups' });

const several = (detail: string): string => (detail === '' ? '' : ` (several are named: ${detail})`);

export const imported: Worded<typeof ru> = {
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
    'subject-missing': (detail) => `the subject is not said${several(detail)}`,
    'class-missing': (detail) => `the class is not said${several(detail)}`,
    'year-missing': (detail) => `the school year is not said${several(detail)}`,
    'procedure-missing': (detail) => `the procedure is not said${several(detail)}`,
    'name-missing': (detail) =>
      `a row of numbers names no school${detail === '' ? '' : ` (rows: ${detail})`}`,
    'marks-unread': (detail) => `the marks make up neither the participants nor 100%: ${detail}`,
    'pupils-without-mark': (detail) => `rows without a mark were not counted: ${detail}`,
    'school-unknown': (detail) => `the school is not on the list of schools: ${detail}`,
    'school-other': (detail) =>
      `a school of that name is listed, but with another login or in another municipality: ${detail}`,
    'name-shared': (detail) => `two schools of one name with different logins: ${detail}`,
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
};
