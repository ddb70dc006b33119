import { inBatches } from './batches';

class TooMuch extends Error {}

/** Carries out numbers whose sum may not exceed a limit; a number too large is cut in two. */
async function run(items: readonly number[], budget: number, limit: number): Promise<readonly number[][]> {
  const done: number[][] = [];
  await inBatches(items, {
    budget,
    sizeOf: (item) => item,
    carryOut: (batch) => {
      if (batch.reduce((sum, item) => sum + item, 0) > limit) return Promise.reject(new TooMuch());
      done.push([...batch]);
      return Promise.resolve();
    },
    isTooMuch: (error) => error instanceof TooMuch,
    halve: (item) => (item > 1 ? [Math.ceil(item / 2), Math.floor(item / 2)] : null),
  });
  return done;
}

test('as many at once as the budget allows, in their order', async () => {
  expect(await run([1, 2, 3, 4, 5], 6, 100)).toEqual([[1, 2, 3], [4], [5]]);
});

test('an item above the budget goes by itself', async () => {
  expect(await run([1, 9, 1], 4, 100)).toEqual([[1], [9], [1]]);
});

test('what was too much is tried again in halves, and the budget stays halved', async () => {
  expect(await run([2, 2, 2, 2, 2, 2, 2, 2], 16, 5)).toEqual([
    [2, 2],
    [2, 2],
    [2, 2],
    [2, 2],
  ]);
});

test('a single item that is too much is cut', async () => {
  expect(await run([1, 8, 1], 100, 4)).toEqual([[1], [4], [4], [1]]);
});

test('an item that can not be cut is given up, and so is any other error', async () => {
  await expect(run([1], 10, 0.5)).rejects.toBeInstanceOf(TooMuch);
  const failing = inBatches([1, 2], {
    budget: 10,
    sizeOf: () => 1,
    carryOut: () => Promise.reject(new Error('other')),
    isTooMuch: () => false,
    halve: () => null,
  });
  await expect(failing).rejects.toThrow('other');
});

test('nothing to do is done', async () => {
  expect(await run([], 1, 1)).toEqual([]);
});
