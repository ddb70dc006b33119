import { parseNumber, saysNoValue } from './numbers';

describe('parseNumber', () => {
  it.each<[string, number]>([
    ['12', 12],
    [' 12 ', 12],
    ['12\u00a0', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567,25', 1234567.25],
    ['1\u202f234', 1234],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['007', 7],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, percent: false, certain: true });
  });

  it.each<[string, number]>([
    ['62,5 %', 62.5],
    ['62.5%', 62.5],
    ['100\u00a0%', 100],
  ])('%j is %d percent', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, percent: true, certain: true });
  });

  it.each<[string, number]>([
    ['1.234', 1.234],
    ['1,234', 1.234],
    ['12 чел.', 12],
    ['12 человек', 12],
  ])('%j is %d, perhaps', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, percent: false, certain: false });
  });

  it.each(
    [
      ['', '-', 'двадцать', '12 из 16', '12/16', '1,2,3', '12 5', '12 34', '1e5', '∞', '12 тыс.', '№ 5'],
      ['1'.repeat(41), 'х'.repeat(32_767)],
    ].flat(),
  )('%j is none', (text) => expect(parseNumber(text)).toBeNull());
});

it.each([
  ['', true],
  ['  \n', true],
  ['–', true],
  ['н/д', true],
  ['Нет данных', true],
  ['нет', false],
  ['0', false],
])('saysNoValue(%j) is %s', (text, expected) => expect(saysNoValue(text)).toBe(expected));
