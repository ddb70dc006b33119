/** @jest-environment jsdom */
import '../testing/globals';
import { writeXlsx } from 'hucre/xlsx';
import { openWorkbook } from '../testing';
import { loadWorkbook, saveWorkbook } from '.';
import { FilePackage } from './parts/filePackage';

test('cells that share a formula get it moved to their place', async () => {
  const shared = { formulaType: 'shared' as const, formulaSharedIndex: 0 };
  const cells = new Map([
    ['0,1', { formula: 'A1*$A$1', formulaResult: 4, formulaRef: 'B1:B3', ...shared }],
    ['1,1', { formula: '', formulaResult: 6, ...shared }],
    ['2,1', { formula: '', formulaResult: 8, ...shared }],
  ]);
  const bytes = await writeXlsx({ sheets: [{ name: 'Лист1', rows: [[2], [3], [4]], cells }] });
  const { activeSheet } = await loadWorkbook('Книга.xlsx', bytes);
  expect([0, 1, 2].map((row) => activeSheet.cells.get(row, 1))).toMatchObject([
    { value: 4, formula: '=A1*$A$1' },
    { value: 6, formula: '=A2*$A$1' },
    { value: 8, formula: '=A3*$A$1' },
  ]);
});

test('a formula that fills several cells comes back with them, and goes on filling them', async () => {
  const first = await openWorkbook();
  await first.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A1:A4').values = [[3], [-1], [5], [2]];
    sheet.getRange('C1').formulas = [['=FILTER(A1:A4,A1:A4>0)']];
    await context.sync();
  });
  const bytes = await saveWorkbook(first.session.workbook);
  const xml = FilePackage.open(bytes)?.text('xl/worksheets/sheet1.xml') ?? '';
  expect(xml).toContain('<f t="array" ref="C1:C3">_xlfn._xlws.FILTER(A1:A4,A1:A4&gt;0)</f><v>3</v>');
  const workbook = await loadWorkbook('Книга.xlsx', bytes);
  expect(workbook.activeSheet.cells.get(2, 2)).toMatchObject({
    value: 2,
    spilledFrom: { row: 0, column: 2 },
  });
  const again = await openWorkbook({ workbook });
  await again.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A2').values = [[7]];
    const filled = sheet.getRange('C1:C4').load('values');
    await context.sync();
    expect(filled.values).toEqual([[3], [7], [5], [2]]);
  });
});
