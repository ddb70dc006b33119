import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually, useBrowser } from '../../workbench/browser';
import { xlsx } from '../cli/workbooks';

const { openWorkbook } = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ROWS = 100_000;
const MOST_CELLS = 3_000;

test('a workbook of 100,000 rows opens and scrolls', async () => {
  const file = path.join(folder, 'большая.xlsx');
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `Школа № ${String(row + 1)}`,
    row,
    row / 4,
    'да',
    'нет',
  ]);
  writeFileSync(file, xlsx({ Данные: rows }));
  const { page, cell } = await openWorkbook({ file });
  await cell('A1').waitFor();

  const nameBox = page.getByTestId('name-box');
  await nameBox.fill(`A${String(ROWS)}`);
  await nameBox.press('Enter');
  await eventually(() => cell(`A${String(ROWS)}`).innerText(), 'Школа № 100000');
  expect(await page.locator('[data-cell]').count()).toBeLessThan(MOST_CELLS);

  await cell(`B${String(ROWS - 5)}`).hover();
  await page.mouse.wheel(0, -20_000);
  await page.waitForFunction(() => !document.querySelector('[data-cell="A100000"]'));
  expect(await page.locator('[data-cell]').count()).toBeLessThan(MOST_CELLS);
}, 180_000);
