/** @jest-environment jsdom */
import '../testing/globals';
import { loadWorkbook, saveWorkbook } from '../file';
import { failure, openWorkbook, type OpenWorkbook } from '../testing';

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook({ sheets: ['Лист1'] });
});

const onSheet = <T>(step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  excel.run(async (context) => {
    const made = step(context.workbook.worksheets.getItem('Лист1'), context);
    await context.sync();
    return made;
  });

const valueOf = (row: number) => excel.session.workbook.activeSheet.cells.get(row, 0)?.value;

test('a block written over rows that a filter hides is misplaced, a row at a time is not', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A4').values = [['Имя'], ['а'], ['б'], ['в']];
    sheet.autoFilter.apply('A1:A4', 0, { filterOn: 'Values', values: ['а', 'в'] });
  });
  await onSheet((sheet) => {
    sheet.getRange('A2:A4').values = [['1а'], ['2б'], ['3в']];
  });
  expect([1, 2, 3].map(valueOf)).toEqual(['1а', 'б', '1а']);
  await onSheet((sheet) => {
    for (const row of ['2', '3', '4']) sheet.getRange(`A${row}`).values = [[`строка ${row}`]];
  });
  expect([1, 2, 3].map(valueOf)).toEqual(['строка 2', 'строка 3', 'строка 4']);
});

test('rows and columns tell whether they are hidden', async () => {
  const [rows, columns] = await onSheet((sheet) => {
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    const range = sheet.getRange('A1:C3');
    return [range.getRowProperties({ rowHidden: true }), range.getColumnProperties({ columnHidden: true })];
  });
  expect(rows?.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
  expect(columns?.value).toEqual([{ columnHidden: false }, { columnHidden: false }, { columnHidden: true }]);
});

test('merged areas are those that begin in the range, and at most 512', async () => {
  const areas = await onSheet((sheet) => {
    sheet.getRange('A1:C2').merge();
    const [whole, part] = ['A1:A1', 'B1:C2'].map((address) =>
      sheet.getRange(address).getMergedAreasOrNullObject().load('address'),
    );
    return { whole, part };
  });
  expect(areas.whole?.address).toBe('Лист1!A1:C2');
  expect(areas.part?.isNullObject).toBe(true);
  await onSheet((sheet) => {
    sheet.getRange('D1:E513').merge(true);
  });
  const error = await failure(
    onSheet((sheet) => sheet.getRange('D1:E513').getMergedAreasOrNullObject().load('address')),
  );
  expect(error.location).toBe('Range.getMergedAreasOrNullObject');
});

test('page breaks are kept, removed, and written to a file', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A9').values = Array.from({ length: 9 }, (_, index) => [index]);
    sheet.horizontalPageBreaks.add('A4');
    sheet.horizontalPageBreaks.add('A8');
  });
  const { workbook } = excel.session;
  expect(workbook.activeSheet.parts.pageLayout.rowBreaks).toEqual([3, 7]);
  const again = await loadWorkbook('Снова.xlsx', await saveWorkbook(workbook));
  expect(again.activeSheet.parts.pageLayout.rowBreaks).toEqual([3, 7]);
  await onSheet((sheet) => {
    sheet.horizontalPageBreaks.removePageBreaks();
  });
  expect(workbook.activeSheet.parts.pageLayout.rowBreaks).toEqual([]);
});

test('DATE counts in the date system of the workbook', async () => {
  const date = () => onSheet((_sheet, { workbook }) => workbook.functions.date(1904, 1, 2).load('value'));
  expect((await date()).value).toBe(1463);
  excel.session.workbook.parts.date1904 = true;
  expect((await date()).value).toBe(1);
});

test('the empty text clears a cell formatted as text, too', async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange('A1:A2');
    range.numberFormat = [['@'], ['General']];
    range.values = [['а'], ['б']];
    range.values = [[''], ['']];
  });
  expect([0, 1].map((row) => valueOf(row) ?? null)).toEqual([null, null]);
});
