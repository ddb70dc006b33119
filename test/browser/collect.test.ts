import path from 'node:path';
import type { Frame } from 'playwright-core';
import { EXAMPLE, eventually, useBrowser } from '../../workbench/browser';
import { xlsx } from '../cli/workbooks';
import { contents, press, sheetNames } from './support/pane';

const { openWorkbook } = useBrowser();
const MUNICIPALITY = path.join(path.dirname(EXAMPLE), 'municipality.xlsx');

const picked = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

const HEAD = ['Школа', 'Учебный год', 'Всего педагогов', 'Повысили квалификацию'];
const YEAR = '2025/2026';

/** The file of a school of the example: so many teachers, of whom a few are trained. */
const fileOf = (school: string, total: number | string, year = YEAR, name = school) =>
  picked(`${name}.xlsx`, xlsx({ Педагоги: [HEAD, [school, year, total, 5]] }));

/** Eight of the twelve schools of the example, whose files are in order. */
const SOUND = [
  'МАОУ Гимназия № 1',
  'МБОУ СОШ № 2',
  'МБОУ СОШ № 3',
  'МАОУ СОШ № 4',
  'МБОУ СОШ № 5',
  'МБОУ СОШ № 7',
  'МАОУ Лицей № 8',
  'МАОУ СОШ № 25',
].map((school, at) => fileOf(school, 101 + at));
/** 20 files: nothing comes of «МБОУ ООШ п. Дальний». */
const FILES = [
  ...SOUND,
  fileOf('МБОУ СОШ с. Заречное', 109, '2024/2025'),
  fileOf('МБОУ СОШ с. Никольское', 'много'),
  fileOf('МБОУ ООШ с. Берёзовка', 111),
  fileOf('МБОУ ООШ с. Берёзовка', 111, YEAR, 'Берёзовка, уточнено'),
  fileOf('МБОУ СОШ № 99', 30),
  fileOf('МБОУ СОШ с. Дальневосточное', 30),
  picked('таблица.xlsx', xlsx({ Педагоги: [HEAD.slice(1), [YEAR, 12, 4]] })),
  picked('отчёт.xlsx', xlsx({ Педагоги: [HEAD.slice(1), [YEAR, 13, 4]] })),
  picked('пустой бланк.xlsx', xlsx({ Педагоги: [HEAD] })),
  picked('сломан.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])),
  picked('обрыв.xlsx', xlsx({ Педагоги: [HEAD] }).subarray(0, 900)),
  picked('скан.xlsx', new TextEncoder().encode('%PDF-1.7\n')),
];

async function openCollecting(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Файлы' }).click();
  await press(pane, 'Собрать файлы');
  await pane.getByRole('heading', { name: 'Сбор файлов школ' }).waitFor();
}

test('20 files of schools, many with faults, are collected into the example and taken back', async () => {
  const workbench = await openWorkbook({ file: MUNICIPALITY });
  const { page } = workbench;
  const names = await sheetNames(page);
  const teachers = await contents(page, 'Педагоги');
  const pane = await workbench.pane();
  await openCollecting(pane);
  await pane.locator('input[type=file]').nth(0).setInputFiles(FILES);
  await pane
    .getByText('20 файлов, 12 школ: принято 8, на доработке 2, не прислано 1, прислано дважды 1')
    .waitFor();
  await pane.getByText('«Педагоги»: добавится 0, заменится 9.').waitFor();
  await pane.getByText('файл за другой учебный год — заполните шаблон этого года').first().waitFor();
  await pane.getByText('Чьи это файлы').waitFor();
  expect(await contents(page, 'Педагоги')).toEqual(teachers);
  await press(pane, 'Записать в книгу');
  await pane.getByText('Свод записан в книгу').waitFor();
  expect(await sheetNames(page)).toEqual([...names, 'Свод – сдача', 'Свод – не принято']);
  const written = JSON.stringify(await contents(page, 'Педагоги'));
  for (const total of [101, 102, 103, 104, 105, 106, 107, 108, 111])
    expect(written).toContain(`,2,${total},`);
  const downloading = page.waitForEvent('download');
  await press(pane, 'Скачать письма: 12 файлов');
  expect((await downloading).suggestedFilename()).toBe('письма школам.zip');
  await pane.getByText('Документ готов').waitFor();
  await press(pane, 'Отменить изменения');
  await eventually(() => sheetNames(page), names);
  await eventually(() => contents(page, 'Педагоги'), teachers);
});

test('of 300 files of nobody only the beginning is drawn, and the rest as it comes into sight', async () => {
  const workbench = await openWorkbook({ file: MUNICIPALITY });
  const pane = await workbench.pane();
  await openCollecting(pane);
  const one = xlsx({ Педагоги: [HEAD.slice(1), [YEAR, 12, 4]] });
  const many = Array.from({ length: 300 }, (_file, at) => picked(`таблица ${at + 1}.xlsx`, one));
  await pane.locator('input[type=file]').nth(0).setInputFiles(many);
  await pane.getByText(/^Готово \d+ из 300/).waitFor();
  expect(await pane.getByRole('listitem').count()).toBeLessThanOrEqual(25);
  await pane.getByText(/^300 файлов, 12 школ/).waitFor({ timeout: 120_000 });
  const questions = pane.getByRole('combobox');
  const drawn = await questions.count();
  expect(drawn).toBeGreaterThanOrEqual(20);
  expect(drawn).toBeLessThanOrEqual(60);
  expect(await pane.locator('select option').count()).toBe(drawn);
  await questions.last().evaluate((element) => element.scrollIntoView());
  await eventually(async () => (await questions.count()) > drawn, true);
  const first = questions.first();
  await first.focus();
  expect(await first.locator('option').count()).toBe(13);
  await first.selectOption('МБОУ СОШ № 2');
  await eventually(() => pane.getByRole('button', { name: 'Прочитать с этими школами' }).isEnabled(), true);
});
