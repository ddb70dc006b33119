/**
 * A calendar day without time or zone, as an ISO string: «2021-09-01». Compares with `<` and `>`.
 * The only file that touches `Date`, and only its UTC arithmetic; the clock is always passed in.
 */
export type Day = string & { readonly __day: unique symbol };

const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const SERIAL_LIMIT = 2_958_466;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const fromUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;
const toUtc = (day: Day): number => Date.parse(day);

/** The day that a clock shows where it stands. */
export const dayOnClock = (clock: Date): Day =>
  [pad(clock.getFullYear(), 4), pad(clock.getMonth() + 1, 2), pad(clock.getDate(), 2)].join('-') as Day;

/** The day of a year, month (1–12) and day of month; null where the calendar has no such day (31 April). */
export function day(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

/** Like {@link day}, with the day of month pulled into the month: 31 in February gives the 28th or 29th. */
export function dayWithin(year: number, month: number, dayOfMonth: number): Day {
  const clamped = Math.max(1, Math.min(dayOfMonth, daysInMonth(year, month)));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(clamped, 2)}` as Day;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads «2021-09-01»; anything else gives null. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** «01.09.2021», as Russian texts write a day and `parseDay` reads it. */
export const dottedDay = (value: Day): string => value.split('-').reverse().join('.');

/** Reads «2021-09-01» or «01.09.2021»; anything else gives null. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  return match ? day(Number(match[3]), Number(match[2]), Number(match[1])) : parseIsoDay(text.trim());
}

/** The day of an Excel serial number (its fraction, the time, is dropped); null where Excel has no such date. */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1) || whole >= SERIAL_LIMIT) return null;
  // Excel's 1900 calendar has a 29 February 1900 that never was: days before it are one too early.
  const shifted = !date1904 && whole < 60 ? whole + 1 : whole;
  return fromUtc((date1904 ? EPOCH_1904 : EPOCH_1900) + shifted * MS_PER_DAY);
}

/** The Excel serial number of a day. */
export function serialOfDay(day: Day, date1904: boolean): number {
  const serial = (toUtc(day) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY;
  return !date1904 && serial <= 60 ? serial - 1 : serial;
}

export const yearOf = (value: Day): number => Number(value.slice(0, 4));
export const monthOf = (value: Day): number => Number(value.slice(5, 7));
export const dayOfMonthOf = (value: Day): number => Number(value.slice(8, 10));

export const addDays = (value: Day, days: number): Day => fromUtc(toUtc(value) + days * MS_PER_DAY);

/** Whole days from one to the other, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (toUtc(to) - toUtc(from)) / MS_PER_DAY;

/** Both ends inclusive. */
export interface DayInterval {
  readonly start: Day;
  readonly end: Day;
}
