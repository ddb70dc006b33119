/** Dates written in digits. */
export interface Numeric {
  readonly kind: 'date' | 'month-year';
  /** Day of month of a date. */
  readonly value: number;
  readonly month: number;
  /** 0 where it is not written. */
  readonly year: number;
  readonly end: number;
}

const DATE = /(\d{1,2})([./‐‑‒–—−-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
const ISO = /(\d{4})[‐‑-](\d{2})[‐‑-](\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?(?!\d)/y;
const CLOCK = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?![:\\d])';
const TIME = new RegExp(`${CLOCK}(?:\\s*[-–—]\\s*${CLOCK})?`, 'y');
const SHORT_YEAR = /[.'’‑-](\d{2})(?!\d|\s*[-–—]\s*\d|\s*(?!г)[а-яё])/iy;
const MONTH_YEAR = /(\d{1,2})[./](\d{4})(?!\d)/y;
const DAY_MONTH = /(\d{1,2})\.(\d{1,2})(?!\d)/y;

const TWO_DIGIT_CENTURY = 2000;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

export const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function date(value: number, month: number, year: number, end: number): Numeric | null {
  if (!isDay(value) || !isMonth(month) || (year !== 0 && !isYear(year))) return null;
  return { kind: 'date', value, month, year, end };
}

function fullDate(source: string, at: number): Numeric | null {
  const found = match(DATE, source, at);
  if (found === null) return null;
  const [all, dayText = '', mark = '', monthText = '', yearText = ''] = found;
  const short = yearText.length === 2;
  const dashed = mark !== '.' && mark !== '/';
  if (dashed && (short || dayText.length < 2 || monthText.length < 2)) return null;
  if (short && mark !== '.') return null;
  const year = short ? TWO_DIGIT_CENTURY + Number(yearText) : Number(yearText);
  return date(Number(dayText), Number(monthText), year, at + all.length);
}

function isoDate(source: string, at: number): Numeric | null {
  const found = match(ISO, source, at);
  return found && date(Number(found[3]), Number(found[2]), Number(found[1]), at + found[0].length);
}

function monthYear(source: string, at: number): Numeric | null {
  const found = match(MONTH_YEAR, source, at);
  if (found === null) return null;
  const month = Number(found[1]);
  const year = Number(found[2]);
  if (!isMonth(month) || !isYear(year)) return null;
  return { kind: 'month-year', value: 0, month, year, end: at + found[0].length };
}

function dayMonth(source: string, at: number): Numeric | null {
  const found = match(DAY_MONTH, source, at);
  return found && date(Number(found[1]), Number(found[2]), 0, at + found[0].length);
}

const EARLIEST_SHORT = 2015;
const LATEST_SHORT = 2049;

/** The year that two digits right after a month's name tell («мар.25», «май-26»), and its end; null where they tell none. */
export function shortYear(
  source: string,
  at: number,
): { readonly year: number; readonly end: number } | null {
  const found = match(SHORT_YEAR, source, at);
  const year = TWO_DIGIT_CENTURY + Number(found?.[1]);
  return found && year >= EARLIEST_SHORT && year <= LATEST_SHORT ? { year, end: at + found[0].length } : null;
}

/** The end of a time of day («10:00», «9:30–11:00») that starts at a place of the text; null where there is none. */
export const endOfTime = (source: string, at: number): number | null => {
  const found = match(TIME, source, at);
  return found && at + found[0].length;
};

/** A date or a month of a year in digits that starts at a place of the text: «01.09.2021», «2021-09-01», «09.2021», «15.04». */
export const readNumeric = (source: string, at: number): Numeric | null =>
  fullDate(source, at) ?? isoDate(source, at) ?? monthYear(source, at) ?? dayMonth(source, at);
