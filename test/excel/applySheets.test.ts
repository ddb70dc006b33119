/** @jest-environment jsdom */
import { excelWorkbook } from '../../src/excel';
import { OWN_SHEET_MARK, type SheetPlan } from '../../src/workbook';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { PLAIN_PLAN, RICH_PLAN } from './plan';
import { changeWorkbook, expectManifestApi, prepare, refusal, sheetOf } from './support';

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook({ sheets: ['Лист 1', 'Лист2'] });
  excel.recorder.reset();
});

const apply = (...sheets: readonly SheetPlan[]) => excelWorkbook().insert(sheets);
const written = () => sheetOf(excel, 'Показатели');
const names = () => excel.session.workbook.sheets.map(({ name }) => name);

test('the sheet that is to be shown comes into view, if it was hidden too, without a further sync', async () => {
  await excelWorkbook().insert([PLAIN_PLAN], 'Показатели');
  expect(excel.session.workbook.activeSheet.name).toBe('Показатели');
  await prepare(excel, ({ worksheets }) => {
    worksheets.getItem('Лист2').activate();
    worksheets.getItem('Показатели').visibility = 'Hidden';
  });
  await excelWorkbook().insert([PLAIN_PLAN], 'Показатели');
  expectSyncs(excel.recorder).toBeAtMost(2);
  expectManifestApi(excel);
  expect(excel.session.workbook.activeSheet.name).toBe('Показатели');
  expect(written().parts.visibility).toBe('Visible');
});

describe('a new sheet', () => {
  beforeEach(async () => {
    await apply(RICH_PLAN);
  });

  test('is inserted at the end, marked, in two syncs, and not activated', () => {
    expectSyncs(excel.recorder).toBeAtMost(2);
    expectManifestApi(excel);
    expect(names()).toEqual(['Лист 1', 'Лист2', 'Показатели']);
    expect(written().parts.customProperties.get(OWN_SHEET_MARK)).toBe('indicators');
    expect(excel.session.workbook.activeSheet.name).toBe('Лист 1');
  });

  test('has the values: text as text, numbers as numbers, formulas calculated', () => {
    const { cells } = written();
    const column = (at: number) => [0, 1, 2, 3, 4, 5, 6].map((row) => cells.get(row, at)?.value ?? null);
    expect(column(0)).toEqual(['=Показатели', 'Школа', '№ 1.2', '01.09.2021', 'Всего', null, true]);
    expect(column(1)).toEqual([null, 'Доля', 0.25, 0.75, 1, null, "'кавычка'"]);
    expect(cells.get(4, 1)?.formula).toBe('=SUM(B3:B4)');
    expect(written().styleAt(3, 0).numberFormat).toBe('General');
  });

  test('has the looks', () => {
    const sheet = written();
    const [title, head, text, share] = [
      sheet.styleAt(0, 0),
      sheet.styleAt(1, 2),
      sheet.styleAt(4, 0),
      sheet.styleAt(2, 1),
    ];
    expect(title.font).toMatchObject({ bold: true, size: 14, color: '#1F3864' });
    expect(head.fill).toBe('#D9E2F3');
    expect(head.alignment).toMatchObject({ horizontal: 'Center', vertical: 'Center', wrapText: true });
    expect(text.alignment).toMatchObject({ vertical: 'Top', wrapText: true, indentLevel: 1 });
    expect(text.borders.top).toMatchObject({ style: 'Continuous', weight: 'Thin', color: '#808080' });
    expect(text.borders.right).toMatchObject({ style: 'Continuous' });
    expect(share.numberFormat).toBe('0.0%');
    expect(share.borders.bottom).toMatchObject({ weight: 'Hairline' });
    expect(sheet.styleAt(6, 0).font.bold).toBe(false);
  });

  test('has widths, heights, merges, panes, filter, colour', () => {
    const { parts, columns, rows } = written();
    expect([0, 1, 2].map((column) => columns.get(column).size)).toEqual([213.75, 66.75, 66.75]);
    expect(rows.get(1).size).toBe(30);
    expect(parts.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(parts.frozen).toEqual({ rows: 2, columns: 1 });
    expect(parts.autoFilter?.range).toEqual({ top: 1, left: 0, bottom: 3, right: 2 });
    expect(parts.tabColor).toBe('#4472C4');
    expect(parts.showGridlines).toBe(false);
  });

  test('has links to cells and pages', () => {
    const { cells } = written();
    expect(cells.get(2, 2)).toMatchObject({ value: 'A2', hyperlink: { documentReference: "'Лист 1'!A2" } });
    expect(cells.get(3, 2)).toMatchObject({ value: 'сайт', hyperlink: { address: 'https://example.org/' } });
  });

  test('has the conditional formats in the order of the plan', () => {
    expect(written().parts.conditionalFormats).toMatchObject([
      { rule: { kind: 'Custom', formula: '=B3>0.5' }, format: { fill: '#F8CBAD', font: { bold: true } } },
      {
        rule: { kind: 'CellValue', operator: 'EqualTo', formula1: '="да ""нет"""' },
        format: { font: { color: '#C00000' } },
      },
      { rule: { kind: 'ContainsText', text: 'сайт' }, format: { fill: '#E2EFDA' } },
    ]);
  });

  test('has lists to choose from; one with commas stands in a hidden column', () => {
    const sheet = written();
    expect(sheet.parts.validations).toMatchObject([
      { ranges: [{ top: 2, left: 2, bottom: 3, right: 2 }], rule: { kind: 'list', source: 'да,нет' } },
      { ranges: [{ top: 4, left: 2, bottom: 4, right: 2 }], rule: { kind: 'list', source: '=$E$1:$E$2' } },
    ]);
    expect([0, 1].map((row) => sheet.cells.get(row, 4)?.value)).toEqual(['да, конечно', 'нет']);
    expect(sheet.isColumnHidden(4)).toBe(true);
  });

  test('has the chart', () => {
    const sheet = written();
    const range = (left: number) => ({ sheetId: sheet.id, range: { top: 2, left, bottom: 3, right: left } });
    expect(sheet.parts.charts).toMatchObject([
      {
        chartType: 'ColumnClustered',
        title: { text: 'Доля по школам', visible: true },
        legend: { position: 'Bottom', visible: true },
        valueAxis: { title: 'Доля', minimum: 0, maximum: 1, numberFormat: '0%' },
        categoryAxis: { title: 'Школа' },
        dataLabels: { showValue: true, numberFormat: '0%;-0%;', position: 'OutsideEnd' },
        fontSize: 10,
        series: [
          { name: 'Доля', values: range(1), categories: range(0), color: '#4472C4', gapWidth: 80 },
          { name: 'Ещё', values: range(1), categories: range(0), color: null, hasDataLabels: true },
        ],
      },
    ]);
    expect(sheet.parts.charts[0]).toMatchObject({ left: 0, width: 213.75 + 66.75 + 66.75 });
  });

  test('has lying bars in the order of the table, with every name and the numbers below', async () => {
    const [chart] = RICH_PLAN.charts ?? [];
    if (!chart) throw new Error('no chart');
    const charts = (['bar', 'barStacked'] as const).map((kind) => ({ ...chart, kind, labels: true }));
    await excelWorkbook().insert([{ ...RICH_PLAN, charts }]);
    expectManifestApi(excel);
    const lying = { reversed: true, tickLabelSpacing: 1 };
    expect(written().parts.charts).toMatchObject([
      {
        categoryAxis: lying,
        valueAxis: { tickLabelPosition: 'High' },
        dataLabels: { position: 'OutsideEnd' },
      },
      { categoryAxis: lying, valueAxis: { tickLabelPosition: 'High' }, dataLabels: { position: 'Center' } },
    ]);
  });

  test('has the page', () => {
    expect(written().parts.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: { top: 0, bottom: 1 },
      rowBreaks: [4],
      headersFooters: { centerFooter: 'Страница &P из &N' },
    });
  });

  test('may stand before all others, be printed in part and on one page', async () => {
    const plan: SheetPlan = {
      ...{ ...PLAIN_PLAN, kind: 'memo', name: 'Справка', first: true },
      page: { orientation: 'portrait', one: true, lastRow: 2 },
    };
    const workbook = excelWorkbook();
    const { undo } = await workbook.insert([plan]);
    expect(names()).toEqual(['Справка', 'Лист 1', 'Лист2', 'Показатели']);
    expect(sheetOf(excel, 'Справка').parts.pageLayout).toMatchObject({
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      printArea: { top: 0, left: 0, bottom: 2, right: plan.columnWidths.length - 1 },
    });
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Справка').position = 2;
    });
    await workbook.insert([plan]);
    expect(names()).toEqual(['Лист 1', 'Лист2', 'Справка', 'Показатели']);
    await workbook.undo(undo);
    expect(names()).toEqual(['Лист 1', 'Лист2', 'Показатели']);
  });

  test('may refer to one that is written after it', async () => {
    const refers: SheetPlan = {
      ...{ ...PLAIN_PLAN, kind: 'memo', name: 'Справка' },
      rows: [[{ value: 7, formula: "='Риски школ'!A1" }]],
    };
    const other: SheetPlan = {
      ...PLAIN_PLAN,
      kind: 'risk-profile',
      name: 'Риски школ',
      rows: [[{ value: 7 }]],
    };
    await apply(refers, other);
    expect(sheetOf(excel, 'Справка').cells.get(0, 0)?.value).toBe(7);
  });

  test('is taken back by its undo record', async () => {
    const workbook = excelWorkbook();
    const { undo } = await workbook.insert([{ ...PLAIN_PLAN, kind: 'memo', name: 'Справка' }]);
    expect(undo).toEqual({ cells: [], inserted: [{ kind: 'memo', name: 'Справка' }] });
    await workbook.undo(undo);
    expect(names()).toEqual(['Лист 1', 'Лист2', 'Показатели']);
  });

  test('stays where its mark is gone when it is to be taken back', async () => {
    const inserted = [{ kind: 'indicators', name: 'Показатели' }] as const;
    written().parts.customProperties = new Map();
    await excelWorkbook().undo({ cells: [], inserted });
    expect(names()).toContain('Показатели');
  });
});

describe('an own sheet that is there', () => {
  /** Everything of a sheet that a person sees. */
  const contents = () => {
    const { parts, cells, rows, columns } = written();
    const { merges, frozen, autoFilter, pageLayout, validations, tabColor, customProperties } = parts;
    return {
      ...{ merges, frozen, autoFilter, pageLayout, validations, tabColor, customProperties },
      charts: parts.charts.map((chart) => ({
        ...chart,
        id: '',
        name: '',
        series: chart.series.map((series) => ({ ...series, id: '' })),
      })),
      rules: parts.conditionalFormats.map((format) => ({ ...format, id: '' })),
      cells: [...cells.entries()].sort((a, b) => a.row - b.row || a.column - b.column),
      heights: [0, 1, 2, 3, 4, 5, 6].map((row) => rows.get(row).size),
      widths: [0, 1, 2].map((column) => columns.get(column).size),
    };
  };

  test('is written again to the same, in two syncs', async () => {
    await apply(RICH_PLAN);
    const first = contents();
    excel.recorder.reset();
    const { undo } = await apply(RICH_PLAN);
    expectSyncs(excel.recorder).toBeAtMost(2);
    expectManifestApi(excel);
    expect(contents()).toEqual(first);
    expect(undo.inserted).toEqual([]);
  });

  test('keeps nothing of what stood there but names', async () => {
    await apply(RICH_PLAN);
    await prepare(excel, ({ worksheets }) => {
      const sheet = worksheets.getItem('Показатели');
      sheet.tables.add('H1:I3', true).name = 'Лишняя';
      sheet.names.add('лишнее', sheet.getRange('A1'));
      sheet.getRange('5:6').rowHidden = true;
      sheet.getRange('AA40').values = [['лишнее']];
    });
    await apply(PLAIN_PLAN);
    const { parts, cells } = written();
    expect([...cells.entries()].filter(({ cell }) => cell.value !== null)).toMatchObject([
      { row: 0, column: 0, cell: { value: 'Пусто' } },
    ]);
    expect(parts).toMatchObject({
      merges: [],
      tables: [],
      names: [{ name: 'лишнее' }],
      charts: [],
      conditionalFormats: [],
      validations: [],
      autoFilter: null,
      frozen: null,
      tabColor: '',
    });
    expect(parts.pageLayout).toMatchObject({ rowBreaks: [], orientation: 'Portrait' });
    expect([4, 5].map((row) => written().isRowHidden(row))).toEqual([false, false]);
    expect(written().isColumnHidden(4)).toBe(false);
    expect(written().styleAt(1, 1).fill).toBeNull();
  });
});

describe('a sheet that may not be written', () => {
  const edits = [[{ sheet: 'Лист2', cell: 'A1', from: '', to: 'новое' }]];
  const applyBoth = () => refusal(changeWorkbook({ edits, sheets: [RICH_PLAN] }));
  const nothingWritten = () => sheetOf(excel, 'Лист2').cells.get(0, 0) === undefined;

  test('a sheet of the user with that name is left alone', async () => {
    await prepare(excel, ({ worksheets }) => {
      worksheets.add('показатели').getRange('A1').values = [['моё']];
    });
    const { code, data } = await applyBoth();
    expect({ code, data }).toEqual({ code: 'excel-name-taken', data: { sheet: 'показатели' } });
    expect(written().cells.get(0, 0)?.value).toBe('моё');
    expect(nothingWritten()).toBe(true);
  });

  test('an own sheet of another kind is left alone', async () => {
    await apply({ ...PLAIN_PLAN, kind: 'memo' });
    expect((await applyBoth()).code).toBe('excel-name-taken');
  });

  test('a protected own sheet', async () => {
    await apply(PLAIN_PLAN);
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Показатели').protection.protect();
    });
    const { code, data } = await applyBoth();
    expect({ code, data }).toEqual({ code: 'excel-protected-sheet', data: { sheet: 'Показатели' } });
    expect(nothingWritten()).toBe(true);
  });

  test('a new one where the structure is protected; one that is there can be written', async () => {
    await prepare(excel, ({ protection }) => {
      protection.protect();
    });
    const { code, data } = await applyBoth();
    expect({ code, data }).toEqual({ code: 'excel-protected-structure', data: { sheet: 'Показатели' } });
    expect(nothingWritten()).toBe(true);
    await prepare(excel, ({ protection }) => {
      protection.unprotect();
    });
    await apply(PLAIN_PLAN);
    await prepare(excel, ({ protection }) => {
      protection.protect();
    });
    expect((await apply(RICH_PLAN)).undo.inserted).toEqual([]);
  });
});

describe('a large sheet', () => {
  const large: SheetPlan = {
    ...PLAIN_PLAN,
    rows: Array.from({ length: 5_000 }, (_, row) =>
      Array.from({ length: 8 }, (_cell, column) => ({
        value: `Ячейка ${row}-${column}`,
        style: column === 0 ? 'first' : 'other',
      })),
    ),
    styles: { first: { bold: true }, other: { wrap: true } },
  };

  test('takes two syncs on the desktop', async () => {
    await apply(large);
    expectSyncs(excel.recorder).toBeAtMost(2);
    expect(written().cells.get(4_999, 7)?.value).toBe('Ячейка 4999-7');
  });

  test('is sent to the web in requests below its limit', async () => {
    const web = await openWorkbook({
      workbook: excel.session.workbook,
      platform: 'web',
      payloadLimit: 1_000_000,
    });
    web.recorder.reset();
    await apply(large);
    const passed = web.recorder.syncs.filter(({ errorCode }) => errorCode === null);
    expect(Math.max(...passed.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
    expect(written().cells.get(4_999, 7)?.value).toBe('Ячейка 4999-7');
    expect(written().styleAt(4_999, 0).font.bold).toBe(true);
  });
});
