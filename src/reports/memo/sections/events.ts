import type { EventKind } from '../../../monitoring';
import { joinedParagraph, type MemoSection } from '../context';

/** Kinds whose topics are named, and topics of each. */
const MOST = { kinds: 3, topics: 1 } as const;

/** What was held for the schools, by kind, with topics. */
export const events: MemoSection = {
  heading: 'events',
  blocks(context) {
    const { monitoring, words, length } = context;
    const { kinds, total } = monitoring.events;
    if (total === 0) return [];
    const held = kinds.every(({ events: own }) =>
      own.every(({ date }) => isPast(date, monitoring.reportDate)),
    );
    const counted = words.events({
      period: monitoring.period,
      kinds: kinds.map(({ kind, count }) => ({ kind: kind.name, count })),
      total,
      participants: kinds.reduce((sum, { participants }) => sum + (participants ?? 0), 0),
      held,
    });
    const topics = kinds
      .slice(0, MOST.kinds)
      .map(topicsOf)
      .filter(({ topics: own }) => own.length > 0);
    const told = length === 'brief' || topics.length === 0 ? null : words.topics(topics);
    return [...joinedParagraph('events', [counted, told])];
  },
};

const isPast = (date: string | null, reportDate: string): boolean => date !== null && date <= reportDate;

function topicsOf({ kind, events: own }: EventKind) {
  const topics = [...new Set(own.flatMap(({ topic }) => (topic.trim() === '' ? [] : [topic.trim()])))];
  const named = topics.slice(0, MOST.topics);
  return { kind: kind.name, topics: named, more: topics.length - named.length };
}
