import type { Frame, Locator, Page } from 'playwright-core';

/** Presses the first button with that name in the pane, in a part of it, or on a page. */
export const press = (pane: Frame | Locator | Page, name: string | RegExp): Promise<void> =>
  pane
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** Checks the workbook for the first time and waits until the findings are there. */
export async function check(pane: Frame): Promise<void> {
  await press(pane, 'Проверить');
  await pane.getByRole('tree').waitFor();
}

/** Presses a button of the add-in on the ribbon. */
export const pressRibbon = (page: Page, name: string): Promise<void> =>
  page.getByRole('toolbar', { name: 'Лента' }).getByRole('button', { name, exact: true }).click();

/** How many findings the pane lists. */
export async function findingsCount(pane: Frame): Promise<number> {
  const tab = await pane.getByRole('tab', { name: /^Замечания/ }).innerText();
  return Number(tab.replace(/\D/g, ''));
}

/** Values and formulas of a sheet's used range, read by another client of the same workbook. */
export const contents = (page: Page, name: string): Promise<unknown> =>
  page.evaluate((wanted) => {
    const { workbook } = window.workbench.session;
    const sheet = workbook.sheetNamed(wanted);
    return (
      sheet &&
      [...sheet.cells.entries()]
        .filter(({ cell }) => cell.value !== null)
        .map(({ row, column, cell }) => [
          row,
          column,
          cell.value,
          cell.formula ?? null,
          sheet.styleAt(row, column).numberFormat,
        ])
        .sort(([a = 0, b = 0], [c = 0, d = 0]) => Number(a) - Number(c) || Number(b) - Number(d))
    );
  }, name);

/** The names of the sheets, in their order. */
export const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.workbench.session.workbook.sheets.map(({ name }) => name));
