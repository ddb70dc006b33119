import { freshSheet, type Scenario } from './scenario';

const SHEET = 'События (проба)';
const PATIENCE = 2_000;

/** Resolves with the first thing that arrives, or after a while with null. */
function awaited<T>(): { readonly promise: Promise<T | null>; readonly arrive: (value: T) => Promise<void> } {
  let arrive: (value: T) => Promise<void> = () => Promise.resolve();
  const promise = new Promise<T | null>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, null);
    arrive = (value) => {
      clearTimeout(timer);
      resolve(value);
      return Promise.resolve();
    };
  });
  return { promise, arrive };
}

export const events: Scenario = {
  name: 'a change of cells is told to the add-in',
  run: async (excel, check) => {
    const change = awaited<Excel.WorksheetChangedEventArgs>();
    const registration = await excel.run(async (context) => {
      const sheet = await freshSheet(context, SHEET);
      const result = sheet.onChanged.add(change.arrive);
      await context.sync();
      sheet.getRange('B2:B3').values = [[1], [2]];
      await context.sync();
      return result;
    });
    const told = await change.promise;
    check.equal(
      [told?.address, told?.changeType, told?.source],
      ['B2:B3', 'RangeEdited', 'Local'],
      'the event',
    );
    await excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  },
};

export const settings: Scenario = {
  name: 'settings kept in the workbook',
  run: async (excel, check) => {
    const found = await excel.run(async (context) => {
      const { settings: all } = context.workbook;
      all.add('проба', { порог: 0.2, классы: [4, 9] });
      await context.sync();
      const setting = all.getItem('проба').load('value');
      const missing = all.getItemOrNullObject('нет');
      await context.sync();
      const value: unknown = setting.value;
      setting.delete();
      await context.sync();
      return [value, missing.isNullObject];
    });
    check.equal(found, [{ порог: 0.2, классы: [4, 9] }, true], 'the setting');
  },
};
