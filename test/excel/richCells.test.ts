/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { excelWorkbook } from '../../src/excel';
import { xlsxOfData } from '../../src/files/fixtures';
import { loadWorkbook } from '../../workbench/file';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { apart } from '../support/edits';
import { expectManifestApi, prepare, sheetOf } from './support';

const SHEET = 'План';
const at = (...cells: readonly string[]) => cells.map((cell) => ({ sheet: SHEET, cell }));

const inline = (cell: string, content: string): string =>
  `<c r="${cell}" t="inlineStr"><is>${content}</is></c>`;
const RICH =
  '<r><t xml:space="preserve">Провести </t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>семинар</t></r>';
const EVEN = '<r><t xml:space="preserve">Провести </t></r><r><t>семинар</t></r>';
const rows = [
  inline('A1', '<t>Мероприятие</t>'),
  inline('A2', RICH),
  inline('A3', EVEN),
  inline('A4', '<t>Провести урок</t>'),
  inline('A9', RICH),
];

let excel: OpenWorkbook;
beforeEach(async () => {
  const data = rows.map((cell) => `<row r="${/\d+/.exec(cell)?.[0] ?? ''}">${cell}</row>`).join('');
  excel = await openWorkbook({
    workbook: await loadWorkbook('план.xlsx', Uint8Array.from(xlsxOfData(data))),
  });
  excel.recorder.reset();
});

test('cells with formats within their text are told from others, in two syncs', async () => {
  const asked = at('A1', 'A2', 'A3', 'A4', 'A9', 'C3');
  expect(await excelWorkbook().richCells(asked)).toEqual(at('A2', 'A9'));
  expectSyncs(excel.recorder).toBeAtMost(2);
  expectManifestApi(excel);
});

test('a block of one font takes one sync, and so does a single cell', async () => {
  expect(await excelWorkbook().richCells(at('A3', 'A4'))).toEqual([]);
  expect(await excelWorkbook().richCells(at('A2'))).toEqual(at('A2'));
  expectSyncs(excel.recorder).toBeAtMost(2);
});

test('nothing to ask takes no sync; sheets that are gone hold nothing', async () => {
  expect(await excelWorkbook().richCells([])).toEqual([]);
  expectSyncs(excel.recorder).toBeAtMost(0);
  expect(await excelWorkbook().richCells([{ sheet: 'Нет такого', cell: 'A1' }, ...at('A2')])).toEqual(
    at('A2'),
  );
});

test('cells that differ from each other, each in one font, hold no formats within', async () => {
  await prepare(excel, ({ worksheets }) => {
    const sheet = worksheets.getItem(SHEET);
    sheet.getRange('A3').format.font.bold = true;
    sheet.getRange('A4').format.font.color = '#FF0000';
  });
  expect(await excelWorkbook().richCells(at('A1', 'A3', 'A4'))).toEqual([]);
  expectSyncs(excel.recorder).toBeAtMost(2);
});

test('an edit gives the text one format, and taking it back brings back the text alone', async () => {
  const workbook = excelWorkbook();
  const edit = { sheet: SHEET, cell: 'A2', from: 'Провести семинар', to: 'Провести урок' };
  const { refused, undo } = await workbook.apply(apart([edit]));
  expect(refused).toEqual([]);
  expect(await workbook.richCells(at('A2'))).toEqual([]);
  await workbook.undo(undo);
  expect(sheetOf(excel, SHEET).cells.get(1, 0)?.value).toBe('Провести семинар');
  expect(await workbook.richCells(at('A2'))).toEqual([]);
});

test('ten thousand cells in blocks take one sync, and two more to find one among them', async () => {
  const { cells } = sheetOf(excel, SHEET);
  const many = Array.from({ length: 10_000 }, (_, index) => `D${index + 1}`);
  for (let row = 0; row < 10_000; row++) cells.store(row, 3, { value: `Урок ${row}` });
  expect(await excelWorkbook().richCells(at(...many))).toEqual([]);
  expectSyncs(excel.recorder).toBeAtMost(1);
  cells.store(4_000, 3, { value: 'Урок', mixedFont: ['italic'] });
  excel.recorder.reset();
  expect(await excelWorkbook().richCells(at(...many))).toEqual(at('D4001'));
  expectSyncs(excel.recorder).toBeAtMost(3);
});

describe('Excel itself', () => {
  const fontOf = (address: string) =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
      const font = range.format.font.load({ bold: true, color: true, italic: true });
      await context.sync();
      return [font.bold, font.color, font.italic];
    });

  test('gives null for what differs within a text', async () => {
    expect(await fontOf('A2')).toEqual([null, null, false]);
    expect(await fontOf('A3')).toEqual([false, '#000000', false]);
  });

  test('keeps it in a copy, and evens out what is set', async () => {
    await prepare(excel, ({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange('B2').copyFrom('A2');
      sheet.getRange('A2').format.font.bold = true;
    });
    expect(await fontOf('A2')).toEqual([true, null, false]);
    expect(await fontOf('B2')).toEqual([null, null, false]);
  });
});
