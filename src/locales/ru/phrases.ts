import { phrases } from '../phrases';

/** How Russian texts quote what a person wrote. */
export const ru = phrases({
  locale: 'ru',
  quotes: ['«', '»'],
  inner: ['„', '“'],
  or: { ofTwo: ' или ', last: ' или ' },
});
