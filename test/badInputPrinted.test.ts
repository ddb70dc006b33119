import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentsOf, DRAWING, measuresOf, printedPagesOf } from '../workbench/render';
import { describeWith, provide, thisMachine } from '../workbench/system';
import { cutTexts, hashes } from './support/printed';
import { type CellInput, type SheetInput, workbookOf } from './support/snapshot';

type Row = readonly CellInput[];
const sheet = (name: string, ...rows: readonly Row[]): SheetInput => ({ name, rows });

const roadmap = (...rows: readonly Row[]): SheetInput =>
  sheet(
    'Дорожная карта',
    ['Дорожная карта на 2025/2026 учебный год'],
    ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Отметка о выполнении', 'Дата выполнения'],
    ['1.', 'Организация работы'],
    ...rows,
  );
const activity = (at: number, title: string, result = 'Справка'): Row => [
  ...[`1.${at}.`, title, 'октябрь 2025', 'Отдел образования', result],
  ...(at % 3 === 0 ? [null, null] : ['выполнено', '10.10.2025']),
];

/** One school with one class, whatever its name. */
const oneSchool = (name: string): readonly SheetInput[] => [
  sheet('Школы', ['Школа', 'Категория', 'Куратор'], [name, 'ШНОР', 'Иванова А. А.']),
  sheet(
    'Педагоги',
    ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
    [name, '2025/2026', 20, 8],
  ),
  sheet(
    'Результаты',
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
    [name, '2024/2025', 'ВПР', 'Математика', 5, 20, 8, 6, 4, 2],
    [name, '2025/2026', 'ВПР', 'Математика', 5, 24, 4, 10, 6, 4],
  ),
];

const LONG = `${'Провести обсуждение итогов диагностики с учителями школы. '.repeat(34)}Конец.`;
/** Texts that would be formulas, were they typed. */
const SIGNS = [
  '=1+1 школа',
  '+7 900 000-00-00',
  '−5 п.п. к прошлому году',
  '-проект',
  '@кафедра',
  '=СУММ(A1)',
];

const BOOKS: Readonly<Record<string, readonly SheetInput[]>> = {
  'one school': oneSchool('СОШ № 1'),
  'texts of 2,000 characters': [
    ...oneSchool('СОШ № 1'),
    roadmap(activity(1, LONG), activity(2, 'Семинар', LONG), activity(3, 'Совещание')),
  ],
  'texts that begin as formulas do': [
    ...oneSchool('=СОШ+1'),
    roadmap(...SIGNS.map((text, at) => activity(at + 1, text, text))),
  ],
  '150 activities of twelve columns': [
    sheet(
      'Дорожная карта',
      ['Дорожная карта на 2025/2026 учебный год'],
      [
        ...['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Отметка о выполнении'],
        ...['Дата выполнения', 'Школы', 'Рисковое направление', 'Показатель', 'Ссылка', 'Примечание'],
      ],
      ['1.', 'Организация работы'],
      ...Array.from({ length: 150 }, (_, at): Row => [
        ...activity(at + 1, `Мероприятие номер ${at + 1} по плану методической работы`),
        ...['СОШ № 1', 'Дефицит педагогических кадров', 'Доля', 'https://school.example', 'нет'],
      ]),
    ),
  ],
};

/** The documents that end with less on a page: texts in parts that no page holds, and two short rows below them. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'texts of 2,000 characters': ['monitoring-activities'],
};

const PATIENCE = 180_000;
/** Points, and parts of a page. */
const [SIZE, FILL, LAST_FILL] = [9, 0.3, 0.15];

describeWith(provide(DRAWING, thisMachine()), 'documents of unusual workbooks, printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unusual-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.entries(BOOKS))(
    '%s',
    async (book, sheets) => {
      const documents = await documentsOf(workbookOf(...sheets), folder);
      const told: Record<string, unknown> = {};
      const printed = await printedPagesOf([...documents.values()].map(({ file }) => file));
      for (const [name, { file, plan }] of documents) {
        const pages = printed.get(file) ?? [];
        const { pages: count, leastFill, lastFill, size } = measuresOf(pages);
        const isShort = SHORT[book]?.includes(name) === true;
        const faults = [
          ...(size < SIZE ? [`letters of ${size}`] : []),
          ...(isShort || leastFill >= FILL ? [] : [`a page of ${leastFill}`]),
          ...(isShort || count === 1 || lastFill >= LAST_FILL ? [] : [`a last page of ${lastFill}`]),
          ...(plan ? cutTexts(plan, pages) : []),
          ...(hashes(pages) > 0 ? ['a number without room'] : []),
        ];
        if (faults.length > 0) told[name] = faults;
      }
      expect(told).toEqual({});
    },
    PATIENCE,
  );
});
