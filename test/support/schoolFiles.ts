import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { xlsx } from '../cli/workbooks';

type Rows = Parameters<typeof xlsx>[0][string];
export type SchoolSheets = Readonly<Record<string, Rows>>;

export const YEAR = '2021/2022';

/** The registry of a municipality of three schools. */
export const REGISTRY: SchoolSheets = {
  Школы: [
    ['Школа', 'Полное наименование', 'Логин ФИС ОКО', 'Категория', 'Охвачена методической работой'],
    ['СОШ № 5', 'Средняя школа № 5 имени Пушкина', 'edu000005', 'ШНОР', 'да'],
    ['СОШ № 7', '', 'edu000007', 'ШНОР', 'нет'],
    ['ООШ с. Каменка', '', 'edu000009', 'ШНОР', 'да'],
  ],
  Настройки: [
    ['Параметр', 'Значение'],
    ['Муниципалитет', 'Каменский район'],
    ['Учебный год', YEAR],
    ['Дата отчёта', '01.02.2022'],
  ],
};

/** The sheet «Педагоги» of one school. */
export const teachersOf = (school: string, total: number | string, trained: number, year = YEAR): Rows => [
  ['Школа', 'Учебный год', 'Всего педагогов', 'Повысили квалификацию'],
  [school, year, total, trained],
];

/** The sheet «Результаты»: one row for each count of «2» in a class of 20. */
export const resultsOf = (school: string, ...twos: readonly number[]): Rows => [
  ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
  ...twos.map((two, nth) => [school, YEAR, 'ВПР', 'Математика', String(nth + 5), 20, two, 20 - two, 0, 0]),
];

/** A roadmap of one section, an activity for each mark. */
export const roadmapOf = (school: string, ...marks: readonly string[]): Rows => [
  [`Дорожная карта ${school} на ${YEAR} учебный год`],
  [],
  [
    '№ п/п',
    'Мероприятия',
    'Сроки проведения',
    'Ответственные исполнители',
    'Планируемый результат',
    'Отметка о выполнении',
  ],
  ['1.', 'Работа с педагогами'],
  ...marks.map((mark, nth) => [
    `1.${nth + 1}.`,
    `Провести семинар о чтении, занятие ${nth + 1}`,
    nth === 0 ? 'октябрь 2021' : 'май 2022',
    'Директор',
    'Программа семинара',
    mark,
  ]),
];

/** Writes the file of a school, last changed at noon of a day. */
export function sendFile(
  path: string,
  content: SchoolSheets | string | Uint8Array,
  day = '2022-01-20',
): string {
  mkdirSync(dirname(path), { recursive: true });
  const isBytes = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isBytes ? content : xlsx(content));
  const at = new Date(`${day}T12:00:00`);
  utimesSync(path, at, at);
  return path;
}
