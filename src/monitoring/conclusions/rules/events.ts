import type { EventsSummary } from '../../data/events';
import type { ReportPeriod } from '../../data/period';
import { statement, whole } from '../rule';
import { en } from '../words/en';
import { eventKinds } from '../words/eventKinds';
import { ru } from '../words/ru';

interface EventFacts {
  readonly events: EventsSummary;
  readonly period: ReportPeriod | null;
}

const duringRu = (period: ReportPeriod | null): string =>
  period ? `С ${ru.day(period.start)} по ${ru.day(period.end)}` : 'За всё время';
const duringEn = (period: ReportPeriod | null): string =>
  period ? `From ${en.day(period.start)} to ${en.day(period.end)}` : 'At any time';

const participantsIn = ({ kinds }: EventsSummary): number =>
  kinds.reduce((sum, { participants }) => sum + (participants ?? 0), 0);

export const eventsHeld = statement<EventFacts>({
  id: 'events-held',
  needs: ['events'],
  kind: 'fact',
  cases: ({ events, period }) => whole(events.total === 0 ? null : { events, period }),
  says: {
    ru({ events, period }) {
      const count = participantsIn(events);
      const people = count === 0 ? '' : `, ${ru.participants(count)}`;
      return `${duringRu(period)} учтено ${ru.activities(events.total)}${people}: ${eventKinds(events).join(', ')}.`;
    },
    en({ events, period }) {
      const count = participantsIn(events);
      const people = count === 0 ? '' : `, with ${en.participants(count)}`;
      const kinds = events.kinds.map(({ kind, count: own }) => `${kind.name} — ${own}`);
      return `${duringEn(period)} ${en.events(events.total)}${people}: ${kinds.join(', ')}.`;
    },
  },
});

export const noEvents = statement<EventFacts>({
  id: 'events-none',
  needs: ['events'],
  kind: 'unknown',
  cases: ({ events, period }) => whole(events.given && events.total === 0 ? { events, period } : null),
  says: {
    ru: ({ period }) => `${duringRu(period)} на листе «Мероприятия» записей нет.`,
    en: ({ period }) => `${duringEn(period)} “Мероприятия” lists nothing.`,
  },
});

export const undatedEvents = statement<number>({
  id: 'events-undated',
  needs: ['events'],
  kind: 'unknown',
  cases: ({ events: { undated } }) => whole(undated.length === 0 ? null : undated.length),
  says: {
    ru: (count) => `Не учтено без точной даты: ${ru.activities(count)}.`,
    en: (count) => `Not counted for want of a date: ${en.events(count)}.`,
  },
});
