import type { CellValue } from '../workbook';
import { numberFormat, type ParsedCell } from './sheetjs';

/** A date format as a Russian Excel shows it. */
interface DateFormat {
  /** The text of a serial number; empty where Excel has no such date. */
  readonly text: (serial: number, date1904: boolean) => string;
}

/** Built-in formats follow the user's region; the parser gives their American form (ECMA-376 18.8.30). */
const REGIONAL: ReadonlyMap<string, string> = new Map([
  ['m/d/yy', 'dd.mm.yyyy'],
  ['m/d/yy h:mm', 'dd.mm.yyyy h:mm'],
  ['d-mmm-yy', 'dd.mmm.yy'],
  ['d-mmm', 'dd.mmm'],
  ['mmm-yy', 'mmm.yy'],
]);

/** A number format as a Russian Excel names it. */
export const regionalFormat = (format: string): string => REGIONAL.get(format) ?? format;

/** Quoted text, an escaped character, a bracketed code, a name of a month or weekday, any other character. */
const TOKEN = /"[^"]*"|\\.|\[[^\]]*\]|m{3,5}|d{3,4}|./gis;
const NAME = /^(?:m{3,5}|d{3,4})$/i;
const BEYOND_ASCII = /^[^\0-\x7f]$/u;
/** A locale code whose language is English ([MS-LCID]). */
const ENGLISH = /\[\$[^\]]*-[\da-f]*09\]/i;

/** How to show a date format; null for a format that shows no date. */
export function dateFormat(format: string): DateFormat | null {
  if (!isDate(format)) return null;
  const regional = regionalFormat(format);
  const tokens = (regional.match(TOKEN) ?? []).map(escaped);
  if (ENGLISH.test(regional) || !tokens.some((token) => NAME.test(token))) {
    return { text: (serial, date1904) => shown(tokens.join(''), serial, date1904) };
  }
  const withDay = tokens.some((token) => token.toLowerCase() === 'd');
  return {
    text(serial, date1904) {
      const date = numberFormat.parse_date_code(serial, { date1904 });
      if (!date) return '';
      const named = tokens.map((token) =>
        NAME.test(token) ? `"${nameOf(token.toLowerCase(), date, withDay)}"` : token,
      );
      return shown(named.join(''), serial, date1904);
    },
  };
}

/** Excel shows points and letters beyond ASCII as they are; the formatter wants them escaped. */
function escaped(token: string, index: number, tokens: readonly string[]): string {
  const isPoint = token === '.' && tokens[index + 1] !== '0';
  return isPoint || BEYOND_ASCII.test(token) ? `\\${token}` : token;
}

function isDate(format: string): boolean {
  try {
    return numberFormat.is_date(format);
  } catch {
    return false;
  }
}

/** Formats come from the file: one that can't be applied shows nothing. */
function shown(format: string, serial: number, date1904: boolean): string {
  try {
    return numberFormat.format(format, serial, { date1904 });
  } catch {
    return '';
  }
}

const SHORT = 3;
const LETTER = 5;

function nameOf(token: string, { m, q }: { m: number; q: number }, withDay: boolean): string {
  const words = (russian ??= russianNames());
  if (token.startsWith('d')) return (token.length === SHORT ? words.shortWeekdays : words.weekdays)[q] ?? '';
  const nominative = words.months[m - 1] ?? '';
  if (token.length === SHORT) return nominative.slice(0, SHORT);
  if (token.length === LETTER) return nominative.slice(0, 1).toUpperCase();
  return (withDay ? words.monthsOf[m - 1] : nominative) ?? '';
}

interface DateNames {
  readonly months: readonly string[];
  /** As after a day, in the genitive. */
  readonly monthsOf: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

/** Made when a date with words is first met. */
let russian: DateNames | null = null;

function russianNames(): DateNames {
  const monthStarts = Array.from({ length: 12 }, (_, month) => Date.UTC(2021, month, 1));
  const week = Array.from({ length: 7 }, (_, index) => Date.UTC(2021, 7, 1 + index));
  return {
    months: names('month', { month: 'long' }, monthStarts),
    monthsOf: names('month', { month: 'long', day: 'numeric' }, monthStarts),
    weekdays: names('weekday', { weekday: 'long' }, week),
    shortWeekdays: names('weekday', { weekday: 'short' }, week),
  };
}

/** The part that `options` ask for of each date. */
function names(
  part: 'month' | 'weekday',
  options: Intl.DateTimeFormatOptions,
  dates: readonly number[],
): string[] {
  const format = new Intl.DateTimeFormat('ru-RU', { ...options, timeZone: 'UTC' });
  return dates.map((date) => format.formatToParts(date).find(({ type }) => type === part)?.value ?? '');
}

export const GENERAL = 'General';

/** Line breaks as «\n», whatever the file has. */
export const plainText = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

/** A cell that holds nothing: no value and no formula. */
export const isEmpty = (cell: ParsedCell): boolean =>
  cell.f === undefined && (cell.t === 'z' || cell.v === undefined || cell.v === null || cell.v === '');

type ReadValue = (cell: ParsedCell) => CellValue;

const VALUES: Readonly<Record<string, ReadValue>> = {
  n: ({ v }) => (typeof v === 'number' && Number.isFinite(v) ? v : null),
  s: ({ v }) => (typeof v === 'string' ? plainText(v) : null),
  b: ({ v }) => (typeof v === 'boolean' ? v : null),
  e: ({ w }) => ({ error: w ?? '#VALUE!' }),
};

const readNothing: ReadValue = () => null;

/** The value as the file holds it: dates are serial numbers, errors their English text. */
export const valueOf = (cell: ParsedCell): CellValue => (VALUES[cell.t] ?? readNothing)(cell);

/** Shows cells of one workbook; each number format is looked at once. */
export interface CellDisplay {
  readonly format: (cell: ParsedCell) => string;
  /** The displayed text of a cell with that value. */
  readonly text: (cell: ParsedCell, value: CellValue) => string;
}

interface KnownFormat {
  readonly regional: string;
  readonly date: DateFormat | null;
}

/** `storesTexts`: the file holds the displayed texts themselves. */
export function cellDisplay(date1904: boolean, storesTexts: boolean): CellDisplay {
  const formats = new Map<string, KnownFormat>();
  const known = (format: string): KnownFormat => {
    const found = formats.get(format);
    if (found) return found;
    const made = { regional: regionalFormat(format), date: dateFormat(format) };
    formats.set(format, made);
    return made;
  };
  return {
    format: ({ z }) => (z === undefined || z === GENERAL ? GENERAL : known(z).regional),
    text({ w, z }, value) {
      const format = w === undefined && !storesTexts ? z : undefined;
      if (typeof value === 'string' && (w === undefined ? showsTexts(format) : w === value)) return value;
      const stored = storesTexts && w !== undefined && w !== String(value);
      if (!stored && typeof value === 'number' && z !== undefined && z !== GENERAL) {
        const date = known(z).date?.text(value, date1904);
        if (date) return date;
      }
      return plainText(w ?? shownBy(format, value, date1904) ?? shownPlain(value));
    },
  };
}

/** Whether a format shows texts as they are. */
const showsTexts = (format: string | undefined): boolean =>
  format === undefined || format === GENERAL || format === '@';

/** A value as its format shows it; null where there is nothing to show, or the format can't be applied. */
function shownBy(format: string | undefined, value: CellValue, date1904: boolean): string | null {
  if (format === undefined || value === null || typeof value === 'object') return null;
  if (format === GENERAL && typeof value === 'number' && (value | 0) === value) return String(value);
  try {
    return numberFormat.format(format, value, { date1904 });
  } catch {
    return null;
  }
}

const shownPlain = (value: CellValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);
