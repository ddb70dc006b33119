import { SPACE } from '../numbers';
import { tiedNoun } from './numbers';
import { sentences } from '../sentences';

const schools = tiedNoun({ one: 'школа', few: 'школы', other: 'школ' });

/** What Russian sentences are put together from. */
export const ru = sentences({
  locale: 'ru',
  and: 'и',
  more: (count) => `и ещё ${count}`,
  moreSchools: (count) => `и ещё ${schools(count)}`,
  numberSign: '№',
  quotes: ['«', '»'],
  percentSpace: SPACE,
});

/** Said where changes stand beside rounded shares, whose difference may be another. */
export const UNROUNDED = 'Изменения считаются по неокруглённым долям.';

/** Under the title of documents of one page for each thing. */
export const pagesAsOf = (day: string, year: string | null): string =>
  `По состоянию на ${day}${year === null ? '' : `, ${year} учебный год`}. ${UNROUNDED}`;
