/** The data sheets of a large municipality, all of whose schools are supported. */
import { RISK_FACTORS } from '../src/risks';
import { type DataRow, marksOf, peopleOf } from './municipality';

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
        return [school, year, procedure, subject, grade, ...marksOf(index, work, at)];
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
    ...peopleOf(each),
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
