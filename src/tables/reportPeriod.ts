import { addDays, type DayInterval, dayWithin } from '../workbook';
import { type PeriodDoubtCode, readPeriod } from './period';
import {
  readSchoolYear,
  type SchoolYear,
  schoolYear,
  schoolYearOfDay,
  startOfSchoolYear,
} from './schoolYears';

const FIRST_MONTH = 9;

/** From 1 September to 31 August. */
export function daysOfSchoolYear(year: SchoolYear): DayInterval {
  const start = startOfSchoolYear(year);
  return { start: dayWithin(start, FIRST_MONTH, 1), end: addDays(dayWithin(start + 1, FIRST_MONTH, 1), -1) };
}

/** Doubts that leave it open which days are meant. */
const OPEN: ReadonlySet<PeriodDoubtCode> = new Set([
  'period-unrecognised',
  'period-ambiguous',
  'period-reversed',
  'period-year-boundary',
]);

/**
 * The days of a period that a report can be on («I полугодие», «март 2026», «2025/2026»), from the first to the last; a
 * year that the text leaves out is the given school year. Null where it names none («по графику», «ежемесячно») or
 * leaves open which.
 */
export function daysOfReportPeriod(text: string, year: SchoolYear | null): DayInterval | null {
  const named = readSchoolYear(text);
  if (named?.certain) return daysOfSchoolYear(named.year);
  const plan = year === null ? { start: null, end: null } : daysOfSchoolYear(year);
  const { kind, recurrence, intervals, doubts } = readPeriod(text, plan);
  const isPeriod = kind === 'dates' || (kind === 'whole-plan' && recurrence === null);
  if (!isPeriod || doubts.some(({ code }) => OPEN.has(code))) return null;
  const [first] = intervals;
  const last = intervals.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Any year will do to see whether a text names days. */
const ANY_YEAR = schoolYear(2025);

/** Whether a text names days that a report can be on. */
export const namesReportPeriod = (text: string): boolean => daysOfReportPeriod(text, ANY_YEAR) !== null;

/** The school year in which a period that names its year begins; null where it names none. */
export function yearOfReportPeriod(text: string): SchoolYear | null {
  const days = daysOfReportPeriod(text, null);
  return days && schoolYearOfDay(days.start);
}
