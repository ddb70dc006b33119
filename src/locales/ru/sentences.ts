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
