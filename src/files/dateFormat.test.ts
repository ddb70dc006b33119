import { dateFormat, regionalFormat } from './cells';

/** 1 September 2021, a Wednesday. */
const SERIAL = 44440;

test.each([
  ['m/d/yy', '01.09.2021'],
  ['m/d/yy h:mm', '01.09.2021 0:00'],
  ['d-mmm-yy', '01.сен.21'],
  ['d-mmm', '01.сен'],
  ['mmm-yy', 'сен.21'],
  ['dd.mm.yyyy', '01.09.2021'],
  ['dd\\.mm\\.yyyy', '01.09.2021'],
  ['dd.mm.yyyy г.', '01.09.2021 г.'],
  ['yyyy-mm-dd', '2021-09-01'],
  ['[$-419]d mmm yyyy;@', '1 сен 2021'],
  ['[$-FC19]dd mmmm yyyy "г.";@', '01 сентября 2021 г.'],
  ['[$-419]mmmm yyyy;@', 'сентябрь 2021'],
  ['mmmmm', 'С'],
  ['dddd, d mmmm', 'среда, 1 сентября'],
  ['ddd', 'ср'],
  ['[$-409]d-mmm-yy', '1-Sep-21'],
  ['[$-809]dddd d mmmm', 'Wednesday 1 September'],
  ['"mmm" yyyy', 'mmm 2021'],
])('%s shows %s', (format, text) => {
  expect(dateFormat(format)?.text(SERIAL, false)).toBe(text);
});

test.each(['General', '0.00', '0%', '@', '#,##0 "дней"', '[Red]0', ''])('%s is no date format', (format) => {
  expect(dateFormat(format)).toBeNull();
});

test('counts from 1904 where the workbook does', () => {
  expect(dateFormat('d mmmm yyyy')?.text(SERIAL - 1462, true)).toBe('1 сентября 2021');
});

test('names May, and keeps fractions of a second', () => {
  expect(dateFormat('d mmmm mmm')?.text(44317, false)).toBe('1 мая май');
  expect(dateFormat('mm:ss.0')?.text(0.5 + 1.5 / 86_400, false)).toBe('00:01.5');
});

test('shows nothing for a serial number without a date', () => {
  expect(dateFormat('d mmmm yyyy')?.text(-5, false)).toBe('');
  expect(dateFormat('dd.mm.yyyy')?.text(1e9, false)).toBe('');
});

test('names built-in formats as a Russian Excel does', () => {
  expect(regionalFormat('m/d/yy')).toBe('dd.mm.yyyy');
  expect(regionalFormat('0.00')).toBe('0.00');
});
