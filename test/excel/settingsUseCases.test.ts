/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { settingsForm } from '../../src/app';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { type Pane, paneOver, testUseCases, undo } from './paneUseCase';
import { prepare, sheetOf, stateOf } from './support';

const NAMES = ['Карта', 'Настройки'];
const DATE = 'dd.mm.yyyy';

/** A workbook whose sheet «Настройки» has a title, a column and rows of the municipality's own. */
async function open(): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: NAMES });
  await prepare(excel, ({ worksheets }) => {
    worksheets.getItem('Карта').getRange('A1').values = [['Карта']];
    const sheet = worksheets.getItem('Настройки');
    // So that a cell which is emptied again is as it was.
    sheet.getRange('A1:C12').format.wrapText = true;
    sheet.getRange('A1').values = [['Настройки отдела образования']];
    sheet.getRange('A3:C7').values = [
      ['Параметр', 'Значение', 'Зачем'],
      ['Район', 'Озёрский район', 'для титула'],
      ['Дата отчёта', 'скоро', ''],
      ['Примечание', 'спросить в марте', ''],
      ['Малая группа, чел.', 7, 'по приказу'],
    ];
  });
  return excel;
}

const read = ({ commands }: Pane): Promise<void> => commands.readSettings();
const DRAFT = {
  municipality: 'Озёрский муниципальный округ',
  reportDate: '1 июня 2026',
  smallCohort: '',
  orderNumber: '17',
  lowResultPercent: '27,5',
};
async function save(pane: Pane): Promise<void> {
  const { book } = pane.state().settings;
  if (book) await pane.commands.saveSettings(book, DRAFT);
}

const KILOBYTE = 1024;
testUseCases(
  [
    { name: 'save settings', before: [read], run: save, syncs: 2, bytes: 40 * KILOBYTE },
    {
      name: 'take settings back',
      before: [read, save],
      run: undo,
      syncs: 2,
      bytes: 40 * KILOBYTE,
      isOneWay: true,
    },
  ],
  open,
);

const cellAt = (excel: OpenWorkbook, row: number, column: number) =>
  sheetOf(excel, 'Настройки').cells.get(row, column)?.value ?? null;

test('values are written into their cells as numbers, days and text; rows and words of others stay', async () => {
  const pane = paneOver(await open());
  const before = stateOf(pane.excel);
  await read(pane);
  await save(pane);
  const { excel } = pane;
  const column = (at: number) => [3, 4, 5, 6, 7, 8].map((row) => cellAt(excel, row, at));
  expect(column(0)).toEqual([
    ...['Район', 'Дата отчёта', 'Примечание', 'Малая группа, чел.'],
    ...['Порог низкого результата, %', 'Номер приказа'],
  ]);
  // 1 June 2026 is 46174 days after 30 December 1899.
  expect(column(1)).toEqual(['Озёрский муниципальный округ', 46174, 'спросить в марте', null, 27.5, '17']);
  expect(column(2)).toEqual(['для титула', null, null, 'по приказу', null, null]);
  expect(sheetOf(excel, 'Настройки').styleAt(4, 1).numberFormat).toBe(DATE);
  expect(pane.state().notice).toEqual({ kind: 'settings', sheet: 'Настройки', isNew: false });
  expect(pane.state().settings).toMatchObject({ draft: {}, isStale: true });

  await read(pane);
  const { book } = pane.state().settings;
  const form = book && settingsForm(book);
  expect(form?.fields.find(({ key }) => key === 'reportDate')).toMatchObject({
    text: '01.06.2026',
    problems: [],
  });
  await undo(pane);
  expect(stateOf(excel)).toEqual(before);
});

test('what was changed on the sheet meanwhile is not written over', async () => {
  const pane = paneOver(await open());
  await read(pane);
  await prepare(pane.excel, ({ worksheets }) => {
    worksheets.getItem('Настройки').getRange('B4').values = [['Приозёрский район']];
  });
  const before = stateOf(pane.excel);
  await save(pane);
  expect(stateOf(pane.excel)).toEqual(before);
  expect(pane.state().notice).toMatchObject({ kind: 'refused', made: 0 });
  expect(pane.state().settings.isStale).toBe(true);
});

test('a missing sheet is made with a row for every setting, and one undo takes it out', async () => {
  const excel = await openWorkbook({ sheets: ['Карта'] });
  const pane = paneOver(excel);
  await read(pane);
  await save(pane);
  expect(pane.state().notice).toEqual({ kind: 'settings', sheet: 'Настройки', isNew: true });
  const { cells } = sheetOf(excel, 'Настройки');
  const rows = [...cells.entries()].filter(({ column, row }) => column === 0 && row > 0);
  const valueOf = (label: string): unknown => {
    const row = rows.find(({ cell }) => cell.value === label)?.row ?? -1;
    return cells.get(row, 1)?.value ?? null;
  };
  expect(valueOf('Муниципалитет')).toBe(DRAFT.municipality);
  expect(valueOf('Дата отчёта')).toBe(46174);
  expect(valueOf('Порог низкого результата, %')).toBe(27.5);
  expect(valueOf('Учебный год')).toBeNull();
  await read(pane);
  const { book } = pane.state().settings;
  const form = book && settingsForm(book);
  expect(form?.fields.filter(({ text }) => text !== '').map(({ key, text }) => [key, text])).toEqual([
    ['municipality', DRAFT.municipality],
    ['reportDate', '01.06.2026'],
    ['lowResultPercent', expect.stringMatching(/^27[.,]5$/)],
    ['orderNumber', '17'],
  ]);
  expect(form?.fields.every(({ cell, problems }) => cell !== null && problems.length === 0)).toBe(true);
  await undo(pane);
  expect(excel.session.workbook.sheets.map(({ name }) => name)).toEqual(['Карта']);
});

describe('rows that are added', () => {
  const ADDED = { '+Цель: Охват': '60 %', '+База: Охват': '', '+Процедура: Диагностика': 'МДР' };
  const saveAdded = async (pane: Pane): Promise<void> => {
    await read(pane);
    const { book } = pane.state().settings;
    if (book) await pane.commands.saveSettings(book, ADDED);
    await read(pane);
  };
  const fieldsOf = ({ state }: Pane) => {
    const { book } = state().settings;
    const form = book && settingsForm(book);
    return form?.fields
      .filter(({ label }) => /Охват|Диагностика/u.test(label))
      .map(({ label, text, problems }) => [label, text, problems.length]);
  };
  const SAVED = [
    ['Процедура: Диагностика', 'МДР', 0],
    ['Цель: Охват', '60%', 0],
  ];

  test('stand below the others, are read again, and are taken back as one change', async () => {
    const pane = paneOver(await open());
    const before = stateOf(pane.excel);
    await saveAdded(pane);
    expect([...(fieldsOf(pane) ?? [])].sort()).toEqual(SAVED);
    expect([7, 8].map((row) => [0, 1].map((column) => cellAt(pane.excel, row, column)))).toEqual([
      ['Цель: Охват', 0.6],
      ['Процедура: Диагностика', 'МДР'],
    ]);
    await undo(pane);
    expect(stateOf(pane.excel)).toEqual(before);
  });

  test('are on the sheet that is made of what was typed, below all others', async () => {
    const excel = await openWorkbook({ sheets: ['Карта'] });
    const pane = paneOver(excel);
    await saveAdded(pane);
    expect([...(fieldsOf(pane) ?? [])].sort()).toEqual(SAVED);
    const { cells } = sheetOf(excel, 'Настройки');
    const last = Math.max(...[...cells.entries()].map(({ row }) => row));
    expect([last - 1, last].map((row) => cells.get(row, 0)?.value)).toEqual([
      'Цель: Охват',
      'Процедура: Диагностика',
    ]);
    await undo(pane);
    expect(excel.session.workbook.sheets.map(({ name }) => name)).toEqual(['Карта']);
  });
});
