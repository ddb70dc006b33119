import { CATALOGUE, CODES, SAMPLES, type Code } from '../src/findings';
import { LOCALES, RULE_WORDS, rulePage } from '../src/locales';
import { report } from './support/check';
import { FAULTLESS } from './support/roadmap';
import { withCells } from './support/snapshot';

/** Where samples of one cell stand in a roadmap of 2021. */
const COLUMNS: readonly (readonly [string, readonly Code[]])[] = [
  [
    'C10',
    [
      'period-unrecognised',
      'period-no-year',
      'period-ambiguous',
      'period-year-boundary',
      'period-reversed',
      'period-outside-plan',
    ],
  ],
  ['D10', ['responsible-unseparated']],
  ['E10', ['result-vague', 'result-unseparated']],
  ['B10', ['text-spaces', 'text-broken-word', 'text-mixed-alphabet', 'text-markup']],
];

const codesAt = (cell: string, text: string): readonly string[] =>
  report([{ name: 'Карта', rows: withCells(FAULTLESS, { [cell]: text }) }]).findings.map(({ code }) => code);

test.each(COLUMNS.flatMap(([cell, codes]) => codes.map((code) => [code, cell] as const)))(
  'the sample of %s is found where it is wrong, and not where it is right',
  (code, cell) => {
    const sample = SAMPLES[code];
    expect([codesAt(cell, sample?.wrong ?? ''), codesAt(cell, sample?.right ?? '')]).toEqual([
      expect.arrayContaining([code]),
      expect.not.arrayContaining([code]),
    ]);
  },
);

test.each(LOCALES)('every rule tells why it matters in its own words (%s)', (locale) => {
  const reasons = CODES.map((code) => RULE_WORDS[locale].why[code]);
  expect(reasons.filter((why) => !/^[^a-zа-я].*[.]$/u.test(why))).toEqual([]);
  const pages = CODES.map((code) => rulePage(code, locale));
  expect(pages.filter(({ means, why }) => means === why)).toEqual([]);
  expect(pages.map(({ severity }) => severity)).toEqual(CODES.map((code) => CATALOGUE[code].severity));
});
