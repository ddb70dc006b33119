import { addChart, type Chart, cellRange, patchChart, type Sheet, Workbook } from '../../model';
import { chartConfig } from './chartConfig';
import { chartData } from './chartData';
import { labelTexts } from './labelTexts';

const ROWS = [
  ['Класс', 'Сдали', 'Не сдали'],
  ['5А', 10, 30],
  ['6А', 15, 5],
];

function book(): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook('Книга.xlsx', ['Лист1']);
  const sheet = workbook.activeSheet;
  for (const [row, values] of ROWS.entries()) {
    for (const [column, value] of values.entries()) sheet.cells.set(row, column, { value });
  }
  return { workbook, sheet };
}

function chartOf(
  type: string,
  patch: Partial<Chart> = {},
): { workbook: Workbook; sheet: Sheet; chart: Chart } {
  const { workbook, sheet } = book();
  const { id } = addChart(workbook, sheet, type, { sheet, range: cellRange(0, 0, 3, 3) }, 'Columns');
  patchChart(sheet, id, patch);
  const [chart] = sheet.parts.charts;
  if (!chart) throw new Error('No chart was added.');
  return { workbook, sheet, chart };
}

const valuesOf = (type: string): unknown => {
  const { workbook, chart } = chartOf(type);
  return chartConfig(chart, chartData(workbook, chart, 'ru')).data.datasets.map(({ data }) => data);
};

test('series take their names, categories and values from the cells', () => {
  const { workbook, chart } = chartOf('ColumnClustered');
  const { type, data } = chartConfig(chart, chartData(workbook, chart, 'ru'));
  expect(type).toBe('bar');
  expect(data.labels).toEqual(['5А', '6А']);
  expect(data.datasets).toMatchObject([
    { label: 'Сдали', data: [10, 15], backgroundColor: ['#4472C4', '#4472C4'] },
    { label: 'Не сдали', data: [30, 5] },
  ]);
});

test('a hidden row is left out', () => {
  const { workbook, sheet, chart } = chartOf('Line');
  sheet.rows.patch(1, { hidden: true });
  expect(chartData(workbook, chart, 'ru')).toMatchObject({
    categories: ['6А'],
    series: [{ values: [15] }, { values: [5] }],
  });
});

test('charts to 100 % draw shares', () => {
  expect(valuesOf('ColumnStacked100')).toEqual([
    [25, 75],
    [75, 25],
  ]);
});

test('a scatter without numbers to stand at counts its points', () => {
  expect(valuesOf('XYScatter')).toEqual([
    [
      { x: 1, y: 10 },
      { x: 2, y: 15 },
    ],
    [
      { x: 1, y: 30 },
      { x: 2, y: 5 },
    ],
  ]);
});

test('bars that lie have their first category at the bottom: the library counts downwards', () => {
  const { workbook, chart } = chartOf('BarStacked');
  const { options } = chartConfig(chart, chartData(workbook, chart, 'ru'));
  expect(options).toMatchObject({
    indexAxis: 'y',
    scales: { x: { stacked: true }, y: { type: 'category', reverse: true, stacked: true } },
  });
});

test('titles, legend and limits are those of the model', () => {
  const { workbook, chart } = chartOf('ColumnClustered');
  const given: Chart = {
    ...chart,
    title: { text: 'Итоги', visible: true, size: 12, bold: true },
    legend: { visible: true, position: 'Bottom' },
    valueAxis: {
      ...chart.valueAxis,
      title: 'Чел.',
      titleVisible: true,
      minimum: 5,
      maximum: 50,
      majorUnit: 15,
    },
  };
  expect(chartConfig(given, chartData(workbook, given, 'ru')).options).toMatchObject({
    plugins: {
      title: { display: true, text: 'Итоги', font: { size: 16, weight: 'bold' } },
      legend: { position: 'bottom' },
    },
    scales: { y: { min: 5, max: 50, title: { display: true, text: 'Чел.' }, ticks: { stepSize: 15 } } },
  });
});

test('data labels hold what the chart says, in its number format', () => {
  const { workbook, chart } = chartOf('Pie');
  const labelled: Chart = {
    ...chart,
    series: chart.series.slice(0, 1).map((series) => ({ ...series, hasDataLabels: true })),
    dataLabels: { ...chart.dataLabels, showCategoryName: true, showPercentage: true, numberFormat: '0.0' },
  };
  const data = chartData(workbook, labelled, 'ru');
  expect(data.series.map((series) => labelTexts(labelled, data, series))).toEqual([
    ['5А; 10,0; 40%', '6А; 15,0; 60%'],
  ]);
  expect(
    data.series.map((series) =>
      labelTexts(chart, data, { ...series, series: { ...series.series, hasDataLabels: false } }),
    ),
  ).toEqual([null]);
});
