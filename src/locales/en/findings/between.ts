import type { CodeTexts } from '../../codeTexts';
import { q } from './words';

export const between = {
  'activity-duplicate': {
    title: 'An activity is repeated',
    explanation: 'Two activities say the same.',
    message: ({ text, first }) =>
      `The activity already stands at ${first}: ${q(text)}. Remove it or say how the two differ.`,
  },
  'risk-uncovered': {
    title: 'A risk factor without activities',
    explanation: 'The risk factor is named above the table, but no activity answers it.',
    message: ({ risk }) => `No activity answers the risk factor ${q(risk)}. Add one.`,
  },
  'indicator-uncovered': {
    title: 'An indicator without activities',
    explanation: 'The indicator is named above the table, but no activity works for it.',
    message: ({ indicator }) =>
      `No activity works for the indicator ${q(indicator)}. Add one or drop the indicator.`,
  },
} satisfies CodeTexts;
