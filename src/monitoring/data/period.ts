import { type EventRecord, NOBODY } from '../../data';
import type { Settings } from '../../settings';
import {
  daysOfReportPeriod,
  daysOfSchoolYear,
  matchKey,
  saysNoValue,
  type SchoolYear,
  schoolYearOfDay,
} from '../../tables';
import type { Day, DayInterval } from '../../workbook';

const NONE = new Set(NOBODY.map(matchKey));

/** The cell names something: neither empty nor a dash nor «нет». */
export const isGiven = (text: string): boolean => !saysNoValue(text) && !NONE.has(matchKey(text));

/** The records of a school year, and those that hold for all years. Null takes all. */
export const ofYear = <R extends { readonly year: SchoolYear | null }>(
  records: readonly R[],
  year: SchoolYear | null,
): readonly R[] =>
  year === null ? records : records.filter((record) => record.year === null || record.year === year);

/** The days that a report is on, and where they come from. */
export interface ReportPeriod extends DayInterval {
  readonly source: 'report-period' | 'school-year' | 'report-date' | 'data';
}

/**
 * The days of «Отчётный период»; where there is none, of the school year of the settings, else of the report date,
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
  const read = text === null ? null : daysOfReportPeriod(text, plan);
  if (read) return { ...read, source: 'report-period' };
  if (year !== null) return { ...daysOfSchoolYear(year), source: 'school-year' };
  if (reportDate !== null) return { ...daysOfSchoolYear(schoolYearOfDay(reportDate)), source: 'report-date' };
  const latest = events.reduce<Day | null>(
    (last, { date }) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );
  return latest && { ...daysOfSchoolYear(schoolYearOfDay(latest)), source: 'data' };
}
