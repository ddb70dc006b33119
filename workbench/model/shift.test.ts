import fc from 'fast-check';
import { type Shift, shiftCell, shiftRange } from './shift';

const rows = (at: number, count: number): Shift => ({ axis: 'rows', at, count, from: 0, to: 16_383 });
const range = (top: number, bottom: number) => ({ top, bottom, left: 0, right: 2 });

test.each([
  ['rows inserted above', range(2, 4), rows(0, 2), range(4, 6)],
  ['rows inserted inside', range(2, 4), rows(3, 2), range(2, 6)],
  ['rows inserted below', range(2, 4), rows(5, 2), range(2, 4)],
  ['rows removed above', range(2, 4), rows(0, -2), range(0, 2)],
  ['rows removed inside', range(2, 4), rows(3, -1), range(2, 3)],
  ['its end removed', range(2, 4), rows(4, -9), range(2, 3)],
  ['its start removed', range(2, 4), rows(1, -2), range(1, 2)],
  ['all of it removed', range(2, 4), rows(1, -9), null],
  ['whole columns stay', range(0, 1_048_575), rows(3, -1), range(0, 1_048_575)],
])('%s', (_name, given, shift, expected) => {
  expect(shiftRange(given, shift)).toEqual(expected);
});

test('what was inserted and removed again leaves every cell and range where it was', () => {
  fc.assert(
    fc.property(
      fc.nat(200),
      fc.nat(200),
      fc.nat(200),
      fc.integer({ min: 1, max: 50 }),
      (row, height, at, count) => {
        const there = rows(at, count);
        const back = rows(at, -count);
        const cell = shiftCell(row, 1, there);
        expect(cell && shiftCell(cell.row, cell.column, back)).toEqual({ row, column: 1 });
        const given = range(row, row + height);
        const moved = shiftRange(given, there);
        expect(moved && shiftRange(moved, back)).toEqual(given);
      },
    ),
  );
});
