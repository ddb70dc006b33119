import type { CodeTexts } from '../locale';

export const data = {
  'formula-error': {
    title: 'A formula fails',
    explanation: 'The cell shows an error instead of a value; it is read as empty.',
    message: ({ error }) => `The formula gives ${error}. Correct it or enter a value.`,
  },
} satisfies CodeTexts;
