import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  fileOf,
  read,
  readSheet,
  refusal,
  sheetOfRows,
  smallFile,
  withParts,
  xlsxOfData,
  xlsxOfXml,
} from '../fixtures';
import { byParser, isPlain } from './bothWays';

const EXAMPLES = path.resolve(__dirname, '../../../examples');
const examples = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.xlsx'),
);

test.each(examples)('reads the example %s as the parser does', (name) => {
  const file = readFileSync(path.join(EXAMPLES, name));
  expect(isPlain(file)).toBe(true);
  expect(read(file)).toEqual(byParser(file));
});

test('reads what a library has written, each sheet by itself', () => {
  const file = fileOf({
    План: sheetOfRows([['Школа', 0.5, true], [], [null, 'МБОУ', new Date(Date.UTC(2025, 8, 1))]]),
    Пусто: sheetOfRows([]),
  });
  expect(isPlain(file)).toBe(true);
  expect(read(file)).toEqual(byParser(file));
});

/** The first cell of a sheet of that row. */
const firstOf = (row: string): unknown => readSheet(xlsxOfData(row)).values[0]?.[0];

test.each([
  ['<row r="1"><c r="A1" t="str"><f>A2</f><v>&amp;lt; &#1078;</v></c></row>', '&lt; ж'],
  ['<row r="1"><c r="A1" t="str"><v>_x005F_x000D_</v></c></row>', '_x000D_'],
  ['<row r="1"><c r="A1" t="inlineStr"><is><t>&#x1F600;</t></is></c></row>', '😀'],
])('decodes %s once', (row, value) => {
  expect(firstOf(row)).toBe(value);
});

const cell = (inner: string, attributes = ''): Buffer =>
  xlsxOfData(`<row r="1"><c r="A1"${attributes}>${inner}</c></row>`);

test.each<[string, Buffer]>([
  ['a prefix', xlsxOfXml('<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>')],
  ['a comment', cell('<v>1</v><!-- <v>2</v> -->')],
  ['character data', cell('<is><t><![CDATA[a < b]]></t></is>', ' t="inlineStr"')],
  ['a date in words', cell('<v>2025-09-01</v>', ' t="d"')],
  ['single quotes', xlsxOfData("<row r='1'><c r='A1'><v>1</v></c></row>")],
  ['an attribute from elsewhere', cell('<v>1</v>', ' x:r="B1"')],
  ['an element from elsewhere', cell('<v>1</v><extLst/>')],
  ['a number that is none', cell('<v>1,5</v>')],
  ['an entity that is none', cell('<is><t>a&nbsp;b</t></is>', ' t="inlineStr"')],
  ['an error that is unknown', cell('<f>A2#</f><v>#SPILL!</v>', ' t="e"')],
  ['a cell of another row', xlsxOfData('<row r="1"><c r="A2"><v>1</v></c></row>')],
  ['cells out of order', xlsxOfData('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
  [
    'rows out of order',
    xlsxOfData('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
  ],
  ['a table of data', cell('<f t="dataTable" ref="A1:A2" dt2D="0" r1="B1"/><v>1</v>')],
  ['a formula shared by nobody', cell('<f t="shared" si="7"/><v>1</v>')],
  [
    'a format that the file does not tell',
    withParts(cell('<v>1</v>', ' s="1"'), {
      'xl/styles.xml': '<styleSheet><cellXfs count="2"><xf/><xf numFmtId="44"/></cellXfs></styleSheet>',
    }),
  ],
  [
    'another list of strings',
    withParts(smallFile(), {
      'xl/sharedStrings.xml': `<sst><si><b/></si>${'<si><t>Лист</t></si>'.repeat(3)}</sst>`,
    }),
  ],
])('leaves a workbook with %s to the parser', (_, file) => {
  expect(isPlain(file)).toBe(false);
  expect(read(file)).toEqual(byParser(file));
});

test.each<[string, Buffer]>([
  ['a string that is not there', cell('<v>99</v>', ' t="s"')],
  ['a row beyond the last', xlsxOfData('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
  ['a column beyond the last', xlsxOfData('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
])('refuses %s as the parser does', (_, file) => {
  expect(isPlain(file)).toBe(false);
  expect(refusal(file)).toEqual({ code: 'file-unreadable', data: { reason: 'damaged' } });
});
