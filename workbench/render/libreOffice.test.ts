/** @jest-environment jsdom */
import '../testing/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readWorkbookBytes } from '../../src/files';
import {
  numberFormatAt,
  type SheetSnapshot,
  textAt,
  valueAt,
  type WorkbookSnapshot,
} from '../../src/workbook';
import { loadWorkbook, saveWorkbook } from '../file';
import type { Sheet, Workbook } from '../model';
import { scenarios } from '../scenarios';
import { describeWith, provide, thisMachine } from '../system';
import { openWorkbook } from '../testing';
import { convertWorkbook, DRAWING, withTemporaryFolder } from '.';

const silent = { equal: () => undefined };
const PATIENCE = 180_000;

interface Books {
  /** The workbook as the real client left it. */
  readonly before: Workbook;
  /** What LibreOffice made of the saved file, read by the product. */
  readonly product: WorkbookSnapshot;
  /** The same, read by the workbench. */
  readonly after: Workbook;
}

async function throughLibreOffice(): Promise<Books> {
  const { Excel, session } = await openWorkbook();
  for (const scenario of scenarios) await scenario.run(Excel, silent);
  return withTemporaryFolder(async (folder) => {
    const saved = path.join(folder, 'Книга.xlsx');
    await writeFile(saved, await saveWorkbook(session.workbook));
    const made = await readFile(await convertWorkbook(saved, 'xlsx', path.join(folder, 'снова')));
    const bytes = new Uint8Array(made);
    return {
      before: session.workbook,
      product: readWorkbookBytes('Книга.xlsx', bytes),
      after: await loadWorkbook('Книга.xlsx', bytes),
    };
  });
}

const named = <T extends { readonly name: string }>(sheets: readonly T[], name: string): T => {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
};

describeWith(provide(DRAWING, thisMachine()), 'LibreOffice reads a saved workbook', () => {
  let books: Books;
  const product = (name: string): SheetSnapshot => named(books.product.sheets, name);
  const after = (name: string): Sheet => named(books.after.sheets, name);

  beforeAll(async () => {
    books = await throughLibreOffice();
  }, PATIENCE);

  test('with every sheet, value and result', () => {
    expect(books.product.sheets.map(({ name }) => name)).toEqual(books.before.sheets.map(({ name }) => name));
    for (const sheet of books.before.sheets) {
      const found = product(sheet.name);
      for (const { row, column, cell } of sheet.cells.entries()) {
        expect([sheet.name, row, column, valueAt(found, row, column)]).toEqual([
          sheet.name,
          row,
          column,
          cell.value,
        ]);
        if (cell.value === null) continue;
        expect(numberFormatAt(found, row, column)).toBe(sheet.styleAt(row, column).numberFormat);
      }
    }
  });

  test('and calculates its formulas itself', () => {
    const report = product('Отчёт (проба)');
    expect([1, 2, 3].map((row) => valueAt(report, row, 3))).toEqual([0.25, 0.1, 'нет данных']);
    expect([1, 2].map((row) => textAt(report, row, 3))).toEqual(['25.0%', '10.0%']);
    expect(report.formulas.get('D2')).toBe('=C2/B2');
    const filed = product('Файл (проба)');
    expect([1, 2, 3, 4].map((row) => [3, 4].map((column) => valueAt(filed, row, column)))).toEqual([
      [2, 'да'],
      [-7, 'нет'],
      [21, 'да'],
      [0, 'нет'],
    ]);
  });

  test('with fonts, fills, borders, merges and sizes', () => {
    const sheet = after('Формат (проба)');
    expect(sheet.parts.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheet.styleAt(0, 0)).toMatchObject({
      fill: '#1F4E78',
      font: { name: 'Calibri', size: 14, bold: true, color: '#FFFFFF' },
      alignment: { horizontal: 'Center' },
    });
    expect(sheet.styleAt(2, 1)).toMatchObject({
      alignment: { indentLevel: 2, wrapText: true },
      borders: { top: { style: 'Continuous', color: '#808080' } },
    });
    expect([1, 2].map((row) => sheet.rowHeight(row))).toEqual([30, 30]);
    expect(sheet.columnWidth(0)).toBeCloseTo(90, 0);
    expect(sheet.isRowHidden(3)).toBe(true);
    expect(sheet.parts.tabColor).toBe('#FF8800');
  });

  test('with page layout', () => {
    expect(after('Формат (проба)').parts.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: { top: 0, bottom: 0 },
      headersFooters: { centerFooter: '&P' },
    });
    expect(after('Отчёт (проба)').parts.pageLayout).toMatchObject({
      orientation: 'Portrait',
      zoom: { scale: 100 },
      titleRows: null,
    });
    expect(after('Файл (проба)').parts.pageLayout.printArea).toEqual({
      top: 0,
      left: 0,
      bottom: 19,
      right: 12,
    });
  });

  test('with tables, their columns and filters', () => {
    expect(after('Отчёт (проба)').parts.tables).toMatchObject([
      { name: 'ОтчётПроба', range: { top: 0, left: 0, bottom: 3, right: 3 } },
    ]);
    expect(product('Отчёт (проба)').tables).toEqual([
      { name: 'ОтчётПроба', range: { top: 0, left: 0, bottom: 3, right: 3 } },
    ]);
    expect(after('Файл (проба)').parts.tables).toMatchObject([
      { name: 'БаллыШкол', criteria: new Map([[0, ['Школа № 1', 'Школа № 3', 'Школа № 4']]]) },
    ]);
    expect([...product('Файл (проба)').hiddenRows]).toEqual([2]);
  });

  test('with conditional formats and validations', () => {
    const report = after('Отчёт (проба)').parts;
    expect(report.conditionalFormats).toMatchObject([
      {
        ranges: [{ top: 1, left: 3, bottom: 3, right: 3 }],
        rule: { kind: 'CellValue', operator: 'GreaterThan', formula1: '=0.2' },
        format: { fill: '#FFC7CE', font: { color: '#9C0006' } },
      },
    ]);
    expect(report.validations).toMatchObject([
      { ranges: [{ top: 1, left: 4, bottom: 3, right: 4 }], rule: { kind: 'list', source: 'да,нет' } },
    ]);
    expect(after('Проверки (проба)').parts.validations).toMatchObject([
      {
        rule: { kind: 'wholeNumber', operator: 'Between', formula1: 1, formula2: 5 },
        errorAlert: { title: 'Оценка', message: 'От 1 до 5', style: 'Stop' },
      },
    ]);
    const rules = after('Файл (проба)').parts.conditionalFormats;
    expect(rules).toHaveLength(4);
    expect(rules.find(({ rule }) => rule.kind === 'PresetCriteria')).toMatchObject({
      rule: { criterion: 'EqualOrBelowAverage' },
      format: { fill: '#FCE4D6' },
    });
    expect(rules.find(({ rule }) => rule.kind === 'TopBottom')).toMatchObject({
      rule: { type: 'BottomItems', rank: 2 },
      format: { font: { color: '#C00000' } },
    });
    expect(rules.find(({ rule }) => rule.kind === 'DataBar')?.rule).toMatchObject({
      color: '#70AD47',
      gradient: false,
      lower: { type: 'Automatic' },
    });
    expect(rules.find(({ rule }) => rule.kind === 'IconSet')?.rule).toMatchObject({
      style: 'ThreeTriangles',
    });
  });

  test('with charts of the right type on the right cells', () => {
    expect(after('Отчёт (проба)').parts.charts).toMatchObject([
      {
        name: 'Участники',
        chartType: 'ColumnClustered',
        title: { text: 'Участники по школам' },
        legend: { visible: true, position: 'Right' },
        series: [
          {
            nameFrom: { range: { top: 0, left: 1, bottom: 0, right: 1 } },
            values: { range: { top: 1, left: 1, bottom: 3, right: 1 } },
            categories: { range: { top: 1, left: 0, bottom: 3, right: 0 } },
          },
        ],
      },
    ]);
    const [chart] = after('Файл (проба)').parts.charts;
    expect(chart).toMatchObject({
      chartType: 'BarClustered',
      legend: { visible: false },
      valueAxis: { minimum: 0, maximum: 100, majorUnit: 25 },
    });
    expect(
      [chart?.left, chart?.top, chart?.width, chart?.height].map((size) => Math.round(size ?? 0)),
    ).toEqual([330, 7, 300, 170]);
  });
});
