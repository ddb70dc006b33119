/** @jest-environment jsdom */
import { singleCell, writeEntries } from '../model';
import { openWorkbook, type OpenWorkbook } from '../testing';

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook();
});

const told = () => new Promise((resolve) => setTimeout(resolve, 20));

const type = (source: 'person' | 'coauthor', row: number, text: string): void => {
  const { session } = excel;
  session.transact(source, () => {
    writeEntries(session, session.workbook.activeSheet, singleCell(row, 0), () => text);
  });
};

/** Collects what a handler of the sheet is told. */
async function collect<T>(
  register: (sheet: Excel.Worksheet, workbook: Excel.Workbook, handler: (event: T) => Promise<void>) => void,
): Promise<readonly T[]> {
  const events: T[] = [];
  await excel.run(async (context) => {
    register(context.workbook.worksheets.getItem('Лист1'), context.workbook, (event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return events;
}

test('a change of one cell tells what stood there, and whose change it was', async () => {
  const events = await collect<Excel.WorksheetChangedEventArgs>((sheet, _workbook, handler) => {
    sheet.onChanged.add(handler);
  });
  type('person', 0, '7');
  type('coauthor', 0, 'семь');
  await told();
  expect(events).toMatchObject([
    {
      address: 'A1',
      source: 'Local',
      details: { valueBefore: '', valueTypeBefore: 'Empty', valueAfter: 7, valueTypeAfter: 'Double' },
    },
    {
      address: 'A1',
      source: 'Remote',
      details: { valueBefore: 7, valueTypeBefore: 'Double', valueAfter: 'семь', valueTypeAfter: 'String' },
    },
  ]);
});

test('a change of several cells tells no details', async () => {
  const events = await collect<Excel.WorksheetChangedEventArgs>((sheet, _workbook, handler) => {
    sheet.onChanged.add(handler);
  });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Лист1').getRange('A1:A2').values = [[1], [2]];
    await context.sync();
  });
  await told();
  expect(events.map(({ address, details }) => [address, details])).toEqual([['A1:A2', undefined]]);
});

test('rows that are hidden and shown are told', async () => {
  const events = await collect<Excel.WorksheetRowHiddenChangedEventArgs>((sheet, _workbook, handler) => {
    sheet.onRowHiddenChanged.add(handler);
  });
  for (const hidden of [true, false]) {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('3:4').rowHidden = hidden;
      await context.sync();
    });
  }
  await told();
  expect(events.map(({ address, changeType }) => [address, changeType])).toEqual([
    ['3:4', 'Hidden'],
    ['3:4', 'Unhidden'],
  ]);
});

test('undo tells the change back', async () => {
  type('person', 0, '7');
  const events = await collect<Excel.WorksheetChangedEventArgs>((sheet, _workbook, handler) => {
    sheet.onChanged.add(handler);
  });
  excel.session.undo();
  await told();
  expect(events).toMatchObject([{ details: { valueBefore: 7, valueAfter: '' } }]);
});

test('the workbook tells that other cells are selected', async () => {
  const events = await collect<Excel.SelectionChangedEventArgs>((_sheet, workbook, handler) => {
    workbook.onSelectionChanged.add(handler);
  });
  type('person', 0, '7');
  await told();
  expect(events).toHaveLength(0);
  excel.session.transact('person', () => {
    const { workbook } = excel.session;
    workbook.select(workbook.activeSheet.id, [singleCell(2, 2)]);
  });
  await told();
  expect(events).toHaveLength(1);
});
