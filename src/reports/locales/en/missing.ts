import { plural } from '../../../findings';
import type { MissingWords } from '../missing';

const notComputed = plural('en')({ one: 'indicator not computed', other: 'indicators not computed' });

export const missing: MissingWords = {
  data: () => 'The workbook has no data sheets: there is nothing to compute.',
  sheet: ({ sheet, isUnread, indicators }) =>
    isUnread
      ? `The sheet “${sheet}” was not read, its columns are unknown — ${notComputed(indicators)}.`
      : `There is no sheet “${sheet}” — ${notComputed(indicators)}.`,
  'supported-schools': ({ year }) =>
    `The sheet “Школы” has no supported school (ШНОР)${year === null ? '' : ` for ${year}`} — no indicator is computed.`,
  year: () => 'There are no data of any school year.',
  'previous-year': ({ year }) => `There are no data before ${year}: nothing to compare with.`,
};
