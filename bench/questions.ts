/** What the questions about cohorts, movement, terms, subjects, documents and events are answered from, of a large municipality. */
import { LARGE_YEARS, largeMunicipality } from './largeMunicipality';
import type { DataRow } from './municipality';

type Sheets = Readonly<Record<string, readonly DataRow[]>>;

const SUBJECTS = ['Математика', 'Русский язык', 'История'];
const TERMS = ['II четверть', 'III четверть', 'IV четверть'];
const REGION = 'Ульяновская область';
const ACTIVITIES = 60;
const EVENTS = 120;
const TASKS = 11;
const DOCUMENTS = [
  'Концепция развития',
  'Среднесрочная программа',
  'Антирисковая программа',
  'Приказ',
  'Страница на сайте',
  'Соглашение',
];
const CATEGORIES = ['ШНОР', 'ШНСУ', 'ШНОР; ШНСУ', 'нет'];

const roadmap: readonly DataRow[] = [
  ['№ п/п', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Отметка о выполнении', 'Дата выполнения'],
  ['1.', 'Поддержка школ'],
  ...Array.from({ length: ACTIVITIES }, (_, at): DataRow => {
    const done = at % 3 === 0;
    return [
      ...[`1.${at + 1}.`, `Провести семинар № ${at + 1} для педагогов`, 'октябрь 2024'],
      ...['Методический центр', 'Справка', done ? 'выполнено' : '', done ? '15.10.2024' : ''],
    ];
  }),
];

const setting = (...rows: readonly (readonly [string, string])[]): readonly DataRow[] => [
  ['Параметр', 'Значение'],
  ['Муниципалитет', 'Район'],
  ['Дата отчёта', '30.06.2025'],
  ...rows,
];

/** The data without what these questions ask for: a report as it was before them. */
export const plainSheets = (schools: number): Sheets => ({
  ...largeMunicipality(schools),
  Настройки: setting(),
  'Дорожная карта': roadmap,
});

/**
 * The same, of so many rows of results, with everything that the questions ask for: lists of three years, terms, lines of the
 * region, tasks, the journal, documents, deficits, events that name schools, every rule of signs, and two categories together.
 */
export function askedSheets(schools: number): Sheets {
  const plain = plainSheets(schools);
  const names = Array.from({ length: schools }, (_, index) => `МБОУ СОШ № ${index + 1}`);
  const each = <T>(row: (school: string, index: number) => readonly T[]): readonly T[] => names.flatMap(row);
  const [head = [], ...results] = plain.Результаты ?? [];
  const last = LARGE_YEARS[LARGE_YEARS.length - 1] ?? '';
  return {
    ...plain,
    Настройки: setting(
      ['Группа школ', 'ШНОР; ШНСУ'],
      [
        'Правила признаков',
        'по низким работам; полный рейтинг; обязательный экзамен; скачок; расхождение с журналом',
      ],
    ),
    Школы: [
      [
        ...['Школа', 'Учебный год', 'Категория', 'Прежнее наименование', 'Куратор', 'Школа-наставник'],
        ...['Охвачена методической работой', 'Сетевое взаимодействие', 'Адресная помощь'],
      ],
      ...each((school, index) =>
        LARGE_YEARS.map((year, at): DataRow => [
          ...[school, year, CATEGORIES[(index + (index % 7 === 0 ? at : 0)) % CATEGORIES.length] ?? ''],
          ...[null, `Куратор ${index % 20}`, names[(index + 9) % names.length] ?? ''],
          ...['да', index % 3 === 0 ? 'да' : 'нет', 'да'],
        ]),
      ),
    ],
    Результаты: [
      [head[0] ?? '', 'Вид строки', head[1] ?? '', 'Период', ...head.slice(2)],
      ...results.map((row): DataRow => {
        const [school = '', year = '', procedure = '', ...rest] = row;
        const inTerm = procedure === 'КДР';
        const term = TERMS[Math.floor(Number(rest[1]) / 2) - 2] ?? '';
        const own = inTerm ? [rest[0] ?? '', 6, ...rest.slice(2)] : rest;
        return [school, 'школа', year, inTerm ? term : '', procedure, ...own];
      }),
      ...SUBJECTS.map((subject): DataRow => [
        ...[REGION, 'группа', last, '', 'ВПР', subject, 4],
        ...[9000, 900, 3600, 3000, 1500],
      ]),
    ],
    Задания: [
      [
        ...['Школа', 'Вид строки', 'Учебный год', 'Процедура', 'Предмет', 'Класс'],
        ...['Задание', 'Проверяемое умение', 'Уровень', 'Выполнение, %'],
      ],
      ...[...names, REGION, 'Район'].flatMap((name, index) =>
        SUBJECTS.flatMap((subject) =>
          Array.from({ length: TASKS }, (_, at): DataRow => [
            ...[name, index < schools ? 'школа' : 'группа', last, 'ВПР', subject, 4],
            ...[
              String(at + 1),
              `Умение ${at + 1}`,
              at % 3 === 0 ? 'П' : 'Б',
              20 + ((index * 7 + at * 11) % 70),
            ],
          ]),
        ),
      ),
    ],
    'Сравнение с журналом': [
      [
        ...['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников'],
        ...['Понизили', 'Подтвердили', 'Повысили', 'На 2 отметки и более'],
      ],
      ...each((school, index) =>
        SUBJECTS.map((subject): DataRow => [school, last, 'ВПР', subject, 4, 25, 5, 18, 2, index % 4]),
      ),
    ],
    'Документы школ': [
      ['Школа', 'Учебный год', 'Документ', 'Состояние', 'Ссылка', 'Дата'],
      ...each((school, index) =>
        DOCUMENTS.map((document, at): DataRow => [
          ...[school, last, document, (index + at) % 5 === 0 ? 'нет' : 'есть'],
          ...[`https://school${index}.example/${at}`, '01.10.2024'],
        ]),
      ),
    ],
    Дефициты: [
      ['Школа', 'Учебный год', 'Предмет', 'Педагогов', 'С дефицитом', 'Вид дефицита', 'Источник'],
      ...each((school, index) =>
        SUBJECTS.map((subject): DataRow => [
          school,
          last,
          subject,
          6,
          index % 5,
          'предметный',
          index % 2 === 0 ? 'диагностика' : 'анкета',
        ]),
      ),
    ],
    Мероприятия: [
      ['Дата', 'Вид', 'Тема', 'Школы', 'Участников'],
      ...Array.from({ length: EVENTS }, (_, at): DataRow => [
        `${String(1 + (at % 28)).padStart(2, '0')}.${at % 2 === 0 ? '10' : '11'}.2024`,
        ['семинар', 'вебинар', 'мастер-класс'][at % 3] ?? '',
        `Тема ${at + 1}`,
        Array.from({ length: 12 }, (_own, nth) => names[(at * 5 + nth * 7) % names.length]).join('; '),
        30,
      ]),
    ],
  };
}
