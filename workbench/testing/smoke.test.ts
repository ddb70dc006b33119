/** @jest-environment jsdom */
import { openWorkbook } from '.';

test('smoke', async () => {
  const { run, Office, recorder } = await openWorkbook();
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
  const values = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    const range = sheet.getRange('A1:B2');
    range.values = [[1, 'a'], ['=A1+1', '62,5%']];
    range.load('values,text,formulas,address');
    await context.sync();
    return [range.values, range.text, range.formulas, range.address];
  });
  console.log(JSON.stringify(values), recorder.members, recorder.syncs.length);
  const nul = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('x');
    await context.sync();
    return sheet.isNullObject;
  });
  expect(nul).toBe(true);
});
