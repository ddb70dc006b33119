import { Sheet } from '../../model';
import { layoutOf } from './axisLayout';
import { cursorBetween, spotAt } from './pointing';
import { scrollFor } from './scrolling';

const sheet = Sheet.create('1', 'Лист1');
const view = { rows: layoutOf(sheet.rows, 15, 100), columns: layoutOf(sheet.columns, 48, 30) };
const HEADERS = { width: 40, height: 22 };
const FROZEN = { rows: 1, columns: 1 };
const SCROLLED = { left: 128, top: 200 };
const at = (x: number, y: number): ReturnType<typeof spotAt> =>
  spotAt(view, FROZEN, HEADERS, { x, y }, SCROLLED);

test('frozen cells stay under the pointer, the others are scrolled', () => {
  expect(at(45, 30)).toEqual({ row: 0, column: 0, part: 'cell' });
  expect(at(110, 50)).toEqual({ row: 11, column: 3, part: 'cell' });
});

test('headers stand for whole rows, whole columns, and the sheet', () => {
  expect(at(10, 50).part).toBe('row');
  expect(at(110, 5).part).toBe('column');
  expect(at(10, 5).part).toBe('all');
  expect(cursorBetween(at(110, 5), at(110, 5))).toEqual({
    anchor: { row: 0, column: 3 },
    head: { row: 1_048_575, column: 3 },
  });
});

test.each([
  [0, null],
  [5, 80],
  [10, null],
  [18, null],
  [19, 200],
  [30, 420],
])('row %i is scrolled into view', (row, scrolled) => {
  expect(scrollFor(view.rows, 1, row, row, { scrolled: 180, size: 200 })).toBe(scrolled);
});
