import { codeOf, freshSheet, type Scenario } from './scenario';

const SHEET = 'Отчёт (проба)';
const HEAD = ['Школа', 'Участников', 'Ниже порога', 'Доля'];
const ROWS = [
  ['Школа № 1', 40, 10, '=C2/B2'],
  ['Школа № 2', 50, 5, '=C3/B3'],
  ['Школа № 3', 0, 0, '=IFERROR(C4/B4,"нет данных")'],
];

/** Inserts a small report as the add-in does: values and formulas, table, rule, list, chart. */
async function insert(context: Excel.RequestContext): Promise<void> {
  const sheet = await freshSheet(context, SHEET);
  const range = sheet.getRange('A1:D4');
  range.values = [HEAD, ...ROWS];
  sheet.getRange('D2:D4').numberFormat = [['0.0%'], ['0.0%'], ['0.0%']];
  const table = sheet.tables.add(range, true);
  table.name = 'ОтчётПроба';
  table.style = 'TableStyleLight9';
  const rule = sheet.getRange('D2:D4').conditionalFormats.add('CellValue');
  rule.cellValue.format.fill.color = '#FFC7CE';
  rule.cellValue.format.font.color = '#9C0006';
  rule.cellValue.rule = { formula1: '=0.2', operator: 'GreaterThan' };
  sheet.getRange('E2:E4').dataValidation.rule = { list: { inCellDropDown: true, source: 'да,нет' } };
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
  chart.name = 'Участники';
  chart.title.text = 'Участники по школам';
  chart.setPosition('G1', 'M15');
  await context.sync();
}

async function readBack(context: Excel.RequestContext): Promise<readonly unknown[]> {
  const sheet = context.workbook.worksheets.getItem(SHEET);
  const range = sheet.getRange('A2:D4').load('values,text');
  const rule = sheet.getRange('D2').conditionalFormats.getItemAt(0).load('type');
  const list = sheet.getRange('E3').dataValidation.load('rule,type');
  const chart = sheet.charts.getItem('Участники').load('chartType,title/text');
  const series = chart.series.getItemAt(0).load('name');
  const table = sheet.tables.getItem('ОтчётПроба').load('style,showTotals');
  await context.sync();
  return [
    range.values,
    range.text,
    rule.type,
    list.type,
    list.rule.list?.source,
    chart.chartType,
    chart.title.text,
    series.name,
    table.style,
    table.showTotals,
  ];
}

const EXPECTED = [
  [
    ['Школа № 1', 40, 10, 0.25],
    ['Школа № 2', 50, 5, 0.1],
    ['Школа № 3', 0, 0, 'нет данных'],
  ],
  [
    ['Школа № 1', '40', '10', '25.0%'],
    ['Школа № 2', '50', '5', '10.0%'],
    ['Школа № 3', '0', '0', 'нет данных'],
  ],
  'CellValue',
  'List',
  'да,нет',
  'ColumnClustered',
  'Участники по школам',
  'Участников',
  'TableStyleLight9',
  false,
];

export const report: Scenario = {
  name: 'a report sheet with table, rule, list and chart',
  run: async (excel, check) => {
    await excel.run(insert);
    check.equal(await excel.run(readBack), EXPECTED, 'what was inserted');
  },
};

export const errors: Scenario = {
  name: 'errors and null objects',
  run: async (excel, check) => {
    const attempt = (step: (context: Excel.RequestContext) => unknown): Promise<string> =>
      codeOf(
        excel.run(async (context) => {
          step(context);
          await context.sync();
        }),
      );
    const missing = await attempt(({ workbook }) => workbook.worksheets.getItem('Нет такого листа'));
    check.equal(missing, 'ItemNotFound', 'a missing sheet');
    const size = await attempt(({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[1]];
    });
    check.equal(size, 'InvalidArgument', 'an array of another size');
    const unread = await attempt(({ workbook }) => workbook.worksheets.getActiveWorksheet().name);
    check.equal(unread, 'PropertyNotLoaded', 'a property that was not loaded');
    const isNull = await excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('НетТакойТаблицы');
      await context.sync();
      return table.isNullObject;
    });
    check.equal(isNull, true, 'a null object');
  },
};

export const newerApi: Scenario = {
  name: 'a member of a set that Excel lacks',
  excelApi: '1.14',
  run: async (excel, check) => {
    const code = await codeOf(
      excel.run(async (context) => {
        context.workbook.queries.getCount();
        await context.sync();
      }),
    );
    const isThere = Office.context.requirements.isSetSupported('ExcelApi', '1.14');
    check.equal(code, isThere ? 'none' : 'ApiNotFound', 'the error');
  },
};
