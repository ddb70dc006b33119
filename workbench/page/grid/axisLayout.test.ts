import { Sheet } from '../../model';
import { extentOf, indexAt, layoutOf, neighbour, shownBetween, startOf } from './axisLayout';

const sheet = Sheet.create('1', 'Лист1');
sheet.rows.patch(1, { size: 30 });
sheet.rows.patch(2, { hidden: true });
/** Heights in pixels: 20, 40, hidden, 20, 20. */
const layout = layoutOf(sheet.rows, 15, 5);

test('rows start where those above end, points being 4/3 pixels', () => {
  expect([0, 1, 2, 3, 4, 5].map((row) => startOf(layout, row))).toEqual([0, 20, 60, 60, 80, 100]);
});

test('what lies beyond the laid out rows ends with the last one', () => {
  expect(startOf(layout, 1_000_000)).toBe(100);
  expect(extentOf(layout, 3, 1_000_000)).toBe(40);
});

test.each([
  [0, 0],
  [19, 0],
  [20, 1],
  [59, 1],
  [60, 3],
  [500, 4],
  [-5, 0],
])('pixel %i lies in row %i', (pixel, row) => {
  expect(indexAt(layout, pixel)).toBe(row);
});

test('moving on leaves hidden rows out and stops at the ends', () => {
  expect(neighbour(layout, 1, 1)).toBe(3);
  expect(neighbour(layout, 3, -1)).toBe(1);
  expect(neighbour(layout, 0, -1)).toBe(0);
  expect(neighbour(layout, 4, 1)).toBe(4);
  expect(neighbour(layout, 2, 1)).toBe(3);
  expect(neighbour(layout, 0, 2)).toBe(3);
});

test('only shown rows are drawn', () => {
  expect(shownBetween(layout, 1, 3)).toEqual([1, 3]);
});
