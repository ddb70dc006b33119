import { day, type Day, dayOfSerial, daysBetween, parseIsoDay } from '../../src/workbook';
import type { EntryContext } from './entry';
import type { EntryLocale } from './entryLocale';

export interface DateEntry {
  readonly value: number;
  readonly numberFormat: string;
}

const EPOCH = dayOfSerial(61, false);
const EPOCH_SERIAL = 61;

/** Days since 1900 as Excel counts them, its 29 February 1900 included. */
function serialOf(date: Day): number {
  if (EPOCH === null) throw new Error('The epoch is a day.');
  const days = daysBetween(EPOCH, date) + EPOCH_SERIAL;
  return days < EPOCH_SERIAL ? days - 1 : days;
}

/** Reads dates and times as typed: «9/1/2021», «2021-09-01», «1-Sep», «14:30», «9/1/2021 14:30»; null otherwise. */
export function dateEntry(text: string, context: EntryContext): DateEntry | null {
  const time = timeEntry(text);
  if (time) return time;
  const date = dayEntry(text, context);
  if (date) return date;
  const [first, ...rest] = text.split(/\s+/);
  const day = dayEntry(first ?? '', context);
  const clock = timeEntry(rest.join(' '));
  if (!day || !clock || clock.value >= 1) return null;
  return { value: day.value + clock.value, numberFormat: `${fullDate(context.locale)} h:mm` };
}

const fullDate = (locale: EntryLocale): string => (locale.dayFirst ? 'dd.mm.yyyy' : 'm/d/yyyy');

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const entry = (date: Day | null, numberFormat: string): DateEntry | null =>
  date === null ? null : { value: serialOf(date), numberFormat };

function dayEntry(text: string, { locale, year }: EntryContext): DateEntry | null {
  const iso = parseIsoDay(text);
  if (iso) return entry(iso, fullDate(locale));
  return numericDay(text, locale, year) ?? namedDay(text, locale, year);
}

function numericDay(text: string, locale: EntryLocale, year: number): DateEntry | null {
  const separators = locale.dateSeparators.map((mark) => `\\${mark}`).join('');
  const match = new RegExp(
    `^(\\d{1,2})(?<mark>[${separators}])(\\d{1,4})(?:\\k<mark>(\\d{2}|\\d{4}))?$`,
    'u',
  ).exec(text);
  if (!match) return null;
  const [first = '', second = '', third] = [match[1], match[3], match[4]];
  if (third === undefined) {
    if (second.length > 2) return entry(day(Number(second), Number(first), 1), 'mmm-yy');
    const monthAndDay = locale.dayFirst ? [second, first] : [first, second];
    const dated = entry(day(year, Number(monthAndDay[0]), Number(monthAndDay[1])), 'd-mmm');
    return dated ?? entry(day(fullYear(second), Number(first), 1), 'mmm-yy');
  }
  const [month, dayOfMonth] = locale.dayFirst ? [second, first] : [first, second];
  return entry(day(fullYear(third), Number(month), Number(dayOfMonth)), fullDate(locale));
}

/** «1-Sep», «1 Sep 2021», «Sep-21», «Sep 1, 2021». */
function namedDay(text: string, locale: EntryLocale, year: number): DateEntry | null {
  const dayFirst = /^(\d{1,2})[\s-](\p{L}{3,})\.?(?:[\s,-]+(\d{2}|\d{4}))?$/u.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2] ?? '', locale);
    const given = dayFirst[3];
    return entry(
      day(given === undefined ? year : fullYear(given), month, Number(dayFirst[1])),
      given === undefined ? 'd-mmm' : 'd-mmm-yy',
    );
  }
  const monthFirst = /^(\p{L}{3,})\.?[\s-](\d{1,2}),\s?(\d{4})$/u.exec(text);
  if (monthFirst) {
    const month = monthOf(monthFirst[1] ?? '', locale);
    return entry(day(Number(monthFirst[3]), month, Number(monthFirst[2])), 'd-mmm-yy');
  }
  const monthOnly = /^(\p{L}{3,})[\s-](\d{1,4})$/u.exec(text);
  if (!monthOnly) return null;
  const month = monthOf(monthOnly[1] ?? '', locale);
  const number = monthOnly[2] ?? '';
  const withDay = number.length <= 2 ? entry(day(year, month, Number(number)), 'd-mmm') : null;
  return withDay ?? entry(day(fullYear(number), month, 1), 'mmm-yy');
}

function monthOf(word: string, locale: EntryLocale): number {
  const small = word.toLocaleLowerCase();
  return locale.months.findIndex((start) => small.startsWith(start)) + 1;
}

function timeEntry(text: string): DateEntry | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d)(\.\d+)?)?(?:\s?(am|pm))?$/i.exec(text);
  if (!match) return null;
  const half = match[5]?.toLowerCase();
  const hours = Number(match[1]);
  if (half && (hours < 1 || hours > 12)) return null;
  const clock = half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  const seconds = Number(match[3] ?? 0) + Number(match[4] ?? 0);
  const value = (clock * 3600 + Number(match[2]) * 60 + seconds) / 86_400;
  const withSeconds = match[3] !== undefined;
  if (half) return { value, numberFormat: withSeconds ? 'h:mm:ss AM/PM' : 'h:mm AM/PM' };
  if (clock >= 24) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: withSeconds ? 'h:mm:ss' : 'h:mm' };
}
