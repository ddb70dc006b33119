import {
  EVENT_LEVELS,
  type EventLevel,
  type EventRecord,
  type SchoolRef,
  type WorkbookData,
} from '../../data';
import { entry, type Label } from '../../tables';
import type { DayInterval } from '../../workbook';

/** Events of one kind within the period. */
export interface EventKind {
  readonly kind: Label;
  readonly count: number;
  /** Of the events that tell it; null where none does. */
  readonly participants: number | null;
  /** The rows that are counted. */
  readonly events: readonly EventRecord[];
}

/** Events of one level. */
interface EventsOfLevel {
  readonly level: EventLevel;
  readonly events: readonly EventRecord[];
}

/** Events that one body held. */
interface EventsOfOrganiser {
  readonly organiser: Label;
  readonly events: readonly EventRecord[];
}

/** The events that name a school. */
export interface Participation {
  readonly school: SchoolRef;
  readonly events: readonly EventRecord[];
}

/** In what events each of the schools took part, as far as the events name schools: none of those within the period says more. */
export const participationOf = (
  { kinds }: EventsSummary,
  schools: readonly SchoolRef[],
): readonly Participation[] =>
  schools.map((school) => ({
    school,
    events: kinds.flatMap(({ events }) => events.filter((own) => own.schools.includes(school))),
  }));

/** Every event is of a kind, outside the period, or undated. */
export interface EventsSummary {
  /** There is a table of events. */
  readonly given: boolean;
  /** Null: all dated events count. */
  readonly period: DayInterval | null;
  /** The most frequent first; those of one number in the order of the sheet. */
  readonly kinds: readonly EventKind[];
  /** Events within the period. */
  readonly total: number;
  /** Those that tell their level, the narrowest level first. */
  readonly levels: readonly EventsOfLevel[];
  /** Those that tell who held them, the most frequent first. */
  readonly organisers: readonly EventsOfOrganiser[];
  readonly outside: readonly EventRecord[];
  /** Without a date, or with one that can't be read. */
  readonly undated: readonly EventRecord[];
}

/** Counts the events of a period by kind. Both ends of the period belong to it. */
export function eventsSummary({ events, tables }: WorkbookData, period: DayInterval | null): EventsSummary {
  const isWithin = ({ date }: EventRecord): boolean =>
    date !== null && (period === null || (date >= period.start && date <= period.end));
  const within = events.filter(isWithin);
  const byKind = new Map<Label, EventRecord[]>();
  for (const event of within) {
    const own = byKind.get(event.kind);
    if (own) own.push(event);
    else byKind.set(event.kind, [event]);
  }
  const kinds = [...byKind].map(([kind, own]): EventKind => {
    const told = own.flatMap(({ participants }) => participants ?? []);
    const participants = told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0);
    return { kind, count: own.length, participants, events: own };
  });
  return {
    given: tables.some(({ table }) => table.kind === 'events'),
    period,
    kinds: kinds.sort((a, b) => b.count - a.count),
    total: within.length,
    levels: levelsOf(within),
    organisers: organisersOf(within),
    outside: events.filter((event) => event.date !== null && !isWithin(event)),
    undated: events.filter(({ date }) => date === null),
  };
}

const levelsOf = (events: readonly EventRecord[]): readonly EventsOfLevel[] =>
  EVENT_LEVELS.entries.flatMap(([level]) => {
    const own = events.filter((event) => event.level === level);
    return own.length === 0 ? [] : [{ level, events: own }];
  });

function organisersOf(events: readonly EventRecord[]): readonly EventsOfOrganiser[] {
  const byOrganiser = new Map<Label, EventRecord[]>();
  for (const event of events) {
    if (event.organiser.name !== '') entry(byOrganiser, event.organiser, () => []).push(event);
  }
  return [...byOrganiser]
    .map(([organiser, own]) => ({ organiser, events: own }))
    .sort((a, b) => b.events.length - a.events.length);
}
