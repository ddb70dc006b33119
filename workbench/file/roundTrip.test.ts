/** @jest-environment jsdom */
import '../testing/globals';
import { read, type WorkSheet } from '@e965/xlsx';
import { a1, isCellError } from '../../src/workbook';
import { loadWorkbook, saveWorkbook } from '.';
import { fileFormula } from './parts/formulas';
import { openWorkbook } from '../testing';
import { scenarios } from '../scenarios';
import type { Workbook } from '../model';

const silent = { equal: () => undefined };

/** A workbook in which the scenarios left their sheets, saved and read again. */
async function roundTrip(): Promise<{ readonly before: Workbook; readonly after: Workbook }> {
  const { Excel, session } = await openWorkbook();
  for (const scenario of scenarios) await scenario.run(Excel, silent);
  const bytes = await saveWorkbook(session.workbook);
  return { before: session.workbook, after: await loadWorkbook('Снова.xlsx', bytes) };
}

const sheetOf = (workbook: Workbook, name: string) => {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
};

let books: Awaited<ReturnType<typeof roundTrip>>;
beforeAll(async () => {
  books = await roundTrip();
});

test('sheets, values, formulas and number formats come back', () => {
  const { before, after } = books;
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  for (const sheet of before.sheets) {
    const again = sheetOf(after, sheet.name);
    for (const { row, column, cell } of sheet.cells.entries()) {
      const found = again.cells.get(row, column);
      expect([sheet.name, row, column, found?.value ?? null, found?.formula]).toEqual([
        sheet.name,
        row,
        column,
        cell.value,
        cell.formula,
      ]);
      expect(again.styleAt(row, column).numberFormat).toBe(sheet.styleAt(row, column).numberFormat);
    }
  }
});

test('another library reads the same values and formulas', async () => {
  const book = read(await saveWorkbook(books.before), { type: 'array' });
  expect(book.SheetNames).toEqual(books.before.sheets.map(({ name }) => name));
  for (const sheet of books.before.sheets) {
    const found: WorkSheet = book.Sheets[sheet.name] ?? {};
    for (const { row, column, cell } of sheet.cells.entries()) {
      if (cell.value === null || isCellError(cell.value)) continue;
      const other = found[a1(row, column)] as { readonly v?: unknown; readonly f?: string } | undefined;
      expect([sheet.name, row, column, other?.v, other?.f]).toEqual([
        sheet.name,
        row,
        column,
        cell.value,
        cell.formula && fileFormula(cell.formula, 'БаллыШкол').replaceAll('_xlfn.', ''),
      ]);
    }
  }
});

test('tables, rules, validations and charts come back', () => {
  const report = sheetOf(books.after, 'Отчёт (проба)');
  expect(report.parts.tables).toMatchObject([
    { name: 'ОтчётПроба', style: 'TableStyleLight9', range: { top: 0, left: 0, bottom: 3, right: 3 } },
  ]);
  expect(report.parts.conditionalFormats).toMatchObject([
    {
      rule: { kind: 'CellValue', operator: 'GreaterThan', formula1: '=0.2' },
      format: { fill: '#FFC7CE', font: { color: '#9C0006' } },
    },
  ]);
  expect(report.parts.validations).toMatchObject([{ rule: { kind: 'list', source: 'да,нет' } }]);
  expect(report.parts.charts).toMatchObject([
    {
      name: 'Участники',
      chartType: 'ColumnClustered',
      title: { text: 'Участники по школам', visible: true },
      series: [{ name: 'Участников', values: { range: { top: 1, left: 1, bottom: 3, right: 1 } } }],
    },
  ]);
});

test('formats, panes, merges and page layout come back', () => {
  const [before, after] = [books.before, books.after].map((book) => sheetOf(book, 'Формат (проба)'));
  expect(after?.parts).toMatchObject({
    tabColor: '#FF8800',
    showGridlines: false,
    frozen: { rows: 1, columns: 0 },
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    pageLayout: {
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      titleRows: { top: 0, bottom: 0 },
      headersFooters: { centerFooter: '&P' },
    },
  });
  expect(after?.isRowHidden(3)).toBe(true);
  expect(after?.rowHeight(1)).toBe(30);
  expect(after?.columnWidth(0)).toBeCloseTo(90, 5);
  for (const [row, column] of [
    [0, 0],
    [1, 0],
    [2, 1],
  ] as const) {
    expect(after?.styleAt(row, column)).toEqual(before?.styleAt(row, column));
  }
});

test('what the file library leaves out comes back', () => {
  const { parts } = sheetOf(books.after, 'Файл (проба)');
  expect(parts.customProperties).toEqual(new Map([['лист', 'баллы «по школам»']]));
  expect(parts.tables).toMatchObject([
    {
      highlightFirstColumn: true,
      criteria: new Map([[0, ['Школа № 1', 'Школа № 3', 'Школа № 4']]]),
    },
  ]);
  expect(parts.charts).toMatchObject([
    {
      name: 'Баллы',
      chartType: 'BarClustered',
      left: 330,
      top: 7,
      width: 300,
      height: 170,
      valueAxis: { minimum: 0, maximum: 100, majorUnit: 25 },
      series: [{ nameFrom: { range: { top: 0, left: 1, bottom: 0, right: 1 } } }],
    },
  ]);
  expect(parts.pageLayout.printArea).toEqual({ top: 0, left: 0, bottom: 19, right: 12 });
  expect(books.after.parts.settings).toEqual(new Map([['файл', { порог: 0.2, классы: [4, 9] }]]));
});

test('rules that the file library leaves out or writes as formulas come back', () => {
  const rules = sheetOf(books.after, 'Файл (проба)').parts.conditionalFormats;
  expect(rules.map(({ rule }) => rule)).toEqual([
    {
      kind: 'IconSet',
      style: 'ThreeTriangles',
      criteria: [
        { type: 'Number', formula: '0', operator: 'GreaterThanOrEqual' },
        { type: 'Number', formula: '0', operator: 'GreaterThan' },
      ],
      showIconOnly: false,
      reverse: false,
    },
    { kind: 'PresetCriteria', criterion: 'EqualOrBelowAverage' },
    { kind: 'TopBottom', type: 'BottomItems', rank: 2 },
    {
      kind: 'DataBar',
      lower: { type: 'Automatic', formula: null },
      upper: { type: 'Automatic', formula: null },
      color: '#70AD47',
      gradient: false,
      showDataBarOnly: false,
      direction: 'RightToLeft',
    },
  ]);
  expect(rules[1]?.format).toEqual({ fill: '#FCE4D6' });
});

test('a saved file is not touched by later changes', async () => {
  const { session, run } = await openWorkbook();
  await run(async (context) => {
    context.workbook.worksheets.getItem('Лист1').getRange('A1').values = [['раньше']];
    await context.sync();
  });
  const saving = saveWorkbook(session.workbook);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Лист1').getRange('A1').values = [['позже']];
    await context.sync();
  });
  const again = await loadWorkbook('Книга.xlsx', await saving);
  expect(again.activeSheet.cells.get(0, 0)?.value).toBe('раньше');
});

test('what is no file is refused', async () => {
  await expect(loadWorkbook('x.xlsx', new Uint8Array([1, 2, 3]))).rejects.toThrow();
});
