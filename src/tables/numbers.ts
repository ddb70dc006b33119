import { isBlank, singleLine } from './text';

export interface NumberReading {
  /** As written: «62,5 %» gives 62.5. */
  readonly value: number;
  readonly percent: boolean;
  /** False where the text reads in two ways («1.234») or holds more than the number («12 чел.»). */
  readonly certain: boolean;
}

const NUMBER =
  /^([+\-−–]?)(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?\s*(%)?\s*(чел(?:овека?|\.)?|уч(?:ащихся|\.)?|шт\.?)?$/i;
const THOUSANDS = /^\d{1,3}[.,]\d{3}$/;
const LONGEST = 40;

/**
 * Reads a number typed as text: «12 », «12,5», «1 234» with any spaces, «62,5 %», «12 чел.». Anything else gives
 * null.
 */
export function parseNumber(text: string): NumberReading | null {
  if (text.length > LONGEST) return null;
  const line = singleLine(text);
  const match = NUMBER.exec(line);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', percent, unit] = match;
  const size = Number(`${whole.replaceAll(' ', '')}.${fraction || '0'}`);
  return {
    value: sign === '' || sign === '+' ? size : -size,
    percent: percent !== undefined,
    certain: unit === undefined && !THOUSANDS.test(line),
  };
}

const NO_VALUE = new Set([
  ...['-', '–', '—', '−', '―', '…', '...', '?', 'н/д', 'нд', 'н/ д', 'н.д', 'б/д', 'n/a', '#н/д'],
  ...['нет данных', 'данных нет', 'данные отсутствуют', 'без данных', 'нет сведений', 'сведений нет'],
  ...['нет информации', 'информации нет', 'не указано', 'не указана', 'не заполнено', 'неизвестно'],
  ...['не известно', 'уточняется', 'данные уточняются'],
]);
const DASHES = /^[-‐-―−\s]+$/;

/** A mark that there is no value: empty, a dash, «н/д». */
export function saysNoValue(text: string): boolean {
  if (text === '') return true;
  if (text.length >= LONGEST) return isBlank(text);
  const line = singleLine(text).toLowerCase();
  return line === '' || DASHES.test(line) || NO_VALUE.has(line) || NO_VALUE.has(line.replace(/\.+$/, ''));
}
