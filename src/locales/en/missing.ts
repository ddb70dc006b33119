import type { missing as ru } from '../ru/missing';
import type { Worded } from '../language';
import { noun } from './numbers';
import { en } from './phrases';

const quoted = en.names;
const notComputed = noun({ one: 'indicator not computed', other: 'indicators not computed' });

export const missing: Worded<typeof ru> = {
  data: () => 'The workbook has no data sheets: there is nothing to compute.',
  sheet: ({ sheet, isUnread, indicators }) =>
    isUnread
      ? `The sheet “${sheet}” was not read, its columns are unknown — ${notComputed(indicators)}.`
      : `There is no sheet “${sheet}” — ${notComputed(indicators)}.`,
  'supported-schools': ({ year }) =>
    `The sheet “Школы” has no supported school (ШНОР)${year === null ? '' : ` for ${year}`} — no indicator is computed.`,
  year: () => 'There are no data of any school year.',
  'previous-year': ({ year }) => `There are no data before ${year}: nothing to compare with.`,
  roadmap: () =>
    'The workbook has no roadmap: nothing can be said of its execution, or of what answers the risks.',
  marks: ({ sheets }) =>
    `No column of marks on ${sheets.length > 1 ? 'the sheets' : 'the sheet'} ${quoted(sheets)}: nothing is known of what was done.`,
  risks: ({ sheet }) => `There is no sheet “${sheet}” — no risk profile is made.`,
  counted: ({ sheets }) =>
    `${sheets.length > 1 ? 'There are no sheets' : 'There is no sheet'} ${quoted(sheets)} — these parts are left out.`,
};
