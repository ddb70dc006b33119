import { Sheet } from '../../model';
import { layoutOf } from './axisLayout';
import { cursorAt, cursorFor, cursorRange } from './cursor';
import { type KeyPress, navigate, type Terrain } from './keys';

const sheet = Sheet.create('1', 'Лист1');
sheet.rows.patch(3, { hidden: true });
const FILLED = new Set(['0:0', '1:0', '2:0', '6:0']);
const MERGE = { top: 1, left: 2, bottom: 2, right: 3 };

const terrain: Terrain = {
  rows: layoutOf(sheet.rows, 15, 100),
  columns: layoutOf(sheet.columns, 48, 30),
  merges: [MERGE],
  frozen: { row: 1, column: 1 },
  last: () => ({ row: 6, column: 4 }),
  page: 10,
  isBlank: ({ row, column }) => !FILLED.has(`${String(row)}:${String(column)}`),
};

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shift: false,
  ctrl: false,
  ...held,
});

test.each([
  ['ArrowDown', 2, 0, 4, 0],
  ['ArrowRight', 2, 1, 2, 2],
  ['ArrowUp', 0, 0, 0, 0],
  ['ArrowRight', 1, 2, 1, 4],
  ['Enter', 0, 0, 1, 0],
  ['Tab', 0, 0, 0, 1],
  ['Home', 5, 7, 5, 1],
  ['End', 2, 0, 2, 4],
  ['PageDown', 0, 0, 11, 0],
])('%s from row %i, column %i goes to row %i, column %i', (key, row, column, toRow, toColumn) => {
  expect(navigate(cursorAt({ row, column }), press(key), terrain)).toEqual(
    cursorAt({ row: toRow, column: toColumn }),
  );
});

test.each([
  ['ArrowDown', 0, 2],
  ['ArrowDown', 2, 6],
  ['ArrowDown', 6, 1_048_575],
  ['ArrowUp', 6, 2],
  ['Home', 6, 1],
  ['End', 0, 6],
])('Ctrl+%s from row %i goes to row %i', (key, row, target) => {
  const moved = navigate(cursorAt({ row, column: 0 }), press(key, { ctrl: true }), terrain);
  expect(moved?.head.row).toBe(target);
});

test('Shift moves the far end only', () => {
  const first = navigate(cursorAt({ row: 5, column: 5 }), press('ArrowUp', { shift: true }), terrain);
  expect(first).toEqual({ anchor: { row: 5, column: 5 }, head: { row: 4, column: 5 } });
});

test('other keys move nothing', () => {
  expect(navigate(cursorAt({ row: 0, column: 0 }), press('F5'), terrain)).toBeNull();
});

test('a selection takes merges in as a whole', () => {
  const cursor = { anchor: { row: 2, column: 1 }, head: { row: 2, column: 2 } };
  expect(cursorRange(cursor, [MERGE])).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
});

test('a range selected by others starts at its corner; a remembered cursor that fits goes on', () => {
  const range = { top: 0, left: 0, bottom: 4, right: 0 };
  const upwards = { anchor: { row: 4, column: 0 }, head: { row: 0, column: 0 } };
  expect(cursorFor(range, [], null).anchor).toEqual({ row: 0, column: 0 });
  expect(cursorFor(range, [], upwards)).toBe(upwards);
  expect(cursorFor({ ...range, bottom: 3 }, [], upwards).anchor).toEqual({ row: 0, column: 0 });
});
