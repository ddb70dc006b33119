import { type CellValue, displayedText, isDateFormat } from '../../model';

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
    return displayedText(value, SHORT_DATE.test(numberFormat) ? 'dd.mm.yyyy' : numberFormat);
  }
  return displayedText(value, numberFormat).replace(NUMBER, russianNumber);
}

const russianNumber = (text: string): string => text.replaceAll(',', NO_BREAK_SPACE).replace('.', ',');
