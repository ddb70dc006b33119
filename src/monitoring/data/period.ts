import type { EventRecord, Settings } from '../../results';
import { readPeriod } from '../../roadmap';
import { type SchoolYear, schoolYearOfDay, startOfSchoolYear } from '../../tables';
import { addDays, type Day, type DayInterval, dayWithin } from '../../workbook';

/** The days that a report is on, and where they come from. */
export interface ReportPeriod extends DayInterval {
  readonly source: 'report-period' | 'school-year' | 'report-date' | 'data';
}

const FIRST_MONTH = 9;

/** From 1 September to 31 August. */
function daysOf(year: SchoolYear): DayInterval {
  const start = startOfSchoolYear(year);
  return { start: dayWithin(start, FIRST_MONTH, 1), end: addDays(dayWithin(start + 1, FIRST_MONTH, 1), -1) };
}

/**
 * The days of «Отчётный период»; where it can't be read, of the school year of the settings, else of the report date,
 * else of the latest event. They end with the report date where that lies within. Null where nothing tells them.
 */
export function reportPeriod(settings: Settings, events: readonly EventRecord[]): ReportPeriod | null {
  const found = periodOf(settings, events);
  const { reportDate } = settings;
  if (!found || reportDate === null || reportDate < found.start || reportDate > found.end) return found;
  return { ...found, end: reportDate };
}

function periodOf(settings: Settings, events: readonly EventRecord[]): ReportPeriod | null {
  const { reportPeriod: text, schoolYear: year, reportDate } = settings;
  const plan = year ?? (reportDate && schoolYearOfDay(reportDate));
  const read = text === null ? null : daysOfText(text, plan);
  if (read) return { ...read, source: 'report-period' };
  if (year !== null) return { ...daysOf(year), source: 'school-year' };
  if (reportDate !== null) return { ...daysOf(schoolYearOfDay(reportDate)), source: 'report-date' };
  const latest = events.reduce<Day | null>(
    (last, { date }) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );
  return latest && { ...daysOf(schoolYearOfDay(latest)), source: 'data' };
}

/** From the first to the last day that the text names; a year that it leaves out is the given school year. */
function daysOfText(text: string, year: SchoolYear | null): DayInterval | null {
  const plan = year === null ? { start: null, end: null } : daysOf(year);
  const { intervals } = readPeriod(text, plan);
  const [first] = intervals;
  const last = intervals.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
