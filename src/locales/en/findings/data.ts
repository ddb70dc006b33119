import type { Worded } from '../../language';
import type { data as ruData } from '../../ru/findings/data';
import { FIGURES } from '../../figures';
import { en } from '../phrases';

const { q, either, num } = en;

const UNITS = { count: 'counts of participants', percent: 'percents', part: 'parts of 1' } as const;

export const data: Worded<typeof ruData> = {
  'school-unknown': {
    title: 'A school is not on the list',
    explanation:
      'The workbook has a sheet “Школы”, but the school is not there: its data won’t reach the indicators.',
    message: ({ read, nearest, sheet }) =>
      `School ${q(read)} is not on ${q(sheet)}. ${nearest ? `Perhaps ${q(nearest)}.` : 'Add it to the list or correct the name.'}`,
  },
  'school-spelling': {
    title: 'A name is written otherwise',
    explanation:
      'A school was recognised but is written otherwise than on “Школы”, or a procedure, period, subject or class otherwise than in the other rows. Formulas compare texts letter by letter.',
    message: ({ read, expected, label }) =>
      label
        ? `It says ${q(read)}, the other rows say ${q(expected)}. Write it the same way.`
        : read === ''
          ? `School ${q(expected)} is seen here only through merged cells; formulas don’t find it in this row. Write it in every row.`
          : `The school is written ${q(read)}, the list says ${q(expected)}. Write it the same way.`,
  },
  'record-duplicate': {
    title: 'A record is repeated',
    explanation: 'Two rows are about the same: one school, one year and whatever else tells records apart.',
    message: ({ record, first, same }) =>
      same
        ? `Record ${q(record)} already stands at ${first} with the same values and is counted once. Keep one of them.`
        : `Record ${q(record)} already stands at ${first} with other values: neither is counted. Keep the right one.`,
  },
  'choice-unfilled': {
    title: 'A choice is not made',
    explanation: 'All the choices of the form are still in the cell, so it gives no answer.',
    message: ({ read, allowed }) => `The choice is not made: ${q(read)}. Keep one: ${either(allowed)}.`,
  },
  'value-missing': {
    title: 'A required value is missing',
    explanation: 'The cell of a required column is empty while the rest of the row is filled.',
    message: ({ column, of }) =>
      `Column ${q(column)} is empty here${of === undefined ? '' : `, for ${q(of)}`}. Enter a value.`,
  },
  'value-not-number': {
    title: 'Text instead of a number',
    explanation: 'The cell must hold a number. Excel does not add up numbers typed as text.',
    message: ({ column, read, value }) =>
      value === null
        ? `${q(column)}: a number is expected, ${q(read)} was read. Enter a number.`
        : `${q(column)}: the number is stored as text, ${q(read)}. Enter it as a number: ${num(value)}.`,
  },
  'value-negative': {
    title: 'A negative number',
    explanation: 'Neither persons nor marks can be fewer than none.',
    message: ({ column, value }) => `${q(column)}: the number ${num(value)} is negative. Enter zero or more.`,
  },
  'value-not-integer': {
    title: 'Not a whole number of persons',
    explanation: 'The column counts persons, so a fraction or a percentage can’t be read here.',
    message: ({ column, read }) =>
      `${q(column)}: a whole number is expected, ${q(read)} was read. Enter a whole number.`,
  },
  'marks-sum-mismatch': {
    title: 'The marks don’t add up',
    explanation:
      'Marks “2” to “5” and pupils not attested must make the number of participants; shares must make 100 %, rounding allowed.',
    message: ({ sum, total, percent }) =>
      percent
        ? `The shares add up to ${num(sum)} %, not 100 %. Check them.`
        : `Marks and pupils not attested add up to ${num(sum)}, participants are ${num(total)}. Check both.`,
  },
  'part-exceeds-total': {
    title: 'A part exceeds the whole',
    explanation: 'No more persons can be diagnosed, trained or marked than there are.',
    message: ({ part, value, total, limit }) =>
      total === null
        ? `${q(part)}: ${num(value)} % is more than 100 %. Check the share.`
        : `${q(part)} (${num(value)}) exceeds ${q(total)} (${num(limit)}). Check both numbers.`,
  },
  'year-unrecognised': {
    title: 'School year format',
    explanation:
      'The school year can’t be read, or is written otherwise than in the rest of the workbook. A year alone (2021) is read as the school year that ends in it.',
    message: ({ read, expected }) =>
      expected === null
        ? `Not recognised as a school year: ${q(read)}. Write it like “2020/2021”.`
        : `${q(read)} is read as school year ${q(expected)}. Write years the same way throughout the workbook.`,
  },
  'row-total': {
    title: 'A row of totals',
    explanation: 'The row sums up or averages other rows and is not counted, or people would count twice.',
    message: ({ read, by }) =>
      by === 'label'
        ? `${q(read)} is a row of totals, not a record of its own. It is not counted.`
        : `${q(read)} is the sum of rows above and is not counted. If it is a school of its own, add it to “Школы”.`,
  },
  'unit-mixed': {
    title: 'Counts and shares in one table',
    explanation: 'The marks of a row are not in the unit of their columns: counts, percents or parts of 1.',
    message: ({ marks, unit, expected, instead }) => {
      const shown = marks.join('; ');
      if (unit === null) {
        return `Nobody can tell the unit of these marks: ${shown}. The row is not counted. Enter ${UNITS[expected]}.`;
      }
      const values = instead.length > 0 ? `: ${instead.map(num).join('; ')}` : '';
      return `The marks are ${UNITS[unit]} (${shown}), while their columns hold ${UNITS[expected]}. Enter ${UNITS[expected]}${values}.`;
    },
  },
  'formula-not-calculated': {
    title: 'A formula without a value',
    explanation:
      'The file holds a formula but not its value, as programs save it that don’t calculate. The cell is read as empty.',
    message: ({ column, formula }) =>
      `${q(column)}: the file has no value for ${q(formula)}. Open the workbook in Excel, save it and check again.`,
  },
  'small-cohort': {
    title: 'A small cohort',
    explanation: 'With so few participants a share says nothing of the school: it is shown and not judged.',
    message: ({ participants, limit, alike }) =>
      alike === undefined
        ? `Participants: ${num(participants)}, fewer than ${num(limit)}. The result is shown and not judged; the setting “Малая группа, чел.” sets the limit.`
        : `${q(alike.procedure)}: ${num(alike.count)} cohorts of fewer than ${num(limit)} participants (${alike.cells.join(', ')}${alike.count > alike.cells.length ? ` and ${num(alike.count - alike.cells.length)} more` : ''}). The results are shown and not judged; the setting “Малая группа, чел.” sets the limit.`,
  },
  'value-unusual': {
    title: 'An unusual value',
    explanation:
      'The value differs sharply from those of the same school in other years, which are close to one another. A digit may be missing or one too many. It counts as it stands.',
    message({ column, school, value, share, history }) {
      const written = (own: number): string => (share ? FIGURES.en.share(own) : num(own));
      const years = history.map(({ year, value: own }) => `${year} — ${written(own)}`);
      const what = share
        ? `share of low results ${written(value)}`
        : `column ${q(column)} — ${written(value)}`;
      return `${school}: ${what}, in other years: ${years.join(', ')}. Check the number; the settings “Необычное число, %” and “Необычная доля, п.п.” set the limits.`;
    },
  },
  'formula-error': {
    title: 'A formula fails',
    explanation: 'The cell shows an error instead of a value; it is read as empty.',
    message: ({ error }) => `The formula gives ${error}. Correct it or enter a value.`,
  },
  'example-row-changed': {
    title: 'Data in an example row',
    explanation:
      'A row that begins with “Пример” is not read, yet it holds something other than the example.',
    message: ({ read }) =>
      `The example row holds ${q(read)}, but it is not read. Take “Пример” out of its first cell, or move the data to another row.`,
  },
  'sheet-empty': {
    title: 'Sheet not filled in',
    explanation: 'A sheet of the template is empty. Where there is no data, it may be sent so.',
    message: ({ prepared }) =>
      prepared === 0
        ? 'The sheet has no record. Fill it in, or leave it empty where there is no data.'
        : `Rows prepared on the sheet: ${num(prepared)}; none is filled in. Fill them in, or leave them where there is no data.`,
  },
};
