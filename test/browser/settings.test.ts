import { eventually, useBrowser } from '../../workbench/browser';
import { faultsOf } from './support/axe';
import { press, sheetNames } from './support/pane';

const { openWorkbook } = useBrowser();

const SHEET = 'Настройки';

test('a value goes from the form to the sheet, from the sheet to the form, and back by one undo', async () => {
  const { cell, page, pane } = await openWorkbook();
  const frame = await pane();
  await frame.getByRole('tab', { name: SHEET }).click();
  const start = frame.getByRole('textbox', { name: 'Начало плана' });
  await eventually(() => start.inputValue(), '01.01.2026');
  await page.getByRole('tab', { name: SHEET }).click();

  const date = frame.getByRole('textbox', { name: 'Дата отчёта' });
  const day = await date.inputValue();
  await date.fill('скоро');
  await frame.getByText('Значение параметра «Дата отчёта» не прочитано: «скоро».').waitFor();
  await eventually(() => frame.getByRole('button', { name: 'Сохранить на лист' }).isDisabled(), true);
  await date.fill('15 мая 2026');
  await start.fill('12.01.2026');
  await frame.getByText('Изменено: 2 поля').waitFor();
  await press(frame, 'Сохранить на лист');
  await frame.getByText('Настройки сохранены').waitFor();
  await eventually(() => date.inputValue(), '15.05.2026');
  const written = page.locator('[data-cell]').filter({ hasText: '12.01.2026' });
  const address = await written.getAttribute('data-cell');

  // As a person writes into the sheet while the form is open.
  await cell(address ?? '').click();
  await page.keyboard.type('13.01.2026');
  await page.keyboard.press('Enter');
  await eventually(() => start.inputValue(), '13.01.2026');

  await press(frame, 'Отменить изменения');
  await eventually(() => date.inputValue(), day);
  expect(await start.inputValue()).toBe('13.01.2026');
});

test('where there is no sheet it is made of what is saved first', async () => {
  const { page, pane } = await openWorkbook({ file: null });
  const frame = await pane();
  await frame.getByRole('tab', { name: SHEET }).click();
  await frame.getByText('Листа «Настройки» в книге нет.').waitFor();
  await press(frame, /^Признаки низких результатов/);
  await frame.getByRole('textbox', { name: 'Порог низкого результата, %' }).fill('25');
  await press(frame, 'Создать лист и сохранить');
  await frame.getByText('Добавлен лист «Настройки».').waitFor();
  expect(await sheetNames(page)).toContain(SHEET);
  await press(frame, 'Отменить изменения');
  await frame.getByText('Убран лист «Настройки»').waitFor();
});

test.each([
  ['light', 'ru'],
  ['dark', 'en'],
] as const)('the form is accessible (%s, %s)', async (theme, lang) => {
  const { pane } = await openWorkbook({ theme, lang });
  const frame = await pane();
  await frame.getByRole('tab').last().click();
  await frame.getByRole('textbox', { name: 'Дата отчёта' }).fill('скоро');
  const folded = frame.getByRole('button', { expanded: false });
  while ((await folded.count()) > 0) await folded.first().click();
  await frame.getByText('01.09–26.10').first().waitFor();
  expect(await faultsOf(frame)).toEqual([]);
});
