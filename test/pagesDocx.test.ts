import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedReport, pagesOf } from '../src/app';
import { readWorkbookBytes } from '../src/files';
import { readCohort } from '../src/tables';
import { DRAWING, renderPages, withTemporaryFolder } from '../workbench/render';
import { describeWith, provide, thisMachine } from '../workbench/system';
import { day } from './support/check';
import { type CellInput, workbookOf } from './support/snapshot';
import type { WorkbookSnapshot } from '../src/workbook';

const NAMES = Array.from({ length: 8 }, (_, at) => `МБОУ «Средняя общеобразовательная школа № ${at + 1}»`);
const GRADES = [4, 5, 6, 7, 8];
const SUBJECTS = ['Математика', 'Русский язык', 'История'];
const LONG = 'Умение решать задачи разных типов на работу, покупки и движение в новых условиях';
const results = SUBJECTS.flatMap((subject) =>
  GRADES.flatMap((grade) =>
    NAMES.map((name, at): readonly CellInput[] => [
      ...[name, '2025/2026', 'ВПР', subject, grade, 40],
      ...[(at * 3 + grade) % 30, 5, 35 - ((at * 3 + grade) % 30), 0],
    ]),
  ),
);
const tasks = SUBJECTS.flatMap((subject) =>
  Array.from({ length: 25 }, (_, at): readonly CellInput[] => [
    ...[NAMES[0] ?? '', '2025/2026', 'ВПР', subject, 5, at + 1, LONG, 'Б', 20 + at * 2],
  ]),
);
const CROWDED = workbookOf(
  { name: 'Школы', rows: [['Школа', 'Категория'], ...NAMES.map((name) => [name, 'ШНОР'])] },
  {
    name: 'Результаты',
    rows: [
      ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
      ...results,
    ],
  },
  {
    name: 'Задания',
    rows: [
      [
        ...['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Задание'],
        ...['Проверяемое умение', 'Уровень', 'Выполнение, %'],
      ],
      ...tasks,
    ],
  },
  {
    name: 'Риски',
    rows: [
      ['Школа', ...GRADES.map((grade) => `Собственный фактор риска муниципалитета ${grade}`)],
      ...NAMES.map((name) => [name, ...GRADES.map(() => 'высокая')]),
    ],
  },
  {
    name: 'Мероприятия',
    rows: [
      ['Дата', 'Вид', 'Тема', 'Школы'],
      ...GRADES.map((grade) => [`${grade + 10}.11.2025`, 'Семинар', LONG.repeat(3), NAMES.join('; ')]),
    ],
  },
);

const BOOKS: readonly (readonly [name: string, book: () => WorkbookSnapshot])[] = [
  [
    'of the example',
    () => readWorkbookBytes('municipality.xlsx', readFileSync(join('examples', 'municipality.xlsx'))),
  ],
  ['of a crowded workbook', () => CROWDED],
];

describeWith(provide(DRAWING, thisMachine()), 'pages as Word files', () => {
  it.each(BOOKS)(
    'take one A4 for each school and each subject: %s',
    async (_name, book) => {
      const report = copiedReport(book(), {
        ...({ locale: 'ru', today: day('2026-03-31'), parts: [], asIs: true } as const),
        pages: { dossiers: readCohort('все') ?? [], subjects: 'all' },
      });
      const counts = await withTemporaryFolder((folder) =>
        Promise.all(
          pagesOf(report, 'ru').map(async ({ name, bytes }) => {
            const file = join(folder, name);
            writeFileSync(file, await bytes());
            return (await renderPages(file, folder, { resolution: 20 })).length;
          }),
        ),
      );
      const schools = new Set(report.monitoring.data.schools.map(({ school }) => school));
      expect(counts).toEqual([schools.size, report.monitoring.subjects.length]);
    },
    180_000,
  );
});
