import type { CodeTexts } from '../../codeTexts';
import { q } from './words';

export const numbering = {
  'number-missing': {
    title: 'An activity without a number',
    explanation: 'The next number in order is proposed; where it is taken, the following numbers move on.',
    message: ({ expected, renumbered }) =>
      renumbered > 0
        ? `No number; in order it is ${q(expected)}. Enter it and move the following numbers on (${renumbered}).`
        : `No number; in order it is ${q(expected)}. Enter it.`,
  },
  'number-duplicate': {
    title: 'A number is repeated',
    explanation: 'Two activities or sections have the same number.',
    message: ({ read, first, expected }) =>
      `Number ${q(read)} already stands at ${first}. In order it is ${q(expected)}: correct it.`,
  },
  'number-gap': {
    title: 'A gap in the numbering',
    explanation: 'One or more numbers between neighbours are missing.',
    message: ({ read, previous, expected }) =>
      previous === null
        ? `The numbering starts at ${q(read)}, expected ${q(expected)}. Correct the number or restore the lost row.`
        : `${q(previous)} is followed by ${q(read)}, expected ${q(expected)}. Correct the number or restore the lost row.`,
  },
  'number-order': {
    title: 'A number out of order',
    explanation: 'The number is lower than the one before.',
    message: ({ read, previous, expected }) =>
      `${q(previous)} is followed by ${q(read)}, expected ${q(expected)}. Move the row or correct the number.`,
  },
  'number-parent': {
    title: 'A number from another section',
    explanation: 'The number begins with another section’s number than the one the row stands in.',
    message: ({ read, section, expected }) =>
      `Number ${q(read)} stands in section ${q(section)}. Change it to ${q(expected)} or move the row.`,
  },
  'number-as-date': {
    title: 'A number turned into a date',
    explanation: 'Excel took the number for a date: 4.2 became 4 February. Numbers are kept as text.',
    message: ({ read, expected }) =>
      `Excel took the number for a date: ${q(read)}. Expected ${q(expected)}: enter it as text.`,
  },
  'number-as-number': {
    title: 'A number is stored as a numeric value',
    explanation: 'Excel stores the number as a numeric value and 1.10 becomes 1.1. Numbers are kept as text.',
    message: ({ read, expected }) =>
      `Number ${q(read)} is stored as a numeric value. Expected ${q(expected)}: enter it as text.`,
  },
} satisfies CodeTexts;
