import fc from 'fast-check';
import { shownChange } from '../../test/support/words';
import { changeOf, trendOf } from './figure';

test.each([
  [0.5, 0.4, 10],
  [0.3, 0.29, 1],
  [0.29, 0.3, -1],
  [1 / 3, 1 / 3, 0],
  [0.1, 0.3, -20],
  [2 / 3, 1 / 3, 33.333333],
])('from %s (now) against %s the change is %s points', (current, previous, change) => {
  expect(changeOf(current, previous)).toBe(change);
});

test('nothing is compared with an unknown share', () => {
  expect(changeOf(null, 0.5)).toBeNull();
  expect(changeOf(0.5, null)).toBeNull();
  expect(trendOf(null, 'more', 1)).toBeNull();
});

test.each([
  [5, 'more', 'better'],
  [-5, 'more', 'worse'],
  [5, 'less', 'worse'],
  [-5, 'less', 'better'],
  [1, 'more', 'stable'],
  [-1, 'less', 'stable'],
  [1.049999, 'more', 'stable'],
  [-1.049999, 'more', 'stable'],
  [1.05, 'more', 'better'],
  [-1.05, 'more', 'worse'],
  [0, 'less', 'stable'],
] as const)('%s points where %s is better: %s', (change, direction, trend) => {
  expect(trendOf(change, direction, 1)).toBe(trend);
});

test('with a band of 0 any change counts, no change is stable', () => {
  expect(trendOf(0.1, 'more', 0)).toBe('better');
  expect(trendOf(0, 'more', 0)).toBe('stable');
});

test.each([0, 0.3, 1, 2.5])('what is shown alike is judged alike (band %s)', (band) => {
  const points = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((units) => units / 1_000_000);
  const nearby = fc.integer({ min: -99_999, max: 99_999 }).map((units) => units / 1_000_000);
  fc.assert(
    fc.property(points, nearby, (one, step) => {
      const other = one + step;
      fc.pre(shownChange(one) === shownChange(other));
      expect(trendOf(other, 'more', band)).toBe(trendOf(one, 'more', band));
    }),
  );
});

test('a cohort below the limit in either year is not judged; one of just the limit is', () => {
  expect(trendOf(20, 'less', 1, { current: 9, previous: 30, limit: 10 })).toBe('small-cohort');
  expect(trendOf(20, 'less', 1, { current: 30, previous: 9, limit: 10 })).toBe('small-cohort');
  expect(trendOf(20, 'less', 1, { current: 10, previous: 10, limit: 10 })).toBe('worse');
});
