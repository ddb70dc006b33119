import { matchKey, singleLine, stem } from '../tables';
import { plainLabel } from './labels';
import type { Grade, Label, StudyPeriod } from './model';

const PROCEDURES: readonly (readonly [name: string, wordings: readonly string[]])[] = [
  ['ВПР', ['всероссийские проверочные работы', 'всероссийская проверочная работа']],
  ['ОГЭ', ['основной государственный экзамен']],
  ['ЕГЭ', ['единый государственный экзамен']],
  ['ГВЭ', ['государственный выпускной экзамен']],
  [
    'КДР',
    [
      'краевые диагностические работы',
      'краевая диагностическая работа',
      'контрольные диагностические работы',
    ],
  ],
  ['РДР', ['региональные диагностические работы', 'региональная диагностическая работа']],
  ['НИКО', ['национальные исследования качества образования']],
];
const PROCEDURE_NAMES = new Map(
  PROCEDURES.flatMap(([name, wordings]) =>
    [name, ...wordings].map((word) => [matchKey(word), name] as const),
  ),
);
const YEAR = /(?:^| )(?:19|20)\d\d(?: (?:г|год|года))?(?= |$)/g;

/** A procedure without the year it was held in: «ВПР-2021» and «Всероссийские проверочные работы» are «ВПР». */
export function readProcedure(text: string): Label {
  const key = matchKey(text).replace(YEAR, '').trim();
  const name = PROCEDURE_NAMES.get(key);
  return name === undefined ? plainLabel(text) : { key: matchKey(name), name };
}

const SUBJECTS: readonly (readonly [name: string, wordings: readonly string[]])[] = [
  ['Русский язык', ['русский', 'рус яз', 'рус язык', 'русский яз', 'рус']],
  ['Математика', ['матем', 'мат']],
  ['Окружающий мир', ['окр мир', 'окруж мир']],
  ['Обществознание', ['общество', 'общ', 'обществ']],
  ['Английский язык', ['английский', 'англ яз', 'англ', 'английский яз']],
  ['Иностранный язык', ['иностранный', 'ин яз', 'ин язык']],
  ['Литература', ['лит ра', 'лит']],
  ['География', ['геогр']],
  ['Биология', ['биол']],
  ['История', ['ист']],
  ['Физика', ['физ']],
  ['Химия', ['хим']],
  ['Информатика', ['информ', 'информатика и икт']],
];
const SUBJECT_NAMES = new Map(
  SUBJECTS.flatMap(([name, wordings]) => [name, ...wordings].map((word) => [matchKey(word), name] as const)),
);

/** A subject, its usual abbreviations read out: «рус. яз.» is «Русский язык». */
export function readSubject(text: string): Label {
  const name = SUBJECT_NAMES.get(matchKey(text));
  return name === undefined ? plainLabel(text) : { key: matchKey(name), name };
}

const LONGEST = 40;
const CLASS_WORDS = /(?:класс[а-я]*|кл\.?|параллель)/g;
const GRADE = /^(\d{1,2})\s*(?:-?(?:й|е|ый|ые|х|ая)(?![а-я]))?\s*[«"']?([а-яa-z]?)[»"']?$/;
const LAST_GRADE = 12;
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

/** A class: «4», «4 класс», «9-е классы», «4«А»»; the number is that of the year of study. */
export function readGrade(text: string): Grade {
  const plain = plainLabel(text);
  if (text.length > LONGEST) return { ...plain, number: null };
  const match = GRADE.exec(singleLine(text).toLowerCase().replace(CLASS_WORDS, ' ').trim());
  const number = Number(match?.[1]);
  if (!(number >= 1 && number <= LAST_GRADE)) return { ...plain, number: null };
  const read = match?.[2] ?? '';
  const letter = (CYRILLIC[read] ?? read).toUpperCase();
  return { key: `${number}${letter}`, name: letter === '' ? String(number) : `${number} ${letter}`, number };
}

const ORDINALS: readonly (readonly string[])[] = [
  ['i', '1', 'перв'],
  ['ii', '2', 'втор'],
  ['iii', '3', 'трет'],
  ['iv', '4', 'четверт'],
];
const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const PERIODS: readonly (readonly [kind: StudyPeriod['kind'], word: RegExp, noun: string, count: number])[] =
  [
    ['half-year', /полугоди/, 'полугодие', 2],
    ['term', /четверт[ьи](?![а-я])/, 'четверть', 4],
    ['trimester', /триместр/, 'триместр', 3],
  ];

/** «I полугодие», «2 четверть», «итоги года»; anything else is compared as text. Null for an empty text. */
export function readStudyPeriod(text: string): StudyPeriod | null {
  const plain = plainLabel(text);
  if (plain.key === '') return null;
  const other: StudyPeriod = { ...plain, kind: 'other', index: 0 };
  if (text.length > LONGEST) return other;
  const words = plain.key.replace(/(\d)(?:[яй]|ая|ое|е)(?= |$)/g, '$1').split(' ');
  for (const [kind, word, noun, count] of PERIODS) {
    if (!word.test(plain.key)) continue;
    const index = ORDINALS.findIndex((ordinal) =>
      words.some((own) =>
        ordinal.some((start) => (/^[^а-я]/.test(start) ? own === start : isOrdinal(own, start))),
      ),
    );
    if (index < 0 || index >= count) return other;
    return { key: `${kind}-${index + 1}`, name: `${ROMAN[index + 1] ?? ''} ${noun}`, kind, index: index + 1 };
  }
  return /(?:^| )(?:год|года|годов[а-я]*)$/.test(plain.key)
    ? { key: 'year', name: 'год', kind: 'year', index: 0 }
    : other;
}

/** «первое», «второй», «четвёртая»; «четверть» is none. */
const isOrdinal = (word: string, start: string): boolean =>
  word.startsWith(start) && /(?:ый|ая|ое|ой|ья|ье|ий)$/.test(word);

/** Events of one kind in any number and case of the noun: «Семинары» and «семинар» are one. */
export function readEventKind(text: string): Label {
  const { key, name } = plainLabel(text);
  return { key: text.length > LONGEST ? key : key.split(' ').map(stem).join(' '), name };
}
