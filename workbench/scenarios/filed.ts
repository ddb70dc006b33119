import { freshSheet, type Scenario } from './scenario';

export const FILED_SHEET = 'Файл (проба)';
const HEAD = ['Школа', 'Балл', 'Было', 'Рост', 'Стало больше'];
const ROWS = [
  ['Школа № 1', 62, 60, '=[@Балл]-[@Было]', '=IFS([@Рост]>0,"да",TRUE,"нет")'],
  ['Школа № 2', 48, 55, '=[@Балл]-[@Было]', '=IFS([@Рост]>0,"да",TRUE,"нет")'],
  ['Школа № 3', 71, 50, '=[@Балл]-[@Было]', '=IFS([@Рост]>0,"да",TRUE,"нет")'],
  ['Школа № 4', 35, 35, '=[@Балл]-[@Было]', '=IFS([@Рост]>0,"да",TRUE,"нет")'],
];

function addRules(sheet: Excel.Worksheet): void {
  const scores = sheet.getRange('B2:B5').conditionalFormats;
  const bar = scores.add('DataBar').dataBar;
  bar.positiveFormat.gradientFill = false;
  bar.positiveFormat.fillColor = '#70AD47';
  bar.barDirection = 'RightToLeft';
  const top = scores.add('TopBottom');
  top.topBottom.rule = { type: 'BottomItems', rank: 2 };
  top.topBottom.format.font.color = '#C00000';
  const below = sheet.getRange('C2:C5').conditionalFormats.add('PresetCriteria');
  below.preset.rule = { criterion: 'EqualOrBelowAverage' };
  below.preset.format.fill.color = '#FCE4D6';
  const icons = sheet.getRange('D2:D5').conditionalFormats.add('IconSet').iconSet;
  icons.style = 'ThreeTriangles';
  icons.criteria = [
    {} as Excel.ConditionalIconCriterion,
    { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=0' },
    { type: 'Number', operator: 'GreaterThan', formula: '=0' },
  ];
}

function addChart(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B5'), 'Columns');
  chart.set({ name: 'Баллы', left: 330, top: 7, width: 300, height: 170 });
  chart.title.text = 'Баллы';
  chart.axes.valueAxis.set({ minimum: 0, maximum: 100, majorUnit: 25 });
  chart.legend.visible = false;
}

async function insert(context: Excel.RequestContext): Promise<void> {
  const sheet = await freshSheet(context, FILED_SHEET);
  const range = sheet.getRange('A1:E5');
  sheet.getRange('A1:C5').values = [HEAD, ...ROWS].map((row) => row.slice(0, 3));
  sheet.getRange('D1:E1').values = [HEAD.slice(3)];
  const table = sheet.tables.add(range, true);
  table.name = 'БаллыШкол';
  table.highlightFirstColumn = true;
  sheet.getRange('D2:E5').formulas = ROWS.map((row) => row.slice(3));
  addRules(sheet);
  addChart(sheet);
  table.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['Школа № 1', 'Школа № 3', 'Школа № 4'] });
  sheet.customProperties.add('лист', 'баллы «по школам»');
  sheet.pageLayout.setPrintArea('A1:M20');
  sheet.pageLayout.orientation = 'Landscape';
  context.workbook.settings.add('файл', { порог: 0.2, классы: [4, 9] });
  await context.sync();
}

async function readBack(context: Excel.RequestContext): Promise<readonly unknown[]> {
  const sheet = context.workbook.worksheets.getItem(FILED_SHEET);
  const table = sheet.tables.getItem('БаллыШкол').load('highlightFirstColumn');
  const range = sheet.getRange('D2:E5').load('values');
  const hidden = sheet.getRange('A3').load('rowHidden');
  const chart = sheet.charts.getItem('Баллы').load('left,top,width,height');
  const property = sheet.customProperties.getItem('лист').load('value');
  await context.sync();
  return [
    table.highlightFirstColumn,
    range.values,
    hidden.rowHidden,
    [chart.left, chart.top, chart.width, chart.height],
    property.value,
  ];
}

const EXPECTED = [
  true,
  [
    [2, 'да'],
    [-7, 'нет'],
    [21, 'да'],
    [0, 'нет'],
  ],
  true,
  [330, 7, 300, 170],
  'баллы «по школам»',
];

export const filed: Scenario = {
  name: 'what a file must keep',
  run: async (excel, check) => {
    await excel.run(insert);
    check.equal(await excel.run(readBack), EXPECTED, 'what was inserted');
  },
};
