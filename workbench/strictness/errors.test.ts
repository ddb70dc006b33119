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

describe('PropertyNotLoaded', () => {
  test('reading what was not loaded is refused by the client alone', async () => {
    const error = await failure(
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Лист1').getRange('A1');
        range.load('address');
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });
});

describe('ItemNotFound', () => {
  test('a missing sheet', async () => {
    const error = await refusal((_sheet, { workbook }) => workbook.worksheets.getItem('Нет'));
    expect(error).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  });

  test('the statement that failed is told', async () => {
    const error = await refusal((_sheet, { workbook }) => {
      workbook.worksheets.getItem('Нет').getRange('A1').values = [[1]];
    });
    expect(error.statement).toContain('getItem');
  });

  test('a missing table', async () => {
    expect(await refusal((sheet) => sheet.tables.getItem('Нет'))).toMatchObject({
      code: 'ItemNotFound',
      location: 'TableCollection.getItem',
    });
  });

  test('a missing name', async () => {
    expect(await refusal((_sheet, { workbook }) => workbook.names.getItem('Нет'))).toMatchObject({
      code: 'ItemNotFound',
      location: 'NamedItemCollection.getItem',
    });
  });

  test('a sheet that was deleted since', async () => {
    const error = await failure(
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Лист2');
        sheet.load('name');
        await context.sync();
        sheet.delete();
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });
});

describe('InvalidArgument', () => {
  const wrong: readonly (readonly [string, Step])[] = [
    [
      'fewer rows than the range',
      (sheet) => {
        sheet.getRange('A1:A2').values = [[1]];
      },
    ],
    [
      'more columns than the range',
      (sheet) => {
        sheet.getRange('A1:A2').values = [
          [1, 2],
          [3, 4],
        ];
      },
    ],
    ['a bad address', (sheet) => sheet.getRange('A1:не адрес')],
    [
      'a bad colour',
      (sheet) => {
        sheet.getRange('A1').format.fill.color = '#12345';
      },
    ],
    [
      'an unparsable formula',
      (sheet) => {
        sheet.getRange('A1').formulas = [['=SUM(A2,']];
      },
    ],
    [
      'a formula with semicolons',
      (sheet) => {
        sheet.getRange('A1').formulas = [['=SUM(A2;A3)']];
      },
    ],
    [
      'a text over 32,767 characters',
      (sheet) => {
        sheet.getRange('A1').values = [['я'.repeat(32_768)]];
      },
    ],
    [
      'a formula over 8,192 characters',
      (sheet) => {
        sheet.getRange('A1').formulas = [[`="${'я'.repeat(8_190)}"`]];
      },
    ],
    [
      'an unknown alignment',
      (sheet) => {
        sheet.getRange('A1').format.set({ horizontalAlignment: 'Посередине' as 'Center' });
      },
    ],
  ];

  test.each(wrong)('%s', async (_name, step) => {
    expect((await refusal(step)).code).toBe('InvalidArgument');
  });

  test('a text of 32,767 and a formula of 8,192 characters still go', async () => {
    await done((sheet) => {
      sheet.getRange('A1').values = [['я'.repeat(32_767)]];
      sheet.getRange('A2').formulas = [[`="${'я'.repeat(8_189)}"`]];
    });
  });
});

describe('sheet names', () => {
  const forbidden = [
    '',
    'а'.repeat(32),
    'a\\b',
    'a/b',
    'a?',
    'a*',
    '[a',
    'a]',
    'a:b',
    "'a",
    "a'",
    'History',
    'ЖУРНАЛ',
  ];

  test.each(forbidden)('«%s» is refused', async (name) => {
    expect((await refusal((_sheet, { workbook }) => workbook.worksheets.add(name))).code).toBe(
      'InvalidArgument',
    );
  });

  test.each(['Лист2', 'лист2'])('«%s» is taken', async (name) => {
    const error = await refusal((_sheet, { workbook }) => workbook.worksheets.add(name));
    expect(error).toMatchObject({ code: 'ItemAlreadyExists', location: 'WorksheetCollection.add' });
    const renamed = await refusal((sheet) => {
      sheet.name = name;
    });
    expect(renamed).toMatchObject({ code: 'ItemAlreadyExists', location: 'Worksheet.name' });
  });

  test('31 characters, an apostrophe inside and its own name in other letters go', async () => {
    await done((sheet, { workbook }) => {
      workbook.worksheets.add('б'.repeat(31));
      workbook.worksheets.add("О'Нил");
      sheet.name = 'ЛИСТ1';
    });
    expect(excel.session.workbook.sheets.map(({ name }) => name)).toEqual([
      'ЛИСТ1',
      'Лист2',
      'б'.repeat(31),
      "О'Нил",
    ]);
  });
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

describe('what ran before a failing action', () => {
  test('stays; nothing after it runs', async () => {
    await refusal((sheet, { workbook }) => {
      sheet.getRange('A1').values = [['до']];
      workbook.worksheets.getItem('Нет');
      sheet.getRange('A2').values = [['после']];
    });
    const cells = excel.session.workbook.sheetNamed('Лист1')?.cells;
    expect(cells?.get(0, 0)?.value).toBe('до');
    expect(cells?.get(1, 0)).toBeUndefined();
  });
});
