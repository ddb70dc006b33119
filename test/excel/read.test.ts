/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { excelWorkbook } from '../../src/excel';
import { readWorkbookBytes } from '../../src/files';
import { OWN_SHEET_MARK, type WorkbookSnapshot } from '../../src/workbook';
import { loadWorkbook, saveWorkbook } from '../../workbench/file';
import { Workbook } from '../../workbench/model';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { size } from '../support/size';
import { bytesOf, expectManifestApi, prepare, refusal } from './support';

const read = (): Promise<WorkbookSnapshot> => excelWorkbook().read();

/** A file as the add-in sees it: when it was saved and what its pages have at their foot are told by files alone. */
function opened(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const { savedAt, sheets, ...rest } = readWorkbookBytes(name, bytes);
  expect(savedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  return {
    ...rest,
    sheets: sheets.map((sheet) => {
      const { footer, ...seen } = sheet;
      expect(footer ?? 'Стр.').toMatch(/^Стр\./);
      return seen;
    }),
  };
}

test('the example is read as from its file, in three syncs', async () => {
  const bytes = bytesOf('examples/roadmap.xlsx');
  const excel = await openWorkbook({ workbook: await loadWorkbook('roadmap.xlsx', bytes) });
  excel.recorder.reset();
  const snapshot = await read();
  expectSyncs(excel.recorder).toBeAtMost(3);
  expectManifestApi(excel);
  expect(snapshot).toEqual(opened('roadmap.xlsx', bytes));
});

/** Every kind of content that a snapshot tells apart. */
function fill({ worksheets }: Excel.Workbook): void {
  const sheet = worksheets.getItem('Лист1');
  sheet.getRange('B2:E5').values = [
    ['Школа', 'Доля', 'Дата', 'Есть'],
    ['№ 1\nгорода', 0.25, 44_440, true],
    ["'007", 3, '', false],
    ['', '', '', ''],
  ];
  sheet.getRange('C3:C4').numberFormat = [['0.0%'], ['General']];
  sheet.getRange('D3').numberFormat = [['dd.mm.yyyy']];
  sheet.getRange('B6:E6').formulas = [['=C3+C4', '=C4*2', '=IF(1=1,"","")', "'=СУММ"]];
  sheet.getRange('B8:C9').merge();
  sheet.getRange('B8').values = [['Подвал']];
  sheet.getRange('4:4').rowHidden = true;
  sheet.getRange('D:D').columnHidden = true;
  sheet.getRange('Z500').format.fill.color = '#FF0000';
  const other = worksheets.getItem('Лист2');
  other.getRange('A1:B3').values = [
    ['Код', 'Имя'],
    [1, 'а'],
    [2, 'б'],
  ];
  other.tables.add('A1:B3', true).name = 'Школы';
  other.visibility = 'Hidden';
  worksheets.getItem('Пустой').visibility = 'VeryHidden';
}

describe('a workbook with everything', () => {
  let excel: OpenWorkbook;
  beforeEach(async () => {
    excel = await openWorkbook({ sheets: ['Лист1', 'Лист2', 'Пустой'] });
    await prepare(excel, fill);
  });

  test('is read as from its file', async () => {
    const snapshot = await read();
    expectSyncs(excel.recorder).toBeAtMost(3);
    expectManifestApi(excel);
    const bytes = await saveWorkbook(excel.session.workbook);
    expect(snapshot).toEqual(opened('Книга.xlsx', bytes));
  });

  test('gives values, texts and formats of the used range only', async () => {
    const [sheet, other, empty] = (await read()).sheets;
    expect(sheet?.origin).toEqual({ row: 1, column: 1 });
    expect(sheet?.values).toEqual([
      ['Школа', 'Доля', 'Дата', 'Есть'],
      ['№ 1\nгорода', 0.25, 44_440, true],
      ['007', 3, null, false],
      [],
      [3.25, 6, '', '=СУММ'],
      [],
      ['Подвал', null, null, null],
    ]);
    expect(sheet?.texts[1]).toEqual(['№ 1\nгорода', '25.0%', '01.09.2021', 'TRUE']);
    expect(sheet?.numberFormats[1]).toEqual(['General', '0.0%', 'dd.mm.yyyy', 'General']);
    expect([...(sheet?.formulas ?? [])]).toEqual([
      ['B6', '=C3+C4'],
      ['C6', '=C4*2'],
      ['D6', '=IF(1=1,"","")'],
    ]);
    expect(sheet?.merges).toEqual([{ top: 7, left: 1, bottom: 8, right: 2 }]);
    expect([sheet?.hiddenRows, sheet?.hiddenColumns]).toEqual([new Set([3]), new Set([3])]);
    expect(other?.tables).toEqual([{ name: 'Школы', range: { top: 0, left: 0, bottom: 2, right: 1 } }]);
    expect([sheet, other, empty].map((one) => one?.visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(empty?.values).toEqual([]);
  });

  test('tells errors from texts that look like one', async () => {
    await prepare(excel, ({ worksheets }) => {
      const sheet = worksheets.getItem('Лист2');
      sheet.getRange('D1:D2').formulas = [['=1/0'], ["'#DIV/0!"]];
    });
    const [, sheet] = (await read()).sheets;
    expect(sheet?.values.map((row) => row[3])).toEqual([{ error: '#DIV/0!' }, '#DIV/0!', null]);
  });

  test('tells own sheets by their mark, not by their name', async () => {
    await prepare(excel, ({ worksheets }) => {
      worksheets.add('Показатели').customProperties.add(OWN_SHEET_MARK, 'indicators');
      worksheets.add('Замечания');
      worksheets.add('Чужой').customProperties.add(OWN_SHEET_MARK, 'something else');
    });
    const { sheets } = await read();
    expect(sheets.map(({ own }) => own)).toEqual([null, null, null, 'indicators', null, null]);
  });

  test('tells the date system', async () => {
    expect((await read()).date1904).toBe(false);
    excel.session.workbook.parts.date1904 = true;
    expect((await read()).date1904).toBe(true);
  });
});

describe('large workbooks', () => {
  const COLUMNS = 11;
  const ROWS = size(25_000, 100_000);

  function largeWorkbook(rows: number): Workbook {
    const workbook = new Workbook('Большая.xlsx', ['Данные']);
    const { cells } = workbook.activeSheet;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        const value = column === 0 ? row : `Ячейка ${row}-${column}`;
        cells.store(row, column, { value });
      }
    }
    return workbook;
  }

  test('200 sheets take three syncs', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `Школа ${index + 1}`);
    const excel = await openWorkbook({ sheets: names });
    for (const { cells } of excel.session.workbook.sheets) {
      for (let row = 0; row < 45; row++) cells.store(row, 0, { value: `Мероприятие ${row}` });
    }
    excel.recorder.reset();
    const { sheets } = await read();
    expectSyncs(excel.recorder).toBeAtMost(3);
    expect(sheets.map(({ values }) => values.length)).toEqual(names.map(() => 45));
  });

  test('on the web a long sheet comes in answers below 5 MB, without loss', async () => {
    const excel = await openWorkbook({ workbook: largeWorkbook(ROWS), platform: 'web' });
    excel.recorder.reset();
    const { sheets } = await read();
    const { syncs } = excel.recorder;
    expect(Math.max(...syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * 1024 * 1024);
    expect(syncs.filter(({ errorCode }) => errorCode !== null).length).toBeLessThanOrEqual(5);
    const [{ values = [] } = {}] = sheets;
    expect(values).toHaveLength(ROWS);
    expect(values[ROWS - 1]).toEqual([
      ROWS - 1,
      ...Array.from({ length: COLUMNS - 1 }, (_, index) => `Ячейка ${ROWS - 1}-${index + 1}`),
    ]);
    expect(values.every((row, index) => row[0] === index && row.length === COLUMNS)).toBe(true);
  }, 240_000);

  test('a row that is too large for one answer is read cell by cell', async () => {
    const excel = await openWorkbook({ sheets: ['Лист1'], payloadLimit: 100_000 });
    const { cells } = excel.session.workbook.activeSheet;
    for (let column = 0; column < 8; column++) cells.store(0, column, { value: 'я'.repeat(8_000) });
    const { sheets } = await read();
    expect(sheets[0]?.values[0]?.map((value) => String(value).length)).toEqual(Array(8).fill(8_000));
  });

  test('a cell that is too large for one answer is refused', async () => {
    const excel = await openWorkbook({ sheets: ['Лист1'], payloadLimit: 30_000 });
    excel.session.workbook.activeSheet.cells.store(0, 0, { value: 'я'.repeat(30_000) });
    expect((await refusal(read())).code).toBe('excel-payload');
  });

  test('a used range beyond five million cells is refused by name', async () => {
    const excel = await openWorkbook({ sheets: ['Лист1', 'Разбросано'] });
    const [, sheet] = excel.session.workbook.sheets;
    sheet?.cells.store(0, 0, { value: 1 });
    sheet?.cells.store(999_999, 9, { value: 1 });
    const { code, data } = await refusal(read());
    expect({ code, data }).toEqual({
      code: 'excel-too-large',
      data: { sheet: 'Разбросано', cells: 10_000_000, limit: 5_000_000 },
    });
  });

  test('more merged areas than Excel lists at once are all read', async () => {
    const excel = await openWorkbook({ sheets: ['Лист1'] });
    const sheet = excel.session.workbook.activeSheet;
    const merges = Array.from({ length: 1_200 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    for (const { top } of merges) sheet.cells.store(top, 0, { value: top });
    sheet.cells.store(0, 4, { value: 'край' });
    sheet.parts.merges = merges;
    const { sheets } = await read();
    expect(sheets[0]?.merges).toEqual(merges);
  });
});

describe('what may go wrong', () => {
  test('a cell that is being edited is waited for', async () => {
    const excel = await openWorkbook({ sheets: ['Лист1'] });
    excel.host.cellEdit.begin();
    const reading = read();
    setTimeout(() => {
      excel.host.cellEdit.end();
    }, 20);
    expect((await reading).sheets).toHaveLength(1);
  });

  test.each([
    ['InvalidOperationInCellEditMode', 'excel-cell-edit'],
    ['AccessDenied', 'excel-denied'],
    ['ItemNotFound', 'excel-changed'],
    ['ApiNotFound', 'excel-not-supported'],
  ] as const)('%s is told as %s', async (code, told) => {
    const { host } = await openWorkbook();
    host.faults.failSync(1, { kind: 'error', code });
    expect((await refusal(read())).code).toBe(told);
  });

  test('an error that nobody knows keeps what Excel told', async () => {
    const { host } = await openWorkbook();
    host.faults.failSync(2, { kind: 'error', code: 'GeneralException' });
    const { code, data, cause } = await refusal(read());
    expect(code).toBe('excel-unknown');
    expect(data).toMatchObject({ errorCode: 'GeneralException', location: '', statement: '' });
    expect(cause).toBeInstanceOf(OfficeExtension.Error);
  });

  test('a lost connection is told as such', async () => {
    const { host } = await openWorkbook();
    host.faults.dropConnection();
    expect((await refusal(read())).code).toBe('excel-connection');
  });
});
