import type { CodeTexts } from '../../codeTexts';
import { q } from './words';

export const responsible = {
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
    explanation: 'The workbook has a sheet «Ответственные» or «Школы», but the party is not there.',
    message: ({ read, nearest, sheets }) =>
      `${q(read)} is not on ${sheets.map(q).join(', ')}. ${
        nearest ? `Perhaps ${q(nearest)}.` : 'Add it to the list or correct the name.'
      }`,
  },
} satisfies CodeTexts;
