const PATIENCE = 5_000;
const PAUSE = 25;

/** Expects that what is read becomes the given value, if not at once then soon. Values are compared deeply. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const wanted = JSON.stringify(expected);
  const end = performance.now() + PATIENCE;
  let found = await read();
  while (JSON.stringify(found) !== wanted && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    found = await read();
  }
  expect(found).toEqual(expected);
}
