import type { SchoolRef } from '../../../data';
import { isWithheld, type PublishedBy } from '../../../indicators';
import { cohortForms, type CohortForms } from '../../../tables';
import { type EventsSummary, type Participation, participationOf } from '../../data/events';
import type { ReportPeriod } from '../../data/period';
import { statement, whole } from '../rule';

interface EventFacts {
  readonly kinds: EventsSummary['kinds'];
  readonly total: number;
  readonly participants: number;
  readonly period: ReportPeriod | null;
}

/** All participants that events tell of; 0 where these are too few to be told of. */
export function publishedParticipants(kinds: EventsSummary['kinds'], settings: PublishedBy): number {
  const all = kinds.reduce((sum, { participants }) => sum + (participants ?? 0), 0);
  return isWithheld(all, settings) ? 0 : all;
}

const factsOf = (
  { kinds, total }: EventsSummary,
  period: ReportPeriod | null,
  settings: PublishedBy,
): EventFacts => ({
  kinds,
  total,
  participants: publishedParticipants(kinds, settings),
  period,
});

export const eventsHeld = statement({
  id: 'events-held',
  needs: ['events'],
  kind: 'fact',
  cases: ({ events, period, data: { settings } }) =>
    whole(events.total === 0 ? null : factsOf(events, period, settings)),
});

/** The schools of the report's cohort in the events that name schools. */
interface ParticipationFacts {
  readonly group: CohortForms;
  /** Events that name some school, of all that are counted. */
  readonly naming: number;
  readonly total: number;
  /** Schools that are named in as many events, the most often named first. */
  readonly groups: readonly { readonly events: number; readonly schools: readonly SchoolRef[] }[];
}

function byEvents(participation: readonly Participation[]): ParticipationFacts['groups'] {
  const groups = new Map<number, SchoolRef[]>();
  for (const { school, events } of participation) {
    const known = groups.get(events.length);
    if (known) known.push(school);
    else groups.set(events.length, [school]);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([events, schools]) => ({ events, schools }));
}

export const eventsOfSchools = statement({
  id: 'events-schools',
  needs: ['events', 'schools'],
  kind: 'fact',
  cases({ events, support, data: { settings } }) {
    const naming = events.kinds.flatMap((kind) => kind.events.filter(({ schools }) => schools.length > 0));
    const schools = support.schools.map(({ school }) => school);
    if (naming.length === 0 || schools.length === 0) return [];
    return whole<ParticipationFacts>({
      group: cohortForms(settings.cohort),
      naming: naming.length,
      total: events.total,
      groups: byEvents(participationOf(events, schools)),
    });
  },
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
