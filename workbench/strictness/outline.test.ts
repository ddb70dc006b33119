/** @jest-environment jsdom */
import '../testing/globals';
import { loadWorkbook, saveWorkbook } from '../file';
import { failure, openWorkbook, type OpenWorkbook } from '../testing';

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook({ excelApi: '1.14' });
});

const onSheet = <T>(step: (sheet: Excel.Worksheet) => T): Promise<T> =>
  excel.run(async (context) => {
    const result = step(context.workbook.worksheets.getItem('Лист1'));
    await context.sync();
    return result;
  });

test('rows are grouped, folded and unfolded, and the file keeps the groups', async () => {
  const folded = await onSheet((sheet) => {
    sheet.getRange('2:5').group('ByRows');
    sheet.getRange('3:4').group('ByRows');
    sheet.getRange('B:C').group('ByColumns');
    sheet.getRange('A3').hideGroupDetails('ByRows');
    return ['A1', 'A2', 'A5', 'A6'].map((address) => sheet.getRange(address).load('rowHidden'));
  });
  expect(folded.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
  const { activeSheet } = await loadWorkbook('Книга.xlsx', await saveWorkbook(excel.session.workbook));
  expect([0, 1, 2, 4, 5].map((row) => activeSheet.rows.get(row).level ?? 0)).toEqual([0, 1, 2, 1, 0]);
  expect([0, 1, 2, 3].map((column) => activeSheet.columns.get(column).level ?? 0)).toEqual([0, 1, 1, 0]);
  const shown = await onSheet((sheet) => {
    sheet.getRange('A3').showGroupDetails('ByRows');
    sheet.getRange('2:5').ungroup('ByRows');
    return sheet.getRange('A2:A5').load('rowHidden');
  });
  expect(shown.rowHidden).toBe(false);
});

test('whole columns are not grouped by rows, and what is in no group is not ungrouped', async () => {
  const wrong = failure(
    onSheet((sheet) => {
      sheet.getRange('B:C').group('ByRows');
    }),
  );
  expect(await wrong).toMatchObject({ code: 'InvalidArgument', location: 'Range.group' });
  const none = failure(
    onSheet((sheet) => {
      sheet.getRange('2:3').ungroup('ByRows');
    }),
  );
  expect(await none).toMatchObject({ code: 'InvalidOperation', location: 'Range.ungroup' });
});

test('the filter of one column is taken away', async () => {
  const rows = await onSheet((sheet) => {
    const range = sheet.getRange('A1:B4');
    range.values = [
      ['Имя', 'Класс'],
      ['Аня', 5],
      ['Боря', 6],
      ['Вера', 5],
    ];
    sheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['Аня', 'Боря'] });
    sheet.autoFilter.apply(range, 1, { filterOn: 'Values', values: ['5'] });
    sheet.autoFilter.clearColumnCriteria(1);
    return ['A2', 'A3', 'A4'].map((address) => sheet.getRange(address).load('rowHidden'));
  });
  expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true]);
});

test('a member above the declared requirement set is not there', async () => {
  excel = await openWorkbook({ excelApi: '1.13' });
  const missing = failure(
    onSheet((sheet) => {
      sheet.autoFilter.apply('A1:B4');
      sheet.autoFilter.clearColumnCriteria(1);
    }),
  );
  expect(await missing).toMatchObject({ code: 'ApiNotFound' });
});
