import { read, readSheet, refusal } from '../fixtures';

const NAMESPACES =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"';

const bookOf = (rows: string, more = ''): string =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook ${NAMESPACES}><Styles>` +
  '<Style ss:ID="Default"/><Style ss:ID="day"><NumberFormat ss:Format="Short Date"/></Style>' +
  '<Style ss:ID="part"><NumberFormat ss:Format="0%"/></Style><Style ss:ID="sub" ss:Parent="part"/></Styles>' +
  `<Worksheet ss:Name="План &amp; факт"><Table>${rows}</Table></Worksheet>${more}</Workbook>`;

const cell = (type: string, text: string, attributes = ''): string =>
  `<Cell ${attributes}><Data ss:Type="${type}">${text}</Data></Cell>`;

const small = bookOf(`<Row>${cell('String', '01.02')}${cell('Number', '12')}</Row>`);

test('reads cells by their types and formats', () => {
  const rows = [
    cell('String', '007'),
    cell('String', 'а&#10;б'),
    cell('Number', '0.5', 'ss:StyleID="sub"'),
    cell('DateTime', '2026-03-12T00:00:00.000', 'ss:StyleID="day"'),
    cell('Boolean', '1'),
    cell('Error', '#DIV/0!'),
    cell('Number', '3', 'ss:Formula="=RC[-1]+1"'),
  ];
  const sheet = readSheet(Buffer.from(bookOf(`<Row>${rows.join('')}</Row>`)));
  expect(sheet.name).toBe('План & факт');
  expect(sheet.values[0]).toEqual(['007', 'а\nб', 0.5, 46093, true, { error: '#DIV/0!' }, 3]);
  expect(sheet.texts[0]).toEqual(['007', 'а\nб', '50%', '12.03.2026', 'TRUE', '#DIV/0!', '3']);
});

test('places cells, merges and hidden lines', () => {
  const rows =
    '<Column ss:Index="2" ss:Hidden="1"/>' +
    `<Row ss:Index="2">${cell('String', 'а', 'ss:MergeAcross="1" ss:MergeDown="1"')}${cell('String', 'б')}</Row>` +
    `<Row ss:Hidden="1">${cell('String', 'в', 'ss:Index="3"')}</Row>`;
  const hidden = `<Worksheet ss:Name="Скрытый"><Table/><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>`;
  const { sheets } = read(Buffer.from(bookOf(rows, hidden)));
  expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
  const sheet = readSheet(Buffer.from(bookOf(rows)));
  expect(sheet).toMatchObject({
    origin: { row: 1, column: 0 },
    texts: [
      ['а', '', 'б'],
      ['', '', 'в'],
    ],
    merges: [{ top: 1, left: 0, bottom: 2, right: 1 }],
  });
  expect([...sheet.hiddenRows, ...sheet.hiddenColumns]).toEqual([2, 1]);
});

test('reads other encodings and prefixes', () => {
  expect(readSheet(Buffer.from(`\ufeff${small}`, 'utf16le')).texts).toEqual([['01.02', '12']]);
  const prefixed = small.replace(
    /<(\/?)(Workbook|Styles|Style|NumberFormat|Worksheet|Table|Row|Cell|Data)\b/g,
    '<$1ss:$2',
  );
  expect(readSheet(Buffer.from(prefixed)).texts).toEqual([['01.02', '12']]);
});

test('a formula without a value is told by its formula', () => {
  const sheet = readSheet(
    Buffer.from(bookOf(`<Row>${cell('String', 'а')}<Cell ss:Formula="=RC[-1]"/></Row>`)),
  );
  expect(sheet.formulas).toEqual(new Map([['B1', '=RC[-1]']]));
});

test.each([
  ['is cut', small.slice(0, -30)],
  ['places cells twice', bookOf(`<Row ss:Index="3"/><Row ss:Index="2"/>`)],
  ['has a type that nobody knows', bookOf(`<Row>${cell('Matrix', '1')}</Row>`)],
  ['has a number that is none', bookOf(`<Row>${cell('Number', 'один')}</Row>`)],
])('a workbook that %s is damaged', (_, text) => {
  expect(refusal(Buffer.from(text))?.data).toEqual({ reason: 'damaged' });
});
