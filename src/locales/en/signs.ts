import type { signs as ru } from '../ru/signs';
import type { Worded } from '../language';
import { noun, number } from './numbers';

const procedures = noun({ one: 'low procedure', other: 'low procedures' });
const participants = noun({ one: 'participant', other: 'participants' });

export const signs: Worded<typeof ru> = {
  title: 'Signs of low results',
  rule: ({ lowResultPercent, lowProcedures, smallCohort }, year, previous) => {
    const low = `A procedure in a subject and class is low where ${number(lowResultPercent)}\u00A0% or more got “2” or missed the threshold; with fewer than ${participants(smallCohort)} it is not judged.`;
    const several = `at least ${procedures(lowProcedures)}${year === null ? '' : ` in ${year}`}`;
    const twice =
      year === null || previous === null ? '' : `, or the same one low both in ${year} and ${previous}`;
    return `A reason to look at a school, not a verdict. ${low} A sign is ${several}${twice}.`;
  },
  none: 'No school shows any.',
  written: 'The list was made when the sheet was written and does not follow the data: then renew the sheet.',
  columns: { reasons: 'Signs', procedures: 'Procedures with low results' },
  reasons: {
    several: 'low results in several procedures',
    'two-years': 'low results in the same procedure for two years',
  },
  procedure: ({ procedure, period, subject, grade }) =>
    [procedure, period, subject, /^\d/u.test(grade) ? `class\u00A0${grade}` : grade]
      .filter(Boolean)
      .join(', '),
  again: 'second year',
  more: (count) => `and ${count} more`,
};
