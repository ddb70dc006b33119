import fc from 'fast-check';
import { insertPlans, openBytes, readWorkbookBytes } from '../src/files';
import { partOf } from '../src/files/fixtures';
import {
  type Foreign,
  foreignWorkbook,
  foreignWorkbooks,
  PLAIN_WORKBOOK,
  RICH_WORKBOOK,
} from './support/foreignWorkbook';
import { INDICATORS, MEMO } from './support/insertedPlans';
import { untouched } from './support/untouched';

const PLANS = [INDICATORS, MEMO];
const NAME = 'книга.xlsx';
const put = (file: Uint8Array): Buffer => Buffer.from(insertPlans(openBytes(NAME, file), PLANS));

function expectUntouched(before: Buffer, after: Buffer): void {
  expect(untouched(before, after).damaged).toEqual([]);
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
