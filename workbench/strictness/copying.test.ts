/** @jest-environment jsdom */
import { failure, openWorkbook, type OpenOptions, type OpenWorkbook } from '../testing';

let excel: OpenWorkbook;
const open = async (options: OpenOptions = {}): Promise<void> => {
  excel = await openWorkbook({ sheets: ['Лист1', 'Лист2'], ...options });
};
beforeEach(() => open());

type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Runs one sync on «Лист1». */
const sync = (step: Step) =>
  excel.run(async (context) => {
    step(context.workbook.worksheets.getItem('Лист1'), context);
    await context.sync();
  });

const names = () => excel.session.workbook.sheets.map(({ name }) => name);
const sheetNamed = (name: string) => {
  const found = excel.session.workbook.sheetNamed(name);
  if (!found) throw new Error(`There is no sheet «${name}».`);
  return found;
};

describe('Worksheet.copy', () => {
  test.each<[Excel.WorksheetPositionType | undefined, string[]]>([
    ['End' as Excel.WorksheetPositionType, ['Лист1', 'Лист2', 'Лист1 (2)']],
    ['Beginning' as Excel.WorksheetPositionType, ['Лист1 (2)', 'Лист1', 'Лист2']],
    ['None' as Excel.WorksheetPositionType, ['Лист1 (2)', 'Лист1', 'Лист2']],
    [undefined, ['Лист1 (2)', 'Лист1', 'Лист2']],
  ])('to %s stands there, and the active sheet stays active', async (place, expected) => {
    await sync((sheet) => sheet.copy(place));
    expect(names()).toEqual(expected);
    expect(excel.session.workbook.activeSheet.name).toBe('Лист1');
  });

  test('before or after another sheet stands there, and needs that sheet', async () => {
    await sync((sheet, { workbook }) => {
      sheet.copy('Before', workbook.worksheets.getItem('Лист2'));
      sheet.copy('After', workbook.worksheets.getItem('Лист2'));
    });
    expect(names()).toEqual(['Лист1', 'Лист1 (2)', 'Лист2', 'Лист1 (3)']);
    const error = await failure(sync((sheet) => sheet.copy('After')));
    expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Worksheet.copy' });
  });

  test('counts on from a copy and cuts a long name', async () => {
    await sync((sheet) => {
      sheet.copy('End').copy('End');
    });
    expect(names()).toEqual(['Лист1', 'Лист2', 'Лист1 (2)', 'Лист1 (3)']);
    await sync((_sheet, { workbook }) => {
      const other = workbook.worksheets.getItem('Лист2');
      other.name = 'Имя листа, в котором 31 символ!';
      other.copy('End');
    });
    expect(names().at(-1)).toBe('Имя листа, в котором 31 сим (2)');
  });

  test('can be used in the same sync', async () => {
    await sync((sheet) => {
      sheet.getRange('A1').values = [['было']];
      const copy = sheet.copy('End');
      copy.name = 'Копия';
      copy.visibility = 'Hidden';
      sheet.getRange('A1').values = [['стало']];
    });
    expect(sheetNamed('Копия').cells.get(0, 0)?.value).toBe('было');
    expect(sheetNamed('Копия').parts.visibility).toBe('Hidden');
    expect(sheetNamed('Лист1').cells.get(0, 0)?.value).toBe('стало');
  });

  test('leaves formulas elsewhere alone and points its own at itself', async () => {
    await sync((sheet, { workbook }) => {
      sheet.getRange('A1:A3').formulas = [[5], ['=Лист1!A1*2'], ['=Лист2!A1']];
      workbook.worksheets.getItem('Лист2').getRange('A1').formulas = [['=Лист1!A1']];
      sheet.copy('End');
    });
    const formulas = [1, 2].map((row) => sheetNamed('Лист1 (2)').cells.get(row, 0)?.formula);
    expect(formulas).toEqual(["='Лист1 (2)'!A1*2", '=Лист2!A1']);
    expect(sheetNamed('Лист1 (2)').cells.get(1, 0)?.value).toBe(10);
    expect(sheetNamed('Лист2').cells.get(0, 0)?.formula).toBe('=Лист1!A1');
  });

  test('gives tables, names and charts of its own, and no custom properties', async () => {
    await sync((sheet, { workbook }) => {
      sheet.getRange('A1:B3').values = [
        ['Имя', 'Класс'],
        ['Аня', 5],
        ['Боря', 6],
      ];
      sheet.tables.add('A1:B3', true).name = 'Ученики';
      sheet.getRange('D1').formulas = [['=SUM(Ученики[Класс])']];
      sheet.names.add('своё', sheet.getRange('A2'));
      workbook.names.add('общее', sheet.getRange('A3'));
      sheet.charts.add('Line', sheet.getRange('B1:B3'), 'Columns');
      sheet.customProperties.add('метка', 'да');
      sheet.copy('End');
    });
    const [sheet, copy] = [sheetNamed('Лист1'), sheetNamed('Лист1 (2)')];
    expect(copy.parts.tables.map(({ name }) => name)).toEqual(['Таблица1']);
    expect(sheet.parts.tables.map(({ name }) => name)).toEqual(['Ученики']);
    expect(copy.cells.get(0, 3)).toMatchObject({ formula: '=SUM(Таблица1[Класс])', value: 11 });
    expect(copy.parts.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['своё', "='Лист1 (2)'!$A$2"],
      ['общее', "='Лист1 (2)'!$A$3"],
    ]);
    expect(copy.parts.charts[0]?.series[0]?.values?.sheetId).toBe(copy.id);
    expect(copy.parts.charts[0]?.id).not.toBe(sheet.parts.charts[0]?.id);
    expect(copy.parts.customProperties.size).toBe(0);
    expect(excel.session.workbook.parts.names.map(({ name }) => name)).toEqual(['общее']);
  });

  test('is refused where the structure is protected', async () => {
    await sync((_sheet, { workbook }) => {
      workbook.protection.protect();
    });
    const error = await failure(sync((sheet) => sheet.copy('End')));
    expect(error).toMatchObject({ code: 'AccessDenied', location: 'Worksheet.copy' });
    expect(names()).toEqual(['Лист1', 'Лист2']);
  });

  test.each(['desktop', 'web'] as const)('is refused inside an undo group, on the %s', async (platform) => {
    await open({ insideUndoGroup: true, platform });
    const error = await failure(sync((sheet) => sheet.copy('End')));
    expect(error).toMatchObject({ code: 'UndoNotSupported', location: 'Worksheet.copy' });
  });
});

describe('Range.copyFrom', () => {
  /** Makes «Лист1» a sheet with something of everything. */
  const furnish = () =>
    sync((sheet) => {
      sheet.getRange('A1:B2').formulas = [
        ['Имя', '=A2'],
        ['Аня', '=$A$1'],
      ];
      sheet.getRange('A1').hyperlink = { address: 'https://example.org/', textToDisplay: 'Имя' };
      sheet.getRange('B1:B2').format.font.bold = true;
      sheet.getRange('A4:B5').merge();
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('2:2').format.rowHeight = 40;
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('A1:A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'да,нет' } };
      sheet.getRange('A1:B1').conditionalFormats.add('Custom').custom.rule.formula = '=A1="Имя"';
    });

  test('of a whole sheet brings cells, sizes, merges, rules, validations, and nothing stays', async () => {
    await furnish();
    await sync((sheet, { workbook }) => {
      const other = workbook.worksheets.getItem('Лист2');
      other.getRange('F9').values = [['прежнее']];
      other.getRange('A1:C1').merge();
      other.getRange('9:9').format.rowHeight = 77;
      other.getRange().copyFrom(sheet.getRange());
    });
    const [from, to] = [sheetNamed('Лист1'), sheetNamed('Лист2')];
    const cells = (sheet: typeof from) =>
      [...sheet.cells.entries()].sort((a, b) => a.row - b.row || a.column - b.column);
    expect(cells(to)).toEqual(cells(from));
    expect(to.parts.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 1 }]);
    expect([to.columnWidth(0), to.rowHeight(1), to.rowHeight(8)]).toEqual([100, 40, 15]);
    expect(to.isColumnHidden(1)).toBe(true);
    expect(to.parts.validations).toEqual(from.parts.validations);
    expect(to.parts.conditionalFormats).toMatchObject([
      { ranges: [{ top: 0, left: 0, bottom: 0, right: 1 }], rule: { formula: '=A1="Имя"' } },
    ]);
  });

  test('brings neither charts nor tables, names, panes or the filter', async () => {
    await furnish();
    await sync((sheet, { workbook }) => {
      sheet.charts.add('Line', sheet.getRange('B1:B2'), 'Columns');
      sheet.names.add('имя', sheet.getRange('A1'));
      sheet.freezePanes.freezeRows(1);
      sheet.autoFilter.apply(sheet.getRange('A1:B2'));
      workbook.worksheets.getItem('Лист2').getRange().copyFrom(sheet.getRange());
    });
    expect(sheetNamed('Лист2').parts).toMatchObject({
      charts: [],
      tables: [],
      names: [],
      frozen: null,
      autoFilter: null,
    });
  });

  test('of a range moves merges and rules along, and sizes stay', async () => {
    await furnish();
    await sync((sheet) => {
      sheet.getRange('D11').copyFrom('A1:B5');
    });
    const sheet = sheetNamed('Лист1');
    expect(sheet.parts.merges).toContainEqual({ top: 13, left: 3, bottom: 14, right: 4 });
    expect(sheet.cells.get(10, 4)?.formula).toBe('=D12');
    expect(sheet.cells.get(10, 3)?.hyperlink).toEqual({ address: 'https://example.org/' });
    expect([sheet.columnWidth(3), sheet.rowHeight(11)]).toEqual([48, 15]);
    expect(sheet.parts.validations.flatMap(({ ranges }) => ranges)).toContainEqual({
      top: 10,
      left: 3,
      bottom: 11,
      right: 3,
    });
  });

  test('over the edge of the sheet is refused', async () => {
    const error = await failure(
      sync((sheet, { workbook }) => {
        sheet.getRange('B2').copyFrom(workbook.worksheets.getItem('Лист2').getRange());
      }),
    );
    expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.copyFrom' });
  });

  test('onto a protected sheet is refused', async () => {
    await sync((sheet) => {
      sheet.protection.protect();
    });
    const error = await failure(
      sync((sheet, { workbook }) => {
        sheet.getRange().copyFrom(workbook.worksheets.getItem('Лист2').getRange());
      }),
    );
    expect(error).toMatchObject({ code: 'AccessDenied', location: 'Range.copyFrom' });
  });
});
