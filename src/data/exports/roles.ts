import { matchKey, remembered } from '../../tables';
import { SCHOOL, SUBJECT } from '../kinds/columns';

/** What a column of an export holds. */
export type Role =
  | 'name'
  | 'login'
  | 'municipality'
  | 'schools'
  | 'year'
  | 'class'
  | 'subject'
  | 'procedure'
  | 'participants'
  | 'graduates'
  | 'two'
  | 'three'
  | 'four'
  | 'five'
  | 'below'
  | 'mean'
  | 'lowered'
  | 'confirmed'
  | 'raised'
  | 'pupil'
  | 'mark'
  | 'journalMark'
  | 'task'
  | 'taskNumber'
  | 'skill'
  | 'maximum'
  | 'aside';

/** In what a column counts persons; null where its head doesn't say. */
export type HeadUnit = 'count' | 'share' | null;

/** A column as its head says it. */
export interface HeadedAs {
  readonly role: Role;
  readonly unit: HeadUnit;
  /** The lowest of the texts that tell it: those above it say of what the column is. */
  readonly from: number;
}

export const MARK_ROLES = ['two', 'three', 'four', 'five'] as const;
export type MarkRole = (typeof MARK_ROLES)[number];
export const COMPARED_ROLES = ['lowered', 'confirmed', 'raised'] as const;

const oneOf = (...wordings: readonly string[]): RegExp =>
  new RegExp(`^(?:${wordings.map(matchKey).join('|')})$`);

const NAMES = oneOf(
  ...[SCHOOL.header, ...SCHOOL.aliases],
  ...['Группы участников', 'Группа участников', 'Группы', 'Наименование', 'Организация'],
  ...['Название ОО', 'Название организации', 'Наименование организации', 'Наименование ОУ', 'Название ОУ'],
  ...['Полное наименование ОО', 'Краткое наименование ОО', 'Наименование школ', 'Наименование группы'],
  ...['Название образовательной организации', 'Наименование образовательного учреждения', 'ОО (логин)'],
  ...['Школа (ОО)', 'Общеобразовательная организация', 'Наименование общеобразовательной организации'],
);

/** Tried in this order on the lowest text of a column's head, then on all of it; the first that fits is the role. */
const ROLES: readonly (readonly [role: Role, words: RegExp])[] = [
  [
    'pupil',
    /^(?:код|№|номер) (?:участник|ученик|обучающ|учащ|работ|ребенк)|^(?:фио|фамилия.*|ученик|учащийся|обучающийся|участник)$/,
  ],
  [
    'aside',
    /(?:овз|инвалид|перв[а-я]+ балл|доля участ|% участ|участия %|процент участ|по списку|средн[а-я]+ (?:процент|%))/,
  ],
  ['lowered', /(?:^| )(?:пониз|понижен|снизил|занижен|ниже журнал)/],
  ['confirmed', /(?:^| )(?:подтверд|соответств[а-я]+ (?:журнал|отметк))/],
  ['raised', /(?:^| )(?:повыс|повышен|завышен|выше журнал)/],
  [
    'journalMark',
    /(?:отметк|оценк)[а-я]* (?:по журналу|в журнале|за предыдущ|за (?:четверт|триместр|полугод))|^(?:по журналу|журнал)$/,
  ],
  [
    'below',
    /не преодол|не набрал|не достиг|не сдал|не прошл|ниже (?:min|мин|порог|установл)|(?:^| )(?:ниже|до) (?:min|минимальн[а-я]+) (?:порог|балл)/,
  ],
  [
    'mean',
    /^(?:средн[а-я]+|ср) (?:[а-я]+ )?(?:балл|отметк|оценк)[а-я]*$|^(?:средн[а-я]+|ср) (?:тестов[а-я]+ )?балл/,
  ],
  [
    'aside',
    /высок|100 балл|стобалл|(?:80|81|61|60) (?:до )?(?:80|99|100)|4 и 5|4 5|качеств|успеваем|(?:^| )соу(?: |$)|максимальн[а-я]+ балл по|вариант|первичный балл|набранный балл|сумма балл/,
  ],
  ['schools', /^(?:кол во|количество|число|колич) (?:оо|оу|школ|образоват)/],
  ['graduates', /выпускник/],
  [
    'participants',
    /^(?:всего |общее |итого )?(?:кол во |количество |число |численность |чел )?(?:участник|участвов|участниц|принял|принимал|писал|писавш|выполнял|выполнивш|сдавал|сдавш|явил|учащихся писавш|обучающихся (?:писавш|выполнявш|принявш|участв))|^(?:кол во|количество|число) (?:уч|работ|чел|обучающихся|учащихся|учеников|учн)(?: |$)/,
  ],
  ['maximum', /^макс[а-я]* (?:первичн[а-я]+ )?балл|^макс$|^балл за задание/],
  ['taskNumber', /^(?:№|номер|n)? ?(?:п п )?задани[яей]$|^(?:номер|№) задани/],
  ['skill', /пооп|фгос|проверяем|умени[ея]|требовани|элемент содержан|блоки/],
  ['login', /^(?:логин|login)|^код (?:оо|оу|школы|организации)$/],
  [
    'municipality',
    /^(?:муниципалитет|муниципальн[а-я]+ (?:район|округ|образование)|мо|мсу|ате|район|территория|городской округ|наименование (?:мо|муниципалитета|ате)|название (?:мо|муниципалитета))$/,
  ],
  ['year', oneOf('Год', 'Учебный год', 'Уч. год', 'Год проведения', 'Учебный год проведения')],
  ['class', oneOf('Класс', 'Классы', 'Параллель')],
  ['subject', oneOf(SUBJECT.header, ...SUBJECT.aliases, 'Название предмета', 'Предметы')],
  [
    'procedure',
    oneOf(
      'Процедура',
      'Оценочная процедура',
      'Вид процедуры',
      'Вид работы',
      'Работа',
      'Форма оценки',
      'Экзамен',
    ),
  ],
  [
    'mark',
    oneOf(
      'Отметка',
      'Оценка',
      'Отметка за работу',
      'Оценка за работу',
      'Отметка за ВПР',
      'Отметка ВПР',
      'Оценка за ВПР',
      'Полученная отметка',
      'Итоговая отметка',
    ),
  ],
  ['name', NAMES],
];

/** «1 (2б)», «5.1(1 балл)», «6К1 (3б)». */
const TASK = /^\s*№?\s*\d+(?:[.,]\d+)?\s*(?:[кk]\s*\d+)?\s*\(?\d*\)?\s*\(\s*\d+\s*б[а-я.]*\s*\)\s*$/i;
const SHARE = /%|дол[яи]|процент/i;
const COUNT = /кол-?\s?во|количеств|числ[оа]|чел|участник/i;
/** What stands beside the digit of a mark. */
const BESIDE_MARK =
  /(?:^| )(?:%|отметк[а-я]*|оценк[а-я]*|получи[а-я]*|кол во|количество|число|на|в|от|дол[яи]|процент[а-я]*|чел|человек|уч|учащихся|обучающихся|участник[а-я]*|балл[а-я]*|неуд|удовл|хор|отл)(?= |$)/g;

function markOf(text: string): MarkRole | null {
  const digit = matchKey(text).replace(BESIDE_MARK, ' ').trim();
  return /^[2-5]$/.test(digit) ? (MARK_ROLES[Number(digit) - 2] ?? null) : null;
}

const unitOf = (texts: readonly string[]): HeadUnit => {
  for (const text of texts.toReversed()) {
    if (SHARE.test(text)) return 'share';
    if (COUNT.test(text)) return 'count';
  }
  return null;
};

const roleOfKey = (key: string): Role | null => ROLES.find(([, words]) => words.test(key))?.[0] ?? null;

/** A text of one word that a head may hold. */
export const roleOfText = remembered((text: string): Role | null => {
  if (TASK.test(text)) return 'task';
  return markOf(text) ?? roleOfKey(matchKey(text));
});

const ABOVE_OWN: ReadonlySet<Role> = new Set(COMPARED_ROLES);

/**
 * The column that a head tells, its texts from top to bottom; null where nothing is recognised. A lowest text that says
 * only a unit («%», «Кол-во участников» under «Понизили») takes its meaning from the one above.
 */
export function headedAs(texts: readonly string[]): HeadedAs | null {
  for (let from = texts.length - 1; from >= 0; from -= 1) {
    const role = roleOfText(texts[from] ?? '');
    if (role !== null && ABOVE_OWN.has(role)) return { role, unit: unitOf(texts.slice(from)), from };
  }
  const last = texts.length - 1;
  const own = roleOfText(texts[last] ?? '');
  const above = last > 0 ? roleOfText(texts[last - 1] ?? '') : null;
  const isUnit = /^(?:%|кол во|количество|число|чел|человек|доля|процент|кол во участников|чел %)?$/.test(
    matchKey(texts[last] ?? ''),
  );
  if (above !== null && isUnit && (isMark(above) || above === 'below')) {
    return { role: above, unit: unitOf(texts), from: last - 1 };
  }
  if (own === null) return null;
  const unit = isMark(own) || own === 'below' ? unitOf(texts) : null;
  return { role: own, unit, from: last };
}

export const isMark = (role: Role): role is MarkRole => (MARK_ROLES as readonly Role[]).includes(role);
