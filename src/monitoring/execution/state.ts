import type { Activity, CalendarSettings, StatusMeaning } from '../../roadmap';
import { termOf } from '../../roadmap';
import type { Day } from '../../workbook';
import { lastTermBefore } from './lastTerm';
import type { ExecutionState, RecurringMark } from './model';

/** A mark that was there at the report date. */
export interface Mark {
  /** Null where there is no mark, or one of no known meaning. */
  readonly meaning: StatusMeaning | null;
  readonly doneOn: Day | null;
  /** There is a mark, of no known meaning. */
  readonly unknown: boolean;
}

/** A recurring activity with what it was marked for; null for any other. */
export function recurringMark(
  { period }: Activity,
  { meaning, doneOn }: Mark,
  reportDate: Day,
  calendar: CalendarSettings,
): RecurringMark | null {
  if (!period?.recurrence) return null;
  const { recurrence, intervals } = period;
  const lastTerm = lastTermBefore(recurrence, intervals, reportDate, calendar);
  const stale = lastTerm !== null && doneOn !== null && doneOn < lastTerm.start;
  return { recurrence, lastTerm, doneForLastTerm: meaning === 'done' && !stale };
}

/**
 * The state of an activity of a roadmap with marks. A mark that is not understood says nothing, and its term says
 * neither that the work is late. What was done by a date after the report date was not done yet.
 * Done after the period's end is late; done without a date is taken to be in time. What is not done is overdue from the
 * day after its period on, and an activity without dates never is. A recurring one is done while its period goes on if
 * it was done for the last term that ended.
 */
export function stateOf(
  activity: Activity,
  { meaning, doneOn, unknown }: Mark,
  recurring: RecurringMark | null,
  reportDate: Day,
): ExecutionState {
  if (unknown) return 'unknown';
  if (meaning === 'cancelled') return 'cancelled';
  const end = termOf(activity)?.end ?? null;
  const over = end !== null && end < reportDate;
  const ahead = doneOn !== null && doneOn > reportDate;
  if (meaning === 'done' && !ahead) {
    if (end !== null && doneOn !== null && doneOn > end) return 'late';
    return recurring && !over && !recurring.doneForLastTerm ? 'inProgress' : 'done';
  }
  if (over) return 'overdue';
  return meaning === 'in-progress' ? 'inProgress' : 'notDue';
}
