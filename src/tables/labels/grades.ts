import { dayOfMonthOf, monthOf, type SheetSnapshot, textAt } from '../../workbook';
import { dateAt } from '../dates';
import { singleLine } from '../text';
import { type Label, plainLabel, romanOf } from './label';

/** A class of a school: «9», «4 А». */
export interface Grade extends Label {
  /** 1–12; null where none can be read. */
  readonly number: number | null;
}

const LONGEST = 40;
const LAST_GRADE = 12;
const CLASS_WORDS = /класс[а-я]*|параллел[а-я]*|паралл?\.|кл\.?(?![а-я])/g;
const MARKS = /[«»"“”„'’()]/g;
/** A number of the year of study, an ending of its ordinal and the letter of the class. */
const NUMBERED =
  /^(\d{1,2})(?:\s*-?\s*(?:ый|ые|ых|ая|го|ого|ом|ой|ми)|\s*-\s*[йехям]|[йех])?(?:\s*[-‐-―.]?\s*([а-яa-z]))?$/;
const WORDED = /^([ivxlхіⅰ-ⅻ]+|[а-я]{4,})(?:[\s.]*[-‐-―\s]\s*([а-яa-z]))?$/;
/** «5Е» is a class with its letter, «5е» the fifth ones. */
const CAPITAL = /^\s*(\d{1,2})\s*([А-ЯЁ])\s*$/u;

const STEMS = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'];
const ORDINALS = [...STEMS, 'одиннадцат', 'двенадцат'].map(
  (stem) => new RegExp(`^${stem}(?:ый|ой|ий|ые|ых|ая|ом|ого|ьи|ье|ем|ьих)$`),
);

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  h: 'н',
  o: 'о',
};

/** A class: «4», «4 класс», «9-е классы», «V», «пятый», «4«А»», «4-А»; the number is that of the year of study. */
export function readGrade(text: string): Grade {
  const plain = plainLabel(text);
  if (text.length > LONGEST) return { ...plain, number: null };
  const line = singleLine(text);
  const lower = line.toLowerCase().replaceAll('ё', 'е').replace(CLASS_WORDS, ' ').replace(MARKS, ' ');
  const own = singleLine(lower).replace(/[.,]+$/, '');
  const [, first = '', letter = ''] = CAPITAL.exec(line) ?? NUMBERED.exec(own) ?? WORDED.exec(own) ?? [];
  const number = yearOfStudy(first);
  if (number === null) return { ...plain, number: null };
  const read = letter.toLowerCase().replace('ё', 'е');
  const shown = (CYRILLIC[read] ?? read).toUpperCase();
  return { key: `${number}${shown}`, name: shown === '' ? String(number) : `${number} ${shown}`, number };
}

/** The years of study as they are written. */
export const CLASSES: readonly string[] = Array.from({ length: LAST_GRADE - 1 }, (_, index) =>
  String(index + 1),
);

const BETWEEN = /\s*(?:[,;/+\n]|(?<!\p{L})(?:и|по|до)(?!\p{L})|[-‐-―]\s*(?=\d|[ivx]))\s*/iu;
const ALL = /^(?:с )?(?:все|все классы|все параллели|по всем классам)$/;

/** A text names a class, several («5 А, 5 Б», «10 и 11») or a range of them («5-9»), or all. */
export function namesClasses(text: string): boolean {
  const line = singleLine(text.replaceAll('\n', ', '));
  if (text.length > LONGEST) return false;
  if (readGrade(line).number !== null || ALL.test(line.toLowerCase())) return true;
  const parts = line
    .replace(/^с /iu, '')
    .split(BETWEEN)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => readGrade(part).number !== null || LETTER.test(part));
}

/** «5 А, Б»: the letter of one more class of the same year. */
const LETTER = /^[«"]?[А-ЯЁа-яё][»"]?$/u;

function yearOfStudy(text: string): number | null {
  if (text === '') return null;
  const worded = /^\d/.test(text) ? Number(text) : ORDINALS.findIndex((word) => word.test(text)) + 1;
  const number = worded || romanOf(text) || 0;
  return number >= 1 && number <= LAST_GRADE ? number : null;
}

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
/** The year of study of a class, else its own name: «5А» and «5Б» are «5». */
export const gradeName = ({ number, name }: Pick<Grade, 'number' | 'name'>): string => String(number ?? name);

/** «05.сен», as Excel shows a day and a month. */
const DAY_AND_MONTH = /^(\d{1,2})[.\s-]([а-я]{3})[а-я]*\.?$/;

/** What was typed where Excel took it for a day: «5-9» became «05.сен». Null for a cell that shows no day. */
export function typedAsDate(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  date1904: boolean,
): string | null {
  const day = dateAt(sheet, row, column, date1904);
  if (day) return `${dayOfMonthOf(day)}-${monthOf(day)}`;
  const [, date = '', month = ''] =
    DAY_AND_MONTH.exec(singleLine(textAt(sheet, row, column)).toLowerCase()) ?? [];
  const index = MONTHS.indexOf(month === 'мая' ? 'май' : month);
  return index < 0 ? null : `${Number(date)}-${index + 1}`;
}
