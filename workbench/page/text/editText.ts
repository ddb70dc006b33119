import { isCellError } from '../../../src/workbook';
import { type Cell, type CellValue, displayedText, isDateFormat } from '../../model';
import type { Language } from '../../model';

const FORMATS = {
  ru: { date: 'dd.mm.yyyy', dateTime: 'dd.mm.yyyy hh:mm:ss', time: 'hh:mm:ss' },
  en: { date: 'm/d/yyyy', dateTime: 'm/d/yyyy hh:mm:ss', time: 'hh:mm:ss' },
} as const;
const PRECISION = 15;

/** What the formula bar shows and editing starts from: entered again, it gives the same cell. */
export function editText(cell: Cell | undefined, numberFormat: string, language: Language): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === 'number') return numberText(cell.value, numberFormat, language);
  if (typeof cell.value === 'boolean') return booleanText(cell.value, language);
  return plainText(cell.value, numberFormat);
}

function plainText(value: CellValue, numberFormat: string): string {
  if (isCellError(value)) return value.error;
  const text = displayedText(value, '@');
  return numberFormat !== '@' && text.startsWith('=') ? `'${text}` : text;
}

const booleanText = (value: boolean, language: Language): string => {
  if (language === 'en') return value ? 'TRUE' : 'FALSE';
  return value ? 'ИСТИНА' : 'ЛОЖЬ';
};

function numberText(value: number, numberFormat: string, language: Language): string {
  if (isDateFormat(numberFormat) && value >= 0) return dateText(value, language);
  const percent = numberFormat.includes('%');
  const shown = String(Number((percent ? value * 100 : value).toPrecision(PRECISION)));
  const text = language === 'ru' ? shown.replace('.', ',') : shown;
  return percent ? `${text}%` : text;
}

function dateText(serial: number, language: Language): string {
  const formats = FORMATS[language];
  if (Number.isInteger(serial)) return displayedText(serial, formats.date);
  return displayedText(serial, serial < 1 ? formats.time : formats.dateTime);
}
