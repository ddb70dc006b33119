import { type Block } from './block';
import { pageBreaks, pageHeight, type Placed } from './pages';

const block = (top: number, rows: number, own: Partial<Block & Placed> = {}): Placed => ({
  top,
  rows: Array.from({ length: rows }, () => []),
  merges: [],
  rules: [],
  charts: [],
  head: 1,
  newPage: false,
  ...own,
});
const chart = (top: number, bottom: number): Block['charts'][number] => ({
  title: '',
  kind: 'bar',
  categories: { top: 0, left: 0, bottom: 0, right: 0 },
  series: [],
  place: { top, left: 0, bottom, right: 1 },
  legend: 'none',
});
/** Each row is 1 point high, a page 10. */
const breaks = (...blocks: readonly Placed[]) => pageBreaks(blocks, () => 1, 10);

test.each([
  ['blocks that fit stay on one page', [block(0, 4), block(5, 5)], []],
  ['a block that does not fit begins the next', [block(0, 4), block(5, 6)], [5]],
  ['a block may ask for a page', [block(0, 2), block(3, 2, { newPage: true })], [3]],
  ['the first block never does', [block(0, 2, { newPage: true })], []],
  ['a long block goes on over pages', [block(0, 23)], [10, 20]],
  ['a head stays with the row below it', [block(0, 7), block(8, 12, { head: 3 })], [8, 18]],
  ['a chart stays whole, with the row above it', [block(0, 14, { charts: [chart(8, 12)] })], [7]],
  ['what follows a long block goes on where it ended', [block(0, 12), block(13, 4), block(18, 4)], [10, 18]],
])('%s', (_, blocks, expected) => {
  expect(breaks(...blocks)).toEqual(expected);
});

test('the wider the columns, the more points fit on a page', () => {
  expect(pageHeight([100])).toBeCloseTo(481, 0);
  expect(pageHeight(Array.from({ length: 12 }, () => 15))).toBeGreaterThan(570);
});
