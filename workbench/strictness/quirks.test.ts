/** @jest-environment jsdom */
import { failure, openWorkbook, type OpenOptions, type OpenWorkbook } from '../testing';
import { saveFile } from '../../src/taskpane/saveFile';

type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Opens a workbook and gives a way to run one sync on its first sheet. */
async function open(options: OpenOptions = {}) {
  const excel = await openWorkbook({ sheets: ['Лист1', 'Лист2'], ...options });
  const sync = (step: Step) =>
    excel.run(async (context) => {
      const result = step(context.workbook.worksheets.getItem('Лист1'), context);
      await context.sync();
      return result;
    });
  return { ...excel, sync };
}

const write = (cell: string, value: unknown) => (sheet: Excel.Worksheet) => {
  sheet.getRange(cell).values = [[value]];
};

describe('the platform', () => {
  test.each([
    ['desktop', 'PC'],
    ['web', 'OfficeOnline'],
    ['mac', 'Mac'],
  ] as const)('of a host on the %s is told as %s, and its requests are answered', async (platform, told) => {
    const { sync, session } = await open({ platform });
    expect(Office.context.platform).toBe(told);
    expect(Office.context.diagnostics.platform).toBe(told);
    await sync(write('A1', 5));
    expect(session.workbook.activeSheet.cells.get(0, 0)?.value).toBe(5);
  });
});

describe('names of a sheet', () => {
  const names = (excel: OpenWorkbook) =>
    excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem('Лист1').names.load({ name: true });
      await context.sync();
      return found.items.map(({ name }) => name);
    });
  const named: Step = (sheet, { workbook }) => {
    workbook.names.add('общее', sheet.getRange('B1'));
    sheet.names.add('своё', sheet.getRange('A1'));
    sheet.pageLayout.setPrintTitleRows('1:2');
  };

  test('are those of the sheet alone, unless asked for otherwise', async () => {
    const excel = await open();
    await excel.sync(named);
    expect(await names(excel)).toEqual(['своё']);
  });

  test('hold those of the workbook and those for printing, which can be deleted by them', async () => {
    const excel = await open({ sheetNamesHoldAll: true });
    await excel.sync(named);
    expect(await names(excel)).toEqual(['своё', 'Print_Titles', 'общее']);
    await excel.sync((sheet) => {
      for (const name of ['Print_Titles', 'общее']) sheet.names.getItem(name).delete();
    });
    expect(excel.session.workbook.parts.names).toEqual([]);
    expect(excel.session.workbook.activeSheet.parts.pageLayout.titleRows).toBeNull();
    expect(await names(excel)).toEqual(['своё']);
  });
});

test.each([
  [true, false],
  [false, true],
])('a call that can not be undone empties the undo list (%s)', async (undoListCleared, canUndo) => {
  const { sync, session } = await open({ undoListCleared });
  await sync(write('A1', 1));
  expect(session.canUndo).toBe(true);
  await sync((sheet) => sheet.copy());
  expect(session.canUndo).toBe(canUndo);
});

describe('513 merged areas', () => {
  const merged = async (options: OpenOptions) => {
    const excel = await open(options);
    await excel.sync((sheet) => {
      sheet.getRange('D1:E513').merge(true);
    });
    const ask = () =>
      excel.sync((sheet) => sheet.getRange('D1:E513').getMergedAreasOrNullObject().load('areaCount'));
    return { ...excel, ask: ask as () => Promise<Excel.RangeAreas> };
  };

  test('are refused', async () => {
    const { ask } = await merged({});
    expect(await failure(ask())).toMatchObject({
      code: 'GeneralException',
      location: 'Range.getMergedAreasOrNullObject',
    });
  });

  test('or answered by null', async () => {
    const { ask } = await merged({ manyMerges: 'null' });
    expect((await ask()).isNullObject).toBe(true);
  });

  test('or told late', async () => {
    const { ask } = await merged({ manyMerges: 'slow', slowAnswer: 30 });
    const answer = ask();
    const sooner = new Promise((resolve) => setTimeout(resolve, 1, 'sooner'));
    expect(await Promise.race([answer, sooner])).toBe('sooner');
    expect((await answer).areaCount).toBe(513);
  });
});

describe('another workbook in front', () => {
  test.each<[string, Step, string]>([
    ['adding a sheet', (_sheet, { workbook }) => workbook.worksheets.add('Новый'), 'GeneralException'],
    ['deleting one', (sheet) => sheet.delete(), 'GeneralException'],
    ['activating one', (sheet) => sheet.activate(), 'InvalidSelection'],
    ['selecting cells', (sheet) => sheet.getRange('B2').select(), 'InvalidSelection'],
    ['freezing', (sheet) => sheet.freezePanes.freezeRows(1), 'GeneralException'],
    ['hiding gridlines', (sheet) => (sheet.showGridlines = false), 'GeneralException'],
    ['listing names', (sheet) => sheet.names.load({ name: true }), 'InvalidSelection'],
  ])('refuses %s, and writes cells', async (_what, step, code) => {
    const { sync, host, session } = await open();
    host.quirks.otherInFront = true;
    expect((await failure(sync(step))).code).toBe(code);
    await sync(write('A1', 7));
    expect(session.workbook.activeSheet.cells.get(0, 0)?.value).toBe(7);
    host.quirks.otherInFront = false;
    await sync(step);
  });
});

test('grouped sheets are read and not written', async () => {
  const { sync, host, session } = await open();
  await sync(write('A1', 7));
  host.quirks.sheetsGrouped = true;
  expect((await failure(sync(write('A1', 8)))).code).toBe('GeneralException');
  const range = (await sync((sheet) => sheet.getRange('A1').load('values'))) as Excel.Range;
  expect(range.values).toEqual([[7]]);
  host.quirks.sheetsGrouped = false;
  await sync(write('A1', 8));
  expect(session.workbook.activeSheet.cells.get(0, 0)?.value).toBe(8);
});

test('a new sheet is not activated by the sync that adds it, and by the next one is', async () => {
  const { sync, session } = await open({ platform: 'web', newSheetStaysBehind: true });
  await sync((_sheet, { workbook }) => {
    workbook.worksheets.add('Новый').activate();
    workbook.worksheets.getItem('Новый').getRange('B2').select();
  });
  expect(session.workbook.activeSheet.name).toBe('Лист1');
  await sync((_sheet, { workbook }) => workbook.worksheets.getItem('Новый').activate());
  expect(session.workbook.activeSheet.name).toBe('Новый');
});

test('fitting to pages is taken and has no effect; a scale has', async () => {
  const { sync, session } = await open({ fitIgnored: true });
  const zoom = () => session.workbook.activeSheet.parts.pageLayout.zoom;
  await sync((sheet) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  expect(zoom()).toEqual({ scale: 100 });
  await sync((sheet) => {
    sheet.pageLayout.zoom = { scale: 60 };
  });
  expect(zoom()).toEqual({ scale: 60 });
});

test('conditional formats show what was, until a calculation is asked for', async () => {
  const { sync, host } = await open({ paintsOnCalculation: true });
  await sync((sheet) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=$B$1=1';
  });
  expect(host.unpainted).toEqual(['Лист1']);
  await sync((sheet) => sheet.calculate(true));
  expect(host.unpainted).toEqual([]);
  await sync(write('B1', 1));
  expect(host.unpainted).toEqual(['Лист1']);
  await sync((_sheet, { application }) => application.calculate('Recalculate'));
  expect(host.unpainted).toEqual([]);
});

describe('a ribbon function', () => {
  /** A function that goes on after it has said that it is done. */
  const goesOn = async (options: OpenOptions) => {
    const excel = await open({ ...options, fresh: true });
    let isWritten = false;
    Office.actions.associate('step', (event: Office.AddinCommands.Event) => {
      Office.context.ui.displayDialogAsync('https://localhost/message.html', { width: 30 });
      if (options.functionTime === undefined) event.completed();
      void excel.sync(write('A1', 1)).then(() => (isWritten = true));
    });
    return { ...excel, isWritten: () => isWritten };
  };

  test('goes on after it was done, with its dialog, in most Excels', async () => {
    const { bridge, session } = await goesOn({});
    await bridge.invokeCommand('step', 'step');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bridge.dialogs.open).not.toBeNull();
    expect(session.workbook.activeSheet.cells.get(0, 0)?.value).toBe(1);
  });

  test('ends with its page and its dialog when it is done', async () => {
    const { bridge, isWritten } = await goesOn({ functionPageEnds: true });
    await bridge.invokeCommand('step', 'step');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bridge.dialogs.open).toBeNull();
    expect(isWritten()).toBe(false);
  });

  test('ends when its time is over', async () => {
    const { bridge } = await goesOn({ functionTime: 30 });
    await expect(bridge.invokeCommand('step', 'step')).rejects.toThrow('5007');
    expect(bridge.dialogs.open).toBeNull();
  });
});

describe('a download', () => {
  afterEach(() => jest.restoreAllMocks());

  test.each([true, false])('that is saved or not (%s)', async (savesDownloads) => {
    await open({ platform: 'mac', savesDownloads, fresh: true });
    Object.assign(URL, { createObjectURL: () => '#', revokeObjectURL: () => undefined });
    const saved: string[] = [];
    const add = document.createElement.bind(document);
    jest.spyOn(document, 'createElement').mockImplementation((name: string) => {
      const element = add(name);
      element.addEventListener('click', () => saved.push(element.getAttribute('download') ?? ''));
      return element;
    });
    saveFile('справка.docx', Uint8Array.of(1));
    expect(saved).toEqual(savesDownloads ? ['справка.docx'] : []);
  });
});

test.each([
  [255, null],
  [256, 'InvalidArgument'],
])('a footer of %i characters', async (length, code) => {
  const { sync } = await open();
  const set = sync((sheet) => {
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'я'.repeat(length);
  });
  if (code === null) await set;
  else expect((await failure(set)).code).toBe(code);
});

describe('texts of numbers and days', () => {
  const CELLS = [
    ['0.0%', 0.875, '87,5%', '87.5%'],
    ['#,##0.0', 1234.5, '1\u00a0234,5', '1,234.5'],
    ['d mmmm yyyy', 46_270, '5 сентября 2026', '5 September 2026'],
    ['mmmm yyyy', 46_270, 'сентябрь 2026', 'September 2026'],
    ['m/d/yy', 46_270, '05.09.2026', '9/5/26'],
    ['dd.mm.yyyy', 46_270, '05.09.2026', '05.09.2026'],
  ] as const;

  test.each([
    ['ru-RU', 2],
    ['en-US', 3],
  ] as const)('are told as Excel shows them in %s', async (locale, at) => {
    const { sync } = await open({ localText: true, locale });
    const range = (await sync((sheet) => {
      const own = sheet.getRange(`A1:A${CELLS.length}`);
      own.numberFormat = CELLS.map(([format]) => [format]);
      own.values = CELLS.map(([, value]) => [value]);
      return own.load('text');
    })) as Excel.Range;
    expect(range.text.map(([text]) => text)).toEqual(CELLS.map((cell) => cell[at]));
  });
});

test.each([
  [100, null],
  [101, 'InvalidArgument'],
])('a property of %i characters where 100 are taken', async (length, code) => {
  const { sync } = await open({ propertyLimit: 100 });
  const set = sync((sheet) => sheet.customProperties.add('свойство', 'я'.repeat(length)));
  if (code === null) await set;
  else expect((await failure(set)).code).toBe(code);
});

test('a sync that never returns has run all the same', async () => {
  const { sync, host, session } = await open();
  host.faults.failSync(1, { kind: 'silence' });
  const late = new Promise((resolve) => setTimeout(resolve, 50, 'silent'));
  expect(await Promise.race([sync(write('A1', 1)), late])).toBe('silent');
  expect(session.workbook.activeSheet.cells.get(0, 0)?.value).toBe(1);
});
