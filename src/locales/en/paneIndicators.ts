import type { paneIndicators as ru } from '../ru/paneIndicators';
import type { Worded } from '../language';
import { noun, number } from './numbers';
import { en } from './phrases';

const cells = noun({ one: 'cell', few: 'cells', many: 'cells', other: 'cells' });
const indicators = noun({ one: 'indicator', few: 'indicators', many: 'indicators', other: 'indicators' });
const procedures = noun({ one: 'procedure', few: 'procedures', many: 'procedures', other: 'procedures' });

export const paneIndicators: Worded<typeof ru> = {
  start: {
    title: 'Indicators of the schools',
    lead: 'Computes the indicators from the data sheets and inserts sheets with formulas: the indicators and the dynamics of results.',
    promise:
      'Where anything is missing, that is shown first. Your sheets stay as they are; inserted ones can be removed.',
  },
  compute: 'Compute the indicators',
  again: 'Compute again',
  cancel: 'Cancel',
  insert: (sheets) => (sheets === 1 ? 'Insert the sheet' : 'Insert the sheets'),
  rewrite: (sheets) => (sheets === 1 ? 'Update the sheet' : 'Update the sheets'),
  refresh: 'Recompute',
  preview: {
    title: 'What this gives',
    computed: (count, of) =>
      count === of
        ? `All indicators will be computed: ${number(of)}.`
        : `${indicators(count)} of ${number(of)} can be computed.`,
    missing: 'What is missing',
    sheets: 'What will be written',
    sheet: ({ name, exists, renamed }) =>
      [
        `Sheet “${name}” — `,
        exists ? 'updated' : 'new',
        renamed ? '; a sheet of yours has the usual name and is left alone' : '',
      ].join(''),
  },
  year: (year) => (year === null ? 'No school year found' : `School year ${year}`),
  compared: (previous, supported, { name }) =>
    [previous === null ? '' : `compared with ${previous}`, `${name}: ${number(supported)}`]
      .filter(Boolean)
      .join(' · '),
  empty: {
    title: 'There are no data sheets',
    message: 'Indicators are computed from tables with these columns:',
    needed: [
      '“Школы”: school, category (ШНОР, ШНСУ, 500+), marks “да” or “нет”',
      '“Педагоги”: school, school year, how many in all, diagnosed, trained',
      '“Обучающиеся”: school, school year, how many in all and with an individual route',
      '“Результаты”: school, school year, procedure, subject, class, participants, marks',
    ],
  },
  noSupported: {
    title: ({ name }) => `“Школы” has no school of the group: ${name}`,
    message:
      'Indicators are of these schools. Fill the column “Категория” of “Школы”, or choose another group of schools.',
  },
  leftOut: (count) =>
    `Formulas don’t see ${cells(count)}, which are left out. “Compute again” offers to fix them.`,
  oneSupported: 'There is one such school: a share of schools is either 0 or 100 %; look at the counts.',
  stale: (sheets) => {
    const [first] = sheets;
    return sheets.length === 1 && first !== undefined
      ? `Outdated: sheet “${first}” has changed.`
      : `Outdated: ${en.names(sheets)} have changed.`;
  },
  restored: 'These are earlier figures. The workbook may have changed since.',
  cards: 'Indicators',
  before: (figure) => `was ${figure}`,
  noBefore: 'nothing to compare with',
  target: (share) => `Target ${share}`,
  achieved: (share) => `${share} of the way`,
  sheetRow: (sheet) => `Row on the sheet “${sheet}”`,
  source: (sheet) => (sheet === null ? 'Source data' : `Source data (“${sheet}”)`),
  bySchool: 'By school',
  chart: (points) => `Chart: ${points.join(', ')}`,
  lowProcedures: (count) => procedures(count),
  procedures: {
    title: ({ name }) => `Results by procedure: ${name}`,
    note: 'Share of participants with “2” or below the threshold, by year.',
  },
  method: {
    title: 'How it is computed',
    lines: (band) => [
      'A share is of the sums over all these schools: their percentages are neither added nor averaged.',
      `A change of no more than ${number(band)}\u00A0pp is “stable”.`,
      'The sheet has the same figures as formulas, which follow the data by themselves. When a school, procedure or year is new, update the sheets.',
    ],
  },
};
