import { atOnce, endsPiece, type Pieces } from './pieces';

function* sum(count: number): Pieces<number> {
  let total = 0;
  for (let turn = 0; turn < count; turn += 1) {
    total += turn;
    if (endsPiece(turn)) yield;
  }
  return total;
}

test('work in pieces gives the same at once', () => {
  expect([0, 1, 1_000].map((count) => atOnce(sum(count)))).toEqual([0, 0, 499_500]);
});

test('long work has many pieces, short work one', () => {
  expect([...sum(10)]).toHaveLength(0);
  expect([...sum(1_000)]).toHaveLength(4);
});
