import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write, type WorkBook } from '@e965/xlsx';
import type { Frame } from 'playwright-core';
import { paragraph, table, wordOf } from '../support/documents';
import { eventually, useBrowser } from '../../workbench/browser';
import { faultsOf } from './support/axe';
import { contents, press, sheetNames } from './support/pane';

const { openWorkbook } = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'picked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, bytes: Uint8Array | string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  return place;
};

/** An export of one school, in a format of SheetJS. */
function exportOf(
  bookType: 'xlsx' | 'xlsb' | 'biff8' | 'ods',
  grade: number,
  subject = 'Биология',
): Uint8Array {
  const rows = [
    [`ВПР 2025 ${subject} ${grade} класс`],
    ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5],
    ['МАОУ «Лицей № 4»(edu070411)', null, 89, 12.36, 52.81, 26.97, 7.87],
  ];
  return bookOf(rows, bookType);
}

function bookOf(
  rows: readonly (readonly unknown[])[],
  bookType: 'xlsx' | 'xlsb' | 'biff8' | 'ods' = 'xlsx',
): Uint8Array {
  const book: WorkBook = {
    SheetNames: ['Лист1'],
    Sheets: { Лист1: utils.aoa_to_sheet(rows.map((row) => [...row])) },
  };
  return Uint8Array.from(write(book, { bookType, type: 'buffer' }) as Buffer);
}

const GRADES = [5, 6, 7, 8];
const SUBJECTS = [
  ['Биология', 'География', 'Информатика', 'История', 'Литература'],
  ['Математика', 'Обществознание', 'Русский язык', 'Физика', 'Химия'],
  ['Английский язык', 'Немецкий язык', 'Французский язык', 'Окружающий мир', 'Технология'],
].flat();
/** Exports of 60 subjects and classes, each in a file of its own. */
const exportsOf60 = (): string[] =>
  SUBJECTS.flatMap((subject) =>
    GRADES.map((grade) => file(`${subject}, ${grade}.xlsx`, exportOf('xlsx', grade, subject))),
  );

/** Results of one subject, a row for each pupil. */
const pupils = (count: number): Uint8Array =>
  bookOf([
    ['ВПР 2025 Математика 5 класс'],
    ['ОО', 'Код участника', 'Класс', 'Вариант', '1', '2', '3', 'Сумма', 'Отметка'],
    ...Array.from({ length: count }, (_, at) => [
      `МБОУ «СОШ № ${1 + (at % 90)}»(edu${100_001 + (at % 90)})`,
      String(50_000 + at),
      '5',
      1 + (at % 2),
      ...[at % 3, at % 2, 1],
      (at % 3) + (at % 2) + 1,
      2 + (at % 4),
    ]),
  ]);

const input = (pane: Frame, nth: number) => pane.locator('input[type=file]').nth(nth);

async function openArea(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Файлы' }).click();
  await pane.getByRole('heading', { name: 'Файлы и шаблоны' }).waitFor();
}

test('exports of every format are read on a thread of their own, imported and taken back', async () => {
  const workbench = await openWorkbook();
  const { page } = workbench;
  const before = await sheetNames(page);
  const pane = await workbench.pane();
  await openArea(pane);
  await input(pane, 0).setInputFiles([
    file('5 класс.xlsx', exportOf('xlsx', 5)),
    file('6 класс.xlsb', exportOf('xlsb', 6)),
    file('7 класс.xls', exportOf('biff8', 7)),
    file('8 класс.ods', exportOf('ods', 8)),
    file('сломан.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])),
  ]);
  await pane.getByText('Прочитано: 4 файла, не прочитано: 1 файл').waitFor();
  await pane.getByText('Лист «Результаты»: новых строк 4, изменено 0, без изменений 0').waitFor();
  expect(await sheetNames(page)).toEqual(before);
  await press(pane, 'Внести в книгу');
  await pane.getByText('Выгрузки внесены в книгу').waitFor();
  expect(await sheetNames(page)).toEqual([...before, 'Результаты']);
  expect(JSON.stringify(await contents(page, 'Результаты'))).toContain('"2024/2025"');
  await press(pane, 'Отменить изменения');
  await eventually(() => sheetNames(page), before);
});

test('of 60 files 3 are broken: they are told by name, the others come in as one change', async () => {
  const workbench = await openWorkbook();
  const { page } = workbench;
  const before = await sheetNames(page);
  const pane = await workbench.pane();
  await openArea(pane);
  const files = exportsOf60();
  const half = exportOf('xlsx', 9);
  const broken = [
    ['обрыв.xlsx', half.subarray(0, half.length / 2), /Файл обрывается/],
    ['пустой.xlsx', new Uint8Array(), /Файл пуст/],
    ['скан.pdf', '%PDF-1.7\n%âãÏÓ\n', /На деле это документ PDF\. Попросите исходный файл/],
  ] as const;
  for (const [at, [name, bytes]] of broken.entries()) files[at * 20] = file(name, bytes);
  await input(pane, 0).setInputFiles(files);
  await pane.getByText('Прочитано: 57 файлов, не прочитано: 3 файла').waitFor();
  for (const [name, , reason] of broken) {
    await pane.getByRole('listitem').filter({ hasText: name }).getByText(reason).waitFor();
  }
  await pane.getByText('Лист «Результаты»: новых строк 57, изменено 0, без изменений 0').waitFor();
  expect(await faultsOf(pane)).toEqual([]);
  await press(pane, 'Внести в книгу');
  await pane.getByText('Выгрузки внесены в книгу').waitFor();
  expect(await sheetNames(page)).toEqual([...before, 'Результаты']);
  await press(pane, 'Отменить изменения');
  await eventually(() => sheetNames(page), before);
  expect(await pane.getByRole('button', { name: 'Отменить изменения' }).count()).toBe(0);
});

test('60 files that are given up in the middle leave nothing', async () => {
  const workbench = await openWorkbook();
  const { page } = workbench;
  const before = await sheetNames(page);
  const pane = await workbench.pane();
  await openArea(pane);
  const files = exportsOf60();
  files.splice(30, 1, file('ученики.xlsx', pupils(20_000)));
  await input(pane, 0).setInputFiles(files);
  const reading = pane.getByRole('list', { name: 'Файлы' }).getByRole('listitem');
  await reading.filter({ hasText: 'ученики.xlsx' }).getByText('читается').waitFor();
  await pane.getByText('Готово 30 из 60').waitFor();
  await press(pane, 'Отменить');
  await pane.getByRole('heading', { name: 'Файлы и шаблоны' }).waitFor();
  expect(await pane.getByRole('button', { name: 'Отменить изменения' }).count()).toBe(0);
  expect(await sheetNames(page)).toEqual(before);
  await input(pane, 0).setInputFiles(files.slice(0, 2));
  await pane.getByText('Прочитано: 2 файла').waitFor();
});

test('files that are dropped are read', async () => {
  const workbench = await openWorkbook();
  const pane = await workbench.pane();
  await openArea(pane);
  const drop = await pane.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['ВПР 2025 Биология 6 класс;;\nШкола;Участников;2\n'], 'обрывок.csv'));
    return data;
  });
  await pane.getByText('Добавить выгрузки').dispatchEvent('drop', { dataTransfer: drop });
  await pane.getByText('таблицы с результатами не найдено').waitFor();
});

test('reading that takes long can be given up, and files can be picked again', async () => {
  let isHeld = true;
  const workbench = await openWorkbook({
    // The thread that reads can't begin.
    before: (context) => context.route(/\/reader\./, (route) => (isHeld ? undefined : route.continue())),
  });
  const pane = await workbench.pane();
  await openArea(pane);
  const files = [file('а.xlsx', exportOf('xlsx', 5)), file('б.xlsx', exportOf('xlsx', 6))];
  await input(pane, 0).setInputFiles(files);
  await pane.getByRole('list', { name: 'Файлы' }).getByText('читается').waitFor();
  await press(pane, 'Отменить');
  await pane.getByRole('heading', { name: 'Файлы и шаблоны' }).waitFor();
  isHeld = false;
  await input(pane, 0).setInputFiles(files);
  await pane.getByText('Прочитано: 2 файла').waitFor();
});

test('tables of a Word document and a template become sheets', async () => {
  const workbench = await openWorkbook();
  const { page } = workbench;
  const before = await sheetNames(page);
  const pane = await workbench.pane();
  await openArea(pane);
  const order = wordOf(
    paragraph('Приложение к приказу') +
      table([
        ['№', 'Мероприятия', 'Сроки'],
        ['1', 'Семинар', 'май 2025'],
      ]),
  );
  await input(pane, 1).setInputFiles(file('приказ.docx', order));
  await pane.getByRole('checkbox', { name: 'Таблица 1' }).waitFor();
  await press(pane, 'Перенести в книгу');
  await eventually(() => sheetNames(page), [...before, 'Таблица 1']);
  await press(pane, 'Составить шаблон');
  await press(pane, 'Добавить лист «Шаблон»');
  await eventually(() => sheetNames(page), [...before, 'Таблица 1', 'Шаблон']);
  await press(pane, 'Отменить изменения');
  await press(pane, 'Отменить изменения');
  await eventually(() => sheetNames(page), before);
});
