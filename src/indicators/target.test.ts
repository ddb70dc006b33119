import { achievementOf, shareOfTarget, statusOf } from './target';

test('a target is read as a share', () => {
  expect(shareOfTarget({ value: 60, percent: true })).toBe(0.6);
  expect(shareOfTarget({ value: 0.5, percent: true })).toBe(0.005);
  expect(shareOfTarget({ value: 60, percent: false })).toBe(0.6);
  expect(shareOfTarget({ value: 0.6, percent: false })).toBe(0.6);
  expect(shareOfTarget({ value: 1, percent: false })).toBe(1);
  expect(shareOfTarget(null)).toBeNull();
});

test('achievement is the way gone from the baseline to the target', () => {
  expect(achievementOf(0.5, 0.4, 0.6)).toBeCloseTo(0.5);
  expect(achievementOf(0.2, 0.4, 0.1)).toBeCloseTo(2 / 3);
  expect(achievementOf(0.3, 0.4, 0.6)).toBeCloseTo(-0.5);
  expect(achievementOf(0.5, 0.6, 0.6)).toBeNull();
  expect(achievementOf(0.5, null, 0.6)).toBeNull();
});

const status = (input: Partial<Parameters<typeof statusOf>[0]>) =>
  statusOf({ current: 0.5, target: 0.6, achievement: null, change: null, direction: 'more', ...input });

test.each([
  ['just reached', { current: 0.6 }, 'reached'],
  ['reached from above', { direction: 'less', current: 0.6 }, 'reached'],
  ['shown as just the target', { current: 0.5996 }, 'reached'],
  ['shown as unchanged', { change: 0.04 }, 'behind'],
  ['shown as at the baseline', { achievement: 0.004, change: 5 }, 'behind'],
  ['not reached from above', { direction: 'less', current: 0.7 }, 'behind'],
  ['moved from the baseline', { achievement: 0.1 }, 'on-the-way'],
  ['back at the baseline, though better than last year', { achievement: 0, change: 5 }, 'behind'],
  ['no baseline, better than last year', { change: 2 }, 'on-the-way'],
  ['no baseline, worse than last year', { change: -2 }, 'behind'],
  ['no baseline, falling is good', { direction: 'less', current: 0.7, change: -2 }, 'on-the-way'],
  ['nothing to compare with', {}, 'behind'],
  ['no target', { target: null }, null],
  ['no share', { current: null }, null],
] as const)('%s', (_name, input, expected) => {
  expect(status(input)).toBe(expected);
});
