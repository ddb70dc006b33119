import type { Frame } from 'playwright-core';

/** Writes values and formulas to the active sheet through the add-in's client, starting in A1. */
export const write = (pane: Frame, values: readonly (readonly unknown[])[]): Promise<void> =>
  pane.evaluate(async (rows) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1').getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
      range.values = rows.map((row) => [...row]);
      await context.sync();
    });
  }, values);

/** What all visible sheets hold, by name, as the add-in's client reads it. */
export const readAll = (pane: Frame): Promise<Readonly<Record<string, unknown>>> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const ranges = worksheets.items.map((sheet) =>
        sheet.getUsedRangeOrNullObject(true).load('values,formulas'),
      );
      await context.sync();
      return Object.fromEntries(
        worksheets.items.map(({ name }, index) => {
          const range = ranges[index];
          return [name, range?.isNullObject ? null : [range?.values, range?.formulas]];
        }),
      );
    }),
  );
