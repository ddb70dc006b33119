import type * as XLSX from '@e965/xlsx';
import { fileOf, partOf, read, readSheet, sheetOfRows, smallFile, withParts, xlsxOfXml } from './fixtures';

test.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)('reads sheets of any name from %s', (format) => {
  const names = ['__proto__', 'constructor', 'toString', 'План'];
  const sheets = names.map((name): [string, XLSX.WorkSheet] => [name, sheetOfRows([[`на листе ${name}`]])]);
  expect(read(fileOf(sheets, format)).sheets.map((sheet) => [sheet.name, sheet.values])).toEqual(
    names.map((name) => [name, [[`на листе ${name}`]]]),
  );
});

test('reads an .ods sheet name with markup characters', () => {
  expect(readSheet(fileOf({ 'А & «Б» <В>': sheetOfRows([[1]]) }, 'ods')).name).toBe('А & «Б» <В>');
});

test.each(['xlsx', 'xlsb', 'biff8'] as const)('tells hidden and very hidden sheets of %s', (format) => {
  const sheet = (): XLSX.WorkSheet => sheetOfRows([[1]]);
  const file = fileOf({ А: sheet(), Б: sheet(), В: sheet() }, format, {
    Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }],
  });
  expect(read(file).sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
});

test.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)('reads merges of %s', (format) => {
  const sheet = sheetOfRows([
    ['Раздел 1', null, null],
    ['а', 'б', 'в'],
    ['г', 'д', 'е'],
  ]);
  sheet['!merges'] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 2 } },
    { s: { r: 1, c: 1 }, e: { r: 2, c: 1 } },
  ];
  expect(readSheet(fileOf({ A: sheet }, format)).merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 1, bottom: 2, right: 1 },
  ]);
});

const lines = ({ hiddenRows, hiddenColumns }: ReturnType<typeof readSheet>): number[][] => [
  [...hiddenRows],
  [...hiddenColumns],
];

test('reads hidden rows and columns of .xlsx', () => {
  const sheet = xlsxOfXml(
    '<cols><col min="1" max="1" width="9" hidden="0"/><col min="2" max="3" width="9" hidden="1"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>' +
      '<row hidden="true"><c><v>3</v></c></row><row r="7" ht="12" hidden=\'1\'/></sheetData>',
  );
  expect(lines(readSheet(sheet))).toEqual([
    [1, 2, 6],
    [1, 2],
  ]);
});

test('reads hidden rows and columns of .xlsb', () => {
  const sheet = sheetOfRows([[1, 2, 3], [4], [5]]);
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['!cols'] = [{}, {}, { hidden: true }];
  expect(lines(readSheet(fileOf({ A: sheet }, 'xlsb')))).toEqual([[1], [2]]);
});

test('reads hidden rows, columns and sheets of .ods', () => {
  const file = fileOf({ А: sheetOfRows([['а', 'б'], ['в'], ['г']]), Б: sheetOfRows([['а']]) }, 'ods');
  const table = (name: string, style: string, body: string): string =>
    `<table:table table:name="${name}" table:style-name="${style}">${body}</table:table>`;
  const cell = '<table:table-cell office:value-type="string"><text:p>а</text:p></table:table-cell>';
  const content = partOf(file, 'content.xml').replace(
    /<office:automatic-styles>.*<\/office:spreadsheet>/s,
    '<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>' +
      '<office:body><office:spreadsheet>' +
      table(
        'А',
        'ta1',
        '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column/>' +
          `<table:table-row table:number-rows-repeated="2">${cell}</table:table-row>` +
          `<table:table-row table:visibility="collapse">${cell}</table:table-row>` +
          `<table:table-row table:visibility="filter" table:number-rows-repeated="2">${cell}</table:table-row>` +
          '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048571"><table:table-cell/></table:table-row>',
      ) +
      table('Б', 'ta2', `<table:table-row>${cell}</table:table-row>`) +
      '</office:spreadsheet>',
  );
  const { sheets } = read(withParts(file, { 'content.xml': content }));
  expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
  expect(sheets.map(lines)).toEqual([
    [
      [2, 3, 4],
      [1, 2],
    ],
    [[], []],
  ]);
  expect(sheets.map(({ values }) => values.length)).toEqual([5, 1]);
});

test('reads a localised error of .ods as that error', () => {
  const file = fileOf({ А: sheetOfRows([[1]]) }, 'ods');
  const content = partOf(file, 'content.xml').replace(
    /<table:table-cell\b.*?<\/table:table-cell>/s,
    '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#Н/Д</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="string"><text:p>#Н/Д</text:p></table:table-cell>',
  );
  const { values, texts } = readSheet(withParts(file, { 'content.xml': content }));
  expect(values).toEqual([[{ error: '#N/A' }, '#Н/Д']]);
  expect(texts).toEqual([['#N/A', '#Н/Д']]);
});

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

test('reads tables', () => {
  const file = withParts(smallFile(), {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId7" Type="${RELATIONSHIPS}/table" Target="../tables/table1.xml"/></Relationships>`,
    'xl/tables/table1.xml':
      '<x:table xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T1" displayName="Таблица_1" ref="B2:D11"><x:tableColumns count="1"><x:tableColumn id="1" name="№"/></x:tableColumns></x:table>',
  });
  expect(readSheet(file).tables).toEqual([
    { name: 'Таблица_1', range: { top: 1, left: 1, bottom: 10, right: 3 } },
  ]);
});

test('leaves out chart sheets', () => {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const file = withParts(fileOf({ Данные: sheetOfRows([[1]]), Диаграмма: sheetOfRows([[2]]) }), {
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('rId2', 'chartsheet', '/xl/chartsheets/sheet1.xml')}</Relationships>`,
    'xl/worksheets/sheet2.xml': null,
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
  });
  expect(read(file).sheets.map(({ name }) => name)).toEqual(['Данные']);
});

test('a hyperlink over all columns costs nothing and makes no cells', () => {
  const sheet = readSheet(
    xlsxOfXml(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>hyperlink</t></is></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
    ),
  );
  expect(sheet.values).toEqual([['hyperlink']]);
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});
