import { parseA1 } from '../../workbook';
import type { CellContent } from './storedCell';
import { patchSheet } from './patchSheet';
import { USUAL_NAMESPACES } from '../namespaces';
import { styleTable } from './styleTable';
import { plainStyles } from './workbookStyles';

function patched(xml: string, cells: Readonly<Record<string, CellContent>>, numberFormat = 'General') {
  const writes = Object.entries(cells).map(([cell, content]) => {
    const position = parseA1(cell);
    if (!position) throw new Error(cell);
    return { ...position, content, numberFormat };
  });
  return patchSheet(xml, writes, {
    styles: styleTable(plainStyles(USUAL_NAMESPACES.main)),
    strings: () => null,
    fixed: [],
  });
}

const inData = (rows: string, head = ''): string =>
  `<worksheet>${head}<sheetData>${rows}</sheetData><a/></worksheet>`;

const text = (value: string): string => `<is><t xml:space="preserve">${value}</t></is>`;

test.each<[string, string, Readonly<Record<string, CellContent>>, string]>([
  [
    'a number where text was',
    '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>',
    { A1: 7 },
    '<row r="1"><c r="A1" s="3"><v>7</v></c><c r="B1"><v>1</v></c></row>',
  ],
  [
    'text for a formula, without the marks of its result',
    `<row r='1'><c r='A1' t='str' cm="1" vm="2"><f>B1&amp;"x"</f><v>x</v></c></row>`,
    { A1: 'да' },
    `<row r='1'><c r='A1' t="inlineStr">${text('да')}</c></row>`,
  ],
  [
    'nothing, and nothing where nothing was',
    '<row r="2"><c r="A2" s="1"><v>1</v></c></row>',
    { A2: null, B2: null, A9: null },
    '<row r="2"><c r="A2" s="1"/></row>',
  ],
  [
    'new cells between, before and after others',
    '<row r="3" spans="2:4"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>',
    { E3: 5, C3: 3, A3: 1 },
    '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>1</v></c><c r="C3"><v>3</v></c><c r="D3"><v>2</v></c><c r="E3"><v>5</v></c></row>',
  ],
  [
    'new rows between, before and after others, beside a row that grows',
    '<row r="2"><c r="A2"/></row><row r="4" ht="20"/>',
    { A5: 5, A3: 3, A1: 1, A4: 4, B2: true },
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"/><c r="B2" t="b"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4" ht="20"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
  ],
  [
    'cells and rows without addresses',
    '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row>',
    { B1: 20, B2: 40, C2: 50 },
    '<row><c><v>1</v></c><c><v>20</v></c></row><row><c/><c><v>40</v></c><c r="C2"><v>50</v></c></row>',
  ],
  [
    'not what stands in comments',
    '<!--<row r="1"><c r="A1"/></row>--><row r="1"><!-- <c r="A1"> --><c r="A1"><v>1</v></c></row>',
    { A1: 2 },
    '<!--<row r="1"><c r="A1"/></row>--><row r="1"><!-- <c r="A1"> --><c r="A1"><v>2</v></c></row>',
  ],
  [
    'characters that XML lacks, and what looks like their codes',
    '<row r="1"/>',
    { A1: '\u0001_x0041_<&>\n ' },
    `<row r="1"><c r="A1" t="inlineStr">${text('_x0001__x005F_x0041_&lt;&amp;&gt;\n ')}</c></row>`,
  ],
  [
    'a formula with its result',
    '<row r="1"/>',
    { A1: { formula: 'A2&"<"', value: '<' }, B1: { error: '#N/A' } },
    '<row r="1"><c r="A1" t="str"><f>A2&amp;&quot;&lt;&quot;</f><v>&lt;</v></c><c r="B1" t="e"><v>#N/A</v></c></row>',
  ],
])('writes %s', (_, rows, cells, expected) => {
  const xml = patched(inData(rows), cells).xml;
  expect(Buffer.from(xml, 'latin1').toString('utf8')).toBe(inData(expected));
});

test('keeps the prefix of the elements', () => {
  const sheet = (rows: string): string => `<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  const xml = patched(sheet('<x:row r="1"><x:c r="A1"/></x:row>'), { A1: 'a', A2: 2 }).xml;
  expect(xml).toBe(
    sheet(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row>',
    ),
  );
});

test('fills a sheet without cells and widens its range', () => {
  const xml = '<worksheet><dimension ref="B2"/><sheetData/></worksheet>';
  expect(patched(xml, { A1: 1, C3: 2 }).xml).toBe(
    '<worksheet><dimension ref="A1:C3"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row></sheetData></worksheet>',
  );
});

test('a new cell looks like its row, else like its column', () => {
  const xml = inData(
    '<row r="1" s="5" customFormat="1"/><row r="2" s="5"/>',
    '<cols><col min="1" max="3" style="4"/></cols>',
  );
  expect(patched(xml, { B1: 1, B2: 1 }).xml).toContain('<c r="B1" s="5">');
  expect(patched(xml, { B1: 1, B2: 1 }).xml).toContain('<c r="B2" s="4">');
});

test('refuses cells of array formulas and the first cell of a shared formula, and tells other formulas', () => {
  const xml = inData(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1"><f t="shared" si="0" ref="C1:C3">B1</f><v>1</v></c><c r="D1"><f t="array" ref="D1">_xlfn.ABC(&quot;_x005F_x0041_&quot;)</f></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
  );
  const result = patched(xml, { A1: 1, A2: 1, C1: 1, C2: 1, D1: 1 });
  expect(result.refused.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [1, 0],
    [0, 2],
  ]);
  expect([...result.replacedFormulas]).toEqual([
    ['C2', ''],
    ['D1', '_xlfn.ABC("_x0041_")'],
  ]);
});

test('refuses a sheet without data', () => {
  expect(() => patched('<worksheet/>', { A1: 1 })).toThrow(
    expect.objectContaining({ code: 'file-unreadable', data: { reason: 'damaged' } }),
  );
});
