import fc from 'fast-check';
import { addDays, day, dayOfSerial, serialOfDay } from './day';

test.each([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 3, 1, 61],
  [2026, 3, 31, 46_112],
])('%i-%i-%i has the number that Excel gives it', (year, month, dayOfMonth, serial) => {
  const own = day(year, month, dayOfMonth);
  expect(own && serialOfDay(own, false)).toBe(serial);
});

test('days of either calendar come back from their numbers', () => {
  const first = day(1904, 1, 1);
  fc.assert(
    fc.property(fc.nat(200_000), fc.boolean(), (after, date1904) => {
      const own = first && addDays(first, after);
      expect(own && dayOfSerial(serialOfDay(own, date1904), date1904)).toBe(own);
    }),
  );
});
