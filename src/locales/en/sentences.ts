import { sentences } from '../sentences';

/** What English sentences are put together from. */
export const en = sentences({
  locale: 'en',
  and: 'and',
  more: (count) => `and ${count} more`,
  moreSchools: (count) => `and ${count} more schools`,
  numberSign: 'no.',
  quotes: ['“', '”'],
  percentSpace: '',
});
