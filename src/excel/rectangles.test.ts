import fc from 'fast-check';
import { a1Range, type CellPosition } from '../workbook';
import { boundingRanges, cellCount, type KeyedCell, rectangles } from './rectangles';

const cellsOf = (...lines: readonly string[]): KeyedCell<string>[] =>
  lines.flatMap((line, row) =>
    [...line].flatMap((key, column) => (key === '.' ? [] : [{ row, column, key }])),
  );

const named = (...lines: readonly string[]): string[] =>
  rectangles(cellsOf(...lines))
    .map(({ range, key }) => `${key} ${a1Range(range)}`)
    .sort();

test('equal runs below each other make one rectangle', () => {
  expect(named('aab', 'aab', '..b')).toEqual(['a A1:B2', 'b C1:C3']);
});

test('a run of another length, a gap or another key starts anew', () => {
  expect(named('aa', 'aaa', '...', 'aaa', 'bbb')).toEqual(['a A1:B1', 'a A2:C2', 'a A4:C4', 'b A5:C5']);
});

test('by row no rectangle is higher than one row', () => {
  const found = rectangles(cellsOf('a', 'a'), { byRow: true });
  expect(found.map(({ range }) => a1Range(range)).sort()).toEqual(['A1', 'A2']);
});

const anyCells = fc.uniqueArray(
  fc.record({ row: fc.nat(9), column: fc.nat(9), key: fc.constantFrom('a', 'b', 'c') }),
  { selector: ({ row, column }) => `${row}:${column}`, maxLength: 100 },
);

test('rectangles cover exactly the cells with their keys, none twice', () => {
  fc.assert(
    fc.property(anyCells, fc.boolean(), (cells, byRow) => {
      const covered = rectangles(cells, { byRow }).flatMap(({ range, key }) => {
        const inside: string[] = [];
        for (let row = range.top; row <= range.bottom; row++) {
          for (let column = range.left; column <= range.right; column++) {
            inside.push(`${row}:${column} ${key}`);
          }
        }
        return inside;
      });
      expect(covered.sort()).toEqual(cells.map(({ row, column, key }) => `${row}:${column} ${key}`).sort());
    }),
  );
});

test('bounding ranges hold every cell and little more', () => {
  const position = fc.record({ row: fc.nat(1_000_000), column: fc.nat(16_000) });
  const isIn = ({ row, column }: CellPosition, range: ReturnType<typeof boundingRanges>[number]): boolean =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
  fc.assert(
    fc.property(fc.array(position, { maxLength: 50 }), (cells) => {
      const ranges = boundingRanges(cells);
      expect(cells.every((cell) => ranges.some((range) => isIn(cell, range)))).toBe(true);
      const held = ranges.reduce((sum, range) => sum + cellCount(range), 0);
      expect(held).toBeLessThanOrEqual(ranges.length * 1_000 + cells.length * 30);
    }),
  );
});

test('cells of a column become one range', () => {
  const cells = Array.from({ length: 10_000 }, (_, index) => ({ row: index * 2, column: 3 }));
  expect(boundingRanges(cells).map(a1Range)).toEqual(['D1:D19999']);
});
