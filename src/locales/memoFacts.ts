import type { EventLevel } from '../data';
import type { Direction, TargetStatus } from '../indicators';
import type { CohortForms } from '../tables';
import type { Day, DayInterval } from '../workbook';

/** What the sentences of the memo are told. Figures come written, with their n and N. */

/** The order by which a memo is written, as far as the settings tell it. */
export interface OrderFacts {
  readonly basis: string | null;
  readonly number: string | null;
  readonly day: Day | null;
}

/** Somebody with the post, where it is told. */
export interface PersonFacts {
  readonly name: string;
  readonly post: string | null;
}

/** A supported school; null where nobody is named. */
export interface SupportedFacts {
  readonly school: string;
  readonly curator: PersonFacts | null;
  readonly tutor: PersonFacts | null;
  readonly mentor: PersonFacts | null;
}

export interface EventsFacts {
  readonly period: DayInterval | null;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly total: number;
  readonly participants: number;
  /** Of those that tell it, the narrowest first. */
  readonly levels: readonly { readonly level: EventLevel; readonly count: number }[];
  /** All of them lie before the report date. */
  readonly held: boolean;
}

/** Who held how many events. */
export interface OrganiserFacts {
  readonly organiser: string;
  readonly count: number;
}

/** Topics of the events of a kind, and how many more there are. */
export interface TopicsFacts {
  readonly kind: string;
  readonly topics: readonly string[];
  readonly more: number;
}

/** The events that schools of the report's cohort were in. */
export interface ParticipationFacts {
  readonly group: CohortForms;
  /** Events that name schools, of all. */
  readonly naming: number;
  readonly total: number;
  /** In so many events each was in that is not absent from all. */
  readonly least: number;
  readonly absent: readonly string[];
}

/** Both years of the schools that have both; empty texts where none has. */
export interface SameFacts {
  readonly schools: number;
  readonly now: string;
  readonly before: string;
}

/** A figure of two years; null where there is nothing to compare with. */
export interface ComparedFacts {
  readonly now: string;
  readonly before: string | null;
  readonly points: string | null;
  readonly same: SameFacts | null;
}

export interface IndicatorFacts extends ComparedFacts {
  readonly title: string;
  /** By how much its count grew, of what it was; null where it did not, or that says little. */
  readonly grown: string | null;
  readonly goal: {
    readonly status: TargetStatus;
    readonly target: string;
    readonly direction: Direction;
  } | null;
}

export interface ClassPoints {
  readonly grade: string;
  /** Empty where it is that of all classes. */
  readonly points: string;
}

export interface ProcedureFacts extends ComparedFacts {
  readonly name: string;
  readonly better: readonly ClassPoints[];
  readonly worse: readonly ClassPoints[];
  readonly stable: readonly ClassPoints[];
}

/** Procedures that compare the same years: sentences on those that changed, names of those that did not. */
export interface ResultsFacts {
  readonly years: string;
  readonly changed: readonly string[];
  readonly stable: readonly string[];
}

/** Factors found in the same schools. */
export interface FactorSchools {
  readonly factors: readonly string[];
  readonly schools: readonly string[];
}

/** Who should do something: people of one role, by name where they are known, and the schools that it is about. */
export interface AddresseesFacts {
  readonly role: 'coordinator' | 'director' | 'curator' | 'party';
  readonly names: readonly string[];
  readonly schools: readonly string[];
}
