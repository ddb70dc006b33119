/** @jest-environment jsdom */
import { excelWorkbook } from '../../src/excel';
import { a1, type CellEdit, type Progress } from '../../src/workbook';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { expectManifestApi, prepare, refusal, sheetOf } from './support';

const ROWS = 5_000;
const COLUMNS = 6;
/** Bytes of one request that the pane writes without a person noticing. */
const MOST_BYTES = 1_200_000;

/** Rows below those of the sheet, and the first one corrected. */
const EDITS: readonly CellEdit[] = [
  { sheet: 'Результаты', cell: 'A2', from: 'Лицей № 4', to: 'Лицей № 5' },
  ...Array.from({ length: ROWS * COLUMNS }, (_, at): CellEdit => {
    const [row, column] = [2 + Math.floor(at / COLUMNS), at % COLUMNS];
    const to = column === 0 ? `Средняя общеобразовательная школа № ${row}` : row * column;
    return { sheet: 'Результаты', cell: a1(row, column), from: '', to };
  }),
];

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook({ sheets: ['Результаты'] });
  await prepare(excel, ({ worksheets }) => {
    worksheets.getItem('Результаты').getRange('A1:A2').values = [['Школа'], ['Лицей № 4']];
  });
});

const requests = () => excel.recorder.syncs.map(({ requestBytes }) => requestBytes);

/** What cells hold; one that was written and emptied again holds nothing in the usual format. */
const held = () => {
  const sheet = sheetOf(excel, 'Результаты');
  return [...sheet.cells.entries()]
    .map(({ row, column, cell }) => [row, column, cell.value, sheet.styleAt(row, column).numberFormat])
    .filter(([, , value, numberFormat]) => value !== null || numberFormat !== 'General');
};
const BEFORE = [
  [0, 0, 'Школа', 'General'],
  [1, 0, 'Лицей № 4', 'General'],
];

const add = (onWritten?: (progress: Progress) => void) =>
  excelWorkbook().add({ edits: EDITS, sheets: [] }, onWritten);

test('thousands of cells are written in bounded requests, told as they go, and taken back by one undo', async () => {
  const told: number[] = [];
  const { refused, undo } = await add(({ done, total }) => told.push(done / total));
  expect([refused, undo.cells.length]).toEqual([[], EDITS.length]);
  expect(requests().length).toBeLessThanOrEqual(1 + told.length);
  expect(Math.max(...requests())).toBeLessThan(MOST_BYTES);
  expect(held()).toHaveLength(2 + ROWS * COLUMNS);
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  expectManifestApi(excel);
  excel.recorder.reset();
  expect(await excelWorkbook().undo(undo)).toEqual({ refused: [] });
  expect(Math.max(...requests())).toBeLessThan(MOST_BYTES);
  expect(held()).toEqual(BEFORE);
});

test.each([2, 3])('where request %s fails nothing of it is left', async (sync) => {
  excel.host.faults.failSync(sync, { kind: 'error', code: 'GeneralException' });
  const { data } = await refusal(add());
  expect(data).toMatchObject({ change: { state: sync === 2 ? 'nothing-written' : 'rolled-back' } });
  expect(held()).toEqual(BEFORE);
});
