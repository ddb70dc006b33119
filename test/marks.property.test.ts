import fc from 'fast-check';
import type { Marking } from '../src/app';
import { markedCopy, openBytes, readWorkbookBytes, withoutMarks } from '../src/files';
import { openArchive } from '../src/files/archive';
import { partOf } from '../src/files/fixtures';
import {
  type Foreign,
  FOREIGN_SHEETS,
  foreignWorkbook,
  foreignWorkbooks,
  RICH_WORKBOOK,
} from './support/foreignWorkbook';

const NAME = 'книга.xlsx';

const PLAN: Marking['plan'] = {
  kind: 'findings',
  name: 'Замечания',
  styles: { head: { bold: true } },
  rows: [[{ value: 'Замечание', style: 'head' }], [{ value: 'Лист', link: { sheet: 'Данные', cell: 'A1' } }]],
  columnWidths: [40],
  page: { orientation: 'landscape', titleRows: { top: 0, bottom: 0 } },
};

const mark = (row: number, column: number, sheet: string = 'Данные'): Marking['marks'][number] => ({
  sheet,
  row,
  column,
  severity: 'error',
  text: `Число не понято: «5 & <6>».\nИсправьте.\n\nЯчейка ${row},${column}`,
});

/** Filled cells, one with a note and a fill of its own, an empty one, and one in a row that is not there. */
const MARKING: Marking = {
  plan: PLAN,
  marks: [
    mark(0, 0),
    { ...mark(0, 1), severity: 'warning' },
    { ...mark(0, 4), severity: 'advice' },
    mark(6, 2),
    mark(0, 0, FOREIGN_SHEETS[0]),
  ],
};

const marked = (file: Uint8Array): Buffer => Buffer.from(markedCopy(openBytes(NAME, file), MARKING));

/** What is kept of a sheet part: all but the empty cells and rows that marking puts in, and which sheet is selected. */
const sheetText = (file: Buffer, number: number): string =>
  partOf(file, `xl/worksheets/sheet${number}.xml`)
    .replace(/<(?:x:)?c r="\w+"(?: s="0")?\/>/g, '')
    .replace(/<(?:x:)?row r="\d+"><\/(?:x:)?row>/g, '')
    .replace(/ spans="1:3"| tabSelected="1"/g, '');

const OTHER = /workbook\.xml|Content_Types|styles\.xml|calcChain|sheet[12]\.xml|comments|vmlDrawing/;

function expectOthersUntouched(before: Buffer, after: Buffer): void {
  const [was, is] = [openArchive(before), openArchive(after)];
  for (const name of was.names) {
    if (!OTHER.test(name))
      expect([name, is.part(name)?.equals(was.part(name) ?? Buffer.of())]).toEqual([name, true]);
  }
}

const notesOf = (file: Buffer): string =>
  partOf(file, 'xl/comments1.xml')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('cells are marked by fills and notes, and the sheet of findings stands first', () => {
  const after = marked(foreignWorkbook(RICH_WORKBOOK));
  expect(readWorkbookBytes(NAME, after).sheets.map(({ name, own }) => [name, own])).toEqual([
    ['Замечания', 'findings'],
    ...FOREIGN_SHEETS.map((name) => [name, null]),
  ]);
  expectOthersUntouched(foreignWorkbook(RICH_WORKBOOK), after);
  const sheet = partOf(after, 'xl/worksheets/sheet2.xml');
  const styles = ['A1', 'B1', 'E1', 'C7'].map((cell) =>
    Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]),
  );
  expect(new Set(styles).size).toBe(4);
  const formats = [
    ...(/<cellXfs[^]*?<\/cellXfs>/.exec(partOf(after, 'xl/styles.xml'))?.[0] ?? '').matchAll(/<xf [^>]*>/g),
  ];
  const fills = [...partOf(after, 'xl/styles.xml').matchAll(/<fill>[^]*?<\/fill>/g)].map(String);
  const fillOf = (style: number): string =>
    fills[Number(/fillId="(\d+)"/.exec(String(formats[style]))?.[1])] ?? '';
  expect(styles.map((style) => /fgColor rgb="(\w+)"/.exec(fillOf(style))?.[1])).toEqual([
    'FFFFD6D1',
    'FFFFEFC1',
    'FFE1ECFA',
    'FFFFD6D1',
  ]);
  expect(fillOf(styles[0] ?? 0)).toContain('<bgColor theme="4" tint="0.6"/>');
  expect(notesOf(after)).toMatch(/Число не понято: «5 &amp; &lt;6&gt;»\..*Исправьте.*Проверить/);
  expect(partOf(after, 'xl/workbook.xml')).toMatch(/activeTab="0"/);
});

test('whatever the workbook, marks can be taken out again, and a second run changes nothing', () => {
  fc.assert(
    fc.property(foreignWorkbooks, (foreign: Foreign) => {
      const before = foreignWorkbook(foreign);
      const after = marked(before);
      expectOthersUntouched(before, after);
      const back = Buffer.from(withoutMarks(after));
      expectOthersUntouched(before, back);
      expect(readWorkbookBytes(NAME, back)).toEqual(readWorkbookBytes(NAME, before));
      for (const number of [1, 2, 3]) expect(sheetText(back, number)).toBe(sheetText(before, number));
      expect(notesOf(back)).toBe(notesOf(before));
      expect(partOf(back, 'xl/drawings/vmlDrawing1.vml')).toBe(partOf(before, 'xl/drawings/vmlDrawing1.vml'));
      const again = marked(after);
      expect(readWorkbookBytes(NAME, again)).toEqual(readWorkbookBytes(NAME, after));
      expect(sheetText(again, 2)).toBe(sheetText(after, 2));
    }),
  );
});

test('a file without marks is given back as it is', () => {
  for (const bytes of [foreignWorkbook(RICH_WORKBOOK), Buffer.from('Школа;Доля'), Buffer.of()]) {
    expect(withoutMarks(bytes)).toBe(bytes);
  }
});
