import { wholeInCyrillic } from '../alphabet';
import { matchKey, remembered } from '../text';
import { stem } from '../stems';
import { type Label, plainLabel } from './label';

/** Procedures and how else they are called. */
export const PROCEDURES: readonly (readonly [name: string, wordings: readonly string[]])[] = [
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
/** The class that an exam is of. */
export const CLASS_OF_EXAM: ReadonlyMap<string, string> = new Map([
  ['ОГЭ', '9'],
  ['ЕГЭ', '11'],
]);

const FINAL_EXAMS: ReadonlySet<string> = new Set(['ОГЭ', 'ЕГЭ', 'ГВЭ']);
const OBLIGATORY = /^(?:русский язык|математика(?: базов| профил|$))/i;

/** A final exam that every graduate has to pass, by the names of its labels. */
export const isObligatoryExam = (procedure: string, subject: string): boolean =>
  FINAL_EXAMS.has(procedure) && OBLIGATORY.test(subject);

const PROCEDURE_NAMES = new Map(
  PROCEDURES.flatMap(([name, wordings]) =>
    [name, ...wordings].map((word) => [matchKey(word), name] as const),
  ),
);
const YEAR = /(?:^| )(?:19|20)\d\d(?: (?:19|20)?\d\d)?(?: уч[а-я]*)?(?: (?:г|год|года))?(?= |$)/g;
/** What may stand beside a procedure and leaves it the same: the season and the ordinary sitting. */
const SITTING =
  /(?:^| )(?:весна|осень|зима|весной|осенью|зимой|весенн(?:яя|ий)|осенн(?:яя|ий)|основной (?:период|этап)|основная волна|основной срок|штатный режим|в штатном режиме)(?= |$)/g;

/** The same procedure may be held twice a year: «ВПР (весна)» and «ВПР (осень)» are two sittings of one. */
export const sittingOf = remembered((text): string => (matchKey(text).match(SITTING) ?? []).join(' ').trim());

const NO_OWN: ReadonlyMap<string, Label> = new Map();

/** A procedure without the year and the season it was held in: «ВПР-2021», «ВПР (весна)», «Всероссийские проверочные работы» are «ВПР». `own` are further wordings by their key. */
export function readProcedure(text: string, own: ReadonlyMap<string, Label> = NO_OWN): Label {
  return knownProcedure(text, own) ?? plainLabel(text);
}

/** As {@link readProcedure}; null for a procedure that is not known. */
export function knownProcedure(text: string, own: ReadonlyMap<string, Label>): Label | null {
  const key = procedureKey(text);
  const known = own.get(key);
  if (known) return known;
  const name = PROCEDURE_NAMES.get(key) ?? PROCEDURE_NAMES.get(key.replaceAll(' ', ''));
  return name === undefined ? null : { key: matchKey(name), name };
}

/** What is compared of a procedure's wording. */
export const procedureKey = (text: string): string =>
  wholeInCyrillic(matchKey(text)).replace(YEAR, '').replace(SITTING, '').replace(/ +/g, ' ').trim();

/** Subjects and how else they are written. */
export const SUBJECTS: readonly (readonly [name: string, wordings: readonly string[]])[] = [
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
  ['Немецкий язык', ['немецкий', 'нем яз']],
  ['Французский язык', ['французский', 'франц яз']],
  ['Испанский язык', ['испанский']],
  ['Китайский язык', ['китайский']],
  ['Родной язык', []],
  ['Родная литература', []],
  ['Литературное чтение', ['лит чтение']],
  ['Алгебра', []],
  ['Геометрия', []],
  ['Технология', []],
  ['Астрономия', []],
  ['Музыка', []],
  ['Изобразительное искусство', []],
  ['Физическая культура', ['физкультура']],
  ['Функциональная грамотность', []],
  ['Читательская грамотность', []],
  ['Математическая грамотность', []],
  ['Естественнонаучная грамотность', ['естественно научная грамотность']],
  ['Финансовая грамотность', []],
];
const SUBJECT_NAMES = new Map(
  SUBJECTS.flatMap(([name, wordings]) => [name, ...wordings].map((word) => [matchKey(word), name] as const)),
);

/** How ФИС ОКО shortens subjects in names of sheets: «РУ 7 Статистика по отметкам». */
export const SUBJECT_CODES: ReadonlyMap<string, string> = new Map([
  ['РУ', 'Русский язык'],
  ['МА', 'Математика'],
  ['ОМ', 'Окружающий мир'],
  ['ИС', 'История'],
  ['БИ', 'Биология'],
  ['ГГ', 'География'],
  ['ОБ', 'Обществознание'],
  ['ФИ', 'Физика'],
  ['ХИ', 'Химия'],
  ['АЯ', 'Английский язык'],
  ['НЯ', 'Немецкий язык'],
  ['ФЯ', 'Французский язык'],
  ['ЛИ', 'Литература'],
  ['ЛЧ', 'Литературное чтение'],
  ['ИН', 'Информатика'],
]);

/** A subject, its usual abbreviations read out: «рус. яз.» is «Русский язык». */
export function readSubject(text: string): Label {
  const name = SUBJECT_NAMES.get(wholeInCyrillic(matchKey(text)));
  return name === undefined ? plainLabel(text) : { key: matchKey(name), name };
}

const LONGEST = 40;

/** Events of one kind in any number and case of the noun: «Семинары» and «семинар» are one. */
export function readEventKind(text: string): Label {
  const { key, name } = plainLabel(text);
  return { key: text.length > LONGEST ? key : key.split(' ').map(stem).join(' '), name };
}
