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
