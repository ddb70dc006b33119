import type { Day } from '../../../workbook';
import { withVisibleSpaces } from '../../phrases';
import type { Worded } from '../../language';
import type {
  period as ruPeriod,
  responsible as ruResponsible,
  result as ruResult,
  text as ruText,
  execution as ruExecution,
} from '../../ru/findings/cells';
import { en } from '../phrases';

const { q, either } = en;

/** What to enter: one of the proposals, or the advice given where there is none. */
export const entering = (proposals: readonly string[], otherwise: string): string =>
  proposals.length > 0 ? `Enter ${either(proposals)}.` : otherwise;

const planBounds = (start: Day | null, end: Day | null): string =>
  [start && `from ${start}`, end && `to ${end}`].filter(Boolean).join(' ');

export const period: Worded<typeof ruPeriod> = {
  'period-missing': {
    title: 'No period',
    explanation: 'The activity has no period, so its execution can’t be followed.',
    message: ({ activity }) => `Activity ${q(activity)} has no period. Enter a month and a year.`,
  },
  'period-unrecognised': {
    title: 'A period was not recognised',
    explanation: 'The text does not read as a period: no dates, no months, no known words.',
    message: ({ read, proposals }) =>
      `Not recognised as a period: ${q(read)}. ${entering(proposals, 'Enter dates or months with a year, such as “март 2021”.')}`,
  },
  'period-no-year': {
    title: 'A period without a year',
    explanation: 'No year is written and it was taken from the plan. A year later it will read differently.',
    message: ({ read, proposals }) =>
      `The period has no year: ${q(read)}. ${entering(proposals, 'Add the year: the dates of the plan are unknown.')}`,
  },
  'period-ambiguous': {
    title: 'A period reads in two ways',
    explanation:
      'It can be understood in more than one way: a span or separate months, a school year or a calendar year, each month or one.',
    message: ({ read, proposals }) =>
      `Reads in two ways: ${q(read)}. ${entering(proposals, 'Enter dates, or months with their year.')}${proposals.length === 1 ? ' If something else was meant, enter dates.' : ''}`,
  },
  'period-year-boundary': {
    title: 'A period crosses the New Year with one year written',
    explanation: 'The first month is later than the last, so there are two years, and one is written.',
    message: ({ read, proposals }) =>
      `The period crosses the New Year but has one year: ${q(read)}. ${entering(proposals, 'Enter both years.')}`,
  },
  'period-reversed': {
    title: 'A period starts after it ends',
    explanation: 'The first date is later than the second.',
    message: ({ read, proposals }) =>
      `The period starts after it ends: ${q(read)}. ${entering(proposals, 'Check the dates.')}`,
  },
  'period-outside-plan': {
    title: 'A period outside the plan',
    explanation: 'All or part of the period lies outside the dates of the plan itself.',
    message: ({ read, start, end, planStart, planEnd }) =>
      `Period ${q(read)} (${start} – ${end}) goes beyond the plan (${planBounds(planStart, planEnd)}). Check year and month.`,
  },
  'period-vague': {
    title: 'A period without dates',
    explanation: 'The period is given without dates (“as needed”) and the template requires dates.',
    message: ({ read }) => `The period has no dates: ${q(read)}. Enter months with a year.`,
  },
};

export const responsible: Worded<typeof ruResponsible> = {
  'responsible-missing': {
    title: 'Nobody is responsible',
    explanation: 'The activity names no responsible party.',
    message: ({ activity }) => `Activity ${q(activity)} names no responsible party. Enter one.`,
  },
  'responsible-unseparated': {
    title: 'Responsible parties are not separated',
    explanation:
      'Several parties stand in one cell with nothing between them: they can’t be counted or filtered.',
    message: ({ read, parties }) =>
      `Several parties without a separator: ${q(read)}. Separate them with a semicolon: ${q(parties.join('; '))}.`,
  },
  'responsible-unknown': {
    title: 'A responsible party is not on the list',
    explanation: 'The workbook has a sheet “Ответственные” or “Школы”, but the party is not there.',
    message: ({ read, nearest, sheets }) =>
      `${q(read)} is not on ${sheets.map(q).join(', ')}. ${
        nearest ? `Perhaps ${q(nearest)}.` : 'Add it to the list or correct the name.'
      }`,
  },
};

export const result: Worded<typeof ruResult> = {
  'result-missing': {
    title: 'No result',
    explanation: 'The activity has no planned result.',
    message: ({ activity }) => `Activity ${q(activity)} has no result. Name a document or an outcome.`,
  },
  'result-vague': {
    title: 'A result names nothing',
    explanation: 'One general word (“Plans”, “Schedule”): it is unclear what will be ready.',
    message: ({ read }) => `The result ${q(read)} names nothing. Say of what, about what, for whom.`,
  },
  'result-unseparated': {
    title: 'Results are not separated',
    explanation: 'Several results stand in one cell with nothing between them.',
    message: ({ read, results }) =>
      `Several results without a separator: ${q(read)}. Separate them: ${q(results.join('; '))}.`,
  },
};

export const text: Worded<typeof ruText> = {
  'text-spaces': {
    title: 'Stray spaces',
    explanation: 'Spaces at the ends, doubled, or before punctuation disturb filtering and counting.',
    message: ({ read, expected }) =>
      `Stray spaces: ${q(withVisibleSpaces(read))}. It should be ${q(expected)}.`,
  },
  'text-broken-word': {
    title: 'A broken word',
    explanation: 'A space or a line break stayed inside a word after a paste from another file.',
    message: ({ read, expected }) => `Broken word: ${q(read)}. It should be ${q(expected)}.`,
  },
  'text-mixed-alphabet': {
    title: 'Latin letters in a Russian word',
    explanation: 'The Latin letters look like Russian ones, but search and filters don’t find the word.',
    message: ({ read, expected }) =>
      `Russian and Latin letters are mixed: ${q(read)}. Type it in Russian: ${q(expected)}.`,
  },
  'text-markup': {
    title: 'Leftover markup',
    explanation: 'Tags or codes of a web page stayed in the text.',
    message: ({ read }) => `Markup stayed in the text: ${q(read)}. Remove it.`,
  },
};

export const execution: Worded<typeof ruExecution> = {
  'status-missing': {
    title: 'No execution mark',
    explanation: 'There is a column of marks, the period is over, and there is no mark.',
    message: ({ activity, end }) =>
      `No execution mark: ${q(activity)}${end ? `, the period ended on ${end}` : ', though a date or document is given'}. Enter a mark.`,
  },
  'status-unknown': {
    title: 'An unknown mark',
    explanation: 'The mark is not on the list of allowed ones, so it can’t be counted.',
    message: ({ read, allowed, nearest }) =>
      `The mark ${q(read)} is not on the list. ${nearest ? `Perhaps ${q(nearest)}.` : `Choose ${either(allowed)}.`}`,
  },
  'done-without-date': {
    title: 'Done, but without a date',
    explanation: 'The activity is marked as done and the date column is empty.',
    message: ({ status }) => `The mark ${q(status)} has no date. Enter it.`,
  },
  'done-without-evidence': {
    title: 'Done, but without a document',
    explanation: 'The activity is marked as done and no supporting document is named.',
    message: ({ status }) => `The mark ${q(status)} has no supporting document. Name one or give a link.`,
  },
  'done-before-start': {
    title: 'Done before its period starts',
    explanation: 'The date of completion is earlier than the start of the period: check the year.',
    message: ({ doneOn, start }) => `Done on ${doneOn}, but the period starts on ${start}. Check the date.`,
  },
  'done-in-future': {
    title: 'Done in the future',
    explanation: 'The date of completion is later than the report date.',
    message: ({ doneOn, reportDate }) =>
      `The date of completion ${doneOn} is later than the report date ${reportDate}. Correct it.`,
  },
  overdue: {
    title: 'The period is over, not done',
    explanation: 'The period ended before the report date and the activity is not marked as done.',
    message: ({ end, reportDate, days, status }) =>
      `The period ended on ${end}, ${days} days before ${reportDate}; ${status ? `the mark is ${q(status)}` : 'there is no mark'}. Mark it as done or move the period.`,
  },
};
