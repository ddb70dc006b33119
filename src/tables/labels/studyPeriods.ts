import { singleLine } from '../text';
import { type Label, plainLabel, romanOf } from './label';

/** A part of the school year that results belong to. */
export interface StudyPeriod extends Label {
  readonly kind: 'half-year' | 'term' | 'trimester' | 'year' | 'other';
  /** 1 for the first half-year or term; 0 where there is none. */
  readonly index: number;
}

const LONGEST = 40;

/** Parts of each kind in a school year. */
export const TERM_COUNTS = { 'half-year': 2, term: 4, trimester: 3 } as const;

interface PartOfYear {
  readonly kind: 'half-year' | 'term' | 'trimester';
  readonly noun: string;
  readonly count: number;
  /** How its noun may be written. */
  readonly word: RegExp;
}
const PARTS: readonly PartOfYear[] = [
  {
    kind: 'half-year',
    noun: 'полугодие',
    count: TERM_COUNTS['half-year'],
    word: /^(?:полугоди[а-я]{1,3}|полуг|полугод|п\/г|пг|п-г|п\/годи[а-я]{1,2})$/,
  },
  {
    kind: 'term',
    noun: 'четверть',
    count: TERM_COUNTS.term,
    word: /^(?:четверт(?:ь|и|ью|ей)|четв|чет|чтв)$/,
  },
  {
    kind: 'trimester',
    noun: 'триместр',
    count: TERM_COUNTS.trimester,
    word: /^(?:триместр[а-я]{0,2}|трим|тр)$/,
  },
];
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** The part of its kind and number. */
const partAt = ({ kind, noun }: PartOfYear, index: number): StudyPeriod => ({
  key: `${kind}-${index}`,
  name: `${ROMAN[index] ?? ''} ${noun}`,
  kind,
  index,
});

/** A quarter, trimester or half-year by its number; null for one that no year has. */
export function studyPeriodAt(kind: StudyPeriod['kind'], index: number): StudyPeriod | null {
  const part = PARTS.find((own) => own.kind === kind);
  return part && index >= 1 && index <= part.count ? partAt(part, index) : null;
}

const ORDINALS = ['перв', 'втор', 'трет', 'четверт'].map(
  (stem) => new RegExp(`^${stem}(?:ый|ая|ое|ой|ья|ье|ий|ого|ому|ьего|ьей|ом)$`),
);
/** Russian letters that stand for Roman numerals in older texts. */
const LETTERS: Readonly<Record<string, number>> = { п: 2, ш: 3, '1v': 4, lv: 4 };
/** Words that a part of the year may stand with. */
const BESIDE =
  /^(?:за|в|по|итог[а-я]{0,3}|результат[а-я]{0,3}|учебн[а-я]{2,3}|уч|год[а-я]{0,2}|г|\d{4}|\d{4}[/–-]\d{2,4})$/;
const OF_YEAR =
  /^(?:за|по|в|итог[а-я]{0,3}|результат[а-я]{0,3}|учебн[а-я]{2,3}|уч|год|года|году|годов[а-я]{2}|весь|целый)$/;

/** «I полугодие», «1 п/г», «2 четв.», «итоги года»; anything else is compared as text. Null for an empty text. */
export function readStudyPeriod(text: string): StudyPeriod | null {
  const plain = plainLabel(text);
  if (plain.key === '') return null;
  const other: StudyPeriod = { ...plain, kind: 'other', index: 0 };
  if (text.length > LONGEST) return other;
  const words = wordsOf(text);
  for (const part of PARTS) {
    const { count, word } = part;
    const at = words.findIndex((own) => word.test(own));
    if (at < 0) continue;
    const rest = words.filter((_own, index) => index !== at);
    const numbers = rest.map(ordinalOf);
    const [index] = numbers.flatMap((number) => number ?? []);
    const numbered = numbers.filter((number) => number !== null).length === 1;
    const whole = rest.every((own, place) => numbers[place] !== null || BESIDE.test(own));
    if (!numbered || !whole || index === undefined || index > count) continue;
    return partAt(part, index);
  }
  const ofYear = words.some((own) => /^год/.test(own)) && words.every((own) => OF_YEAR.test(own));
  return ofYear ? { key: 'year', name: 'год', kind: 'year', index: 0 } : other;
}

/** Words in lower case, a number apart from its ending and from the noun. */
function wordsOf(text: string): readonly string[] {
  return singleLine(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/п\s*[./]\s*г(?![а-я])/g, 'п/г')
    .replace(/[«»"().,;:№]/g, ' ')
    .replace(/(?<![\d])([1-4])[-‐-―]?(?:ое|ого|ая|ой|ый|ом|го|[еяй])(?![а-я])/g, '$1')
    .replace(/(?<![а-яa-zі])([ivі]{1,3})[-‐-―](?:ое|ого|ая|ой|ый|ом|му|го|[еяй])(?![а-я])/g, '$1')
    .replace(/(?<![\d])([1-4])(?=[а-я])/g, '$1 ')
    .replace(/(?<=[а-яivxlі])[-‐-―](?=[а-яivxlі\d])(?!г(?![а-я]))/g, ' ')
    .split(/[\s_]+/)
    .filter((word) => word !== '');
}

function ordinalOf(word: string): number | null {
  if (/^[1-4]$/.test(word)) return Number(word);
  const worded = ORDINALS.findIndex((pattern) => pattern.test(word));
  return worded >= 0 ? worded + 1 : (LETTERS[word] ?? romanOf(word));
}
