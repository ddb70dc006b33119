import type { SchoolRef } from '../../data';
import type { Recurrence, StatusMeaning, Template } from '../../roadmap';
import type { CellPlace, CellValue, Day, DayInterval } from '../../workbook';

/**
 * Where an activity stands at the report date. Each activity has exactly one; `unknown` are those whose mark is not
 * understood, done or not; `unmarked` those of a roadmap without
 * a column of marks, and no others.
 */
export const STATES = [
  'done',
  'late',
  'inProgress',
  'overdue',
  'notDue',
  'cancelled',
  'unknown',
  'unmarked',
] as const;
export type ExecutionState = (typeof STATES)[number];

/** What a recurring activity was marked for. */
export interface RecurringMark {
  readonly recurrence: Recurrence;
  /** The last of its terms that ended before the report date; null where none has. */
  readonly lastTerm: DayInterval | null;
  /** The mark says done, and its date, if there is one, is not earlier than the last term. */
  readonly doneForLastTerm: boolean;
}

/** What a party is to an activity. */
export interface NamedParty {
  readonly key: string;
  /** As the cell names it. */
  readonly name: string;
}

/** A cell with what it holds, so that formulas can tell when it is no longer what was read. */
export interface WrittenCell extends CellPlace {
  readonly value: CellValue;
}

export interface ActivityExecution {
  /** The cell of the activity's text. */
  readonly place: CellPlace;
  readonly number: string | null;
  readonly title: string;
  readonly state: ExecutionState;
  /** From the first to the last day of its period, or of the new term that its mark gives; null where it has no dates. */
  readonly term: DayInterval | null;
  /** The mark as written; empty where there is none. */
  readonly mark: string;
  /** The mark is not understood, or leaves its choices open: whether the activity is done is not known. */
  readonly unknownMark: boolean;
  /** Null where there is no mark, or an unknown one. */
  readonly meaning: StatusMeaning | null;
  readonly doneOn: Day | null;
  /** What its mark alone says: when it was done, and that it was put off, from what last day. */
  readonly byMark: { readonly doneOn: boolean; readonly movedFrom: Day | null };
  /** Days since its period ended; null where it is not overdue. */
  readonly daysOverdue: number | null;
  /** The next day on which it, or a part of it, falls due; null where it is done, cancelled or has none ahead. */
  readonly due: Day | null;
  readonly recurring: RecurringMark | null;
  readonly responsible: readonly NamedParty[];
  readonly schools: readonly SchoolRef[];
  /** The cells that the state was computed from, as far as the roadmap has their columns. */
  readonly cells: {
    readonly period: CellPlace | null;
    readonly status: WrittenCell | null;
    readonly doneOn: WrittenCell | null;
    readonly responsible: CellPlace | null;
  };
}

/** How many activities are in each state. They add up to `total`. */
export type ExecutionCounts = Readonly<Record<ExecutionState, number>> & {
  readonly total: number;
  /** Of them all, those that recur. */
  readonly recurring: number;
};

/** A part of a roadmap's activities. */
export interface ExecutionGroup {
  readonly counts: ExecutionCounts;
  /** In the order of the sheet. */
  readonly activities: readonly ActivityExecution[];
}

export interface SectionExecution extends ExecutionGroup {
  /** Null for activities above the first section. */
  readonly section: {
    readonly number: string | null;
    readonly title: string;
    readonly place: CellPlace;
  } | null;
}

export interface PartyExecution extends ExecutionGroup {
  /** Null for activities with nobody responsible. */
  readonly party: NamedParty | null;
}

export interface SchoolExecution extends ExecutionGroup {
  /** One that «Школы» does not list, or where there is no such sheet, is not `listed`. */
  readonly school: SchoolRef;
}

/** How a roadmap is carried out. */
export interface Execution extends ExecutionGroup {
  readonly sheet: string;
  readonly reportDate: Day;
  /** There is a column of marks. Without one nothing is said to be done. */
  readonly marked: boolean;
  /** The words that its marks are read by. */
  readonly markWords: Template['statuses'];
  /** The report is dated before the plan starts. */
  readonly beforePlan: boolean;
  /** The school whose own roadmap this is. */
  readonly school: SchoolRef | null;
  /** In the order of the sheet. */
  readonly sections: readonly SectionExecution[];
  /** An activity of several parties counts with each of them. */
  readonly responsible: readonly PartyExecution[];
  /** Schools that are named as responsible or taking part; all activities of a school's own roadmap are its own. */
  readonly schools: readonly SchoolExecution[];
  /** Due from the report date on, within the days asked for; the earliest first. */
  readonly dueSoon: readonly ActivityExecution[];
}
