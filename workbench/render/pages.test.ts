import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Block } from '../../src/document';
import { memoFile } from '../../src/reports';
import { valueAt } from '../../src/workbook';
import { day } from '../../test/support/check';
import { fileWorkbook } from '../../src/files';
import { describeWith, provide, thisMachine } from '../system';
import {
  convertWorkbook,
  DRAWING,
  findLibreOffice,
  printedPages,
  RenderError,
  renderPages,
  withTemporaryFolder,
} from '.';

const PATIENCE = 180_000;
const PNG = [0x89, 0x50, 0x4e, 0x47];

async function workbookIn(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  const cells = new Map([['0,1', { formula: 'A1*2', formulaResult: 7 }]]);
  const sheets = [
    { name: 'Первый', rows: [[21]], cells },
    { name: 'Второй', rows: [['текст']] },
  ];
  await writeFile(file, await writeXlsx({ sheets }));
  return file;
}

describeWith(provide(DRAWING, thisMachine()), 'LibreOffice and pdftoppm', () => {
  test(
    'draw a page per sheet, in place of earlier pages',
    () =>
      withTemporaryFolder(async (folder) => {
        const file = await workbookIn(folder, 'Моя книга.xlsx');
        const out = path.join(folder, 'страницы');
        await renderPages(file, out);
        const other = path.join(out, 'Моя книга-вторая-1.png');
        await writeFile(other, 'страница другой книги');
        const pages = await renderPages(file, out);
        expect(await readFile(other, 'utf8')).toBe('страница другой книги');
        expect(pages.map((page) => path.relative(out, page))).toEqual(['Моя книга-1.png', 'Моя книга-2.png']);
        for (const page of pages) expect([...(await readFile(page)).subarray(0, 4)]).toEqual(PNG);
      }),
    PATIENCE,
  );

  test(
    'run side by side, and formulas are calculated anew',
    () =>
      withTemporaryFolder(async (folder) => {
        const files = await Promise.all(['а.xlsx', 'б.xlsx'].map((name) => workbookIn(folder, name)));
        const made = await Promise.all(
          files.map((file) => convertWorkbook(file, 'xlsx', path.join(folder, 'новые'))),
        );
        for (const file of made) {
          const [sheet] = (await fileWorkbook(file).read()).sheets;
          expect(sheet && valueAt(sheet, 0, 1)).toBe(42);
        }
      }),
    PATIENCE,
  );

  test(
    'tell how far down a Word page is filled, without the number at its foot',
    () =>
      withTemporaryFolder(async (folder) => {
        const fillOf = async (lines: number): Promise<readonly number[]> => {
          const file = path.join(folder, `${String(lines)}.docx`);
          const blocks = Array.from({ length: lines }, (): Block => ({
            kind: 'paragraph',
            content: 'Строка',
          }));
          const frame = { orientation: 'portrait', grid: [80], footer: '&P' } as const;
          const document = { title: 'Письмо', frame, blocks };
          await writeFile(file, await memoFile(document, { locale: 'ru', day: day('2026-03-31') }));
          return (await printedPages(file)).map(({ fill }) => fill);
        };
        const [few = 1] = await fillOf(2);
        expect(few).toBeLessThan(0.1);
        const [whole = 0, rest = 1] = await fillOf(52);
        expect(whole).toBeGreaterThan(0.9);
        expect(rest).toBeLessThan(0.5);
      }),
    PATIENCE,
  );

  test(
    'are stopped after the given time',
    () =>
      withTemporaryFolder(async (folder) => {
        const file = await workbookIn(folder, 'книга.xlsx');
        await expect(convertWorkbook(file, 'pdf', folder, { timeout: 1 })).rejects.toMatchObject({
          fault: { code: 'took-too-long' },
        });
      }),
    PATIENCE,
  );

  test('refuse what is no workbook', () =>
    withTemporaryFolder(async (folder) => {
      const text = path.join(folder, 'текст.xlsx');
      await writeFile(text, 'просто текст');
      for (const file of [text, path.join(folder, 'нет такого.xlsx'), folder]) {
        await expect(renderPages(file, folder)).rejects.toMatchObject({ fault: { code: 'not-a-workbook' } });
      }
    }));

  test('do not write a workbook over itself', () =>
    withTemporaryFolder(async (folder) => {
      const file = await workbookIn(folder, 'книга.xlsx');
      await expect(convertWorkbook(file, 'xlsx', folder)).rejects.toThrow('over itself');
    }));
});

test('a variable names LibreOffice, and a wrong one is told of', () => {
  expect(findLibreOffice({ SOFFICE: process.execPath })).toBe(process.execPath);
  expect(() => findLibreOffice({ SOFFICE: '/нет/soffice' })).toThrow(RenderError);
});
