import { type Day, monthOf, yearOf } from '../workbook';
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
