import { eventually, useBrowser } from '../../workbench/browser';
import { contents, findingsCount, press, pressRibbon, sheetNames } from './support/pane';

const { openWorkbook } = useBrowser();

test('«Монитор» opens the pane', async () => {
  const { page, pane } = await openWorkbook({ pane: 'closed' });
  await pressRibbon(page, 'Монитор');
  const frame = await pane();
  await frame.getByRole('button', { name: 'Проверить', exact: true }).waitFor();
});

test('«Проверить» writes the sheet «Замечания», shows it, and writes the same sheet again', async () => {
  const { page, cell } = await openWorkbook({ pane: 'closed' });
  const tabs = () => page.getByRole('tab').allInnerTexts();
  const shown = page.getByRole('tab', { name: 'Замечания', selected: true });
  await pressRibbon(page, 'Проверить');
  await shown.waitFor();
  expect(await cell('A1').innerText()).toBe('Замечания к книге');
  const first = await contents(page, 'Замечания');
  await page.getByRole('tab', { name: 'Дорожная карта' }).click();
  await pressRibbon(page, 'Проверить');
  await shown.waitFor();
  expect(await tabs()).toEqual(['Дорожная карта', 'Ответственные', 'Настройки', 'Замечания']);
  expect(await contents(page, 'Замечания')).toEqual(first);
});

test("a sheet of the user's with that name stays as it is, and the new one says why it has another", async () => {
  const { page, cell } = await openWorkbook({ pane: 'closed' });
  await page.evaluate(() => {
    const { session } = window.workbench;
    session.transact('person', () => {
      session.workbook.addSheet('Замечания').cells.store(0, 0, { value: 'моё' });
    });
  });
  await pressRibbon(page, 'Проверить');
  await page.getByRole('tab', { name: 'Замечания (2)', selected: true }).waitFor();
  expect(await cell('A3').innerText()).toContain('Лист «Замечания» в книге уже был, он не тронут');
  expect(await contents(page, 'Замечания')).toEqual([[0, 0, 'моё', null, 'General']]);
});

test('where the structure is protected a dialog says so; nothing is written, and it works once it is not', async () => {
  const { page } = await openWorkbook({ pane: 'closed' });
  const protect = (on: boolean) =>
    page.evaluate((isProtected) => {
      const { session } = window.workbench;
      session.transact('person', () => {
        session.workbook.parts.protection = isProtected ? { password: null } : null;
      });
    }, on);
  await protect(true);
  const before = await sheetNames(page);
  await pressRibbon(page, 'Проверить');
  const dialog = page.getByRole('dialog', { name: 'Монитор дорожных карт' });
  await dialog.waitFor();
  const inside = page.frameLocator('iframe[name="dialog"]');
  await eventually(() => inside.locator('h1').innerText(), 'Структура книги защищена');
  expect(await inside.locator('p').innerText()).toContain('снять защиту');
  expect(await sheetNames(page)).toEqual(before);
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await dialog.waitFor({ state: 'detached' });
  await protect(false);
  await pressRibbon(page, 'Проверить');
  await page.getByRole('tab', { name: 'Замечания', selected: true }).waitFor();
});

test('a lost connection is told in a dialog, which a key closes', async () => {
  const { page } = await openWorkbook({ pane: 'closed' });
  await page.evaluate(() => {
    window.workbench.host.faults.dropConnection();
  });
  await pressRibbon(page, 'Проверить');
  const inside = page.frameLocator('iframe[name="dialog"]');
  await eventually(() => inside.locator('h1').innerText(), 'Связь с книгой потеряна');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('what a button has done stands in the pane beside it, with the same undo; the next opening of the pane tells it, too', async () => {
  const { page, pane } = await openWorkbook();
  const frame = await pane();
  await frame.getByRole('button', { name: 'Проверить', exact: true }).waitFor();
  const before = await sheetNames(page);
  await pressRibbon(page, 'Проверить');
  await frame.getByText('По кнопке на ленте записан лист «Замечания»').waitFor();
  await frame.getByText('Добавлен лист «Замечания»').waitFor();
  expect(await findingsCount(frame)).toBeGreaterThan(0);
  await press(frame, 'Отменить изменения');
  await frame.getByText('Убран лист «Замечания»').waitFor();
  expect(await sheetNames(page)).toEqual(before);

  await page.getByRole('button', { name: 'Закрыть область задач' }).click();
  await pressRibbon(page, 'Проверить');
  await page.getByRole('tab', { name: 'Замечания', selected: true }).waitFor();
  await pressRibbon(page, 'Монитор');
  const next = await pane();
  await next.getByText('По кнопке на ленте записан лист «Замечания»').waitFor();
  await press(next, 'Отменить изменения');
  await next.getByText('Убран лист «Замечания»').waitFor();
  expect(await sheetNames(page)).toEqual(before);
});
