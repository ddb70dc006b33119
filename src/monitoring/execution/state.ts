import {
  type Activity,
  type CalendarSettings,
  type PartOfYear,
  type Recurrence,
  type StatusMeaning,
  termOf,
} from '../../roadmap';
import {
  addDays,
  type Day,
  type DayInterval,
  daysBetween,
  daysInMonth,
  dayWithin,
  monthOf,
  yearOf,
} from '../../workbook';
import type { ExecutionState, RecurringMark } from './model';

const MONDAY = dayWithin(2001, 1, 1);
const WEEK = 7;
const MONTHS = 12;
const QUARTER = 3;
const TWO_MONTHS = 2;
const THIRD_OF_YEAR = 4;

/** The run of so many months of a year that holds the month, both counted from 1. */
function monthsAround(year: number, month: number, length: number): DayInterval {
  const first = month - ((month - 1) % length);
  const last = first + length - 1;
  return { start: dayWithin(year, first, 1), end: dayWithin(year, last, daysInMonth(year, last)) };
}

function wholeMonthsBefore(day: Day, length: number): DayInterval {
  const { start } = monthsAround(yearOf(day), monthOf(day), length);
  const before = addDays(start, -1);
  return monthsAround(yearOf(before), monthOf(before), length);
}

type Before = (day: Day, calendar: CalendarSettings) => DayInterval | null;

function weekBefore(day: Day): DayInterval {
  const days = daysBetween(MONDAY, day);
  const monday = addDays(day, -(((days % WEEK) + WEEK) % WEEK));
  return { start: addDays(monday, -WEEK), end: addDays(monday, -1) };
}

/** The last two whole weeks: which of them it is due in, nobody says. */
const fortnightBefore: Before = (day) => {
  const { start, end } = weekBefore(day);
  return { start: addDays(start, -WEEK), end };
};

/** The latest of the parts of school years that ended before the day. */
function partBefore(day: Day, parts: readonly PartOfYear[]): DayInterval | null {
  const year = yearOf(day);
  const placed = [year - 2, year - 1, year].flatMap((first) =>
    parts.map(({ start, end }): DayInterval => {
      const wraps = end.month < start.month || (end.month === start.month && end.day < start.day);
      return {
        start: dayWithin(first, start.month, start.day),
        end: dayWithin(wraps ? first + 1 : first, end.month, end.day),
      };
    }),
  );
  return placed
    .filter(({ end }) => end < day)
    .reduce<DayInterval | null>((latest, part) => (latest && latest.end >= part.end ? latest : part), null);
}

const BEFORE: Readonly<Record<Recurrence, Before>> = {
  weekly: weekBefore,
  'every-2-weeks': fortnightBefore,
  monthly: (day) => wholeMonthsBefore(day, 1),
  'every-2-months': (day) => wholeMonthsBefore(day, TWO_MONTHS),
  quarterly: (day) => wholeMonthsBefore(day, QUARTER),
  term: (day, { terms }) => partBefore(day, terms),
  '3-per-year': (day) => wholeMonthsBefore(day, THIRD_OF_YEAR),
  'half-year': (day, { halfYears }) => partBefore(day, halfYears),
  yearly: (day) => wholeMonthsBefore(day, MONTHS),
};

/**
 * The last term of a recurring activity that ended before the day: the last of its intervals where it has several, else
 * the last whole week, month, quarter and so on that its period has part in. Null where none has ended.
 */
export function lastTermBefore(
  recurrence: Recurrence,
  intervals: readonly DayInterval[],
  day: Day,
  calendar: CalendarSettings,
): DayInterval | null {
  const [only, ...others] = intervals;
  if (!only) return null;
  if (others.length > 0) return intervals.filter(({ end }) => end < day).at(-1) ?? null;
  const over = only.end < day;
  const term = BEFORE[recurrence](over ? addDays(only.end, 1) : day, calendar);
  if (term && term.end >= only.start) return term;
  return over ? only : null;
}

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
