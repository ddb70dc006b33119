import type { Page } from 'playwright-core';
import { eventually, useBrowser } from '../../workbench/browser';
import { check, contents, findingsCount, press, sheetNames } from './support/pane';

const { openWorkbook } = useBrowser();
const ROADMAP = 'Дорожная карта';

/** Writes into a cell of the roadmap as a person does, without the add-in's knowing when. */
const write = (page: Page, row: number, column: number, value: string) =>
  page.evaluate(
    ([name, at, across, text]) => {
      const { session } = window.workbench;
      session.transact('person', () => {
        session.workbook.sheetNamed(name)?.cells.set(at, across, { value: text });
      });
    },
    [ROADMAP, row, column, value] as const,
  );

test('without a roadmap the pane says what it looks for, and writes the sheet all the same', async () => {
  const { page, pane } = await openWorkbook({ file: null });
  const frame = await pane();
  await press(frame, 'Проверить');
  await frame.getByText('Дорожная карта не найдена').waitFor();
  await frame.getByText('Нужна строка шапки').waitFor();
  await press(frame, 'Записать замечания на лист');
  await page.getByRole('tab', { name: 'Замечания', selected: true }).waitFor();
});

test('a protected sheet is told by name and not written; once it is open the fix is made', async () => {
  const { cell, page, pane } = await openWorkbook();
  const frame = await pane();
  await check(frame);
  const protect = (on: boolean) =>
    frame.evaluate(
      ([name, isProtected]) =>
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getItem(name);
          if (isProtected) protection.protect();
          else protection.unprotect();
          await context.sync();
        }),
      [ROADMAP, on] as const,
    );
  await protect(true);
  const before = await contents(page, ROADMAP);
  await frame.getByRole('treeitem').filter({ hasText: 'C32' }).first().click();
  await press(frame, 'Исправить');
  await frame.getByText('Лист «Дорожная карта» защищён от изменений. Снимите защиту').waitFor();
  expect(await contents(page, ROADMAP)).toEqual(before);
  await protect(false);
  await press(frame, 'Исправить');
  await eventually(() => cell('C32').innerText(), '5–20 сентября 2026');
});

test('a protected structure keeps the sheet of findings out, and the pane says so', async () => {
  const { page, pane } = await openWorkbook();
  const frame = await pane();
  await check(frame);
  await page.evaluate(() => {
    window.workbench.session.workbook.parts.protection = { password: null };
  });
  const before = await sheetNames(page);
  await press(frame, 'Записать замечания на лист');
  await frame.getByText('Структура книги защищена').waitFor();
  expect(await sheetNames(page)).toEqual(before);
});

test('while a cell is being edited the check waits, and can be given up', async () => {
  const { page, pane } = await openWorkbook();
  const frame = await pane();
  const edit = (begins: boolean) =>
    page.evaluate((on) => {
      const { cellEdit } = window.workbench.host;
      if (on) cellEdit.begin();
      else cellEdit.end();
    }, begins);
  await edit(true);
  await press(frame, 'Проверить');
  await frame.getByText('Читаем книгу…').waitFor();
  await press(frame, 'Отменить');
  await frame.getByRole('button', { name: 'Проверить', exact: true }).waitFor();
  await press(frame, 'Проверить');
  await frame.getByText('Читаем книгу…').waitFor();
  await edit(false);
  await frame.getByRole('tree').waitFor();
});

test('under a filter hidden rows are checked and fixed as all others', async () => {
  const { page, pane } = await openWorkbook();
  const frame = await pane();
  await check(frame);
  const found = await findingsCount(frame);
  const before = await contents(page, ROADMAP);
  await frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.autoFilter.apply(sheet.getRange('A17:E41'), 0, { filterOn: 'Values', values: ['2.5.'] });
        await context.sync();
      }),
    ROADMAP,
  );
  await press(frame, 'Проверить снова');
  const fixSafe = frame.getByRole('button', { name: /^Исправить бесспорные/ }).first();
  await eventually(() => fixSafe.isEnabled(), true);
  expect(await findingsCount(frame)).toBe(found);
  await fixSafe.click();
  await press(frame, /^Исправить \d+ яче/);
  await frame.getByText(/^Изменено \d+ яче/).waitFor();
  expect(await contents(page, ROADMAP)).not.toEqual(before);
  await press(frame, 'Отменить изменения');
  await eventually(() => contents(page, ROADMAP), before);
});

test.each([
  [
    'renamed',
    (name: string) => {
      const sheet = window.workbench.session.workbook.sheetNamed(name);
      if (sheet) sheet.parts.name = 'Другая';
    },
  ],
  [
    'deleted',
    (name: string) => {
      const { workbook } = window.workbench.session;
      const sheet = workbook.sheetNamed(name);
      if (sheet) workbook.deleteSheet(sheet.id);
    },
  ],
] as const)('a sheet that was %s after the check is told of at the click', async (_how, change) => {
  const { page, pane } = await openWorkbook();
  const frame = await pane();
  await check(frame);
  await page.evaluate(change, ROADMAP);
  await frame.getByRole('treeitem').filter({ hasText: 'C32' }).first().click();
  await frame.getByText('Листа «Дорожная карта» в книге нет: он удалён или переименован.').waitFor();
  await frame.getByRole('button', { name: 'Проверить снова' }).first().click();
  await eventually(() => frame.getByText('Листа больше нет').count(), 0);
});

test('what has changed between the preview and the fix stays, and is reported; the rest is fixed', async () => {
  const { cell, page, pane } = await openWorkbook();
  const frame = await pane();
  await check(frame);
  await press(frame, /^Исправить бесспорные/);
  await frame.getByRole('list', { name: 'Было и станет' }).getByText('D21').waitFor();
  await write(page, 20, 3, 'Школа № 5');
  // One cell of a fix of two.
  await write(page, 23, 1, 'дописано');
  await press(frame, /^Исправить \d+ яче/);
  await frame.getByText('Исправлено не всё: 3 ячейки без изменений').waitFor();
  await frame.getByText('D21, B23, B24: там уже не то, что было прочитано').waitFor();
  expect(await cell('D21').innerText()).toBe('Школа № 5');
  expect(await cell('B23').innerText()).toBe('Заявка на новое оборудование кабинетов физики и');
  expect(await cell('B24').innerText()).toBe('дописано');
});
