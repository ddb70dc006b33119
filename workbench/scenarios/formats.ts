import { freshSheet, type Scenario } from './scenario';

const SHEET = 'Формат (проба)';

async function insert(context: Excel.RequestContext): Promise<void> {
  const sheet = await freshSheet(context, SHEET);
  const title = sheet.getRange('A1:C1');
  title.merge();
  title.getCell(0, 0).values = [['Заголовок']];
  title.format.font.set({ bold: true, size: 14, color: '#FFFFFF' });
  title.format.fill.color = '#1F4E78';
  title.format.horizontalAlignment = 'Center';
  const body = sheet.getRange('A2:C4');
  body.format.wrapText = true;
  body.format.columnWidth = 90;
  body.format.rowHeight = 30;
  for (const side of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const) {
    const border = body.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = '#808080';
  }
  sheet.getRange('B3').format.indentLevel = 2;
  sheet.tabColor = '#FF8800';
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(1);
  sheet.getRange('4:4').rowHidden = true;
  sheet.customProperties.add('источник', 'проба');
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
  await context.sync();
}

async function readBack(context: Excel.RequestContext): Promise<readonly unknown[]> {
  const sheet = context.workbook.worksheets.getItem(SHEET).load('tabColor,showGridlines');
  const cell = sheet.getRange('A1').load('values,format/fill/color,format/font/bold,format/font/size');
  const merged = sheet.getRange('A1:C4').getMergedAreasOrNullObject().load('address');
  const body = sheet
    .getRange('A2:C4')
    .load('rowHidden,format/columnWidth,format/wrapText,format/indentLevel');
  const edge = sheet.getRange('A2:C4').format.borders.getItem('EdgeTop').load('style,color');
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
  const property = sheet.customProperties.getItemOrNullObject('Источник').load('value');
  const layout = sheet.pageLayout.load('orientation,zoom');
  await context.sync();
  return [
    [sheet.tabColor, sheet.showGridlines],
    [cell.values, cell.format.fill.color, cell.format.font.bold, cell.format.font.size],
    merged.address.split('!').at(-1),
    [body.rowHidden, body.format.wrapText, body.format.indentLevel],
    [edge.style, edge.color],
    frozen.address.split('!').at(-1),
    property.value,
    [layout.orientation, layout.zoom.horizontalFitToPages],
  ];
}

const EXPECTED = [
  ['#FF8800', false],
  [[['Заголовок']], '#1F4E78', true, 14],
  'A1:C1',
  // Null: the cells differ.
  [null, true, null],
  ['Continuous', '#808080'],
  '1:1',
  'проба',
  ['Landscape', 1],
];

export const formats: Scenario = {
  name: 'formats, merges, panes and page layout',
  run: async (excel, check) => {
    await excel.run(insert);
    check.equal(await excel.run(readBack), EXPECTED, 'what was formatted');
  },
};
