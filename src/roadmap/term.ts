import type { DayInterval } from '../workbook';
import type { Activity } from './model';

/** The term of an activity's period, or to the end of the new one where its mark puts it off; null where it has no dates. */
export function termOf({ period, mark: { movedTo } }: Pick<Activity, 'period' | 'mark'>): DayInterval | null {
  const own = plannedTerm(period);
  if (!own || !movedTo) return own;
  return { start: own.start < movedTo.start ? own.start : movedTo.start, end: movedTo.end };
}

/** From the first to the last day of a period, over all its intervals; null where it has no dates. */
export function plannedTerm(period: Activity['period']): DayInterval | null {
  if (period?.kind !== 'dates' && period?.kind !== 'whole-plan') return null;
  return period.intervals.reduce<DayInterval | null>(
    (term, { start, end }) =>
      term
        ? { start: start < term.start ? start : term.start, end: end > term.end ? end : term.end }
        : { start, end },
    null,
  );
}
