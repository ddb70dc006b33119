/** @jest-environment jsdom */
import { failure, openWorkbook, type OpenWorkbook } from '../testing';

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook();
  await onChart((chart, sheet) => {
    sheet.getRange('A1:C3').values = [
      ['Школа', 'Было', 'Стало'],
      ['№ 1', 40, 50],
      ['№ 2', 60, 55],
    ];
    chart.setData(sheet.getRange('A1:C3'), 'Columns');
  }, true);
});

/** Runs a step on the only chart of the sheet. */
const onChart = <T>(step: (chart: Excel.Chart, sheet: Excel.Worksheet) => T, added = false): Promise<T> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    const chart = added
      ? sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns')
      : sheet.charts.getItemAt(0);
    const result = step(chart, sheet);
    await context.sync();
    return result;
  });

test('series run along rows instead of columns', async () => {
  const before = await onChart((chart) => chart.load('plotBy,series/items/name'));
  expect([before.plotBy, before.series.items.map(({ name }) => name)]).toEqual([
    'Columns',
    ['Было', 'Стало'],
  ]);
  const after = await onChart((chart) => {
    chart.plotBy = 'Rows';
    return chart.load('plotBy,series/items/name');
  });
  expect([after.plotBy, after.series.items.map(({ name }) => name)]).toEqual(['Rows', ['№ 1', '№ 2']]);
});

test('bars overlap by up to a hundred per cent; stacked ones do so by themselves', async () => {
  const series = await onChart((chart) => {
    const first = chart.series.getItemAt(0);
    first.overlap = -20;
    return first.load('overlap,gapWidth');
  });
  expect([series.overlap, series.gapWidth]).toEqual([-20, 150]);
  const error = await failure(
    onChart((chart) => {
      chart.series.getItemAt(0).overlap = 101;
    }),
  );
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'ChartSeries.overlap' });
  const stacked = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns');
    const first = chart.series.getItemAt(0).load('overlap');
    await context.sync();
    return first.overlap;
  });
  expect(stacked).toBe(100);
});

test('categories are dates or texts; values are neither', async () => {
  const axis = await onChart((chart) => {
    const { categoryAxis } = chart.axes;
    categoryAxis.categoryType = 'TextAxis';
    return categoryAxis.load('categoryType');
  });
  expect(axis.categoryType).toBe('TextAxis');
  const wrong = failure(
    onChart((chart) => {
      chart.axes.valueAxis.categoryType = 'TextAxis';
    }),
  );
  expect(await wrong).toMatchObject({ code: 'InvalidArgument', location: 'ChartAxis.categoryType' });
});
