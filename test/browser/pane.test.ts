import { eventually, useBrowser } from '../../workbench/browser';
import { check, contents, findingsCount, press, sheetNames } from './support/pane';

const { openWorkbook } = useBrowser();

const ROADMAP = 'Дорожная карта';

test('from the check to the sheet of findings: everything can be looked at, fixed and taken back', async () => {
  const { cell, page, pane } = await openWorkbook();
  const frame = await pane();
  const untouched = await contents(page, ROADMAP);
  await check(frame);
  const found = await findingsCount(frame);
  expect(found).toBeGreaterThan(20);

  await frame.getByRole('treeitem').filter({ hasText: 'C32' }).first().click();
  await eventually(() => page.getByTestId('name-box').inputValue(), 'C32');
  await press(frame, 'Исправить');
  await eventually(() => cell('C32').innerText(), '5–20 сентября 2026');
  await frame.getByText('Изменена 1 ячейка').waitFor();
  await eventually(() => findingsCount(frame), found - 1);

  await press(frame.getByRole('region', { name: 'Замечание' }), 'Закрыть');
  await press(frame, /^Исправить бесспорные/);
  const preview = frame.getByRole('list', { name: 'Было и станет' });
  await preview.getByText('D21').waitFor();
  await press(frame, /^Исправить \d+ яче/);
  await frame.getByText(/^Изменено \d+ яче/).waitFor();
  await frame.getByRole('treeitem').filter({ hasText: 'Решено' }).waitFor();
  await eventually(() => frame.getByRole('button', { name: /^Исправить бесспорные/ }).count(), 0);
  expect(await findingsCount(frame)).toBeLessThan(found - 1);

  for (const fixed of [/^Изменена 1 ячейка/, null]) {
    await press(frame, 'Отменить изменения');
    if (fixed) await frame.getByText(fixed).waitFor();
  }
  await eventually(() => contents(page, ROADMAP), untouched);
  await eventually(() => findingsCount(frame), found);

  await press(frame, 'Записать замечания на лист');
  await page.getByRole('tab', { name: 'Замечания', selected: true }).waitFor();
  await eventually(() => cell('A5').innerText(), '1');
  const rows = await page.evaluate(
    () => window.workbench.session.workbook.activeSheet.cells.bounds(true)?.bottom,
  );
  expect(rows).toBe(3 + found);
  await press(frame, 'Отменить изменения');
  await frame.getByText('Убран лист «Замечания»').waitFor();
  expect(await sheetNames(page)).toEqual([ROADMAP, 'Ответственные', 'Настройки']);
});

test('the fixes of one cause are made together', async () => {
  const { cell, pane } = await openWorkbook();
  const frame = await pane();
  await check(frame);
  const before = await cell('D21').innerText();
  await frame.getByRole('searchbox').fill('не разделены');
  await press(frame, 'Исправить 3: «Ответственные не разделены»');
  await press(frame, /^Исправить 3 ячейки/);
  await frame.getByText('Изменено 3 ячейки').waitFor();
  expect(await cell('D21').innerText()).not.toBe(before);
  await press(frame, 'Отменить изменения');
  await eventually(() => cell('D21').innerText(), before);
});

test('what a person changes after the check is told, and a check sees it', async () => {
  const { cell, page, pane } = await openWorkbook();
  const frame = await pane();
  await press(frame, 'Проверить');
  const missing = frame.getByRole('treeitem').filter({ hasText: 'C36' });
  await missing.click();
  await cell('C36').click();
  await page.keyboard.type('март 2026');
  await page.keyboard.press('Enter');
  await frame.getByText('Лист «Дорожная карта» изменён после проверки.').waitFor();
  await press(frame, 'Проверить снова');
  await frame.getByText('Решено: такого замечания больше нет.').waitFor();
});

test('the findings come back when the pane is opened anew', async () => {
  const { page, pane } = await openWorkbook();
  const frame = await pane();
  await press(frame, 'Проверить');
  await frame.getByRole('tree').waitFor();
  // Longer than a change of state takes to be saved.
  await page.waitForTimeout(1500);
  await frame.evaluate(() => {
    window.location.reload();
  });
  await page.waitForTimeout(500);
  const again = await pane();
  await again.getByText('Это результат прошлой проверки.').waitFor();
});

test.each([
  ['light', (shade: number) => shade > 200],
  ['dark', (shade: number) => shade < 60],
] as const)('on a %s page the pane is so too', async (theme, isRight) => {
  const { pane } = await openWorkbook({ theme });
  const frame = await pane();
  const surface = frame.locator('main').locator('xpath=..');
  const colour = await surface.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(isRight(Number(/\d+/.exec(colour)?.[0]))).toBe(true);
});
