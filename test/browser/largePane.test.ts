import { eventually, useBrowser } from '../../workbench/browser';
import { findingsCount, press } from './support/pane';

const { openWorkbook } = useBrowser();
const HEAD = [
  '№ п/п',
  'Мероприятия',
  'Сроки проведения',
  'Ответственные исполнители',
  'Планируемый результат',
];
const CHECKING = 60_000;

test('200 sheets are checked, each finding leads to its sheet, and the pane stays small', async () => {
  const { page, pane, syncs } = await openWorkbook({ file: null });
  const frame = await pane();
  // The pane has looked at the workbook and has found it empty.
  await frame.getByRole('button', { name: 'Открыть пример', exact: true }).waitFor();
  await page.evaluate((head) => {
    const { session } = window.workbench;
    session.transact('person', () => {
      for (let number = 1; number <= 200; number++) {
        const { cells } = session.workbook.addSheet(`Карта ${String(number)}`);
        const rows = [
          head,
          ['1.1.', 'Назначение кураторов', 'март 2026', 'Завуч', 'Приказ о кураторах'],
          ['1.2.', 'Разбор  уроков', 'апрель 2026', 'Завуч', 'Протокол разбора'],
        ];
        for (const [row, values] of rows.entries()) {
          for (const [column, value] of values.entries()) cells.store(row, column, { value });
        }
      }
    });
  }, HEAD);
  const asked = (await syncs()).length;
  await press(frame, 'Проверить');
  await frame.getByRole('tree').waitFor({ timeout: CHECKING });
  expect((await syncs()).slice(asked).filter(({ housekeeping }) => !housekeeping).length).toBeLessThanOrEqual(
    4,
  );
  expect(await findingsCount(frame)).toBeGreaterThanOrEqual(200);
  expect(await frame.getByRole('treeitem').count()).toBeLessThan(60);
  await frame.getByRole('searchbox').fill('пробел');
  await frame.getByRole('combobox', { name: 'Лист' }).selectOption('Карта 200');
  await frame.getByRole('treeitem').filter({ hasText: 'B3' }).first().click();
  await page.getByRole('tab', { name: 'Карта 200', selected: true }).waitFor();
  await eventually(() => page.getByTestId('name-box').inputValue(), 'B3');
});

test('a sheet of 100,000 rows is checked with progress, can be given up, and the pane answers meanwhile', async () => {
  const { page, pane } = await openWorkbook({ file: null });
  const frame = await pane();
  await page.evaluate((head) => {
    const { session } = window.workbench;
    session.transact('person', () => {
      const { cells } = session.workbook.activeSheet;
      for (const [column, value] of head.entries()) cells.store(0, column, { value });
      for (let row = 1; row <= 100_000; row++) {
        const number = `1.${String(row)}.`;
        const values = [
          number,
          `Мероприятие ${number}${row % 1000 === 0 ? '  для' : ''} школ`,
          'март 2026',
          'Завуч',
          `Приказ № ${String(row)}`,
        ];
        for (const [column, value] of values.entries()) cells.store(row, column, { value });
      }
    });
  }, HEAD);
  await press(frame, 'Проверить');
  await frame.getByText('Проверяем…').waitFor({ timeout: CHECKING });
  // At once: the button is gone with the check.
  await frame.getByRole('button', { name: 'Отменить' }).dispatchEvent('click');
  await frame.getByRole('button', { name: 'Проверить', exact: true }).waitFor();
  await press(frame, 'Проверить');
  await frame.getByRole('tree').waitFor({ timeout: CHECKING });
  expect(await findingsCount(frame)).toBeGreaterThanOrEqual(100);
  await frame.getByRole('searchbox').fill('B100001');
  await frame.getByRole('treeitem').filter({ hasText: 'B100001' }).first().click();
  await eventually(() => page.getByTestId('name-box').inputValue(), 'B100001');
}, 180_000);
