import { DEFAULT_STYLE, patchStyle, type Sheet, singleCell, Workbook } from '../../model';
import { bordersIn } from './bordersIn';
import { placedText } from './cellText';
import { cellLook } from './cellLook';
import { ConditionalTiles } from './conditionalTiles';
import { paneOf, paneWindows } from './paneWindow';
import { columnLayout, mergesByRow, rowLayout, type SheetView, spreadingFrom } from './sheetView';
import { dropdownItems, listItems } from './validationList';

/** Ten pixels per character. */
function viewOf(sheet: Sheet): SheetView {
  return {
    sheet,
    rows: rowLayout(sheet, 20),
    columns: columnLayout(sheet, 10),
    conditional: new ConditionalTiles(sheet, (_sheet, questions) => questions.map(() => null)),
    language: 'ru',
    measure: (text) => text.length * 10,
    mergesByRow: mergesByRow(sheet.parts.merges, 20),
  };
}

const newSheet = (): Sheet => new Workbook('Книга.xlsx', ['Лист1']).activeSheet;
const LONG = 'пятнадцать букв';

function placed(sheet: Sheet, row: number, column: number): ReturnType<typeof placedText> {
  const view = viewOf(sheet);
  return placedText(view, cellLook(view, row, column), { row, column, width: 64 });
}

test('a long text spreads up to the next filled or merged cell', () => {
  const sheet = newSheet();
  sheet.cells.set(0, 0, { value: LONG });
  expect(placed(sheet, 0, 0).overflow).toEqual({ left: 0, right: 128 });
  sheet.parts.merges = [{ top: 0, left: 2, bottom: 1, right: 3 }];
  expect(placed(sheet, 0, 0).overflow).toEqual({ left: 0, right: 64 });
  sheet.cells.set(0, 1, { value: 0 });
  expect(placed(sheet, 0, 0).overflow).toEqual({ left: 0, right: 0 });
});

test('wrapped texts and numbers do not spread', () => {
  const sheet = newSheet();
  const style = patchStyle(DEFAULT_STYLE, { alignment: { wrapText: true } });
  sheet.cells.set(0, 0, { value: LONG, style });
  sheet.cells.set(1, 0, { value: 12345.678, style: patchStyle(DEFAULT_STYLE, { numberFormat: '0.000' }) });
  expect(placed(sheet, 0, 0).overflow.right).toBe(0);
  expect(placed(sheet, 1, 0)).toMatchObject({ text: '######', overflow: { right: 0 } });
});

test('a text that spreads into view is found from where it is seen', () => {
  const sheet = newSheet();
  sheet.cells.set(0, 1, { value: LONG });
  expect(spreadingFrom(viewOf(sheet), 0, 3)).toBe(1);
  sheet.cells.set(0, 2, { value: 5 });
  expect(spreadingFrom(viewOf(sheet), 0, 3)).toBeNull();
});

test('a table colours its header and bands, a filter shows its buttons', () => {
  const sheet = newSheet();
  const table = {
    ...{ id: '1', name: 'Т', columns: [{ id: 1, name: 'Школа' }], showHeaders: true, showTotals: false },
    ...{ showFilterButton: true, showBandedRows: true, showBandedColumns: false, criteria: new Map() },
    ...{ highlightFirstColumn: false, highlightLastColumn: false, style: 'TableStyleMedium2' },
    range: { top: 0, left: 0, bottom: 2, right: 0 },
  };
  sheet.parts.tables = [table];
  const looks = [0, 1, 2].map((row) => cellLook(viewOf(sheet), row, 0));
  expect(looks.map(({ fill }) => fill)).toEqual(['#4472C4', '#D9E1F2', null]);
  expect(looks[0]).toMatchObject({ filter: 'open', font: { bold: true, color: '#FFFFFF' } });
});

test('an edge that two cells share is drawn once, and none runs through a merge', () => {
  const sheet = newSheet();
  const line = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
  const style = patchStyle(DEFAULT_STYLE, { borders: { top: line, bottom: line, left: line, right: line } });
  for (const column of [1, 2]) sheet.cells.set(1, column, { value: null, style });
  expect(bordersIn(viewOf(sheet), { top: 0, left: 0, bottom: 4, right: 4 })).toHaveLength(7);
  sheet.parts.merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
  expect(bordersIn(viewOf(sheet), { top: 0, left: 0, bottom: 4, right: 4 })).toHaveLength(6);
});

test('frozen rows and columns make four panes, of which empty ones are left out', () => {
  const seen = { top: 10, left: 5, bottom: 40, right: 12 };
  expect(paneWindows(seen, { rows: 2, columns: 1 })).toEqual({
    body: seen,
    top: { top: 0, bottom: 1, left: 5, right: 12 },
    left: { top: 10, bottom: 40, left: 0, right: 0 },
    corner: { top: 0, bottom: 1, left: 0, right: 0 },
  });
  expect(Object.keys(paneWindows(seen, { rows: 0, columns: 0 }))).toEqual(['body']);
  expect(paneOf(1, 0, { rows: 2, columns: 1 })).toBe('corner');
});

test('a list offers what is written out, or what its source cells hold', () => {
  const workbook = new Workbook('Книга.xlsx', ['Лист1', 'Справочник']);
  const [sheet, other] = workbook.sheets;
  if (!sheet || !other) throw new Error('Two sheets were asked for.');
  for (const [row, value] of ['да', 'нет', 1.5].entries()) other.cells.set(row, 0, { value });
  expect(listItems(workbook, sheet, 'да, нет ,', 'ru')).toEqual(['да', 'нет']);
  expect(listItems(workbook, sheet, '=Справочник!$A$1:$A$9', 'ru')).toEqual(['да', 'нет', '1,5']);
  expect(listItems(workbook, sheet, '=Нет!A1', 'ru')).toEqual([]);
  expect(dropdownItems(workbook, sheet, { row: 0, column: 0 }, 'ru')).toBeNull();
  sheet.parts.validations = [
    {
      ranges: [singleCell(0, 0)],
      rule: { kind: 'list', source: 'да,нет', inCellDropDown: true },
      ignoreBlanks: true,
      errorAlert: { title: '', message: '', style: 'Stop', showAlert: true },
      prompt: { title: '', message: '', showPrompt: true },
    },
  ];
  expect(dropdownItems(workbook, sheet, { row: 0, column: 0 }, 'ru')).toEqual(['да', 'нет']);
});
