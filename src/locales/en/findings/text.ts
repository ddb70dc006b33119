import type { CodeTexts } from '../../codeTexts';
import { withVisibleSpaces } from '../../wording';
import { q } from './words';

export const text = {
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
} satisfies CodeTexts;
