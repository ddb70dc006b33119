/** @jest-environment jsdom */
import { failure, openWorkbook, type OpenWorkbook } from '../testing';

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook({ sheets: ['Лист1', 'Лист2'], excelApi: '1.17' });
});

describe('ribbon buttons', () => {
  test('call the associated function and end with event.completed', async () => {
    const calls: string[] = [];
    Office.actions.associate('checkRoadmap', (event: Office.AddinCommands.Event) => {
      calls.push(event.source.id);
      event.completed();
    });
    await excel.bridge.invokeCommand('checkRoadmap', 'CheckButton');
    expect(calls).toEqual(['CheckButton']);
  });

  test('fail where the add-in has no such function', async () => {
    await expect(excel.bridge.invokeCommand('missing', 'Button')).rejects.toThrow();
  });
});

describe('settings of the document', () => {
  const save = (): Promise<Office.AsyncResultStatus> =>
    new Promise((resolve) => {
      Office.context.document.settings.saveAsync((result) => {
        resolve(result.status);
      });
    });

  test('are written to the workbook when saved', async () => {
    Office.context.document.settings.set('порог', 0.2);
    expect(excel.session.workbook.parts.documentSettings.size).toBe(0);
    expect(await save()).toBe('succeeded');
    expect(excel.session.workbook.parts.documentSettings).toEqual(new Map([['порог', '0.2']]));
  });

  test('are read when the client is loaded', async () => {
    Office.context.document.settings.set('порог', 0.2);
    await save();
    await openWorkbook({ workbook: excel.session.workbook });
    expect(Office.context.document.settings.get('порог')).toBe(0.2);
  });
});

describe('events', () => {
  const told: unknown[] = [];
  const note = (event: object): Promise<void> => {
    told.push(event);
    return Promise.resolve();
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  beforeEach(() => {
    told.length = 0;
  });

  test('sheets that are added, renamed, activated and deleted', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
      worksheets.onNameChanged.add(note);
      await context.sync();
      const sheet = worksheets.add('Новый');
      await context.sync();
      sheet.activate();
      sheet.name = 'Другой';
      await context.sync();
      worksheets.getItem('Лист2').delete();
      await context.sync();
    });
    await settled();
    expect(told.map((event) => (event as { readonly type: string }).type)).toEqual([
      'WorksheetAdded',
      'WorksheetActivated',
      'WorksheetNameChanged',
      'WorksheetDeleted',
    ]);
    expect(told[2]).toMatchObject({ nameBefore: 'Новый', nameAfter: 'Другой', source: 'Local' });
  });

  test('what a person types and selects is told, calculated results are not', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('B1').formulas = [['=A1*2']];
      await context.sync();
      sheet.onChanged.add(note);
      sheet.onSelectionChanged.add(note);
      await context.sync();
    });
    const { session } = excel;
    const sheet = session.workbook.activeSheet;
    session.transact('person', () => {
      sheet.cells.set(0, 0, { value: 5 });
      session.workbook.select(sheet.id, [{ top: 1, left: 0, bottom: 2, right: 1 }]);
    });
    await settled();
    expect(told).toMatchObject([
      { type: 'WorksheetChanged', address: 'A1', source: 'Local' },
      { type: 'WorksheetSelectionChanged', address: 'A2:B3' },
    ]);
    expect(sheet.cells.get(0, 1)?.value).toBe(10);
  });

  test('no more is told after removal', async () => {
    const registration = await excel.run(async (context) => {
      const result = context.workbook.worksheets.getItem('Лист1').onChanged.add(note);
      await context.sync();
      return result;
    });
    await excel.Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('A1').values = [[1]];
      await context.sync();
    });
    await settled();
    expect(told).toEqual([]);
  });
});

describe('references', () => {
  test('are released at the end of a run', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Лист1').getRange('A1');
      await context.sync();
      range.values = [[1]];
      await context.sync();
      expect(excel.host.references.size).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.host.references.size).toBe(0);
  });

  test('an untracked range can not be used after a sync', async () => {
    const error = await failure(
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Лист1').getRange('A1').getCell(0, 0);
        range.untrack();
        await context.sync();
        range.values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidObjectPath');
  });
});
