import { readWorkbookBytes } from '../../src/files';
import { UserError } from '../../src/findings';
import { Workbook } from '../model';
import { loadWorkbook, openAnyWorkbook, saveWorkbook } from '.';
import { FilePackage } from './parts/filePackage';
import { addContentType, addRelation } from './parts/relations';
import { insertBefore } from './parts/xml';

const CHART_SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml';

/** A file with values, a formula, a date, a merge and a hidden row and sheet. */
async function savedBook(): Promise<Uint8Array> {
  const workbook = new Workbook('Книга.xlsx', ['План', 'Скрытый']);
  const [sheet, hidden] = workbook.sheets;
  if (!sheet || !hidden) throw new Error('Two sheets are wanted.');
  const dates = { ...sheet.parts.baseStyle, numberFormat: 'dd.mm.yyyy' };
  sheet.cells.set(1, 1, { value: 'Срок' });
  sheet.cells.set(2, 1, { value: 46_000, style: dates });
  sheet.cells.set(3, 1, { value: 46_001, formula: '=B3+1', style: dates });
  sheet.parts.merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
  sheet.rows.patch(3, { hidden: true });
  hidden.parts.visibility = 'VeryHidden';
  return saveWorkbook(workbook);
}

/** The same file with a sheet more that is a chart. */
async function withChartSheet(): Promise<Uint8Array> {
  const file = FilePackage.open(await savedBook());
  if (!file) throw new Error('No archive.');
  const path = 'xl/chartsheets/sheet1.xml';
  const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  file.write(
    path,
    `<chartsheet xmlns="${xmlns}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  );
  addContentType(file, path, CHART_SHEET);
  const id = addRelation(file, 'xl/workbook.xml', 'chartsheet', path);
  const sheet = `<sheet name="Диаграмма" sheetId="9" r:id="${id}"/>`;
  file.write('xl/workbook.xml', insertBefore(file.text('xl/workbook.xml'), ['</sheets>'], sheet));
  return file.bytes();
}

test('a file that the library reads is opened as a whole', async () => {
  const opened = await openAnyWorkbook('Книга.xlsx', await savedBook(), readWorkbookBytes);
  expect(opened.note).toBeNull();
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['План', 'Скрытый']);
});

test('a file that it refuses is opened with what the product reads, and the note tells so', async () => {
  const bytes = await withChartSheet();
  await expect(loadWorkbook('Книга.xlsx', bytes)).rejects.toThrow();
  const { workbook, note } = await openAnyWorkbook('Книга.xlsx', bytes, readWorkbookBytes);
  expect(note).toContain('диаграмм');
  const sheet = workbook.sheetNamed('План');
  expect(sheet?.cells.get(1, 1)?.value).toBe('Срок');
  expect(sheet?.cells.get(3, 1)).toMatchObject({ value: 46_001, formula: '=B3+1' });
  expect(sheet?.styleAt(2, 1).numberFormat).toBe('dd.mm.yyyy');
  expect(sheet?.parts.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  expect(sheet?.isRowHidden(3)).toBe(true);
  expect(workbook.sheetNamed('Скрытый')?.parts.visibility).toBe('VeryHidden');
  expect(workbook.activeSheet.name).toBe('План');
});

test('dates of the calendar of 1904 are those of 1900 afterwards', async () => {
  const bytes = await withChartSheet();
  const since1904 = (name: string, given: Uint8Array) => ({
    ...readWorkbookBytes(name, given),
    date1904: true,
  });
  const { workbook } = await openAnyWorkbook('Книга.xlsx', bytes, since1904);
  expect(workbook.sheetNamed('План')?.cells.get(2, 1)?.value).toBe(47_462);
});

test('what is no workbook is refused with the reason of the product', async () => {
  const text = new TextEncoder().encode('просто текст');
  await expect(openAnyWorkbook('x.xlsx', text, readWorkbookBytes)).rejects.toThrow(UserError);
});
