import type { Frame } from 'playwright-core';
import path from 'node:path';
import { eventually, EXAMPLE, useBrowser, type WorkbenchPage } from '../../workbench/browser';
import { press, pressRibbon, sheetNames } from './support/pane';

const { openWorkbook } = useBrowser();
const MUNICIPALITY = path.join(path.dirname(EXAMPLE), 'municipality.xlsx');
const SHEET = 'Показатели';
const SPACES = /[\u00A0\u202F]/gu;

/** The text of an indicator's card, with plain spaces. */
const card = async (pane: Frame, title: string): Promise<string> =>
  (await pane.getByRole('article', { name: title }).innerText()).replace(SPACES, ' ');

/** Writes a value as a person does, by way of the grid's own entry. */
async function type({ page, cell }: WorkbenchPage, sheet: string, address: string, text: string) {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function openArea(workbench: WorkbenchPage): Promise<Frame> {
  const pane = await workbench.pane();
  await pane.getByRole('tab', { name: SHEET }).click();
  return pane;
}

const NETWORKING = 'Доля ШНОР, участвующих в сетевом взаимодействии';
const INDIVIDUAL_PLAN = 'Доля педагогов ШНОР с индивидуальным планом развития';

test('indicators are told of, inserted, marked as outdated, computed anew and taken back', async () => {
  const workbench = await openWorkbook({ file: MUNICIPALITY });
  const before = await sheetNames(workbench.page);
  const pane = await openArea(workbench);
  await press(pane, 'Рассчитать показатели');
  await pane.getByText('14 ошибок в данных, 5 исправим сразу').waitFor();
  expect(await sheetNames(workbench.page)).toEqual(before);
  await pane.getByRole('button', { name: /^Вставить лист/ }).click();
  await pane.getByRole('article', { name: NETWORKING }).waitFor();
  expect(await sheetNames(workbench.page)).toContain(SHEET);
  // Three of four schools; 45 of 72 teachers now, 36 of 73 a year ago: «2024-2025» of one school is not seen.
  expect(await card(pane, NETWORKING)).toMatch(/75,0 %\s+3 из 4/u);
  const plan = await card(pane, INDIVIDUAL_PLAN);
  expect(plan).toMatch(/62,5 %\s+45 из 72/u);
  expect(plan).toContain('+13,2 п.п.');
  expect(plan).toContain('было 49,3 % (36 из 73)');

  await pane.getByRole('article', { name: NETWORKING }).getByText('По школам').click();
  await pane
    .getByRole('article', { name: NETWORKING })
    .getByRole('button', { name: 'Исходные данные' })
    .click();
  await eventually(
    () => workbench.page.evaluate(() => window.workbench.session.workbook.activeSheet.name),
    'Школы',
  );
  const source = await workbench.page.getByRole('textbox').first().inputValue();
  const column = source.replace(/\d+/u, '');
  const yes = await workbench.page.evaluate((name) => {
    const { sheets } = window.workbench.session.workbook;
    const cells = sheets.find((sheet) => sheet.name === 'Школы')?.cells;
    const at = name.charCodeAt(0) - 'A'.charCodeAt(0);
    return [...Array(13).keys()].findIndex(
      (row) => String(cells?.get(row, 2)?.value).includes('ШНОР') && cells?.get(row, at)?.value === 'да',
    );
  }, column);
  await type(workbench, 'Школы', `${column}${yes + 1}`, 'нет');
  await pane.getByText('Цифры устарели: лист «Школы» изменён.').waitFor();
  await press(pane, 'Пересчитать');
  await eventually(async () => /50,0 %\s+2 из 4/u.test(await card(pane, NETWORKING)), true);
  await press(pane, 'Отменить изменения');
  await eventually(() => sheetNames(workbench.page), before);
});

test('what formulas don’t see is fixed before inserting', async () => {
  const workbench = await openWorkbook({ file: MUNICIPALITY });
  const pane = await openArea(workbench);
  await press(pane, 'Рассчитать показатели');
  await pane.getByRole('button', { name: /^Исправить 5/ }).click();
  await pane.getByRole('list', { name: 'Было и станет' }).getByText('B33').waitFor();
  await pane.getByRole('button', { name: /^Исправить 5/ }).click();
  await pane.getByText('Будут рассчитаны все показатели').waitFor();
  await pane.getByText('9 ошибок в данных', { exact: true }).waitFor();
});

test('the button of the ribbon inserts the sheets and shows the first', async () => {
  const { page, cell } = await openWorkbook({ file: MUNICIPALITY, pane: 'closed' });
  await pressRibbon(page, SHEET);
  await page.getByRole('tab', { name: SHEET, selected: true }).waitFor();
  expect(await cell('A1').innerText()).toContain('Показатели работы со школами');
});

test('without data the button of the ribbon says in a dialog what is needed', async () => {
  const { page } = await openWorkbook({ file: null, pane: 'closed' });
  const before = await sheetNames(page);
  await pressRibbon(page, SHEET);
  const inside = page.frameLocator('iframe[name="dialog"]');
  await eventually(() => inside.locator('h1').innerText(), 'Листов с данными нет');
  expect(await inside.locator('p').innerText()).toContain('«Педагоги»');
  expect(await sheetNames(page)).toEqual(before);
});

test('a workbook without data is told what it needs', async () => {
  const pane = await openArea(await openWorkbook());
  await press(pane, 'Рассчитать показатели');
  await pane.getByText('Листов с данными нет').waitFor();
  await pane.getByText('«Педагоги»: школа').waitFor();
});
