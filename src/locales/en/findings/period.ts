import type { Day } from '../../../workbook';
import type { CodeTexts } from '../../codeTexts';
import { entering, q } from './words';

const planBounds = (start: Day | null, end: Day | null): string =>
  [start && `from ${start}`, end && `to ${end}`].filter(Boolean).join(' ');

export const period = {
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
    explanation: 'Nothing stands between the months: it is a span or two separate months.',
    message: ({ read, proposals }) =>
      `Reads in two ways: ${q(read)} — a span or separate months? ${entering(proposals, 'Put a dash or a comma.')}`,
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
} satisfies CodeTexts;
