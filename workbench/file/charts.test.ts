/** @jest-environment jsdom */
import '../testing/globals';
import { openWorkbook } from '../testing';
import { loadWorkbook, saveWorkbook } from '.';
import { FilePackage } from './parts/filePackage';

/** The XML of a chart of that type with data labels. */
async function chartXml(type: `${Excel.ChartType}`): Promise<string> {
  const { run, session } = await openWorkbook();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A1:B3').values = [
      ['Школа', 'Балл'],
      ['№ 1', 4],
      ['№ 2', 5],
    ];
    const chart = sheet.charts.add(type, sheet.getRange('A1:B3'), 'Columns');
    chart.series.getItemAt(0).hasDataLabels = true;
    await context.sync();
  });
  const bytes = await saveWorkbook(session.workbook);
  await loadWorkbook('Книга.xlsx', bytes);
  return FilePackage.open(bytes)?.text('xl/charts/chart1.xml') ?? '';
}

test.each([
  ['ColumnClustered', 'outEnd'],
  ['Pie', 'outEnd'],
  ['ColumnStacked', undefined],
  ['BarStacked100', undefined],
  ['LineMarkers', undefined],
  ['Doughnut', undefined],
] as const)('labels of %s stand where Excel lets them', async (type, position) => {
  const xml = await chartXml(type);
  expect(xml).toContain('<c:showVal val="1"/>');
  expect(/<c:dLblPos val="(\w+)"/.exec(xml)?.[1]).toBe(position);
});

test('the axes have no tick marks, and the name of a series comes from its cell', async () => {
  const xml = await chartXml('ColumnClustered');
  expect(xml.match(/<c:m(?:aj|in)orTickMark val="none"\/>/g)).toHaveLength(4);
  expect(xml).toContain('<c:tx><c:strRef><c:f>Лист1!$B$1</c:f>');
});
