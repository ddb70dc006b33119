import { phrases } from '../phrases';

/** How English texts quote what a person wrote. */
export const en = phrases({
  locale: 'en',
  quotes: ['“', '”'],
  inner: ['‘', '’'],
  or: { ofTwo: ' or ', last: ', or ' },
});
