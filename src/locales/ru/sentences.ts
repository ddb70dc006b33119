import { SPACE } from '../numbers';
import { sentences } from '../sentences';

/** What Russian sentences are put together from. */
export const ru = sentences({
  locale: 'ru',
  and: 'и',
  more: (count) => `и ещё ${count}`,
  quotes: ['«', '»'],
  percentSpace: SPACE,
});
