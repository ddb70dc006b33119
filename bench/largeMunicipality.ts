/** The data sheets of a large municipality, all of whose schools are supported. */
import { RISK_FACTORS } from '../src/risks';
import type { DataRow } from './municipality';

export const LARGE_YEARS = ['2022/2023', '2023/2024', '2024/2025'] as const;
const PROCEDURES = ['ВПР', 'КДР', 'РДР', 'ОГЭ', 'ЕГЭ'];
const SUBJECTS = ['Математика', 'Русский язык', 'История'];
const GRADES = [4, 6, 8];
const LEVELS = ['высокая', 'средняя', 'низкая', null];
const WORKS = PROCEDURES.flatMap((procedure) =>
  SUBJECTS.flatMap((subject) => GRADES.map((grade) => [procedure, subject, grade] as const)),
);

/** How rows of results follow one another: school by school, as letters of schools come, or as exports have them. */
export type RowOrder = 'by-school' | 'by-procedure';

/** Rows of the sheets with that many schools; a school has 45 rows of results a year. */
export function largeMunicipality(
  schools: number,
  order: RowOrder = 'by-school',
): Readonly<Record<string, readonly DataRow[]>> {
  const names = Array.from({ length: schools }, (_, index) => `МБОУ СОШ № ${index + 1}`);
  const each = (
    row: (school: string, index: number, year: string, at: number) => DataRow,
  ): readonly DataRow[] =>
    names.flatMap((school, index) => LARGE_YEARS.map((year, at) => row(school, index, year, at)));
  const results = names.flatMap((school, index) =>
    LARGE_YEARS.flatMap((year, at) =>
      WORKS.map(([procedure, subject, grade], work): DataRow => {
        const [two, three] = [1 + ((index + work + at) % 5), 3 + ((index * 7 + work) % 7)];
        const [four, five] = [4 + ((index + work) % 6), (index + 3 * work) % 4];
        const total = two + three + four + five;
        return [school, year, procedure, subject, grade, total, two, three, four, five];
      }),
    ),
  );
  const key = ([, year, procedure, subject, grade]: DataRow): string =>
    [year, procedure, subject, grade].join('|');
  const sorted =
    order === 'by-school' ? results : results.toSorted((a, b) => key(a).localeCompare(key(b), 'ru'));
  return {
    Школы: [
      ['Школа', 'Категория', 'Охвачена методической работой', 'Сетевое взаимодействие', 'Адресная помощь'],
      ...names.map((school, index) => [school, 'ШНОР', 'да', index % 3 === 0 ? 'да' : 'нет', 'да']),
    ],
    Педагоги: [
      [
        ...['Школа', 'Учебный год', 'Всего педагогов', 'По плану ПК', 'Прошли диагностику'],
        ...['Повысили квалификацию', 'Индивидуальный план', 'Участвовали в конкурсах', 'Внедрили технологии'],
        'Положительная динамика компетенций',
      ],
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
        ...['«2»', '«3»', '«4»', '«5»'],
      ],
      ...sorted,
    ],
    Риски: [
      ['Школа', 'Учебный год', ...RISK_FACTORS.map(({ name }) => name)],
      ...each((school, index, year, at) => [
        school,
        year,
        ...RISK_FACTORS.map((_factor, nth) => LEVELS[(index + nth * 3 + at) % LEVELS.length] ?? null),
      ]),
    ],
  };
}
