import { newWorkbookFile } from '../src/files';
import type { PlainSheet } from '../src/workbook';

export const FILES = 60;
export const ROWS = 5_000;
export const PUPILS = 20_000;
const SCHOOLS = 250;

export interface Bytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const school = (number: number): string => `МБОУ «СОШ № ${number}»(edu${100_000 + number})`;

/** The schools of all exports. */
export const schoolList = (): PlainSheet => ({
  name: 'Школы',
  header: ['Школа', 'Логин ФИС ОКО'],
  rows: Array.from({ length: SCHOOLS }, (_, at) => [`СОШ № ${at + 1}`, `edu${100_001 + at}`]),
});

/** Statistics of marks of schools in one subject and class; another `twos` makes other marks of the same. */
function marks(file: number, year: number, twos: number): PlainSheet {
  const share = (n: number): number => Math.round(n * 100) / 100;
  const schools = Math.round(ROWS / FILES);
  return {
    name: 'Статистика',
    header: [`ВПР ${year} ${file % 2 === 0 ? 'Биология' : 'Математика'} ${4 + (file % 7)} класс`],
    rows: [
      ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5],
      ...Array.from({ length: schools }, (_, at) => {
        const participants = 20 + ((at * 7 + file) % 80);
        const counts = [2, 3, 4].map((step) => Math.floor(participants / (step + twos)));
        const rest = participants - counts.reduce((sum, own) => sum + own, 0);
        const percents = [...counts, rest].map((own) => share((own / participants) * 100));
        return [school(1 + ((at + file * schools) % SCHOOLS)), null, participants, ...percents];
      }),
    ],
  };
}

/** Results of one subject, a row for each pupil. */
const pupils = (): PlainSheet => ({
  name: 'Индивидуальные результаты',
  header: ['ВПР 2025 Математика 5 класс'],
  rows: [
    [
      'ОО',
      'Код участника',
      'Класс',
      'Вариант',
      ...Array.from({ length: 12 }, (_, at) => `${at + 1}`),
      'Сумма',
      'Отметка',
    ],
    ...Array.from({ length: PUPILS }, (_, at) => {
      const points = Array.from({ length: 12 }, (_item, task) => (at + task) % 3);
      const sum = points.reduce<number>((all, own) => all + own, 0);
      return [
        school(1 + (at % SCHOOLS)),
        String(50_000 + at),
        '5',
        1 + (at % 2),
        ...points,
        sum,
        2 + (at % 4),
      ];
    }),
  ],
});

export const bookOf = async (name: string, tables: readonly PlainSheet[]): Promise<Bytes> => ({
  name,
  bytes: await newWorkbookFile({ name, copies: [], tables, plans: [] }),
});

/** All exports of one year. */
export const exportFiles = (year = 2025, twos = 2): Promise<readonly Bytes[]> =>
  Promise.all(
    Array.from({ length: FILES }, (_, at) => bookOf(`${year}, ${at + 1}.xlsx`, [marks(at, year, twos)])),
  );

export const pupilFile = (): Promise<Bytes> => bookOf('ученики.xlsx', [pupils()]);
