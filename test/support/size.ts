/**
 * How much a test tries: so many runs of a property, so many rows. `short` with all other tests, `long` in
 * `npm run test:long`, which is run before a change is called done.
 */
export const size = (short: number, long: number): number => (process.env['SIZE'] === 'long' ? long : short);
