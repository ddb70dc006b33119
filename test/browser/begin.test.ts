import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write, type WorkBook } from '@e965/xlsx';
import { newTemplate } from '../../src/app';
import { newWorkbookFile } from '../../src/files';
import { eventually, useBrowser } from '../../workbench/browser';
import { day } from '../support/check';
import { press, sheetNames } from './support/pane';

const { openWorkbook } = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'begun-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, bytes: Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  return place;
}

const bookOf = (rows: readonly (readonly string[])[]): Uint8Array => {
  const book: WorkBook = {
    SheetNames: ['Лист1'],
    Sheets: { Лист1: utils.aoa_to_sheet(rows.map((row) => [...row])) },
  };
  return Uint8Array.from(write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer);
};

test('an empty workbook is begun with chosen sheets, schools and year, and one undo takes them out', async () => {
  const workbench = await openWorkbook({ file: fileOf('пусто.xlsx', bookOf([])) });
  const { page } = workbench;
  const pane = await workbench.pane();
  await pane.getByRole('region', { name: 'Начать' }).waitFor();
  await press(pane, 'Выбрать листы');
  await pane.getByRole('heading', { name: 'Новые листы' }).waitFor();
  await pane.getByRole('checkbox', { name: 'Педагоги' }).check();
  await pane.getByRole('textbox', { name: 'Школы' }).fill('Лицей № 4\tedu070411\nСОШ № 5');
  await pane.getByText('В списке 2 школы.').waitFor();
  await press(pane, 'Добавить листы');
  await pane.getByText('Записаны листы').waitFor();
  const added = ['Как заполнить', 'Дорожная карта', 'Школы', 'Педагоги', 'Результаты', 'Настройки'];
  expect(await sheetNames(page)).toEqual(['Лист1', ...added, 'Списки для выбора']);
  await press(pane, 'Отменить изменения');
  await eventually(() => sheetNames(page), ['Лист1']);
});

test('a workbook of something else offers the same, and the example as a file where it can’t be opened', async () => {
  const workbench = await openWorkbook({ file: fileOf('смета.xlsx', bookOf([['Статья', 'Сумма']])) });
  const pane = await workbench.pane();
  await press(pane, 'Проверить');
  const offered = pane.getByRole('region', { name: 'Начать' });
  await offered.waitFor();
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    press(offered, 'Открыть пример'),
  ]);
  expect(download.suggestedFilename()).toBe('municipality.xlsx');
});

test('a school sees of its workbook how far it is filled in, what is wrong and whether it may be sent', async () => {
  const { sheets, properties } = newTemplate('school', { today: day('2025-11-01') });
  const bytes = newWorkbookFile({ name: 'Школа', copies: [], plans: sheets, properties });
  const workbench = await openWorkbook({ file: fileOf('школа.xlsx', bytes) });
  const pane = await workbench.pane();
  const own = pane.getByRole('region', { name: 'Сколько заполнено' });
  await own.waitFor();
  expect(await pane.getByRole('tab', { name: 'Отчёты' }).count()).toBe(0);
  expect(await own.innerText()).toMatch(/Заполнено 0 из \d+/);
  await own.getByText('Ещё ничего не заполнено').waitFor();
  await workbench.page.evaluate(() => {
    const { session } = window.workbench;
    const sheet = session.workbook.sheetNamed('Документы школ');
    if (!sheet) throw new Error('no sheet');
    for (const [column, value] of ['СОШ № 5', '2025/2026', 'Программа развития', 'есть'].entries()) {
      sheet.cells.set(2, column, { value });
    }
  });
  await press(pane, 'Проверить снова');
  await eventually(async () => /Заполнено [1-9]/.test(await own.innerText()), true);
  await press(own, 'Все разделы панели');
  await pane.getByRole('tab', { name: 'Отчёты' }).waitFor();
});
