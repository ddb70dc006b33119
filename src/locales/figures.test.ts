import { FIGURES } from './figures';

/** Spaces that don't break, made visible. */
const seen = (text: string): string => text.replaceAll('\u00A0', '_').replaceAll(' ', '␣');

describe('figures in Russian', () => {
  const { count, share, ofTotal, shareOf, points } = FIGURES.ru;

  it.each([
    [share(10 / 16), '62,5_%'],
    [share(0), '0,0_%'],
    [share(1), '100,0_%'],
    [ofTotal(10, 16), '10_из_16'],
    [ofTotal(1234, 56_789), '1_234_из_56_789'],
    [shareOf(10 / 16, 10, 16), '62,5_%_(10_из_16)'],
    [count(10.5), '10,5'],
    [points(5), '+5,0_п.п.'],
    [points(-12.34), '−12,3_п.п.'],
    [points(0), '0,0_п.п.'],
    [points(-0.04), '0,0_п.п.'],
  ])('%s', (text, expected) => expect(seen(text)).toBe(expected));
});

test('figures in English', () => {
  const { share, ofTotal, points } = FIGURES.en;
  expect([share(0.625), ofTotal(10, 1600), points(-1)].map(seen)).toEqual([
    '62.5%',
    '10_of_1,600',
    '−1.0_pp',
  ]);
});
