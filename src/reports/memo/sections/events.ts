import { type EventKind, publishedParticipants } from '../../../monitoring';
import { factsOf, joinedParagraph, type MemoContext, type MemoSection, saidBy } from '../context';

/** Kinds whose topics are named, and topics of each. */
const MOST = { kinds: 3, topics: 1 } as const;

/** What was held for the schools, by kind, with topics. */
export const events: MemoSection = {
  heading: 'events',
  blocks(context) {
    const { monitoring, words, length } = context;
    const { kinds, total, levels, organisers } = monitoring.events;
    if (total === 0) return [];
    const held = kinds.every(({ events: own }) =>
      own.every(({ date }) => isPast(date, monitoring.reportDate)),
    );
    const counted = words.events({
      period: monitoring.period,
      kinds: kinds.map(({ kind, count }) => ({ kind: kind.name, count })),
      total,
      participants: publishedParticipants(kinds, monitoring.data.settings),
      levels: levels.map(({ level, events: own }) => ({ level, count: own.length })),
      held,
    });
    const topics = kinds
      .slice(0, MOST.kinds)
      .map(topicsOf)
      .filter(({ topics: own }) => own.length > 0);
    const told = length === 'brief' || topics.length === 0 ? null : words.topics(topics);
    const by =
      length !== 'full' || organisers.length === 0
        ? null
        : words.organisers(
            organisers.map(({ organiser, events: own }) => ({
              organiser: organiser.name,
              count: own.length,
            })),
          );
    return [...joinedParagraph('events', [counted, told, by, ...participation(context)])];
  },
};

/** Of so many schools each is told of. */
const MOST_SCHOOLS = 3;

/** Of few schools how many events each was in; of many the least, and those that are named in none. */
function participation(context: MemoContext): readonly string[] {
  const [own] = factsOf(context, 'events-schools');
  if (!own || context.length === 'brief') return [];
  const schools = own.groups.reduce((sum, group) => sum + group.schools.length, 0);
  const named = own.groups.filter(({ events: count }) => count > 0);
  if (context.length === 'full' || schools <= MOST_SCHOOLS || named.length === 0) {
    return saidBy(context, 'events-schools');
  }
  const absent = own.groups.flatMap((group) => (group.events === 0 ? group.schools : []));
  return [
    context.words.participation({
      ...own,
      least: Math.min(...named.map(({ events: count }) => count)),
      absent: absent.map(({ name }) => name),
    }),
  ];
}

const isPast = (date: string | null, reportDate: string): boolean => date !== null && date <= reportDate;

function topicsOf({ kind, events: own }: EventKind) {
  const topics = [...new Set(own.flatMap(({ topic }) => (topic.trim() === '' ? [] : [topic.trim()])))];
  const named = topics.slice(0, MOST.topics);
  return { kind: kind.name, topics: named, more: topics.length - named.length };
}
