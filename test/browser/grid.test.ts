import { eventually, useBrowser } from '../../workbench/browser';
import { write } from './support/sheet';

const { openWorkbook } = useBrowser();

test('the example is shown with its formats, and the pane beside it', async () => {
  const { page, cell, pane } = await openWorkbook();
  expect(await cell('A1').innerText()).toBe(
    'Дорожная карта поддержки школ с низкими образовательными результатами на 2026 год',
  );
  expect(await cell('C20').innerText()).toBe('январь 2026');
  const look = await cell('B17').evaluate((element) => ({
    fill: getComputedStyle(element).backgroundColor,
    weight: getComputedStyle(element.querySelector('.cell-text') ?? element).fontWeight,
  }));
  expect(look).toEqual({ fill: 'rgb(221, 235, 228)', weight: '700' });
  expect(await page.getByRole('tab').allInnerTexts()).toEqual([
    'Дорожная карта',
    'Ответственные',
    'Настройки',
  ]);
  expect(await (await pane()).locator('#root').innerText()).toContain('Монитор дорожных карт');
});

test('a sheet is shown by its tab', async () => {
  const { page, cell } = await openWorkbook();
  await page.getByRole('tab', { name: 'Настройки' }).click();
  await eventually(() => cell('A2').innerText(), 'Начало плана');
});

test('what is typed is calculated, undone and done again', async () => {
  const { page, cell, pane } = await openWorkbook({ file: null });
  await write(await pane(), [[2, '=A1*0.5', '=IF(A1>3,"много","мало")']]);
  const row = () => Promise.all(['A1', 'B1', 'C1'].map((address) => cell(address).innerText()));
  await eventually(row, ['2', '1', 'мало']);
  await cell('A1').click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await eventually(row, ['7', '3,5', 'много']);
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await eventually(row, ['2', '1', 'мало']);
  await page.getByRole('button', { name: 'Вернуть' }).click();
  await eventually(row, ['7', '3,5', 'много']);
});

test('what a person types reaches the add-in', async () => {
  const { page, cell, pane } = await openWorkbook({ file: null });
  const frame = await pane();
  await cell('B2').click();
  await page.keyboard.type('=1/4');
  await page.keyboard.press('Enter');
  await eventually(() => cell('B2').innerText(), '0,25');
  const read = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2').load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    }),
  );
  expect(read).toEqual([[[0.25]], [['=1/4']]]);
});

test('frozen rows stay where they are while the rest scrolls', async () => {
  const { page, cell } = await openWorkbook();
  const top = async (address: string) => (await cell(address).boundingBox())?.y;
  const before = await top('A17');
  expect(await cell('A41').isVisible()).toBe(false);
  await cell('C20').hover();
  await page.mouse.wheel(0, 600);
  await cell('A41').waitFor();
  expect(await top('A17')).toBe(before);
});

test('a cell that the add-in selects comes into view', async () => {
  const { page, cell, pane } = await openWorkbook({ file: null });
  expect(await cell('AB200').count()).toBe(0);
  await (
    await pane()
  ).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('AB200').select();
      await context.sync();
    }),
  );
  await cell('AB200').waitFor();
  const box = await cell('AB200').boundingBox();
  const grid = await page.getByTestId('grid').boundingBox();
  if (!box || !grid) throw new Error('Nothing is shown.');
  expect(box.y).toBeGreaterThanOrEqual(grid.y);
  expect(box.y + box.height).toBeLessThanOrEqual(grid.y + grid.height);
  expect(box.x + box.width).toBeLessThanOrEqual(grid.x + grid.width);
  expect(await page.getByTestId('name-box').inputValue()).toBe('AB200');
});

test('a chart is drawn', async () => {
  const { page, pane } = await openWorkbook({ file: null });
  const frame = await pane();
  await write(frame, [
    ['Школа', 'Учеников'],
    ['№ 1', 40],
    ['№ 2', 50],
  ]);
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.name = 'Ученики';
      chart.setPosition('D2', 'I14');
      await context.sync();
    }),
  );
  const canvas = page.locator('[data-chart="Ученики"] canvas');
  await canvas.waitFor();
  const colours = () =>
    canvas.evaluate((element) => {
      if (!(element instanceof HTMLCanvasElement)) return false;
      const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [];
      const seen = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4) {
        if ((pixels[at + 3] ?? 0) > 0) seen.add([...pixels.slice(at, at + 3)].join());
      }
      return seen.size > 2;
    });
  await eventually(colours, true);
});

test('a hidden sheet has no tab', async () => {
  const { page, pane } = await openWorkbook();
  await (
    await pane()
  ).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ответственные').visibility = 'Hidden';
      context.workbook.worksheets.getItem('Настройки').visibility = 'VeryHidden';
      await context.sync();
    }),
  );
  await eventually(() => page.getByRole('tab').allInnerTexts(), ['Дорожная карта']);
});

test('the pane can be closed, and is closed where the address says so', async () => {
  const { page } = await openWorkbook();
  await page.getByRole('button', { name: 'Закрыть область задач' }).click();
  await eventually(() => page.locator('iframe[name="taskpane"]').count(), 0);
  const closed = await openWorkbook({ pane: 'closed' });
  expect(await closed.page.locator('iframe[name="taskpane"]').count()).toBe(0);
});

describe('the look', () => {
  /** Lightness of the page's own surface, 0 black to 255 white. */
  async function lightness(theme: 'dark' | 'light'): Promise<number> {
    const { page } = await openWorkbook({ theme });
    const colour = await page
      .locator('.ribbon')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    const parts = [...colour.matchAll(/[\d.]+/g)].slice(0, 3).map(Number);
    return parts.reduce((sum, part) => sum + part, 0) / parts.length;
  }

  test('is light or dark as asked', async () => {
    expect(await lightness('light')).toBeGreaterThan(200);
    expect(await lightness('dark')).toBeLessThan(80);
  });

  test('is English where asked', async () => {
    const { page } = await openWorkbook({ lang: 'en' });
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
