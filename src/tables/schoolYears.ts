import { addDays, type Day, type DayInterval, dayWithin, monthOf, yearOf } from '../workbook';
import type { PeriodDoubtCode } from './period/model';
import { readPeriod } from './period/read';
import { singleLine } from './text';

/** A school year by both its calendar years: «2020/2021». Compares with `<` and `>`. */
export type SchoolYear = string & { readonly __schoolYear: unique symbol };

/** The month in which a school year starts. */
const FIRST_MONTH = 9;
const EARLIEST = 1990;
const LATEST = 2100;

export interface SchoolYearReading {
  readonly year: SchoolYear;
  /** Both calendar years are written; one alone («2021») is read as the school year that ends in it. */
  readonly certain: boolean;
  /** The writing with «#» for every digit: «####-#### уч. год». */
  readonly pattern: string;
}

/** The school year that starts in September of the given year. */
export const schoolYear = (start: number): SchoolYear => `${start}/${start + 1}` as SchoolYear;

/** The calendar year in which a school year starts. */
export const startOfSchoolYear = (year: SchoolYear): number => Number(year.slice(0, 4));

/** The school year that a day lies in; it starts on 1 September. */
export const schoolYearOfDay = (day: Day): SchoolYear =>
  schoolYear(monthOf(day) >= FIRST_MONTH ? yearOf(day) : yearOf(day) - 1);

const TAIL = String.raw`(?:\s*(?:уч(?:ебн[а-я]*|\.)?\s*)?(?:г(?:од[а-я]*|г)?\.?)?)`;
const TWO_YEARS = new RegExp(String.raw`^(\d{4}|\d{2})\s*[/\\‐-―−-]\s*(\d{4}|\d{2})${TAIL}$`, 'i');
const ONE_YEAR = new RegExp(String.raw`^(\d{4})${TAIL}$`, 'i');
const LONGEST = 40;
const CENTURY = 2000;

/**
 * Reads «2020/2021», «2020–2021 уч. год», «2020/21», «20/21» or a year alone, which stands for the school year that
 * ends in it: results are dated by the spring they were got in. Anything else gives null.
 */
export function readSchoolYear(text: string): SchoolYearReading | null {
  if (text.length > LONGEST) return null;
  const line = singleLine(text);
  const pattern = line.replace(/\d/g, '#');
  const two = TWO_YEARS.exec(line);
  if (two) {
    const [, first = '', second = ''] = two;
    const start = Number(first) + (first.length === 2 ? CENTURY : 0);
    const follows = Number(second) === (second.length === 2 ? (start + 1) % 100 : start + 1);
    return follows && inRange(start) && second.length <= first.length
      ? { year: schoolYear(start), certain: true, pattern }
      : null;
  }
  const end = Number(ONE_YEAR.exec(line)?.[1]);
  return inRange(end - 1) ? { year: schoolYear(end - 1), certain: false, pattern } : null;
}

/** Writes a school year as another is written, by its pattern with both years. */
export function writeSchoolYear(year: SchoolYear, pattern: string): string {
  const start = startOfSchoolYear(year);
  const numbers = [start, start + 1].map(String);
  return pattern.replace(/#+/g, (digits) => (numbers.shift() ?? '').slice(-digits.length));
}

const inRange = (start: number): boolean => start >= EARLIEST && start <= LATEST;

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
