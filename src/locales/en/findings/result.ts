import type { CodeTexts } from '../../codeTexts';
import { q } from './words';

export const result = {
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
} satisfies CodeTexts;
