import path from 'node:path';
import { eventually, EXAMPLE, useBrowser } from '../../workbench/browser';
import { faultsOf } from './support/axe';
import { contents, press, pressRibbon, sheetNames } from './support/pane';

const { openWorkbook } = useBrowser();
const MUNICIPALITY = path.join(path.dirname(EXAMPLE), 'municipality.xlsx');
const OWN = [
  ...['Замечания', 'Показатели', 'Динамика', 'Рисковый профиль', 'Мониторинг'],
  ...['Мониторинг – таблицы', 'Мониторинг – мероприятия', 'Мониторинг – школы', 'Справка'],
];
const MOST_SYNCS = 12;

test('«Всё сразу» tells what is wrong in the data, inserts every sheet, and one undo leaves the workbook as it was', async () => {
  const workbench = await openWorkbook({ file: MUNICIPALITY });
  const { page } = workbench;
  const before = await sheetNames(page);
  const pane = await workbench.pane();
  await pane.getByRole('tab', { name: 'Отчёты' }).click();
  await press(pane, 'Составить всё');
  await pane.getByText('14 ошибок в данных, 5 исправим сразу').waitFor();
  expect(await sheetNames(page)).toEqual(before);
  await page.evaluate(() => window.workbench.recorder.reset());
  await press(pane, /^Вставить лист/);
  await pane.getByRole('heading', { name: 'Записано', exact: true }).waitFor();
  expect((await sheetNames(page)).slice(-OWN.length)).toEqual(OWN);
  expect(await page.evaluate(() => window.workbench.recorder.syncs.length)).toBeLessThanOrEqual(MOST_SYNCS);
  await pane.getByRole('button', { name: 'Рисковый профиль', exact: true }).click();
  await page.getByRole('tab', { name: 'Рисковый профиль', selected: true }).waitFor();
  await press(pane, 'Отменить изменения');
  await eventually(() => sheetNames(page), before);
});

test('another year and report date are chosen; the memo comes as a Word file', async () => {
  const workbench = await openWorkbook({ file: MUNICIPALITY });
  const pane = await workbench.pane();
  await pane.getByRole('tab', { name: 'Отчёты' }).click();
  await pane.getByText('Период и школы').click();
  await pane.getByLabel('Учебный год').selectOption('2024/2025');
  await pane.getByLabel('Дата отчёта').fill('2025-05-31');
  await press(pane, 'Составить справку');
  await pane.getByText('2024/2025 учебный год · в сравнении с 2023/2024 · на\u00A031.05.2025').waitFor();
  const downloading = workbench.page.waitForEvent('download');
  await press(pane, 'Скачать справку (.docx)');
  expect((await downloading).suggestedFilename()).toBe('Справка 2025-05-31.docx');
});

/** Milliseconds for as many reports, each calculated by the workbench, on a busy machine. */
const FOUR_REPORTS = 400_000;

test(
  'the next report is held against the last one, a file, or nothing',
  async () => {
    const { page, pane: paneOf } = await openWorkbook({ file: MUNICIPALITY });
    const pane = await paneOf();
    const overview = async (): Promise<string> => JSON.stringify(await contents(page, 'Обзор'));
    const make = async (date: string): Promise<void> => {
      await pane.getByLabel('Дата отчёта').fill(date);
      await press(pane, 'Составить обзор');
      // What is wrong in the data is told before each report.
      await press(pane, /^(Вставить|Обновить) лист/);
      await pane.getByRole('heading', { name: 'Записано', exact: true }).waitFor();
      await pane.getByText(`· на\u00A0${date.split('-').reverse().join('.')}`).waitFor();
    };
    await pane.getByRole('tab', { name: 'Отчёты' }).click();
    await pane.getByText('Период и школы').click();
    await pane.getByText('Отчётов по этой книге ещё не было').waitFor();
    await make('2025-12-31');
    expect(await overview()).not.toContain('Что изменилось');
    await make('2026-03-31');
    await pane.getByText('С\u00A031.12.2025 (прошлый отчёт):').waitFor();
    expect(await overview()).toContain('Что изменилось с 31.12.2025 (прошлый отчёт по этой книге)');
    expect(await faultsOf(pane)).toEqual([]);

    const choice = pane.getByLabel('Сравнить с');
    await pane.locator('input[type=file]').setInputFiles(MUNICIPALITY);
    await choice.locator('option', { hasText: 'файлом «municipality.xlsx»' }).waitFor({ state: 'attached' });
    await make('2026-04-30');
    expect(await overview()).toContain('Что изменилось с 31.03.2026 (файл «municipality.xlsx»)');

    await choice.selectOption('ни с чем');
    await make('2026-05-31');
    expect(await overview()).not.toContain('Что изменилось');
  },
  FOUR_REPORTS,
);

test('pages of chosen schools become a sheet, those of subjects a Word file', async () => {
  const { page, pane: paneOf } = await openWorkbook({ file: MUNICIPALITY });
  const pane = await paneOf();
  await pane.getByRole('tab', { name: 'Отчёты' }).click();
  await press(pane, 'Выбрать школы');
  const schools = pane.getByRole('list', { name: 'Школы' });
  await schools.waitFor();
  expect(await faultsOf(pane)).toEqual([]);
  await press(pane, 'Ни одной отметки');
  await pane.getByText('Выбрано: 0 из').waitFor();
  await schools.getByRole('checkbox').first().check();
  await pane.getByText('Выбрано: 1 из').waitFor();
  await press(pane, 'Вставить лист');
  await pane.getByText('Страниц: 1').waitFor();
  await page.getByRole('tab', { name: 'Паспорта школ', selected: true }).waitFor();
  await press(pane, 'Отменить изменения');
  await eventually(async () => (await sheetNames(page)).includes('Паспорта школ'), false);

  await press(pane, 'Выбрать предметы');
  await pane.getByRole('list', { name: 'Предметы' }).waitFor();
  const downloading = page.waitForEvent('download');
  await press(pane, 'Скачать предметы (.docx)');
  expect((await downloading).suggestedFilename()).toBe('Предметы для РМО 2026-03-31.docx');
});

test('what is missing is told before anything is written, and the period can be changed there', async () => {
  const workbench = await openWorkbook();
  const pane = await workbench.pane();
  await pane.getByRole('tab', { name: 'Отчёты' }).click();
  await press(pane, 'Составить мониторинг');
  await pane.getByText('Нет листа «Риски» — рисковый профиль не составлен.').waitFor();
  await pane.getByText('Лист «Мониторинг» — новый').waitFor();
  expect(await sheetNames(workbench.page)).not.toContain('Мониторинг');
  await pane.getByLabel('Дата отчёта').fill('2026-05-31');
  await press(pane, 'Пересчитать');
  await pane.getByText('на\u00A031.05.2026').waitFor();
  await press(pane, 'Вставить листы');
  await pane.getByRole('heading', { name: 'Записано', exact: true }).waitFor();
  expect(await sheetNames(workbench.page)).toContain('Мониторинг');
});

test('the ribbon inserts a part of the report, and says why where there is nothing to insert', async () => {
  const { page } = await openWorkbook({ pane: 'closed', file: MUNICIPALITY });
  await pressRibbon(page, 'Отчёты');
  await page.getByRole('menuitem', { name: 'Рисковый профиль' }).click();
  await page.getByRole('tab', { name: 'Рисковый профиль', selected: true }).waitFor();

  const other = await openWorkbook({ pane: 'closed' });
  await pressRibbon(other.page, 'Отчёты');
  await other.page.getByRole('menuitem', { name: 'Рисковый профиль' }).click();
  const inside = other.page.frameLocator('iframe[name="dialog"]');
  await eventually(() => inside.locator('h1').innerText(), 'Листа «Риски» нет');
});
