import { heightOf, lettersIn, linesIn } from './textFit';

test.each([
  [10.3, 11, 10],
  [10.3, 10, 11],
  [1, 20, 1],
])('a cell of %f characters holds letters of size %i: %i', (width, size, letters) => {
  expect(lettersIn(width, size)).toBe(letters);
});

// Ten letters fit.
test.each([
  ['', 1],
  ['школа', 1],
  ['школа база', 1],
  ['школа школа', 2],
  ['школа\nбаза', 2],
  ['а б в г д е ж', 2],
  ['Несформированность', 2],
  ['Несформированность системы', 3],
  ['и Несформированность', 3],
  ['десятьбукв', 1],
  ['десятьбукВ', 2],
  ['десятьбуквдесятьбукв', 2],
])('«%s» takes %i lines', (text, lines) => {
  expect(linesIn(text, 10.3)).toBe(lines);
});

test('a line is higher than its letters', () => {
  expect(heightOf(1)).toBe(15);
  expect(heightOf(3, 10)).toBe(41);
});
