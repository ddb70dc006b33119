/** @jest-environment jsdom */
import { openWorkbook, type OpenWorkbook } from '../testing';

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook();
});

/** What a cell holds after a value was set: value, formula, displayed text, number format, type. */
const entered = (value: unknown, numberFormat?: string) =>
  excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Лист1').getRange('A1');
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    return [cell.values, cell.formulas, cell.text, cell.numberFormat, cell.valueTypes].map(
      (grid) => grid[0]?.[0],
    );
  });

describe('values are taken as if typed', () => {
  test.each([
    // entered, value, formula, text, number format, type
    [5, 5, 5, '5', 'General', 'Double'],
    ['5', 5, 5, '5', 'General', 'Double'],
    [' 5 ', 5, 5, '5', 'General', 'Double'],
    ['-3.25', -3.25, -3.25, '-3.25', 'General', 'Double'],
    ['(5)', -5, -5, '-5', 'General', 'Double'],
    ['1,234', 1234, 1234, '1,234', '#,##0', 'Double'],
    ['1,234.5', 1234.5, 1234.5, '1,234.50', '#,##0.00', 'Double'],
    ['62.5%', 0.625, 0.625, '62.50%', '0.00%', 'Double'],
    ['62%', 0.62, 0.62, '62%', '0%', 'Double'],
    ['1E3', 1000, 1000, '1.00E+03', '0.00E+00', 'Double'],
    ['$10', 10, 10, '$10', '$#,##0', 'Double'],
    ['3 1/2', 3.5, 3.5, '3 1/2', '# ?/?', 'Double'],
    ['9/1/2021', 44440, 44440, '9/1/2021', 'm/d/yyyy', 'Double'],
    ['2021-09-01', 44440, 44440, '9/1/2021', 'm/d/yyyy', 'Double'],
    ['1-2', 46024, 46024, '2-Jan', 'd-mmm', 'Double'],
    ['1/2', 46024, 46024, '2-Jan', 'd-mmm', 'Double'],
    ['Sep-21', 46286, 46286, '21-Sep', 'd-mmm', 'Double'],
    ['14:30', 0.6041666666666666, 0.6041666666666666, '14:30', 'h:mm', 'Double'],
    ['9/1/2021 12:00', 44440.5, 44440.5, '9/1/2021 12:00', 'm/d/yyyy h:mm', 'Double'],
    ['true', true, true, 'TRUE', 'General', 'Boolean'],
    [false, false, false, 'FALSE', 'General', 'Boolean'],
    ['#N/A', '#N/A', '#N/A', '#N/A', 'General', 'Error'],
    ['=1+1', 2, '=1+1', '2', 'General', 'Double'],
    ['="да"', 'да', '="да"', 'да', 'General', 'String'],
    ['=1/0', '#DIV/0!', '=1/0', '#DIV/0!', 'General', 'Error'],
    ["'=1+1", '=1+1', '=1+1', '=1+1', 'General', 'String'],
    ["'1.10", '1.10', '1.10', '1.10', 'General', 'String'],
    ['62,5%', '62,5%', '62,5%', '62,5%', 'General', 'String'],
    ['01.09.2021', '01.09.2021', '01.09.2021', '01.09.2021', 'General', 'String'],
    ['31/12/2021', '31/12/2021', '31/12/2021', '31/12/2021', 'General', 'String'],
    ['5 класс', '5 класс', '5 класс', '5 класс', 'General', 'String'],
    ['=', '=', '=', '=', 'General', 'String'],
    ['-', '-', '-', '-', 'General', 'String'],
    ['', '', '', '', 'General', 'Empty'],
  ])('%p', async (value, ...expected) => {
    expect(await entered(value)).toEqual(expected);
  });

  test('«1.10» loses its zero: that is how a school number gets spoiled', async () => {
    expect((await entered('1.10'))[0]).toBe(1.1);
  });

  test.each([
    ['1.10', '1.10'],
    ['=1+1', '=1+1'],
    ['9/1/2021', '9/1/2021'],
    [5, '5'],
    [true, 'TRUE'],
  ])('%p in a cell with the text format stays text', async (value, text) => {
    expect(await entered(value, '@')).toEqual([text, text, text, '@', 'String']);
  });

  test('a format that was chosen before stays', async () => {
    expect(await entered('50%', '0.000')).toEqual([0.5, 0.5, '0.500', '0.000', 'Double']);
  });

  test('null leaves a cell as it is', async () => {
    await entered('было');
    expect((await entered(null))[0]).toBe('было');
  });
});

describe('calculation', () => {
  test('runs before values are read in the same batch', async () => {
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      sheet.getRange('A1').values = [[10]];
      const total = sheet.getRange('A3').load('values');
      await context.sync();
      return total.values;
    });
    expect(values).toEqual([[12]]);
  });

  test('knows text from number, other sheets, names and tables', async () => {
    const results = await excel.run(async (context) => {
      const { workbook } = context;
      const data = workbook.worksheets.add("Данные 5 «А»'х");
      data.getRange('A1:B3').values = [
        ['Имя', 'Балл'],
        ["'1.10", 4],
        ['Боря', 5],
      ];
      data.tables.add('A1:B3', true).name = 'Ученики';
      workbook.names.add('порог', data.getRange('B2'));
      const cells = workbook.worksheets.getItem('Лист1').getRange('A1:A7');
      cells.formulas = [
        ["='Данные 5 «А»''х'!A2&\"!\""],
        ['=SUM(Ученики[Балл])'],
        ['=порог*2'],
        ['=COUNTA(Ученики[#All])'],
        ["=COUNTIF('Данные 5 «А»''х'!A:A,\"Боря\")"],
        ['=IFERROR(XLOOKUP("Боря",Ученики[Имя],Ученики[Балл]),"нет")'],
        ['=НЕТ_ТАКОГО+1'],
      ];
      cells.load('values');
      await context.sync();
      return cells.values.flat();
    });
    expect(results).toEqual(['1.10!', 9, 8, 6, 1, 5, '#NAME?']);
  });

  test('a dynamic array spills, and is taken back when its formula goes', async () => {
    const grids = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('C1').formulas = [['=SEQUENCE(2,2)']];
      const full = sheet.getRange('C1:D2').load('values');
      await context.sync();
      sheet.getRange('C1').clear();
      const empty = sheet.getRange('C1:D2').load('values');
      await context.sync();
      return [full.values, empty.values];
    });
    expect(grids).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [
        ['', ''],
        ['', ''],
      ],
    ]);
  });

  test('a renamed sheet is renamed in formulas, inserted rows move references', async () => {
    const formulas = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Лист1');
      sheet.getRange('A1').values = [[7]];
      const other = worksheets.add('Другой');
      other.getRange('A1').formulas = [['=Лист1!A1*$B$2+SUM(Лист1!A1:A3)']];
      sheet.name = 'Лист 1';
      sheet.getRange('1:1').insert('Down');
      const cell = other.getRange('A1').load('formulas,values');
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(formulas).toEqual([[["='Лист 1'!A2*$B$2+SUM('Лист 1'!A2:A4)"]], [[7]]]);
  });

  test('10,000 cells, half of them formulas, are written, calculated and read', async () => {
    const rows = Array.from({ length: 5_000 }, (_item, row) => [row, `=A${String(row + 1)}*2`]);
    const last = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Лист1').getRange('A1:B5000');
      range.values = rows;
      const cell = range.getLastCell().load('values');
      await context.sync();
      return cell.values;
    });
    expect(last).toEqual([[9_998]]);
  });
});

describe('ranges', () => {
  test('values of whole columns are null', async () => {
    const values = await excel.run(async (context) => {
      const column = context.workbook.worksheets
        .getItem('Лист1')
        .getRange('A:A')
        .load('values,address,rowCount');
      await context.sync();
      return [column.values, column.address, column.rowCount];
    });
    expect(values).toEqual([null, 'Лист1!A:A', 1_048_576]);
  });

  test('a range stays what it was over several syncs', async () => {
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Лист1').getRange('B2').getResizedRange(1, 0);
      await context.sync();
      range.values = [[1], [2]];
      await context.sync();
      range.load('values,address');
      await context.sync();
      return [range.values, range.address];
    });
    expect(values).toEqual([[[1], [2]], 'Лист1!B2:B3']);
  });

  test('a null object is told by isNullObject', async () => {
    const found = await excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItemOrNullObject('Нет');
      const name = names.getItemOrNullObject('Нет').load('formula');
      const used = worksheets.getItem('Лист1').getUsedRangeOrNullObject(true).load('address');
      const below = sheet.getRange('A1').load('values');
      const there = worksheets.getItemOrNullObject('лист1').load('name');
      await context.sync();
      return [
        sheet.isNullObject,
        name.isNullObject,
        used.isNullObject,
        below.isNullObject,
        there.isNullObject,
      ];
    });
    expect(found).toEqual([true, true, true, true, false]);
  });

  test('items of a collection are found again', async () => {
    const result = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Второй');
      worksheets.load('items/name,items/visibility');
      await context.sync();
      const cells = worksheets.items.map((sheet) => sheet.getRange('A1').load('address'));
      await context.sync();
      return [worksheets.items.map(({ name }) => name), cells.map(({ address }) => address)];
    });
    expect(result).toEqual([
      ['Лист1', 'Второй'],
      ['Лист1!A1', 'Второй!A1'],
    ]);
  });
});
