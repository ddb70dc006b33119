/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { planMarking } from '../../src/app';
import { markedCopy, newWorkbookFile, openBytes } from '../../src/files';
import { createMarkCommands } from '../../src/taskpane/state/markCommands';
import { checkWorkbook } from '../../src/app';
import type { GivenSheet } from '../../src/workbook';
import { loadWorkbook } from '../../workbench/file';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { day } from '../support/check';
import { forgetNotes, openNewer } from './newerClient';
import { type Pane, paneOver, testUseCases, undo, type UseCase } from './paneUseCase';
import { prepare, sheetOf, stateOf } from './support';

const TODAY = day('2026-06-01');

/** A roadmap with filled cells and notes of the school's own, some of them where there are findings. */
const ROADMAP: GivenSheet = {
  kind: null,
  name: 'Карта',
  styles: { head: { fill: '#DDEBF7', bold: true }, own: { fill: '#FFFF00' }, plain: {} },
  rows: [
    ['№', 'Мероприятия', 'Сроки', 'Ответственные исполнители', 'Планируемый результат'].map((value) => ({
      value,
      style: 'head',
    })),
    [
      { value: '1', style: 'plain' },
      { value: 'Семинар по итогам диагностики', style: 'plain' },
      { value: '31.02.2026', style: 'own' },
      { value: 'Методист', style: 'plain' },
      { value: 'Справка', style: 'own' },
    ],
    [
      { value: '2', style: 'plain' },
      { value: 'Открытые уроки', style: 'plain' },
      { value: '32.13.2026', style: 'plain' },
      { value: 'Завуч', style: 'plain' },
      { value: 'Справка', style: 'plain' },
    ],
  ],
  columnWidths: [5, 40, 20, 30, 30],
  notes: [
    { at: { row: 1, column: 2 }, text: 'Уточнить у директора' },
    { at: { row: 1, column: 1 }, text: 'Заметка школы' },
  ],
  page: { orientation: 'landscape' },
};

const NAME = 'школа.xlsx';
const PLAIN = newWorkbookFile({ name: 'Школа', copies: [], plans: [ROADMAP] });

function returned(): Uint8Array {
  const opened = openBytes(NAME, PLAIN);
  const { snapshot } = opened;
  const report = checkWorkbook(snapshot, { today: TODAY });
  return markedCopy(opened, planMarking(report, snapshot, { today: TODAY, locale: 'ru' }));
}

const RETURNED = returned();
const openAs = (bytes: Uint8Array, api: '1.13' | '1.18') => async (): Promise<OpenWorkbook> => {
  const workbook = await loadWorkbook(NAME, Uint8Array.from(bytes));
  return (api === '1.18' ? openNewer : openWorkbook)({ workbook, excelApi: api });
};

afterEach(forgetNotes);

const take = ({ commands }: Pane): Promise<void> => commands.lend(createMarkCommands).takeMarks();

const KILOBYTE = 1024;
const USE_CASES: readonly UseCase[] = [
  {
    name: 'take findings out',
    before: [],
    run: take,
    syncs: 5,
    bytes: 40 * KILOBYTE,
    patience: 0.6,
    isOneWay: true,
  },
  {
    name: 'put findings back',
    before: [take],
    run: undo,
    syncs: 5,
    bytes: 90 * KILOBYTE,
    patience: 0.6,
    isOneWay: true,
  },
];

describe('where Excel takes notes', () => testUseCases(USE_CASES, openAs(RETURNED, '1.18'), '1.18'));
describe('where it takes none', () => testUseCases(USE_CASES, openAs(RETURNED, '1.13')));

const names = ({ session }: OpenWorkbook) => session.workbook.sheets.map(({ name }) => name);
const look = (excel: OpenWorkbook) => {
  const sheet = sheetOf(excel, 'Карта');
  const fills = [0, 1, 2].map((row) => [0, 1, 2, 3, 4].map((column) => sheet.styleAt(row, column).fill));
  const notes = sheet.parts.notes.map(({ at, content }) => [at.row, at.column, content]);
  return { fills, notes: notes.sort() };
};

const rowsOf = (excel: OpenWorkbook) => {
  const { cells } = sheetOf(excel, 'Замечания');
  return Array.from({ length: 12 }, (_row, row) =>
    Array.from({ length: 8 }, (_cell, column) => cells.get(row, column)?.value ?? null),
  );
};

const OWN = {
  fills: [
    Array.from({ length: 5 }, () => '#DDEBF7'),
    [null, null, '#FFFF00', null, '#FFFF00'],
    [null, null, null, null, null],
  ],
  notes: [
    [1, 1, 'Заметка школы'],
    [1, 2, 'Уточнить у директора'],
  ],
};

test('what the school had filled and noted comes back, the sheet of findings goes; one undo shows them again', async () => {
  const pane = paneOver(await openAs(RETURNED, '1.18')());
  await pane.commands.glance();
  expect(pane.state().marked).toBe(true);
  const before = look(pane.excel);
  expect(names(pane.excel)).toEqual(['Замечания', 'Карта']);
  expect(before.fills[1]?.[2]).toBe('#FFD6D1');
  expect(before.notes.filter(([, , text]) => String(text).includes('Уточнить у директора'))).toHaveLength(1);
  const rows = rowsOf(pane.excel);

  await take(pane);
  expect(names(pane.excel)).toEqual(['Карта']);
  expect(look(pane.excel)).toEqual(OWN);
  expect(pane.state()).toMatchObject({
    marked: false,
    notice: { kind: 'unmarked', sheet: 'Замечания', keepsNotes: false },
  });

  await undo(pane);
  expect(names(pane.excel)).toEqual(['Замечания', 'Карта']);
  expect(look(pane.excel)).toEqual(before);
  expect(rowsOf(pane.excel)).toEqual(rows);
  expect(pane.state()).toMatchObject({ marked: true, notice: { kind: 'restored', marked: true } });
  await take(pane);
  expect(look(pane.excel)).toEqual(OWN);
});

test('rows that the school has put in since, and fills of its own, stay', async () => {
  const pane = paneOver(await openAs(RETURNED, '1.18')());
  await prepare(pane.excel, ({ worksheets }) => {
    const sheet = worksheets.getItem('Карта');
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('C4').format.fill.color = '#00FF00';
    worksheets.getItem('Замечания').getRange('H5').values = [['исправили']];
  });
  await take(pane);
  const sheet = sheetOf(pane.excel, 'Карта');
  expect(sheet.styleAt(2, 2).fill).toBe('#FFFF00');
  expect(sheet.styleAt(3, 2).fill).toBe('#00FF00');
  await undo(pane);
  expect(sheetOf(pane.excel, 'Замечания').cells.get(4, 7)?.value).toBe('исправили');
});

test('where Excel gives no way to notes, the fills and the sheet go, and that is told', async () => {
  const pane = paneOver(await openAs(RETURNED, '1.13')());
  await take(pane);
  expect(names(pane.excel)).toEqual(['Карта']);
  expect(look(pane.excel).fills).toEqual(OWN.fills);
  expect(pane.state().notice).toMatchObject({ kind: 'unmarked', keepsNotes: true });
});

test('a workbook without findings stays as it is, and a protected one', async () => {
  const pane = paneOver(await openAs(PLAIN, '1.18')());
  const before = stateOf(pane.excel);
  await take(pane);
  expect(stateOf(pane.excel)).toEqual(before);
  expect(pane.state().notice).toMatchObject({ kind: 'unmarked', cells: 0, sheet: null });
  expect(pane.state().undo).toEqual([]);

  const locked = paneOver(await openAs(RETURNED, '1.18')());
  await prepare(locked.excel, ({ worksheets }) => worksheets.getItem('Карта').protection.protect());
  const was = stateOf(locked.excel);
  await take(locked);
  expect(stateOf(locked.excel)).toEqual(was);
  expect(locked.state().notice).toMatchObject({
    kind: 'fault',
    fault: { error: { code: 'excel-protected-sheet', data: { sheet: 'Карта' } } },
  });
});
