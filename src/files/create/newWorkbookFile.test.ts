import { readXlsx, type Workbook } from 'hucre/xlsx';
import type { PlanChartKind, SheetPlan, SheetSnapshot } from '../../workbook';
import { partOf, read } from '../fixtures';
import { newWorkbookFile } from './newWorkbookFile';

const KINDS: readonly PlanChartKind[] = [
  'column',
  'columnStacked',
  'column100',
  'bar',
  'barStacked',
  'bar100',
  'line',
  'pie',
  'doughnut',
];

const NAME = "Показатели 'А' 2026";
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const PLAN: SheetPlan = {
  kind: 'indicators',
  name: NAME,
  styles: {
    head: {
      bold: true,
      fill: '#E8EEF7',
      horizontal: 'center',
      wrap: true,
      border: { weight: 'hairline', color: '#D1D1D1' },
    },
    share: { numberFormat: '0.0%' },
    red: { italic: true, size: 14, color: '#B10E1C', indent: 2 },
  },
  rows: [
    [
      { value: 'Школа', style: 'head' },
      { value: 'Было', style: 'head' },
      { value: 'Стало', style: 'head' },
    ],
    [{ value: 'Первая' }, { value: 10 }, { value: 12 }, { value: 1.2, formula: '=C2/B2', style: 'share' }],
    [{ value: 'Вторая' }, { value: 20 }, null, { value: 'нет', formula: '=IF(C3="","нет","да")' }],
    [],
    [
      { value: '=A1', style: 'red' },
      { value: '+7' },
      { value: '-5' },
      { value: '@а' },
      { value: '#N/A' },
      { value: '_x0041_\n"<&>' },
      { value: true },
    ],
    [
      { value: 'к ячейке', link: { sheet: 'Карта школ', cell: 'B3' } },
      { value: 'на сайт', link: { url: 'https://example.org/?a=1&b=2' } },
      { value: 'Всего: 30', formula: '=CONCAT("Всего: ",SUM(B2:B3))' },
      { value: null, style: 'head' },
    ],
  ],
  columnWidths: [30, 12, 14],
  rowHeights: new Map([[0, 33]]),
  merges: [range(6, 0, 6, 2)],
  frozen: { rows: 1, columns: 1 },
  filter: range(0, 0, 2, 3),
  rules: [
    {
      range: range(1, 3, 2, 3),
      when: { kind: 'equals', text: 'не "т"' },
      style: { fill: '#DFF6DD', bold: true },
    },
    { range: range(1, 0, 2, 0), when: { kind: 'contains', text: 'Что?' }, style: { color: '#B10E1C' } },
    { range: range(1, 0, 2, 0), when: { kind: 'formula', formula: '=$B2>15' }, style: { fill: '#FFF4CE' } },
  ],
  choices: [
    { range: range(1, 4, 2, 4), values: ['да', 'нет'] },
    { range: range(1, 5, 2, 5), values: ['Школа № 1, город', 'Школа № 2'] },
    { range: range(1, 6, 2, 6), values: Array.from({ length: 40 }, (_, index) => `Школа ${index}`) },
  ],
  charts: KINDS.map((kind, index) => ({
    title: `График ${kind}`,
    kind,
    categories: range(1, 0, 2, 0),
    series: [{ name: 'Было', values: range(1, 1, 2, 1), color: '#2B579A' }],
    place: range(8 + index * 10, 0, 16 + index * 10, 2),
    legend: index === 0 ? 'none' : 'bottom',
    labels: true,
    numberFormat: '0.0',
    valueAxis: { title: 'Доля', min: 0, max: 50 },
    categoryAxis: { title: 'Школы' },
  })),
  page: { orientation: 'landscape', titleRows: { top: 0, bottom: 0 }, footer: 'стр. &P из &N', breaks: [4] },
  tabColor: '#2B579A',
};

const COPY: SheetSnapshot = {
  name: 'Карта школ',
  visibility: 'hidden',
  origin: { row: 1, column: 1 },
  values: [
    ['№', 'Срок', 'Сумма'],
    ['1.10', 44_440, { error: '#DIV/0!' }],
    [null, true, 5],
  ],
  texts: [
    ['№', 'Срок', 'Сумма'],
    ['1.10', '01.09.2021', '#DIV/0!'],
    ['', 'TRUE', '5'],
  ],
  numberFormats: [
    ['General', 'General', 'General'],
    ['@', 'dd.mm.yyyy', 'General'],
    ['General', 'General', 'General'],
  ],
  formulas: new Map([
    ['D3', '=1/0'],
    ['D4', '=SUM(Другая!A1:A2)'],
  ]),
  merges: [range(0, 1, 0, 3)],
  hiddenRows: new Set([3]),
  hiddenColumns: new Set([4]),
  tables: [{ name: 'Т', range: range(1, 1, 3, 3) }],
  own: null,
};

const made = newWorkbookFile({
  name: 'Отчёт',
  copies: [COPY],
  plans: [PLAN, { ...PLAN, kind: 'memo', name: 'Записка', charts: [] }],
});
let file = Buffer.alloc(0);
let book: Workbook;
beforeAll(async () => {
  file = Buffer.from(await made);
  book = await readXlsx(file, { readStyles: true });
});
const planned = () => {
  const sheet = book.sheets[1];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

test('marks its own sheets, and only them', () => {
  expect(read(file).sheets.map(({ name, own }) => [name, own])).toEqual([
    ['Карта школ', null],
    [NAME, 'indicators'],
    ['Записка', 'memo'],
  ]);
});

test('copies a sheet with all that is known of it', () => {
  expect(read(file).sheets[0]).toEqual({ ...COPY, tables: [], formulas: new Map([['D3', '=1/0']]) });
});

test('writes text as text, numbers as numbers, and formulas with their results', () => {
  const { values, formulas } = read(file).sheets[1] ?? COPY;
  expect(values.slice(0, 6).map((row) => row.slice(0, 7).filter((value) => value !== null))).toEqual([
    ['Школа', 'Было', 'Стало'],
    ['Первая', 10, 12, 1.2],
    ['Вторая', 20, 'нет'],
    [],
    ['=A1', '+7', '-5', '@а', '#N/A', '_x0041_\n"<&>', true],
    ['к ячейке', 'на сайт', 'Всего: 30'],
  ]);
  expect([...formulas]).toEqual([
    ['D2', '=C2/B2'],
    ['D3', '=IF(C3="","нет","да")'],
    ['C6', '=CONCAT("Всего: ",SUM(B2:B3))'],
  ]);
  expect(partOf(file, 'xl/worksheets/sheet2.xml')).toContain('<f>_xlfn.CONCAT(');
  expect(partOf(file, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('another library reads the same values', () => {
  expect(planned().rows[1]?.slice(0, 4)).toEqual(['Первая', 10, 12, 1.2]);
  expect(planned().rows[2]?.slice(0, 4)).toEqual(['Вторая', 20, null, 'нет']);
  expect(planned().rows[4]?.slice(0, 4)).toEqual(['=A1', '+7', '-5', '@а']);
});

test('writes looks', () => {
  const styleAt = (key: string) => planned().cells?.get(key)?.style;
  expect(styleAt('0,0')).toMatchObject({
    font: { bold: true },
    fill: { fgColor: { rgb: 'E8EEF7' } },
    alignment: { horizontal: 'center', wrapText: true },
    border: { left: { style: 'hair', color: { rgb: 'D1D1D1' } } },
  });
  expect(styleAt('4,0')).toMatchObject({
    font: { italic: true, size: 14, color: { rgb: 'B10E1C' } },
    alignment: { indent: 2 },
  });
  expect(styleAt('1,3')?.numFmt).toBe('0.0%');
  expect(
    planned()
      .columns?.slice(0, 3)
      .map(({ width }) => width),
  ).toEqual([215 / 7, 89 / 7, 103 / 7]);
  expect(planned().rowDefs?.get(0)?.height).toBe(33);
});

test('writes layout, page and links', () => {
  const sheet = planned();
  expect(sheet.merges).toEqual([{ startRow: 6, startCol: 0, endRow: 6, endCol: 2 }]);
  expect(sheet.freezePane).toEqual({ rows: 1, columns: 1 });
  expect(sheet.autoFilter?.range).toBe('A1:D3');
  expect(sheet.view).toMatchObject({ showGridLines: false, tabColor: { rgb: '2B579A' } });
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '$1:$1',
  });
  expect(partOf(file, 'xl/workbook.xml')).toMatch(
    /<definedName name="_xlnm.Print_Titles" localSheetId="1">'Показатели ''А'' 2026'!\$1:\$1</,
  );
  expect(sheet.headerFooter?.oddFooter).toBe('&Cстр. &P из &N');
  expect(partOf(file, 'xl/worksheets/sheet2.xml')).toContain('<brk id="4" ');
  expect(sheet.cells?.get('5,0')?.hyperlink?.location).toBe("'Карта школ'!B3");
  expect(sheet.cells?.get('5,1')?.hyperlink?.target).toBe('https://example.org/?a=1&b=2');
});

test('writes rules and lists; those that can’t be given as text stand in hidden columns', () => {
  expect(
    planned().conditionalRules?.map(({ range: cells, formula, priority }) => [cells, formula, priority]),
  ).toEqual([
    ['D2:D3', 'D2="не ""т"""', 1],
    ['A2:A3', 'NOT(ISERROR(SEARCH("Что~?",A2)))', 2],
    ['A2:A3', '$B2>15', 3],
  ]);
  expect(
    planned().dataValidations?.map(({ range: cells, values, formula1 }) => [cells, values ?? formula1]),
  ).toEqual([
    ['E2:E3', ['да', 'нет']],
    ['F2:F3', '$I$1:$I$2'],
    ['G2:G3', '$J$1:$J$40'],
  ]);
  const sheet = read(file).sheets[1] ?? COPY;
  expect([...sheet.hiddenColumns]).toEqual([8, 9]);
  expect(sheet.values.slice(0, 2).map((row) => row.slice(8))).toEqual([
    ['Школа № 1, город', 'Школа 0'],
    ['Школа № 2', 'Школа 1'],
  ]);
});

test('puts a sheet before all others, shows it, and tells what of it is printed', async () => {
  const cover: SheetPlan = {
    ...PLAN,
    ...{ kind: 'memo', name: 'Записка', charts: [], first: true },
    page: { orientation: 'portrait', one: true, lastRow: 3 },
  };
  const bytes = Buffer.from(await newWorkbookFile({ name: 'Отчёт', copies: [COPY], plans: [PLAN, cover] }));
  expect(read(bytes).sheets.map(({ name, own }) => [name, own])).toEqual([
    ['Записка', 'memo'],
    ['Карта школ', null],
    [PLAN.name, PLAN.kind],
  ]);
  const workbook = partOf(bytes, 'xl/workbook.xml');
  expect(workbook).toMatch(/<definedName name="_xlnm.Print_Area" localSheetId="0">Записка!\$A\$1:\$C\$4</);
  expect(workbook).not.toMatch(/activeTab="[1-9]/);
  expect((await readXlsx(bytes)).sheets[0]?.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 1 });
});

test('draws every kind of chart', () => {
  const charts = planned().charts ?? [];
  expect(charts.map(({ title }) => title)).toEqual(KINDS.map((kind) => `График ${kind}`));
  expect(charts.map(({ kinds }) => kinds[0])).toEqual([
    'bar',
    'bar',
    'bar',
    'bar',
    'bar',
    'bar',
    'line',
    'pie',
    'doughnut',
  ]);
  expect(charts.slice(0, 6).map(({ barGrouping }) => barGrouping)).toEqual([
    'clustered',
    'stacked',
    'percentStacked',
    'clustered',
    'stacked',
    'percentStacked',
  ]);
  expect(
    [0, 3].map((index) => /barDir val="(\w+)"/.exec(partOf(file, `xl/charts/chart${index + 1}.xml`))?.[1]),
  ).toEqual(['col', 'bar']);
  const [first, second] = charts;
  expect([first?.legend, second?.legend]).toEqual([undefined, 'bottom']);
  expect(first?.series?.[0]).toMatchObject({
    name: 'Было',
    color: '2B579A',
    valuesRef: "'Показатели ''А'' 2026'!$B$2:$B$3",
    categoriesRef: "'Показатели ''А'' 2026'!$A$2:$A$3",
  });
  expect(first?.axes).toMatchObject({
    x: { title: 'Школы' },
    y: { title: 'Доля', scale: { min: 0, max: 50 }, numberFormat: { formatCode: '0.0' } },
  });
  const lying = charts[3];
  expect(lying?.axes).toMatchObject({ x: { reverse: true }, y: { tickLblPos: 'high' } });
  expect(partOf(file, 'xl/charts/chart4.xml')).toContain('<c:tickLblSkip val="1"/>');
  expect(charts.map(({ dataLabels: labels }) => [labels?.showValue, labels?.position])).toEqual([
    [true, 'outEnd'],
    [true, 'ctr'],
    [true, 'ctr'],
    [true, 'outEnd'],
    [true, 'ctr'],
    [true, 'ctr'],
    [true, undefined],
    [true, undefined],
    [true, undefined],
  ]);
  expect(first?.anchor).toMatchObject({ from: { row: 8, col: 0 }, to: { row: 17, col: 2 } });
});
