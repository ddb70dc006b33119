/** @jest-environment jsdom */
import { failure, openWorkbook, type OpenWorkbook } from '../testing';

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook({ sheets: ['Лист1', 'Лист2'] });
});

type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** The error of one sync in which the step ran on «Лист1». */
const refusal = (step: Step) =>
  failure(
    excel.run(async (context) => {
      step(context.workbook.worksheets.getItem('Лист1'), context);
      await context.sync();
    }),
  );

/** Runs the step, which must go well. */
const done = (step: Step) =>
  excel.run(async (context) => {
    step(context.workbook.worksheets.getItem('Лист1'), context);
    await context.sync();
  });

describe('AccessDenied', () => {
  test('a locked cell of a protected sheet can be neither written nor formatted', async () => {
    await done((sheet) => {
      sheet.protection.protect();
    });
    const written = await refusal((sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    expect(written).toMatchObject({ code: 'AccessDenied', location: 'Range.values' });
    const formatted = await refusal((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
    });
    expect(formatted).toMatchObject({ code: 'AccessDenied', location: 'RangeFont.bold' });
  });

  test('an unlocked cell of a protected sheet can be written', async () => {
    await done((sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
    });
    await done((sheet) => {
      sheet.getRange('B2').values = [[1]];
    });
  });

  test('a protected workbook takes no new sheet, no deletion, no new name', async () => {
    await done((_sheet, { workbook }) => {
      workbook.protection.protect();
    });
    expect((await refusal((_sheet, { workbook }) => workbook.worksheets.add('Новый'))).code).toBe(
      'AccessDenied',
    );
    expect(
      (
        await refusal((sheet) => {
          sheet.delete();
        })
      ).code,
    ).toBe('AccessDenied');
    const renamed = await refusal((sheet) => {
      sheet.name = 'Другой';
    });
    expect(renamed.code).toBe('AccessDenied');
  });

  test('protecting twice and unprotecting what is free are refused', async () => {
    const unprotect = await refusal((sheet) => {
      sheet.protection.unprotect();
    });
    expect(unprotect).toMatchObject({ code: 'AccessDenied', location: 'WorksheetProtection.unprotect' });
    const protect = await refusal((sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    });
    expect(protect).toMatchObject({ code: 'AccessDenied', location: 'WorksheetProtection.protect' });
    const workbook = await refusal((_sheet, context) => {
      context.workbook.protection.unprotect();
    });
    expect(workbook.code).toBe('AccessDenied');
  });
});

describe('tables', () => {
  const people: Step = (sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Имя', 'Класс'],
      ['Аня', 5],
      ['Боря', 6],
    ];
    sheet.tables.add('A1:B3', true).name = 'Ученики';
  };

  test('a table over another table is refused', async () => {
    await done(people);
    const error = await refusal((sheet) => sheet.tables.add('B3:C9', true));
    expect(error).toMatchObject({ code: 'InvalidArgument', location: 'TableCollection.add' });
  });

  test('a table over merged cells is refused', async () => {
    const error = await refusal((sheet) => {
      sheet.getRange('A2:B2').merge();
      sheet.tables.add('A1:B3', true);
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', location: 'TableCollection.add' });
  });

  test('headers are made unique and filled when the table is made', async () => {
    const headers = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1:D1').values = [['Имя', 'имя', '', 5]];
      const header = sheet.tables.add('A1:D2', true).getHeaderRowRange();
      header.load('values');
      await context.sync();
      return header.values;
    });
    expect(headers).toEqual([['Имя', 'имя2', 'Столбец3', '5']]);
  });

  test('a column can be renamed neither to nothing nor to a name that is taken', async () => {
    await done(people);
    for (const name of ['', 'ИМЯ']) {
      const error = await refusal((sheet) => {
        sheet.tables.getItem('Ученики').columns.getItem('Класс').name = name;
      });
      expect(error).toMatchObject({ code: 'InvalidArgument', location: 'TableColumn.name' });
    }
  });
});

describe('sheets that must stay', () => {
  test('the last visible sheet can be neither deleted nor hidden', async () => {
    await done((_sheet, { workbook }) => {
      workbook.worksheets.getItem('Лист2').visibility = 'Hidden';
    });
    expect(
      (
        await refusal((sheet) => {
          sheet.delete();
        })
      ).code,
    ).toBe('InvalidOperation');
    const hidden = await refusal((sheet) => {
      sheet.visibility = 'VeryHidden';
    });
    expect(hidden).toMatchObject({ code: 'InvalidOperation', location: 'Worksheet.visibility' });
  });
});
