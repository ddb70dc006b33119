import type { CodeTexts } from '../../codeTexts';
import { either, q } from './words';

export const execution = {
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
} satisfies CodeTexts;
