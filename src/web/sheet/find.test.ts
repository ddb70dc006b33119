import { sheetOfTexts } from '../../workbook';
import { findText, nextFound } from './find';

const sheets = [
  sheetOfTexts('План', [
    ['Ёлка', 'семинар'],
    ['Семинары РМО', ''],
  ]),
  sheetOfTexts('Школы', [['елка и семинар']]),
];
const found = findText(sheets, ' СЕМИНАР ');

test('a text is found in parts of cells, whatever the capitals; «ё» is «е»', () => {
  expect(found).toEqual([
    { sheet: 'План', row: 0, column: 1 },
    { sheet: 'План', row: 1, column: 0 },
    { sheet: 'Школы', row: 0, column: 0 },
  ]);
  expect(findText(sheets, 'елка')).toHaveLength(2);
  expect(findText(sheets, '  ')).toEqual([]);
});

test.each([
  [1, { sheet: 'План', row: 0, column: 1 }, 1],
  [1, { sheet: 'План', row: 0, column: 0 }, 0],
  [1, { sheet: 'Школы', row: 0, column: 0 }, 0],
  [-1, { sheet: 'План', row: 0, column: 1 }, 2],
  [-1, { sheet: 'Школы', row: 5, column: 0 }, 2],
] as const)('way %s from %j leads to the %s', (way, at, expected) => {
  expect(nextFound(found, sheets, at, way)).toBe(expected);
  expect(nextFound([], sheets, at, way)).toBe(-1);
});
