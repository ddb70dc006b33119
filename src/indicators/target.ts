import { roundedTo, shownPoints, shownShare } from '../workbook';
import type { TargetValue } from '../settings';
import type { Direction, TargetStatus } from './model';

const PERCENT = 100;
/** Of the part of the way that is gone, as sheets show it. */
export const ACHIEVEMENT_DECIMALS = 2;

/** A target as a share (0–1): «60 %» and «60» give 0.6; a bare number up to 1 is a share already. */
export function shareOfTarget(target: TargetValue | null): number | null {
  if (target === null) return null;
  return target.percent || target.value > 1 ? target.value / PERCENT : target.value;
}

/** How much of the way from the baseline to the target is gone: 1 at the target; null where there is no way. */
export function achievementOf(
  current: number | null,
  baseline: number | null,
  target: number | null,
): number | null {
  if (current === null || baseline === null || target === null || baseline === target) return null;
  return (current - baseline) / (target - baseline);
}

export interface StatusInput {
  readonly current: number | null;
  readonly target: number | null;
  readonly achievement: number | null;
  /** Percentage points since the year before. */
  readonly change: number | null;
  readonly direction: Direction;
}

/**
 * Shares are judged as they are shown. A target not reached is on the way where the share has moved towards it from the baseline, or from the year before
 * where there is no baseline; else it is behind. Null without a target or a share.
 */
export function statusOf({
  current,
  target,
  achievement,
  change,
  direction,
}: StatusInput): TargetStatus | null {
  if (current === null || target === null) return null;
  const more = direction === 'more';
  const [seen, goal] = [shownShare(current), shownShare(target)];
  if (more ? seen >= goal : seen <= goal) return 'reached';
  const moved =
    achievement === null
      ? shownPoints(change ?? 0) * (more ? 1 : -1)
      : roundedTo(achievement, ACHIEVEMENT_DECIMALS);
  return moved > 0 ? 'on-the-way' : 'behind';
}
