/** @jest-environment jsdom */
import { excelWorkbook } from '../../src/excel';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook, type OpenOptions, type OpenWorkbook } from '../../workbench/testing';
import { expectManifestApi, prepare, refusal, sheetOf } from './support';

const open = (options: OpenOptions = {}): Promise<OpenWorkbook> =>
  openWorkbook({ sheets: ['Лист1', 'Лист2', 'Скрытый'], ...options });

describe('select', () => {
  let excel: OpenWorkbook;
  beforeEach(async () => {
    excel = await open();
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Скрытый').visibility = 'Hidden';
    });
  });

  test('shows the cell, in two syncs', async () => {
    await excelWorkbook().select('Лист2', 'C5');
    expectSyncs(excel.recorder).toBeAtMost(2);
    expectManifestApi(excel);
    const { workbook } = excel.session;
    expect(workbook.activeSheet.name).toBe('Лист2');
    expect(workbook.selection(workbook.activeSheet.id)).toEqual([{ top: 4, left: 2, bottom: 4, right: 2 }]);
  });

  test('shows the sheet alone where no cell is given', async () => {
    await excelWorkbook().select('Лист2', null);
    expect(excel.session.workbook.activeSheet.name).toBe('Лист2');
  });

  test('says that the sheet is gone, or hidden, and leaves it so', async () => {
    const gone = await refusal(excelWorkbook().select('Нет', 'A1'));
    expect(gone).toMatchObject({ code: 'excel-sheet-gone', data: { sheet: 'Нет' } });
    const hidden = await refusal(excelWorkbook().select('Скрытый', 'A1'));
    expect(hidden).toMatchObject({ code: 'excel-sheet-hidden', data: { sheet: 'Скрытый' } });
    expect(sheetOf(excel, 'Скрытый').parts.visibility).toBe('Hidden');
  });
});

describe('onChanged', () => {
  const settled = (ms = 200) => new Promise((resolve) => setTimeout(resolve, ms));
  const told: string[] = [];
  /** Events come when the machine has time for them. */
  const toldTo = async (listener: readonly string[]): Promise<void> => {
    for (let wait = 0; listener.length === 0 && wait < 100; wait += 1) await settled(50);
    await settled();
  };
  beforeEach(() => {
    told.length = 0;
  });

  const type = (excel: OpenWorkbook, name: string, value: string): void => {
    excel.session.transact('person', () => {
      sheetOf(excel, name).cells.set(0, 0, { value });
    });
  };

  test('tells the sheets that a person changes, until it is stopped', async () => {
    const excel = await open();
    const stop = await excelWorkbook().onChanged((sheet) => told.push(sheet));
    type(excel, 'Лист2', 'а');
    await toldTo(told);
    expect(told).toEqual(['Лист2']);
    await stop();
    type(excel, 'Лист2', 'б');
    await settled();
    expect(told).toEqual(['Лист2']);
  });

  test('tells a burst of changes of one sheet once or twice, not each', async () => {
    const excel = await open();
    await excelWorkbook().onChanged((sheet) => told.push(sheet));
    for (let index = 0; index < 50; index++) type(excel, 'Лист1', `а${index}`);
    await toldTo(told);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(2);
  });

  test('tells several listeners, each until it is stopped', async () => {
    const excel = await open();
    const workbook = excelWorkbook();
    const other: string[] = [];
    const stop = await workbook.onChanged((sheet) => told.push(sheet));
    await workbook.onChanged((sheet) => other.push(sheet));
    await stop();
    type(excel, 'Лист1', 'а');
    await toldTo(other);
    expect([told, other]).toEqual([[], ['Лист1']]);
  });

  test('does not tell what the add-in writes itself', async () => {
    const excel = await open();
    const workbook = excelWorkbook();
    await workbook.onChanged((sheet) => told.push(sheet));
    const edits = [[{ sheet: 'Лист1', cell: 'A1', from: '', to: 'новое' }]];
    const { undo } = await workbook.apply(edits);
    await workbook.undo(undo);
    await settled();
    expect(told).toEqual([]);
    type(excel, 'Лист1', 'руками');
    await toldTo(told);
    expect(told).toEqual(['Лист1']);
  });

  test('does not tell what people elsewhere change', async () => {
    const excel = await open();
    await excelWorkbook().onChanged((sheet) => told.push(sheet));
    const { id } = sheetOf(excel, 'Лист1');
    excel.host.events.send([
      {
        type: 10,
        targetId: 'Workbook',
        data: { worksheetId: id, address: 'A1', source: 'Remote', changeType: 'RangeEdited' },
      },
    ]);
    await settled();
    expect(told).toEqual([]);
  });

  test('an Excel that does not tell who changed a cell: only time tells', async () => {
    const excel = await open();
    const workbook = excelWorkbook();
    await workbook.onChanged((sheet) => told.push(sheet));
    const { id } = sheetOf(excel, 'Лист1');
    const change = { worksheetId: id, address: 'A1', source: 'Local', changeType: 'RangeEdited' };
    const happen = (): void => {
      excel.host.events.send([{ type: 10, targetId: 'Workbook', data: change }]);
    };
    await workbook.apply([[{ sheet: 'Лист1', cell: 'A1', from: '', to: 'новое' }]]);
    happen();
    await settled();
    expect(told).toEqual([]);
    await settled(520);
    happen();
    await toldTo(told);
    expect(told).toEqual(['Лист1']);
  });
});
