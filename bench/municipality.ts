/** The data sheets of a made-up municipality: every tenth school is a supported one. */

export type DataRow = readonly (string | number | null)[];
export type DataSheets = Readonly<
  Record<'Школы' | 'Педагоги' | 'Обучающиеся' | 'Результаты', readonly DataRow[]>
>;

const YEARS = ['2022/2023', '2023/2024', '2024/2025', '2025/2026'];
const WORKS = ['ВПР', 'КДР', 'РДР', 'ОГЭ', 'ЕГЭ'].flatMap((procedure) =>
  ['Математика', 'Русский язык', 'История', 'Биология', 'Физика'].map(
    (subject) => [procedure, subject] as const,
  ),
);
const SUPPORTED_EACH = 10;
const TEACHERS_HEADER = [
  ...[
    'Школа',
    'Учебный год',
    'Всего педагогов',
    'По плану ПК',
    'Прошли диагностику',
    'Повысили квалификацию',
  ],
  ...[
    'Индивидуальный план',
    'Участвовали в конкурсах',
    'Внедрили технологии',
    'Положительная динамика компетенций',
  ],
];

/** Rows of the sheets with that many schools; a school has 100 rows of results. */
export function municipality(schools: number): DataSheets {
  const names = Array.from({ length: schools }, (_, index) => `МБОУ СОШ № ${index + 1}`);
  const each = <T>(row: (school: string, index: number, year: string, at: number) => T): readonly T[] =>
    YEARS.flatMap((year, at) => names.map((school, index) => row(school, index, year, at)));
  return {
    Школы: [
      ['Школа', 'Категория', 'Охвачена методической работой', 'Сетевое взаимодействие', 'Адресная помощь'],
      ...names.map((school, index) => [
        school,
        index % SUPPORTED_EACH === 0 ? 'ШНОР' : 'нет',
        'да',
        index % 3 === 0 ? 'да' : 'нет',
        'да',
      ]),
    ],
    Педагоги: [
      TEACHERS_HEADER,
      ...each((school, index, year, at) => {
        const total = 20 + (index % 30);
        return [school, year, total, 8, 5 + 3 * at, 4 + (index % 5), 3 + at, index % 4, 6, 2 + at];
      }),
    ],
    Обучающиеся: [
      ['Школа', 'Учебный год', 'Всего обучающихся', 'Охвачены ИОМ'],
      ...each((school, index, year, at) => [school, year, 200 + (index % 300), 10 * (at + 1)]),
    ],
    Результаты: [
      [
        ...['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников'],
        ...['«2»', '«3»', '«4»', '«5»', 'Средний балл'],
      ],
      ...each((school, index, year, at) =>
        WORKS.map(([procedure, subject], work) => {
          const [two, three] = [1 + ((index + work + at) % 5), 3 + ((index * 7 + work) % 7)];
          const [four, five] = [4 + ((index + work) % 6), (index + 3 * work) % 4];
          const marks = [two, three, four, five];
          const total = two + three + four + five;
          return [school, year, procedure, subject, 4 + (work % 6), total, ...marks, 3.5];
        }),
      ).flat(),
    ],
  };
}
