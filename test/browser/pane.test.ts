import type { Frame } from 'playwright-core';
import { eventually, useBrowser } from '../../workbench/browser';

const { openWorkbook } = useBrowser();

const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

test('a finding leads to its cell, is corrected there and taken back', async () => {
  const { cell, page, pane } = await openWorkbook();
  const frame = await pane();
  await press(frame, 'Проверить');
  await frame.getByRole('treeitem').filter({ hasText: 'C32' }).first().click();
  await eventually(() => page.getByRole('textbox').first().inputValue(), 'C32');
  await press(frame, 'Исправить');
  await eventually(() => cell('C32').innerText(), '5–20 сентября 2026');
  await frame.getByText('Исправлена 1 ячейка').waitFor();
  await press(frame, 'Вернуть как было');
  await eventually(() => cell('C32').innerText(), 'с 20 по 5 сентября 2026');
});

test('safe corrections are looked at, made together, and marked as solved', async () => {
  const { pane } = await openWorkbook();
  const frame = await pane();
  await press(frame, 'Проверить');
  await press(frame, /^Исправить безопасные/);
  await frame.getByRole('list', { name: 'Было и станет' }).getByText('D21').waitFor();
  await press(frame, /^Исправить \d+ яче/);
  await frame.getByText(/^Исправлено \d+ яче/).waitFor();
  await frame.getByRole('treeitem').filter({ hasText: 'Решено' }).waitFor();
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
