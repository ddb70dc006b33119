/** @jest-environment jsdom */
import fc from 'fast-check';
import { excelWorkbook } from '../../src/excel';
import { apart } from '../support/edits';
import { applyEdits, type CellEdit } from '../../src/workbook';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { expectManifestApi, prepare, refusal, sheetOf } from './support';

const edit = (cell: string, from: string, to: CellEdit['to'], sheet = 'Лист1'): CellEdit => ({
  sheet,
  cell,
  from,
  to,
});

/** What the cells of «Лист1» hold, by row and column. */
const cellAt = (excel: OpenWorkbook, row: number, column: number, name = 'Лист1') => {
  const sheet = sheetOf(excel, name);
  const { value = null, formula } = sheet.cells.get(row, column) ?? {};
  return { value, formula, numberFormat: sheet.styleAt(row, column).numberFormat };
};

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook({ sheets: ['Лист1', 'Лист2'] });
  await prepare(excel, ({ worksheets }) => {
    worksheets.getItem('Лист1').getRange('A1:C3').formulas = [
      ['Срок', 'Доля', 'Сумма'],
      ['Декабрь', "'12,5", '=2*3'],
      ["'март 2021", 0.5, ''],
    ];
    worksheets.getItem('Лист1').getRange('B3').numberFormat = [['0%']];
    worksheets.getItem('Лист1').getRange('B2').numberFormat = [['@']];
  });
});

describe('edits', () => {
  test('are made where the cell shows what was read, in two syncs', async () => {
    const edits = [edit('A2', 'Декабрь', 'декабрь 2021'), edit('B2', '12,5', 12.5), edit('C2', '6', '')];
    const { refused, undo } = await excelWorkbook().apply(apart(edits));
    expectSyncs(excel.recorder).toBeAtMost(2);
    expectManifestApi(excel);
    expect(refused).toEqual([]);
    expect(cellAt(excel, 1, 0)).toEqual({ value: 'декабрь 2021', formula: undefined, numberFormat: '@' });
    expect(cellAt(excel, 1, 1)).toEqual({ value: 12.5, formula: undefined, numberFormat: 'General' });
    expect(cellAt(excel, 1, 2)).toEqual({ value: null, formula: undefined, numberFormat: 'General' });
    expect(undo).toEqual({
      cells: [
        { sheet: 'Лист1', cell: 'A2', input: 'Декабрь', numberFormat: 'General', shows: 'декабрь 2021' },
        { sheet: 'Лист1', cell: 'B2', input: "'12,5", numberFormat: '@', shows: '12.5' },
        { sheet: 'Лист1', cell: 'C2', input: '=2*3', numberFormat: 'General', shows: '' },
      ],
      inserted: [],
    });
  });

  test('that belong together are made whole or not at all', async () => {
    const torn = [edit('A2', 'Декабрь', 'x'), edit('B2', '13', 'y')];
    const whole = [edit('A3', 'март 2021', 'март'), edit('C2', '6', '')];
    const { refused, undo } = await excelWorkbook().apply([torn, whole]);
    expect(refused).toEqual(torn);
    expect(undo.cells.map(({ cell }) => cell)).toEqual(['A3', 'C2']);
    expect([cellAt(excel, 1, 0).value, cellAt(excel, 2, 0).value]).toEqual(['Декабрь', 'март']);
  });

  test('that belong together are taken back where one of them can not be written', async () => {
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Лист1').getRange('E1:E2').merge();
    });
    const before = cellAt(excel, 1, 2);
    const torn = [edit('C2', '6', 'шесть'), edit('E2', '', 'под объединением')];
    const { refused, undo } = await excelWorkbook().apply([torn, [edit('A2', 'Декабрь', 'декабрь')]]);
    expectSyncs(excel.recorder).toBeAtMost(4);
    expect(refused).toEqual(torn);
    expect(undo.cells.map(({ cell }) => cell)).toEqual(['A2']);
    expect(cellAt(excel, 1, 2)).toEqual(before);
    expect(cellAt(excel, 1, 0).value).toBe('декабрь');
  });

  test('whose cell or sheet changed since are refused and not written', async () => {
    const edits = [
      edit('A2', 'Ноябрь', 'x'),
      edit('A3', 'март 2021', 'апрель 2021'),
      edit('A1', 'Срок', 'x', 'Нет такого'),
      edit('не адрес', '', 'x'),
    ];
    const { refused } = await excelWorkbook().apply(apart(edits));
    expect(refused).toEqual([edits[0], edits[2], edits[3]]);
    expect(cellAt(excel, 1, 0).value).toBe('Декабрь');
    expect(cellAt(excel, 2, 0).value).toBe('апрель 2021');
  });

  test('of one cell are made one after the other', async () => {
    const edits = [edit('A2', 'Декабрь', 'а'), edit('A2', 'а', 'б'), edit('A2', 'Декабрь', 'в')];
    const { refused, undo } = await excelWorkbook().apply(apart(edits));
    expect(refused).toEqual([edits[2]]);
    expect(cellAt(excel, 1, 0).value).toBe('б');
    expect(undo.cells).toMatchObject([{ input: 'Декабрь', shows: 'б' }]);
  });

  test('nothing to do takes no sync', async () => {
    expect(await excelWorkbook().apply([])).toEqual({ refused: [], undo: { cells: [], inserted: [] } });
    expectSyncs(excel.recorder).toBeAtMost(0);
  });

  test.each([
    '=1+1',
    '+7 900 000-00-00',
    '-5',
    '@имя',
    "'в кавычках'",
    "''",
    '007',
    '1.5',
    '01.09.2021',
    'Mar 2021',
    '50%',
    'TRUE',
    'ИСТИНА',
    '#REF!',
    'с\nпереносом',
    ' с пробелами ',
    '1E5',
  ])('%j stays this very text', async (to) => {
    const workbook = excelWorkbook();
    const { refused, undo } = await workbook.apply([[edit('A2', 'Декабрь', to)]]);
    expect(refused).toEqual([]);
    expect(cellAt(excel, 1, 0)).toEqual({ value: to, formula: undefined, numberFormat: '@' });
    expect(await workbook.undo(undo)).toEqual({ refused: [] });
    expect(cellAt(excel, 1, 0)).toEqual({ value: 'Декабрь', formula: undefined, numberFormat: 'General' });
  });

  test('give the same as on a snapshot', async () => {
    const workbook = excelWorkbook();
    const edits = [
      edit('A2', 'Декабрь', '=x'),
      edit('B3', '50%', 3),
      edit('E9', '', 'новое'),
      edit('A1', 'x', 'y'),
    ];
    const before = await workbook.read();
    const { refused } = await workbook.apply(apart(edits));
    const expected = applyEdits(before, apart(edits));
    expect(refused).toEqual(expected.refused);
    const texts = (snapshot: typeof before) =>
      snapshot.sheets.map(({ texts: rows }) => rows.map((row) => row.join('|').replace(/\|+$/, '')));
    expect(texts(await workbook.read())).toEqual(texts(expected.snapshot));
  });
});

describe('many edits', () => {
  const edits = Array.from({ length: 10_000 }, (_, row) =>
    edit(`B${row + 1}`, row % 3 === 0 ? '' : `старое ${row}`, `Новое значение ${row}`, 'Лист2'),
  );

  beforeEach(() => {
    const { cells } = sheetOf(excel, 'Лист2');
    for (let row = 0; row < 10_000; row++) if (row % 3 !== 0) cells.store(row, 1, { value: `старое ${row}` });
  });

  test('10,000 take two syncs', async () => {
    const { refused, undo } = await excelWorkbook().apply(apart(edits));
    expectSyncs(excel.recorder).toBeAtMost(2);
    expect(refused).toEqual([]);
    expect(undo.cells).toHaveLength(10_000);
    expect(cellAt(excel, 9_999, 1, 'Лист2').value).toBe('Новое значение 9999');
  });

  test('requests stay below what the web takes', async () => {
    const web = await openWorkbook({
      workbook: excel.session.workbook,
      platform: 'web',
      payloadLimit: 1_000_000,
    });
    web.recorder.reset();
    const { refused } = await excelWorkbook().apply(apart(edits));
    expect(refused).toEqual([]);
    const passed = web.recorder.syncs.filter(({ errorCode }) => errorCode === null);
    expect(Math.max(...passed.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
    expect(cellAt(web, 9_999, 1, 'Лист2').value).toBe('Новое значение 9999');
  });

  test('far apart they are written one by one', async () => {
    const scattered = Array.from({ length: 300 }, (_, index) =>
      edit(`${index % 2 ? 'A' : 'ZZ'}${index * 50 + 1}`, '', `т${index}`),
    ).filter(({ cell }) => cell !== 'A1' && cell !== 'A51');
    const { refused } = await excelWorkbook().apply(apart(scattered));
    expectSyncs(excel.recorder).toBeAtMost(2);
    expect(refused).toEqual([]);
    expect(cellAt(excel, 100, 701).value).toBe('т2');
  });
});

describe('a filtered sheet', () => {
  test('is written cell by cell, and its filter stays', async () => {
    await prepare(excel, ({ worksheets }) => {
      const sheet = worksheets.getItem('Лист2');
      sheet.getRange('A1:B5').values = [
        ['Имя', 'Срок'],
        ['а', 1],
        ['б', 2],
        ['а', 3],
        ['б', 4],
      ];
      sheet.autoFilter.apply('A1:B5', 0, { filterOn: 'Values', values: ['а'] });
    });
    const edits = [2, 3, 4, 5].map((row) => edit(`B${row}`, String(row - 1), `строка ${row}`, 'Лист2'));
    const workbook = excelWorkbook();
    const { refused, undo } = await workbook.apply(apart(edits));
    expectSyncs(excel.recorder).toBeAtMost(2);
    expect(refused).toEqual([]);
    const column = () => [1, 2, 3, 4].map((row) => cellAt(excel, row, 1, 'Лист2').value);
    expect(column()).toEqual(['строка 2', 'строка 3', 'строка 4', 'строка 5']);
    expect(sheetOf(excel, 'Лист2').parts.autoFilter?.criteria).toEqual(new Map([[0, ['а']]]));
    await workbook.undo(undo);
    expect(column()).toEqual([1, 2, 3, 4]);
  });
});

describe('protection', () => {
  test('of a sheet refuses everything and writes nothing', async () => {
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Лист2').protection.protect();
    });
    const edits = [edit('A2', 'Декабрь', 'x'), edit('A1', '', 'x', 'Лист2')];
    const { code, data } = await refusal(excelWorkbook().apply(apart(edits)));
    expect({ code, data }).toEqual({ code: 'excel-protected-sheet', data: { sheet: 'Лист2' } });
    expect(cellAt(excel, 1, 0).value).toBe('Декабрь');
  });

  test('of another sheet is no matter', async () => {
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Лист2').protection.protect();
    });
    expect(await excelWorkbook().apply([[edit('A2', 'Декабрь', 'x')]])).toMatchObject({
      refused: [],
    });
  });
});

describe('undo', () => {
  const edits = apart([
    edit('A2', 'Декабрь', 'декабрь 2021'),
    edit('B2', '12,5', 12.5),
    edit('C2', '6', 'шесть'),
    edit('B3', '50%', ''),
  ]);

  test('gives back inputs and formats, in two syncs', async () => {
    const workbook = excelWorkbook();
    const before = [0, 1, 2].map((column) => cellAt(excel, 1, column));
    const { undo } = await workbook.apply(edits);
    excel.recorder.reset();
    expect(await workbook.undo(JSON.parse(JSON.stringify(undo)))).toEqual({ refused: [] });
    expectSyncs(excel.recorder).toBeAtMost(2);
    expectManifestApi(excel);
    expect([0, 1, 2].map((column) => cellAt(excel, 1, column))).toEqual(before);
    expect(cellAt(excel, 2, 1)).toEqual({ value: 0.5, formula: undefined, numberFormat: '0%' });
  });

  test('leaves cells alone that have changed since', async () => {
    const workbook = excelWorkbook();
    const { undo } = await workbook.apply(edits);
    sheetOf(excel, 'Лист1').cells.set(1, 0, { value: 'другое' });
    const { refused } = await workbook.undo(undo);
    expect(refused.map(({ cell }) => cell)).toEqual(['A2']);
    expect(cellAt(excel, 1, 0).value).toBe('другое');
    expect(cellAt(excel, 1, 2).formula).toBe('=2*3');
  });

  test('of any texts, numbers and formulas in any format brings back what was there', async () => {
    const input = fc.oneof(
      fc.string({ minLength: 1, maxLength: 8 }).map((text) => `'${text}`),
      fc.constantFrom('=1+1', "'=1+1", "''x", 'текст', '', "'12", 5, 0.25, true),
    );
    const cell = fc.record({ input, format: fc.constantFrom('General', '@', '0.0%', 'dd.mm.yyyy') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 5 }),
        fc.string({ maxLength: 5 }),
        async (cells, to) => {
          await prepare(excel, ({ worksheets }) => {
            const sheet = worksheets.getItem('Лист2');
            sheet.getRange().clear();
            for (const [row, { input: entered, format }] of cells.entries()) {
              sheet.getCell(row, 0).values = [[entered]];
              sheet.getCell(row, 0).numberFormat = [[format]];
            }
          });
          const workbook = excelWorkbook();
          const [, sheet] = (await workbook.read()).sheets;
          const before = cells.map((_cell, row) => cellAt(excel, row, 0, 'Лист2'));
          const edits = cells.map((_cell, row) =>
            edit(`A${row + 1}`, sheet?.texts[row - sheet.origin.row]?.[0] ?? '', to, 'Лист2'),
          );
          const { undo, refused } = await workbook.apply(apart(edits));
          expect(refused).toEqual([]);
          expect(await workbook.undo(undo)).toEqual({ refused: [] });
          expect(cells.map((_cell, row) => cellAt(excel, row, 0, 'Лист2'))).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });
});
