import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readWorkbookBytes, withoutMarks } from '../../src/files';
import { eventually } from '../../workbench/browser';
import { xlsx } from '../cli/workbooks';
import { REGISTRY, roadmapOf, teachersOf, YEAR } from '../support/schoolFiles';
import { press } from './support/pane';
import { choose, watchAll, webSite, withoutPickers } from './support/web';

const folder = mkdtempSync(path.join(tmpdir(), 'web-collect-'));
afterAll(() => rmSync(folder, { recursive: true }));

const site = webSite();

async function onPage(run: (page: Page) => Promise<void>): Promise<void> {
  const context = await site.newContext();
  const troubles = watchAll(context, site.address());
  try {
    await withoutPickers(context);
    await run(await site.opened(context));
    expect(troubles).toEqual([]);
  } finally {
    await context.close();
  }
}

const sent = (name: string, sheets: Parameters<typeof xlsx>[0]) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(xlsx(sheets)),
});
const FIFTH = sent('edu000005.xlsx', {
  Педагоги: teachersOf('СОШ № 5', 30, 9),
  Карта: roadmapOf('СОШ № 5', 'выполнено'),
});
const FAULTY = sent('edu000007.xlsx', { Педагоги: teachersOf('СОШ № 7', 'много', 5) });
const BROKEN = { ...FAULTY, name: 'сломан.xlsx', buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) };

/** What a button hands over to be saved. */
async function handedOver(page: Page, button: string | RegExp): Promise<readonly [string, Uint8Array]> {
  const downloading = page.waitForEvent('download');
  await press(page, button);
  const download = await downloading;
  const place = path.join(folder, download.suggestedFilename());
  await download.saveAs(place);
  return [download.suggestedFilename(), readFileSync(place)];
}

async function openCollecting(page: Page): Promise<void> {
  await choose(page, 'реестр.xlsx', xlsx(REGISTRY));
  await page.getByRole('grid').waitFor();
  await page.getByRole('tab', { name: 'Файлы' }).click();
  await press(page, 'Собрать файлы');
  await page.getByRole('heading', { name: 'Сбор файлов школ' }).waitFor();
}

const filesOf = (page: Page) => page.locator('input[type=file][multiple]').first();

/** Drops files on a part of the page, as a person drags them there. */
async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly buffer: Buffer }[],
): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, bytes: [...buffer] }));
  const transfer = await page.evaluateHandle((named) => {
    const data = new DataTransfer();
    for (const { name, bytes } of named) data.items.add(new File([Uint8Array.from(bytes)], name));
    return data;
  }, given);
  const zone = page.getByRole('heading', { name: 'Сбор файлов школ' });
  for (const type of ['dragover', 'drop']) await zone.dispatchEvent(type, { dataTransfer: transfer });
}

const sheetTabs = (page: Page): Promise<readonly string[]> =>
  page.getByRole('tablist', { name: 'Листы книги' }).getByRole('tab').allInnerTexts();

test('dropped files of schools are collected into the open registry, and each school’s own file and letter saved', () =>
  onPage(async (page) => {
    await openCollecting(page);
    await drop(page, [FIFTH, FAULTY, BROKEN]);
    await page
      .getByText('3 файла, 3 школы: принято 1, на доработке 1, не прислано 1, прислано дважды 0')
      .waitFor();
    const [marked, archive] = await handedOver(page, 'Скачать с замечаниями: 2 файла');
    expect(marked).toBe('замечания школам.zip');
    const returned = unzipSync(archive);
    expect(Object.keys(returned).sort()).toEqual(['edu000005.xlsx', 'edu000007.xlsx']);
    const faulty = returned['edu000007.xlsx'] ?? new Uint8Array();
    expect(readWorkbookBytes('файл.xlsx', faulty).sheets.map(({ name }) => name)).toEqual([
      'Замечания',
      'Педагоги',
    ]);
    expect(readWorkbookBytes('файл.xlsx', withoutMarks(faulty)).sheets).toEqual(
      readWorkbookBytes('файл.xlsx', FAULTY.buffer).sheets,
    );
    const [named, letters] = await handedOver(page, 'Скачать письма: 3 файла');
    expect([named, Object.keys(unzipSync(letters)).sort()]).toEqual([
      'письма школам.zip',
      ['ООШ с. Каменка.docx', 'СОШ № 5.docx', 'СОШ № 7.docx'],
    ]);
    await press(page, 'Записать в книгу');
    await page.getByText('Свод записан в книгу').waitFor();
    const [, book] = await handedOver(page, 'Скачать');
    const { sheets } = readWorkbookBytes('свод.xlsx', book);
    const teachers = sheets.find(({ name }) => name === 'Педагоги');
    expect(teachers?.texts[1]?.slice(0, 4)).toEqual(['СОШ № 5', YEAR, '30', '9']);
    expect(sheets.find(({ name }) => name === 'Свод – сдача')?.texts).toHaveLength(5);
    await press(page, 'Отменить изменения');
    await eventually(() => sheetTabs(page), Object.keys(REGISTRY));
  }));

test('reading many files tells how far it is and can be given up: the workbook stays as it was', () =>
  onPage(async (page) => {
    await openCollecting(page);
    const many = Array.from({ length: 120 }, (_file, at) => ({ ...FIFTH, name: `школа ${at}.xlsx` }));
    await filesOf(page).setInputFiles(many);
    await page.getByText(/^Готово \d+ из 120/).waitFor();
    await press(page, 'Отменить');
    await page.getByRole('heading', { name: 'Сбор файлов школ' }).waitFor();
    expect(await page.getByRole('button', { name: 'Записать в книгу' }).count()).toBe(0);
    expect(await sheetTabs(page)).toEqual(Object.keys(REGISTRY));
    expect(await page.getByRole('banner').innerText()).toContain('Сохранено');
  }));

test('a school that opens its returned file takes the findings out with one click, and back', () =>
  onPage(async (page) => {
    await openCollecting(page);
    await filesOf(page).setInputFiles([FAULTY]);
    await page.getByText('на доработке 1').first().waitFor();
    const [, archive] = await handedOver(page, 'Скачать с замечаниями: 1 файл');
    const returned = unzipSync(archive)['edu000007.xlsx'] ?? new Uint8Array();
    const context = page.context();
    const other = await site.opened(context);
    await choose(other, 'edu000007.xlsx', returned);
    await other.getByText('В книге есть лист замечаний').waitFor();
    expect(await sheetTabs(other)).toEqual(['Замечания', 'Педагоги']);
    await press(other, 'Убрать замечания');
    await other.getByText('Замечания убраны из книги').waitFor();
    expect(await sheetTabs(other)).toEqual(['Педагоги']);
    const [, plain] = await handedOver(other, 'Скачать');
    expect(unzipSync(plain)).toEqual(unzipSync(withoutMarks(returned)));
    await press(other, 'Отменить изменения');
    await other.getByText('Замечания возвращены в книгу').waitFor();
    await eventually(() => sheetTabs(other), ['Замечания', 'Педагоги']);
    const [, again] = await handedOver(other, 'Скачать');
    expect(readWorkbookBytes('файл.xlsx', withoutMarks(again)).sheets).toEqual(
      readWorkbookBytes('файл.xlsx', plain).sheets,
    );
  }));
