import { type Day, day } from '../../workbook';
import { readSchoolYear, type SchoolYear, schoolYear, schoolYearOfDay } from '../schoolYears';
import { stem } from '../stems';
import { matchKey, remembered, singleLine } from '../text';
import { readGrade } from './grades';
import { PROCEDURES, SUBJECTS } from './procedures';

/** What a title, a sheet's name or a file's name says of the results below it, each thing once. */
export interface Mentions {
  readonly procedures: readonly string[];
  readonly subjects: readonly string[];
  readonly grades: readonly string[];
  readonly years: readonly SchoolYear[];
  readonly days: readonly Day[];
}

interface Phrase {
  readonly name: string;
  readonly stems: readonly string[];
}

/** Shorter abbreviations («мат», «общ») are parts of other words as well. */
const LEAST_LETTERS = 5;
/** «Общество» is a word of titles too. */
const COMMON_WORDS = new Set(['общество', 'обществ']);

const stemsOfPhrase = (text: string): readonly string[] => matchKey(text).split(' ').map(stem);

/** Names and wordings that are told from other words, the longest first. */
const phrasesOf = (list: readonly (readonly [string, readonly string[]])[]): readonly Phrase[] =>
  list
    .flatMap(([name, wordings]) => [
      { name, stems: stemsOfPhrase(name) },
      ...wordings
        .filter((word) => word.length >= LEAST_LETTERS && !COMMON_WORDS.has(word))
        .map((word) => ({ name, stems: stemsOfPhrase(word) })),
    ])
    .sort((a, b) => b.stems.length - a.stems.length);

const PHRASES = { subjects: phrasesOf(SUBJECTS), procedures: phrasesOf(PROCEDURES) };

/** Everything that a text mentions, in any case of its nouns: «Результаты ВПР 2024 по русскому языку, 7 класс». */
export const mentionsIn = remembered((text: string): Mentions => {
  const line = singleLine(text.replaceAll('_', ' '));
  const stems = stemsOfPhrase(line);
  const days = daysIn(line);
  const years = yearsIn(line);
  return {
    procedures: namesIn(stems, PHRASES.procedures),
    subjects: subjectsIn(line, stems),
    grades: gradesIn(line),
    years: years.length > 0 ? years : [...new Set(days.map(schoolYearOfDay))],
    days,
  };
});

function namesIn(stems: readonly string[], phrases: readonly Phrase[]): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < stems.length;) {
    const phrase = phrases.find((own) => own.stems.every((wanted, index) => stems[at + index] === wanted));
    if (phrase) found.add(phrase.name);
    at += phrase?.stems.length ?? 1;
  }
  return [...found];
}

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/профил/i, 'Математика (профильная)'],
  [/базов/i, 'Математика (базовая)'],
];

function subjectsIn(line: string, stems: readonly string[]): readonly string[] {
  const found = namesIn(stems, PHRASES.subjects);
  const [only] = found;
  const level = only === 'Математика' ? LEVELS.find(([word]) => word.test(line)) : undefined;
  return level && found.length === 1 ? [level[1]] : found;
}

const DATE = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g;

const daysIn = (line: string): readonly Day[] =>
  [...line.matchAll(DATE)].flatMap(
    ([, date, month, year]) => day(Number(year), Number(month), Number(date)) ?? [],
  );

const YEARS = /(?<![\da-z])((?:19|20)\d\d)(?:\s*[/\\‐-―−-]\s*((?:19|20)?\d\d))?(?!\d)/gi;
const AUTUMN = /осен|сентябр|октябр|ноябр|декабр/i;

/** School years; a calendar year alone is the spring of one, unless an autumn stands with it. */
function yearsIn(line: string): readonly SchoolYear[] {
  const found = new Set<SchoolYear>();
  for (const [, first = '', second = ''] of line.replace(DATE, ' ').matchAll(YEARS)) {
    const pair = second === '' ? null : readSchoolYear(`${first}/${second}`);
    if (pair?.certain) {
      found.add(pair.year);
      continue;
    }
    for (const text of [first, second]) {
      const own = text.length === first.length ? readSchoolYear(text) : null;
      if (own) found.add(AUTUMN.test(line) ? schoolYear(Number(text)) : own.year);
    }
  }
  return [...found];
}

const ENDING = String.raw`(?:\s*-?\s*(?:ый|ые|ых|ая|го|ого|ом|ой|й|е|х|м)(?![а-яё]))?`;
const NUMBER = String.raw`(?:1[0-2]|[1-9]|[IVX]{1,4}|(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)[а-я]{2,3})${ENDING}`;
const LETTER = String.raw`(?:\s*[«"]?[А-ЯЁ][»"]?(?![а-яёА-ЯЁ]))?`;
const CLASS_AFTER = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])((?:${NUMBER}${LETTER}\s*(?:,|и|[‐-―-])\s*)*)(${NUMBER}${LETTER})\s*-?\s*(?:кл(?:асс[а-яё]*|\.|(?![\p{L}]))|параллел[а-яё]*)`,
  'giu',
);
const CLASS_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:класс[а-яё]*|параллель)\s*[:–—-]?\s*(${NUMBER}${LETTER})(?![\p{L}\d])`,
  'giu',
);

/** «5, 6 и 7», «5-8». */
const BETWEEN = /,|(?<!\p{L})и(?!\p{L})|(?<=[\d\s])[‐-―-](?=$|[\s\dIVX])/u;

function gradesIn(line: string): readonly string[] {
  const found = new Set<string>();
  const add = (text: string): void => {
    const { number, name } = readGrade(text);
    if (number !== null) found.add(name);
  };
  for (const [, others = '', last = ''] of line.matchAll(CLASS_AFTER)) {
    for (const text of others.split(BETWEEN)) add(text.trim());
    add(last);
  }
  if (found.size === 0) for (const [, text = ''] of line.matchAll(CLASS_BEFORE)) add(text);
  return [...found];
}
