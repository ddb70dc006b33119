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

/** Makes a row for each school and year. */
type Each = (row: (school: string, index: number, year: string, at: number) => DataRow) => readonly DataRow[];

/** The sheets of teachers and pupils, with other numbers for each school and year. */
export const peopleOf = (each: Each): Pick<DataSheets, 'Педагоги' | 'Обучающиеся'> => ({
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
});

/** Participants and marks of a school in a work of a year. */
export function marksOf(school: number, work: number, year: number): readonly number[] {
  const [two, three] = [1 + ((school + work + year) % 5), 3 + ((school * 7 + work) % 7)];
  const [four, five] = [4 + ((school + work) % 6), (school + 3 * work) % 4];
  return [two + three + four + five, two, three, four, five];
}

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
    ...peopleOf(each),
    Результаты: [
      [
        ...['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников'],
        ...['«2»', '«3»', '«4»', '«5»', 'Средний балл'],
      ],
      ...each((school, index, year, at) =>
        WORKS.map(([procedure, subject], work) => {
          const marks = marksOf(index, work, at);
          return [school, year, procedure, subject, 4 + (work % 6), ...marks, 3.5];
        }),
      ).flat(),
    ],
  };
}
