import { neededHeights } from './rowHeights';

const text = (row: number, column: number, length: number, size = 11) => ({
  row,
  column,
  text: 'ж'.repeat(length),
  size,
});

test('gives a row the lines of its longest text', () => {
  const texts = [text(0, 0, 5), text(1, 0, 50), text(1, 1, 15), { ...text(2, 0, 0), text: 'а\nб\nв' }];
  expect([...neededHeights(texts, [20, 10], [])]).toEqual([
    [1, 60],
    [2, 45],
  ]);
});

test('takes the width of a merge, and leaves merges over rows', () => {
  const merges = [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 0, bottom: 2, right: 0 },
  ];
  expect([...neededHeights([text(0, 0, 18), text(1, 0, 200)], [10, 10, 10], merges)]).toEqual([]);
  expect([...neededHeights([text(0, 0, 100)], [10], [])]).toEqual([[0, 225]]);
  expect([...neededHeights([text(0, 0, 999)], [10], [])]).toEqual([[0, 409]]);
});
