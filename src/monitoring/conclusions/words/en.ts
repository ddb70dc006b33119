import { language } from './common';

const base = language({
  locale: 'en',
  tag: 'en',
  and: 'and',
  more: (count) => `and ${count} more`,
  quotes: ['“', '”'],
  day: (day) => day,
});

const { noun } = base;

/** English: nouns with their counts. */
export const en = {
  ...base,
  schools: noun({ one: 'school', other: 'schools' }),
  activities: noun({ one: 'activity', other: 'activities' }),
  days: noun({ one: 'day', other: 'days' }),
  stages: noun({ one: 'stage', other: 'stages' }),
  indicators: noun({ one: 'indicator', other: 'indicators' }),
  factors: noun({ one: 'risk factor', other: 'risk factors' }),
  procedures: noun({ one: 'procedure', other: 'procedures' }),
  curators: noun({ one: 'curator', other: 'curators' }),
  mentors: noun({ one: 'mentor school', other: 'mentor schools' }),
  participants: noun({ one: 'participant', other: 'participants' }),
  rows: noun({ one: 'row', other: 'rows' }),
  events: noun({ one: 'event', other: 'events' }),
};
