import type { EventsSummary } from '../../data/events';
import type { ReportPeriod } from '../../data/period';
import { statement, whole } from '../rule';

interface EventFacts {
  readonly kinds: EventsSummary['kinds'];
  readonly total: number;
  readonly participants: number;
  readonly period: ReportPeriod | null;
}

const factsOf = ({ kinds, total }: EventsSummary, period: ReportPeriod | null): EventFacts => ({
  kinds,
  total,
  participants: kinds.reduce((sum, { participants }) => sum + (participants ?? 0), 0),
  period,
});

export const eventsHeld = statement({
  id: 'events-held',
  needs: ['events'],
  kind: 'fact',
  cases: ({ events, period }) => whole(events.total === 0 ? null : factsOf(events, period)),
});

export const noEvents = statement({
  id: 'events-none',
  needs: ['events'],
  kind: 'unknown',
  cases: ({ events, period }) => whole(events.given && events.total === 0 ? { period } : null),
});

export const undatedEvents = statement({
  id: 'events-undated',
  needs: ['events'],
  kind: 'unknown',
  cases: ({ events: { undated } }) => whole(undated.length === 0 ? null : undated.length),
});
