import { type WordClass } from './wordClasses';
import { endingsOf, WORDS } from './words';

export interface MonthName {
  readonly nominative: string;
  readonly genitive: string;
  /** All that may stand in a text: cases and abbreviations. */
  readonly forms: readonly string[];
}

const SOFT = ['ь', 'я', 'ю', 'ем', 'е'];
const HARD = ['', 'а', 'у', 'ом', 'е'];

function month(stem: string, endings: readonly string[], abbreviations: string): MonthName {
  const cases = endings.map((ending) => stem + ending);
  const [nominative = stem, genitive = stem] = cases;
  return {
    nominative,
    genitive,
    forms: [...cases, ...abbreviations.split(' ').filter((word) => word !== '')],
  };
}

/** January first. */
export const MONTHS: readonly MonthName[] = [
  month('январ', SOFT, 'янв'),
  month('феврал', SOFT, 'фев февр'),
  month('март', HARD, 'мар'),
  month('апрел', SOFT, 'апр'),
  month('ма', ['й', 'я', 'ю', 'ем', 'е'], ''),
  month('июн', SOFT, 'июн'),
  month('июл', SOFT, 'июл'),
  month('август', HARD, 'авг'),
  month('сентябр', SOFT, 'сен сент'),
  month('октябр', SOFT, 'окт'),
  month('ноябр', SOFT, 'ноя нояб'),
  month('декабр', SOFT, 'дек'),
];

export const nominativeOf = (month: number): string => MONTHS[month - 1]?.nominative ?? '';
export const genitiveOf = (month: number): string => MONTHS[month - 1]?.genitive ?? '';

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
const SPACED_DATE = /(\d{1,2})(\.) (\d{1,2})\. (\d{4})(?!\d)/y;
const ISO = /(\d{4})([‐‑./-])(\d{2})\2(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?(?!\d)/y;
const ROMAN_DATE = /(\d{1,2})([./-]| )([IVXХІ]{1,4})\2(\d{4})(?!\d)/iy;
const CLOCK = '(?:[01]?\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?|\\.[0-5]\\d|-00)(?![:\\d]|\\.\\d)';
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
  const found = match(DATE, source, at) ?? match(SPACED_DATE, source, at);
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
  return found && date(Number(found[4]), Number(found[3]), Number(found[1]), at + found[0].length);
}

/** «15.IX.2021». */
function romanDate(source: string, at: number): Numeric | null {
  const found = match(ROMAN_DATE, source, at);
  const month = found && lexemeOf(found[3] ?? '');
  return found && month?.kind === 'roman'
    ? date(Number(found[1]), month.value, Number(found[4]), at + found[0].length)
    : null;
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

/** The end of a time of day («10:00», «9:30–11:00», «15.00», «14-00») that starts at a place of the text; null where there is none. */
export const endOfTime = (source: string, at: number): number | null => {
  const found = match(TIME, source, at);
  return found && at + found[0].length;
};

/** Words shortened with a sign inside: «п/г», «м-ц»; «т.» and «с.» of «т.г.» and «с.г.». */
const SHORTENED: readonly (readonly [RegExp, WordClass])[] = [
  [/п\/г(?:оди[а-я]{1,2})?(?![а-яё])/iy, 'half-year'],
  [/кв-л(?:[аеу]|ом)?(?![а-яё])/iy, 'quarter'],
  [/м(?:ес)?-ц(?:[аеу]|ев)?(?![а-яё])/iy, 'month-noun'],
  [/[тс](?=\.\s*г(?![а-яё]))/iy, 'current'],
];

/** What a word shortened with a sign inside means that starts at a place of the text, and its end; null where there is none. */
export function shortenedAt(
  source: string,
  at: number,
): { readonly kind: WordClass; readonly end: number } | null {
  for (const [pattern, kind] of SHORTENED) {
    const found = match(pattern, source, at);
    if (found !== null) return { kind, end: at + found[0].length };
  }
  return null;
}

/** A date or a month of a year in digits that starts at a place of the text: «01.09.2021», «2021-09-01», «09.2021», «15.04». */
export const readNumeric = (source: string, at: number): Numeric | null =>
  fullDate(source, at) ??
  isoDate(source, at) ??
  romanDate(source, at) ??
  monthYear(source, at) ??
  dayMonth(source, at);

export interface Lexeme {
  readonly kind: WordClass;
  readonly value: number;
}

function build(): ReadonlyMap<string, Lexeme> {
  const lexicon = new Map<string, Lexeme>();
  MONTHS.forEach(({ forms }, index) => {
    const lexeme: Lexeme = { kind: 'month', value: index + 1 };
    for (const form of forms) lexicon.set(form, lexeme);
  });
  for (const [kind, value, stems, endings = '-'] of WORDS) {
    const lexeme: Lexeme = { kind, value };
    for (const stem of stems.split('|')) {
      for (const ending of endingsOf(endings)) {
        if (!lexicon.has(stem + ending)) lexicon.set(stem + ending, lexeme);
      }
    }
  }
  return lexicon;
}

const LEXICON = build();

/** Every form with what it means. */
export const lexemes = (): Iterable<readonly [string, Lexeme]> => LEXICON;

const LATIN_LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'aceopxykmtbhё'].map((letter, index) => [letter, 'асеорхукмтвне'.charAt(index)]),
);

const FOLDED = new RegExp(`[і${[...LATIN_LOOKALIKES.keys()].join('')}]`);

/** Lower case, ё as е, Latin look-alikes as the Cyrillic letters they stand for, «і» as the Roman numeral i. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!FOLDED.test(lower)) return lower;
  let folded = '';
  for (const letter of lower) {
    folded += letter === 'і' ? 'i' : (LATIN_LOOKALIKES.get(letter) ?? letter);
  }
  return folded;
}

const LONGEST_WORD = 24;

export function lexemeOf(word: string): Lexeme | null {
  if (word.length > LONGEST_WORD) return null;
  return LEXICON.get(word.toLowerCase()) ?? LEXICON.get(foldWord(word)) ?? null;
}

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(
  'й я е го му м ю х ой ый ий ая яя ое ее ом ем ую ых ей ти ого его'.split(' '),
);

/** Letters of the longest of them. */
export const LONGEST_SUFFIX = 3;

/** The tail of a numeral written in digits: «1-й», «2-ое», «3го». */
export const isOrdinalSuffix = (word: string): boolean =>
  word.length <= LONGEST_SUFFIX && ORDINAL_SUFFIXES.has(foldWord(word));
