import type { CellValue } from './cell';
import { displayedText, isDateFormat } from './display';

export type Language = 'ru' | 'en';

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const NO_BREAK_SPACE = '\u00a0';
const BOOLEANS = { true: 'ИСТИНА', false: 'ЛОЖЬ' } as const;
/** The built-in short date, which Excel shows in the order of the person's country. */
const SHORT_DATE = /^(m\/d\/yy|mm-dd-yy)$/;

/** A cell's text as an Excel of this language shows it, were the column wide enough. */
export function shownText(value: CellValue, numberFormat: string, language: Language): string {
  if (language === 'en') return displayedText(value, numberFormat);
  if (typeof value === 'boolean') return BOOLEANS[value ? 'true' : 'false'];
  if (typeof value !== 'number') return displayedText(value, numberFormat);
  if (isDateFormat(numberFormat)) {
    return displayedText(value, SHORT_DATE.test(numberFormat) ? 'dd.mm.yyyy' : inWords(value, numberFormat));
  }
  return displayedText(value, numberFormat).replace(NUMBER, russianNumber);
}

const russianNumber = (text: string): string => text.replaceAll(',', NO_BREAK_SPACE).replace('.', ',');

const MS_PER_DAY = 86_400_000;
/** The serial of 1 January 1970. */
const EPOCH = 25_569;
/** What stands between quotes, brackets or after a backslash, or a month or weekday in words. */
const WORDS = /"[^"]*"|\\.|\[[^\]]*\]|m{3,5}|d{3,4}/gi;
const HAS_DAY = /(?<!d)d{1,2}(?!d)/i;

/** The format with months and weekdays as Russian words: beside a day «5 сентября», else «сентябрь». */
function inWords(serial: number, numberFormat: string): string {
  const date = new Date((Math.floor(serial) - EPOCH) * MS_PER_DAY);
  const say = (options: Intl.DateTimeFormatOptions, part: 'month' | 'weekday'): string =>
    new Intl.DateTimeFormat('ru-RU', { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .find(({ type }) => type === part)?.value ?? '';
  const day = HAS_DAY.test(numberFormat) ? ({ day: 'numeric' } as const) : {};
  const words: Readonly<Record<string, () => string>> = {
    mmm: () => say({ month: 'long', day: 'numeric' }, 'month').slice(0, 3),
    mmmm: () => say({ month: 'long', ...day }, 'month'),
    mmmmm: () => say({ month: 'long' }, 'month').slice(0, 1),
    ddd: () => say({ weekday: 'short' }, 'weekday'),
    dddd: () => say({ weekday: 'long' }, 'weekday'),
  };
  return numberFormat.replace(WORDS, (part) => {
    const word = words[part.toLowerCase()];
    return word ? `"${word()}"` : part;
  });
}
