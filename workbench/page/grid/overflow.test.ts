import { overflowOf } from './overflow';

const free =
  (left: readonly number[], right: readonly number[]) =>
  (step: 1 | -1): readonly number[] =>
    step > 0 ? right : left;

test('a text that fits stays in its cell', () => {
  expect(overflowOf(58, 64, 'left', free([64], [64]))).toEqual({ left: 0, right: 0 });
});

test('a left-aligned text covers as many free cells to the right as it needs', () => {
  expect(overflowOf(150, 64, 'left', free([64], [64, 64, 64]))).toEqual({ left: 0, right: 128 });
});

test('a text ends at the first filled cell', () => {
  expect(overflowOf(500, 64, 'left', free([], [64]))).toEqual({ left: 0, right: 64 });
});

test('a right-aligned text goes left', () => {
  expect(overflowOf(100, 64, 'right', free([50, 50], [64]))).toEqual({ left: 50, right: 0 });
});

test('a centred text goes both ways by half of what it lacks', () => {
  expect(overflowOf(178, 64, 'center', free([64, 64], [40, 40]))).toEqual({ left: 64, right: 80 });
});
