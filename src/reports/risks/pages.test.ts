import { block, type PlacedBlock } from './block';
import { gridOf } from './grid';
import { pagesOf } from './pages';

/** Blocks of rows of 15 points from row 3 on, with an empty row between. */
function blocksOf(...counts: readonly number[]): readonly PlacedBlock[] {
  let top = 3;
  return counts.map((count) => {
    const own = { ...block(Array.from({ length: count }, () => [])), top };
    top += count + 1;
    return own;
  });
}

// A sheet of 12 factors is 195.5 characters wide: 18 columns, 1094 points, so that a page holds 669 points: 44 rows.
const GRID = gridOf(10, 12);

test('what fits on a page is not split', () => {
  expect(pagesOf(blocksOf(20, 10), GRID)).toEqual({ titleRows: { top: 0, bottom: 1 }, breaks: [] });
  expect(pagesOf(blocksOf(20, 30), GRID).breaks).toEqual([24]);
  expect(pagesOf(blocksOf(20, 30, 8, 10), GRID).breaks).toEqual([24, 64]);
});

test('what is longer than a page begins on a new one, and what follows stays on its last if it can', () => {
  expect(pagesOf(blocksOf(20, 60, 10, 30), GRID).breaks).toEqual([24, 96]);
});

test('the head of a map that is longer than a page is repeated', () => {
  expect(pagesOf(blocksOf(100, 10), GRID)).toEqual({ titleRows: { top: 3, bottom: 4 }, breaks: [] });
});

test('without blocks nothing is repeated', () => {
  expect(pagesOf([], GRID)).toEqual({});
});
