/** @jest-environment jsdom */
import { failure, openWorkbook, type OpenOptions } from '../testing';
import { TransportStatus } from '../protocol';

/** Opens a workbook and gives a way to run one sync on its first sheet. */
async function open(options: OpenOptions = {}) {
  const excel = await openWorkbook({ sheets: ['Лист1', 'Лист2'], ...options });
  const sync = (step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
    excel.run(async (context) => {
      step(context.workbook.worksheets.getItem('Лист1'), context);
      await context.sync();
    });
  return { ...excel, sync };
}

const write = (value: unknown) => (sheet: Excel.Worksheet) => {
  sheet.getRange('A1').values = [[value]];
};

describe('payload limits', () => {
  /** Some 6 MB of texts. */
  const large = Array.from({ length: 200 }, () => ['я'.repeat(15_000)]);

  test('values of 6 MB are refused on the web, and nothing is written', async () => {
    const { sync, session } = await open({ platform: 'web' });
    const error = await failure(
      sync((sheet) => {
        sheet.getRange('A1:A200').values = large;
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(session.workbook.activeSheet.cells.bounds(false)).toBeNull();
  });

  test('an answer of 6 MB is refused on the web', async () => {
    const { sync, run } = await open({ platform: 'web' });
    for (const part of [0, 100]) {
      await sync((sheet) => {
        sheet.getRange(`A${String(part + 1)}:A${String(part + 100)}`).values = large.slice(0, 100);
      });
    }
    const error = await failure(
      run(async (context) => {
        context.workbook.worksheets.getItem('Лист1').getRange('A1:A200').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('the desktop has no such limit', async () => {
    const { sync, session } = await open();
    await sync((sheet) => {
      sheet.getRange('A1:A200').values = large;
    });
    expect(session.workbook.activeSheet.cells.get(199, 0)?.value).toHaveLength(15_000);
  });
});

describe('a cell that is being edited', () => {
  test('makes batches fail', async () => {
    const { sync, host } = await open();
    host.cellEdit.begin();
    expect((await failure(sync(write(1)))).code).toBe('InvalidOperationInCellEditMode');
    host.cellEdit.end();
    await sync(write(1));
  });

  test('makes batches wait that ask for it', async () => {
    const { Excel, host, session } = await open();
    host.cellEdit.begin();
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      write('дождался')(context.workbook.worksheets.getItem('Лист1'));
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const value = () => session.workbook.activeSheet.cells.get(0, 0)?.value;
    expect(value()).toBeUndefined();
    host.cellEdit.end();
    await run;
    expect(value()).toBe('дождался');
  });
});

describe('an undo group', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'Worksheet.delete',
      (sheet) => {
        sheet.delete();
      },
    ],
    [
      'WorksheetProtection.protect',
      (sheet) => {
        sheet.protection.protect();
      },
    ],
    [
      'WorksheetProtection.unprotect',
      (sheet) => {
        sheet.protection.unprotect();
      },
    ],
    [
      'Worksheet.name',
      (sheet) => {
        sheet.name = 'Другой';
      },
    ],
    [
      'Worksheet.position',
      (sheet) => {
        sheet.position = 1;
      },
    ],
    [
      'Worksheet.visibility',
      (sheet) => {
        sheet.visibility = 'Hidden';
      },
    ],
  ])('refuses %s on the desktop', async (location, step) => {
    const { sync } = await open({ insideUndoGroup: true });
    expect(await failure(sync(step))).toMatchObject({ code: 'UndoNotSupported', location });
  });

  test('takes a new name on the web, and refuses deletion there too', async () => {
    const { sync } = await open({ insideUndoGroup: true, platform: 'web' });
    await sync((sheet) => {
      sheet.name = 'Другой';
      sheet.name = 'Лист1';
    });
    const error = await failure(
      sync((sheet) => {
        sheet.delete();
      }),
    );
    expect(error.code).toBe('UndoNotSupported');
  });

  test('is one step back', async () => {
    const { sync, session } = await open();
    session.beginUndoGroup();
    await sync(write(1));
    await sync(write(2));
    session.endUndoGroup();
    session.undo();
    expect(session.workbook.activeSheet.cells.get(0, 0)).toBeUndefined();
    session.redo();
    expect(session.workbook.activeSheet.cells.get(0, 0)?.value).toBe(2);
  });
});

describe('ApiNotFound', () => {
  test('a member above the declared set fails in the client where it asks', async () => {
    const { sync } = await open({ excelApi: '1.7' });
    const error = await failure(
      sync((sheet) => {
        sheet.pageLayout.orientation = 'Landscape';
      }),
    );
    expect(error).toMatchObject({ code: 'ApiNotFound', location: 'Worksheet.pageLayout' });
  });

  test('and in the host where the client does not ask', async () => {
    const { sync } = await open({ excelApi: '1.6' });
    const error = await failure(
      sync((sheet) => {
        sheet.tabColor = '#FF0000';
      }),
    );
    expect(error).toMatchObject({ code: 'ApiNotFound', location: 'Worksheet.tabColor' });
    const loaded = await failure(sync((sheet) => sheet.load('showGridlines')));
    expect(loaded).toMatchObject({ code: 'ApiNotFound', location: 'Worksheet.showGridlines' });
  });

  test('a member that this host lacks is named', async () => {
    const { sync } = await open({ excelApi: '1.20' });
    const error = await failure(sync((sheet) => sheet.shapes.addTextBox('а')));
    expect(error).toMatchObject({ code: 'ApiNotFound', location: 'Worksheet.shapes' });
  });

  test('the declared set is what isSetSupported tells', async () => {
    const { Office } = await open({ excelApi: '1.14' });
    const { requirements } = Office.context;
    expect(['1.13', '1.14', '1.15'].map((set) => requirements.isSetSupported('ExcelApi', set))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('faults on demand', () => {
  test('the n-th sync fails with the given code and changes nothing', async () => {
    const { sync, host, session } = await open();
    host.faults.failSync(2, { kind: 'error', code: 'GeneralException' });
    await sync(write(1));
    expect((await failure(sync(write(2)))).code).toBe('GeneralException');
    expect(session.workbook.activeSheet.cells.get(0, 0)?.value).toBe(1);
    await sync(write(3));
  });

  test('a transport that breaks gives the code of office.js', async () => {
    const { sync, host } = await open();
    host.faults.failSync(1, { kind: 'status', status: TransportStatus.activityLimit });
    expect((await failure(sync(write(1)))).code).toBe('ActivityLimitReached');
  });

  test('a dropped connection stays dropped until it is restored', async () => {
    const { sync, host } = await open();
    host.faults.dropConnection();
    expect((await failure(sync(write(1)))).code).toBe('InvalidOrTimedOutSession');
    expect((await failure(sync(write(1)))).code).toBe('InvalidOrTimedOutSession');
    host.faults.restoreConnection();
    await sync(write(1));
  });

  test('an answer that never comes leaves the run waiting', async () => {
    const { sync, host } = await open();
    host.faults.failSync(1, { kind: 'silence' });
    const outcome = await Promise.race([
      sync(write(1)).then(() => 'answered'),
      new Promise((resolve) => setTimeout(resolve, 50, 'waiting')),
    ]);
    expect(outcome).toBe('waiting');
  });
});

describe('latency', () => {
  test('every sync takes its time', async () => {
    const { host, sync } = await open({ latency: 40 });
    const asked = jest.spyOn(host, 'execute');
    const waiting = jest.spyOn(globalThis, 'setTimeout');
    await sync(write(1));
    const waits = waiting.mock.calls.filter(([, time]) => time === 40);
    waiting.mockRestore();
    expect(waits.length).toBeGreaterThan(0);
    expect(waits).toHaveLength(asked.mock.calls.length);
  });
});
