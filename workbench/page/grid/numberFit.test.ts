import { fittedGeneral, fittedNumber } from './numberFit';

const TEN_PER_CHARACTER = (text: string): number => text.length * 10;

test('a number that fits is shown as it is', () => {
  expect(fittedNumber('12,5 %', 60, TEN_PER_CHARACTER)).toBe('12,5 %');
});

test('a number that does not fit becomes as many hashes as fit', () => {
  expect(fittedNumber('01.09.2026', 64, TEN_PER_CHARACTER)).toBe('######');
});

test.each([
  [0.333333333333, '0,333333333333', 60, '0,3333'],
  [1234567.891, '1234567,891', 80, '1234568'],
  [123456789012, '123456789012', 80, '1,23E+11'],
  [0.00001234, '0,00001234', 70, '1,2E-05'],
  [1234567, '1234567', 30, '###'],
])('General gives up digits before it shows hashes: %d', (value, text, room, shown) => {
  expect(fittedGeneral(value, text, room, ',', TEN_PER_CHARACTER)).toBe(shown);
});
