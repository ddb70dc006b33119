import type { DayInterval } from '../workbook';
import type { Activity } from './model';

/** From the first to the last day of an activity's period, over all its intervals; null where it has no dates. */
export function termOf({ period }: Pick<Activity, 'period'>): DayInterval | null {
  if (period?.kind !== 'dates' && period?.kind !== 'whole-plan') return null;
  return period.intervals.reduce<DayInterval | null>(
    (term, { start, end }) =>
      term
        ? { start: start < term.start ? start : term.start, end: end > term.end ? end : term.end }
        : { start, end },
    null,
  );
}
