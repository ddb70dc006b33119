import fc from 'fast-check';
import { insertPlans, openBytes, readWorkbookBytes } from '../src/files';
import { openArchive } from '../src/files/archive';
import { partOf } from '../src/files/fixtures';
import type { SheetPlan } from '../src/workbook';
import {
  type Foreign,
  foreignWorkbook,
  foreignWorkbooks,
  PLAIN_WORKBOOK,
  RICH_WORKBOOK,
} from './support/foreignWorkbook';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const INDICATORS: SheetPlan = {
  kind: 'indicators',
  name: "Показатели 'А' 2026",
  styles: {
    head: { bold: true, fill: '#E8EEF7', wrap: true, border: { weight: 'thin', color: '#D1D1D1' } },
    share: { numberFormat: '0.0%' },
    day: { numberFormat: 'dd.mm.yyyy' },
  },
  rows: [
    [
      { value: 'Школа', style: 'head' },
      { value: 'Доля', style: 'head' },
    ],
    [{ value: 'Первая' }, { value: 0.5, formula: '=Данные!B1/4', style: 'share' }],
    [{ value: '=Вторая' }, { value: 0.25, style: 'share' }, { value: 45_000, style: 'day' }],
    [
      { value: 'к ячейке', link: { sheet: 'Данные', cell: 'A1' } },
      { value: 'на сайт', link: { url: 'https://example.org/?a=1&b=2' } },
    ],
  ],
  columnWidths: [30, 12],
  merges: [range(5, 0, 5, 2)],
  frozen: { rows: 1, columns: 0 },
  filter: range(0, 0, 2, 1),
  rules: [
    {
      range: range(1, 1, 2, 1),
      when: { kind: 'formula', formula: '=B2>0.4' },
      style: { fill: '#FFF4CE', bold: true },
    },
  ],
  choices: [{ range: range(1, 3, 2, 3), values: ['да', 'нет'] }],
  charts: [
    {
      title: 'Доли',
      kind: 'column',
      categories: range(1, 0, 2, 0),
      series: [{ name: 'Доля', values: range(1, 1, 2, 1), color: '#2B579A' }],
      place: range(8, 0, 20, 3),
      legend: 'bottom',
    },
  ],
  page: { orientation: 'landscape', titleRows: { top: 0, bottom: 0 }, footer: 'стр. &P', breaks: [2] },
  tabColor: '#2B579A',
};

const MEMO: SheetPlan = {
  kind: 'memo',
  name: 'Справка',
  styles: {},
  rows: [[{ value: 'Текст', editable: { key: 'intro', proposed: 'Текст' } }]],
  columnWidths: [80],
  page: { orientation: 'portrait' },
};

const PLANS = [INDICATORS, MEMO];
const NAME = 'книга.xlsx';
const put = (file: Uint8Array): Buffer => Buffer.from(insertPlans(openBytes(NAME, file), PLANS));

/** Parts that tell of all sheets together. */
const SHARED = new Set([
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
]);

const partsOf = (file: Buffer): ReadonlyMap<string, string> => {
  const archive = openArchive(file);
  return new Map(archive.names.map((name) => [name, archive.part(name)?.toString('latin1') ?? '']));
};

/** Every element of one text stands in the other, in the same order. */
function expectKept(before: string, after: string, elements: RegExp): void {
  const now: readonly string[] = after.match(elements) ?? [];
  let at = 0;
  for (const element of before.match(elements) ?? []) {
    at = now.indexOf(element, at) + 1;
    expect([element, at > 0]).toEqual([element, true]);
  }
}

function expectUntouched(before: Buffer, after: Buffer): void {
  const now = partsOf(after);
  for (const [name, content] of partsOf(before)) {
    if (name === 'xl/calcChain.xml') expect(now.has(name)).toBe(false);
    else if (!SHARED.has(name)) expect([name, now.get(name)]).toEqual([name, content]);
  }
  const types = (file: Buffer): string =>
    partOf(file, '[Content_Types].xml').replace(/<Override PartName="\/xl\/calcChain[^>]*>/, '');
  expectKept(types(before), types(after), /<(?:Default|Override)[^>]*>/g);
  const links = (file: Buffer): string =>
    partOf(file, 'xl/_rels/workbook.xml.rels').replace(/<Relationship [^>]*calcChain\.xml"\/>/, '');
  expectKept(links(before), links(after), /<Relationship [^>]*>/g);
  const book = (file: Buffer): string => partOf(file, 'xl/workbook.xml').replace(/ fullCalcOnLoad="1"/, '');
  expectKept(book(before), book(after), /<[^>]*>[^<]*/g);
  const styles = (file: Buffer): string => partOf(file, 'xl/styles.xml').replace(/ count="\d+"/g, '');
  expectKept(styles(before), styles(after), /<[^>]*>[^<]*/g);
}

const kinds = (foreign: Foreign): Buffer => foreignWorkbook(foreign);

test.each([
  ['a plain workbook', PLAIN_WORKBOOK],
  ['a rich one', RICH_WORKBOOK],
  ['one in the strict vocabulary', { ...RICH_WORKBOOK, strict: true }],
  ['one with prefixes', { ...RICH_WORKBOOK, prefix: 'x:' as const }],
])('sheets are put into %s, and nothing else is touched', (_, foreign) => {
  const before = kinds(foreign);
  expectUntouched(before, put(before));
});

test('columns are as wide in a workbook whose font is larger', () => {
  const widths = (foreign: Foreign): readonly number[] =>
    [...partOf(put(kinds(foreign)), 'xl/worksheets/sheet4.xml').matchAll(/<col [^>]* width="([\d.]+)"/g)].map(
      ([, width]) => Number(width),
    );
  // 30 and 12 characters of 7 pixels with 5 around them, in digits of Calibri 11 and of Times New Roman 12.
  expect(widths(PLAIN_WORKBOOK)).toEqual([215 / 7, 89 / 7]);
  expect(widths({ ...PLAIN_WORKBOOK, styles: true })).toEqual([215 / 8, 89 / 8]);
});

test('whatever the workbook, its sheets and parts stay, and a second run changes nothing', () => {
  fc.assert(
    fc.property(foreignWorkbooks, (foreign) => {
      const before = kinds(foreign);
      const after = put(before);
      expectUntouched(before, after);
      const [was, is] = [readWorkbookBytes(NAME, before), readWorkbookBytes(NAME, after)];
      expect(is.sheets.slice(0, was.sheets.length)).toEqual(was.sheets);
      expect(is.sheets.slice(was.sheets.length).map(({ name, own }) => [name, own])).toEqual([
        [INDICATORS.name, 'indicators'],
        [MEMO.name, 'memo'],
      ]);
      expect(put(after).equals(after)).toBe(true);
    }),
  );
});
