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

/** Said where changes stand beside rounded shares, whose difference may be another. */
export const UNROUNDED = 'Changes are computed from unrounded shares.';

/** Under the title of documents of one page for each thing. */
export const pagesAsOf = (day: string, year: string | null): string =>
  `As of ${day}${year === null ? '' : `, school year ${year}`}. ${UNROUNDED}`;
