import { displayedText, isNumberFormat } from './display';

/** 9 December 2025, half past six in the morning. */
const MORNING = 46000.270833333336;

test.each([
  ['dd.mm.yyyy', '09.12.2025'],
  ['d.m.yy h:mm', '9.12.25 6:30'],
  ['dd\\.mm\\.yyyy', '09.12.2025'],
  ['dd.mm.yyyy" г."', '09.12.2025 г.'],
  ['h:mm:ss.00', '6:30:00.00'],
])('dates in the format %s', (format, text) => {
  expect(isNumberFormat(format)).toBe(true);
  expect(displayedText(MORNING, format)).toBe(text);
});

test('the dot of a number stays the decimal sign', () => {
  expect(displayedText(2.5, '0.00')).toBe('2.50');
  expect(displayedText(2, '0.##')).toBe('2.');
});
