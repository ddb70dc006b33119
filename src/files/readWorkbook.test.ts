import * as XLSX from '@e965/xlsx';
import { fileOf, type Format, partOf, read, readSheet, sheetOfRows, withParts, xlsxOfData } from './fixtures';

const FORMATS: readonly Format[] = ['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods'];

test.each(FORMATS)('reads values and texts of %s', (format) => {
  const file = fileOf(
    {
      План: sheetOfRows([
        ['№', 'Мероприятие'],
        ['1.1', ' Семинар '],
        [3, true],
      ]),
    },
    format,
  );
  const workbook = read(file);
  expect(workbook.name).toBe('файл.xlsx');
  expect(workbook.date1904).toBe(false);
  expect(workbook.sheets).toMatchObject([
    {
      name: 'План',
      visibility: 'visible',
      origin: { row: 0, column: 0 },
      values: [
        ['№', 'Мероприятие'],
        ['1.1', ' Семинар '],
        [3, true],
      ],
      texts: [
        ['№', 'Мероприятие'],
        ['1.1', ' Семинар '],
        ['3', 'TRUE'],
      ],
      tables: [],
    },
  ]);
});

test.each(['xlsx', 'xlsb', 'biff8'] as const)('shows numbers of %s by their format', (format) => {
  const sheet = sheetOfRows([[1.1, 0.625, 44440, 44440.5, 12345.678, 0.1 + 0.2]]);
  const formats = ['0.00', '0.0%', 'm/d/yy', 'm/d/yy h:mm', '#,##0', 'General'];
  formats.forEach((z, column) => {
    const cell: XLSX.CellObject = sheet[XLSX.utils.encode_cell({ r: 0, c: column })];
    cell.z = z;
  });
  const { values, texts, numberFormats } = readSheet(fileOf({ A: sheet }, format));
  expect(values).toEqual([[1.1, 0.625, 44440, 44440.5, 12345.678, 0.1 + 0.2]]);
  expect(texts).toEqual([['1.10', '62.5%', '01.09.2021', '01.09.2021 12:00', '12,346', '0.3']]);
  expect(numberFormats).toEqual([['0.00', '0.0%', 'dd.mm.yyyy', 'dd.mm.yyyy h:mm', '#,##0', 'General']]);
});

test.each(['xlsx', 'xlsb', 'biff8'] as const)('keeps serial numbers of a 1904 workbook in %s', (format) => {
  const sheet = sheetOfRows([[42978]]);
  sheet.A1.z = 'dd.mm.yyyy';
  const file = fileOf({ A: sheet }, format, { WBProps: { date1904: true } });
  const workbook = read(file);
  expect(workbook.date1904).toBe(true);
  expect(workbook.sheets[0]).toMatchObject({ values: [[42978]], texts: [['01.09.2021']] });
});

test('a 1904 workbook leaves no trace in the next one', () => {
  const sheet = sheetOfRows([[44440]]);
  sheet.A1.z = 'dd.mm.yyyy';
  read(fileOf({ A: sheet }, 'xlsx', { WBProps: { date1904: true } }));
  expect(readSheet(fileOf({ A: sheet }, 'xlsb')).texts).toEqual([['01.09.2021']]);
});

test('reads errors by their English name, and formulas with «=»', () => {
  const { values, texts, formulas } = readSheet(
    xlsxOfData(
      '<row r="1"><c r="A1" t="e"><f>B9/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#REF!</v></c>' +
        '<c r="C1"><f>SUM(A2:A3)</f><v>5</v></c><c r="D1" t="str"><f>""</f><v></v></c>' +
        '<c r="E1" t="e"><f>NA()</f><v>#N/A</v></c></row>',
    ),
  );
  expect(values).toEqual([[{ error: '#DIV/0!' }, { error: '#REF!' }, 5, '', { error: '#N/A' }]]);
  expect(texts).toEqual([['#DIV/0!', '#REF!', '5', '', '#N/A']]);
  expect([...formulas]).toEqual([
    ['A1', '=B9/0'],
    ['C1', '=SUM(A2:A3)'],
    ['D1', '=""'],
    ['E1', '=NA()'],
  ]);
});

test('gives every cell under an array formula that formula', () => {
  const { formulas } = readSheet(
    xlsxOfData(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c></row>',
    ),
  );
  expect([...formulas]).toEqual([
    ['A1', '=B1:B2*2'],
    ['A2', '=B1:B2*2'],
  ]);
});

test('reads inline, rich and escaped strings as plain text', () => {
  const { values, texts } = readSheet(
    xlsxOfData(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">  два  пробела </t></is></c>' +
        '<c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>Повышение</t></r><r><t xml:space="preserve"> квалификации</t></r></is></c>' +
        '<c r="C1" t="inlineStr"><is><t>«А» &amp; &lt;Б&gt;_x000D_\nдальше_x000D_</t></is></c></row>',
    ),
  );
  const expected = [['  два  пробела ', 'Повышение квалификации', '«А» & <Б>\nдальше\n']];
  expect(values).toEqual(expected);
  expect(texts).toEqual(expected);
});

test('normalises line breaks in old and binary formats too', () => {
  for (const format of ['xlsb', 'biff8'] as const) {
    const { values } = readSheet(fileOf({ A: sheetOfRows([['раз\r\nдва\nтри']]) }, format));
    expect(values).toEqual([['раз\nдва\nтри']]);
  }
});

test('counts empty shared strings', () => {
  const file = fileOf({ A: sheetOfRows([['один', 'два', 'три']]) });
  const strings = '<sst count="3" uniqueCount="3"><si><t>один</t></si><si/><si><t>три</t></si></sst>';
  const { values } = readSheet(withParts(file, { 'xl/sharedStrings.xml': strings }));
  expect(values).toEqual([['один', null, 'три']]);
});

test('reads a cell of 32,767 characters whole', () => {
  const text = 'Я'.repeat(32_767);
  for (const format of ['xlsx', 'xlsb', 'ods'] as const) {
    expect(readSheet(fileOf({ A: sheetOfRows([[text]]) }, format)).values).toEqual([[text]]);
  }
});

test('takes the range of filled cells as the used range, whatever the sheet declares', () => {
  const file = xlsxOfData(
    '<row r="1"><c r="A1" s="0"/></row><row r="3"><c r="C3"><v>1</v></c></row>' +
      '<row r="5"><c r="D5" s="0"/><c r="E5"><v>2</v></c><c r="F5" t="inlineStr"><is><t></t></is></c></row>',
  );
  const declared = partOf(file, 'xl/worksheets/sheet1.xml').replace(
    '<sheetData>',
    '<dimension ref="A1:XFD1048576"/><sheetData>',
  );
  const sheet = readSheet(withParts(file, { 'xl/worksheets/sheet1.xml': declared }));
  expect(sheet.origin).toEqual({ row: 2, column: 2 });
  expect(sheet.values).toEqual([[1, null, null], [], [null, null, 2]]);
  expect(sheet.texts).toEqual([['1', '', ''], [], ['', '', '2']]);
  expect(sheet.numberFormats).toEqual([
    ['General', 'General', 'General'],
    [],
    ['General', 'General', 'General'],
  ]);
});

test('reads an empty sheet, and a workbook without sheets', () => {
  expect(readSheet(fileOf({ Пусто: sheetOfRows([]) }))).toMatchObject({
    origin: { row: 0, column: 0 },
    values: [],
    texts: [],
    numberFormats: [],
  });
  const workbook = partOf(fileOf({ A: sheetOfRows([[1]]) }), 'xl/workbook.xml').replace(
    /<sheets>.*<\/sheets>/,
    '<sheets/>',
  );
  const file = withParts(fileOf({ A: sheetOfRows([[1]]) }), { 'xl/workbook.xml': workbook });
  expect(read(file).sheets).toEqual([]);
});

test('reads dates written as ISO text as serial numbers', () => {
  const cells = '<c r="A1" t="d"><v>2021-09-01</v></c><c r="B1" t="d"><v>2021-09-01T12:00:00</v></c>';
  expect(readSheet(xlsxOfData(`<row r="1">${cells}</row>`)).values).toEqual([[44440, 44440.5]]);
  const file = fileOf({ A: sheetOfRows([[1]]) }, 'ods');
  const content = partOf(file, 'content.xml').replace(
    /<table:table-cell\b.*?<\/table:table-cell>/s,
    '<table:table-cell office:value-type="date" office:date-value="2021-09-01"><text:p>01.09.21</text:p></table:table-cell>',
  );
  expect(readSheet(withParts(file, { 'content.xml': content }))).toMatchObject({
    values: [[44440]],
    texts: [['01.09.21']],
  });
});

test('shows a date of .ods by its format where the file stores no text of it', () => {
  const file = fileOf({ A: sheetOfRows([[1]]) }, 'ods');
  const content = partOf(file, 'content.xml').replace(
    /<table:table-cell\b.*?<\/table:table-cell>/s,
    '<table:table-cell office:value-type="date" office:date-value="2021-09-01"><text:p></text:p></table:table-cell>',
  );
  expect(readSheet(withParts(file, { 'content.xml': content })).texts).toEqual([['01.09.2021']]);
});
