import { apart } from '../../test/support/edits';
import type { CellEdit, UndoRecord } from '../workbook';
import { editWorkbookBytes, undoInWorkbookBytes } from './editWorkbook';
import {
  fileOf,
  partOf,
  read,
  readSheet,
  sheetOfRows,
  smallFile,
  withParts,
  xlsxOfData,
  xlsxOfXml,
} from './fixtures';
import { openArchive } from './archive';

const SHEET = 'План';
const edit = (cell: string, from: string, to: string | number): CellEdit => ({
  sheet: SHEET,
  cell,
  from,
  to,
});

function edited(file: Buffer, ...edits: readonly CellEdit[]) {
  const { bytes, result } = editWorkbookBytes('файл.xlsx', file, apart(edits));
  return { file: Buffer.from(bytes), ...result };
}

const undone = (file: Buffer, record: UndoRecord) => {
  const { bytes, result } = undoInWorkbookBytes('файл.xlsx', file, record);
  return { file: Buffer.from(bytes), ...result };
};

const changedParts = (before: Buffer, after: Buffer): readonly string[] => {
  const [old, made] = [openArchive(before), openArchive(after)];
  return [...new Set([...old.names, ...made.names])].filter(
    (name) => !made.part(name)?.equals(old.part(name) ?? Buffer.alloc(0)),
  );
};

test('writes text as text, whatever it starts with, and only its own parts', () => {
  const before = smallFile();
  const { file, refused } = edited(before, edit('A2', '1.1', '=1+1'), edit('B2', 'Семинар', ''));
  expect(refused).toEqual([]);
  const { values, numberFormats, formulas } = readSheet(file);
  expect(values).toEqual([
    ['№', 'Мероприятие'],
    ['=1+1', null],
  ]);
  expect(numberFormats[1]?.[0]).toBe('@');
  expect([...formulas]).toEqual([]);
  expect(changedParts(before, file)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
});

test('nothing is changed by nothing', () => {
  const before = smallFile();
  const stale = [edit('A2', '9', '1'), edit('A0', '', '1'), { ...edit('A2', '1.1', '2'), sheet: 'Другой' }];
  const { bytes, result } = editWorkbookBytes('файл.xlsx', before, apart(stale));
  expect(bytes).toBe(before);
  expect(result).toEqual({ refused: stale, undo: { cells: [], inserted: [] } });
});

test('refuses what a cell can’t hold', () => {
  const wrong = [edit('A2', '1.1', 'ы'.repeat(32_768)), edit('A2', '1.1', NaN)];
  expect(edited(smallFile(), ...wrong).refused).toEqual(wrong);
  expect(edited(smallFile(), edit('A2', '1.1', 'ы'.repeat(32_767))).refused).toEqual([]);
});

test('of edits of one cell the last one made stays', () => {
  const edits = [edit('A2', '1.1', '1'), edit('$a$2', '1', '2'), edit('A2', '1.1', '3')];
  const { file, refused, undo } = edited(smallFile(), ...edits);
  expect(refused).toEqual(edits.slice(2));
  expect(readSheet(file).texts[1]).toEqual(['2', 'Семинар']);
  expect(undone(file, undo).refused).toEqual([]);
});

test('what belongs together is made whole or not at all', () => {
  const groups = [
    [edit('A2', '1.1', '1.2'), edit('B2', 'Иное', 'x')],
    [edit('A2', '1.1', '1.3'), edit('A1', '№', '')],
  ];
  const { bytes, result } = editWorkbookBytes('файл.xlsx', smallFile(), groups);
  expect(result.refused).toEqual(groups[0]);
  expect(readSheet(Buffer.from(bytes)).texts).toEqual([
    ['', 'Мероприятие'],
    ['1.3', 'Семинар'],
  ]);
});

test.each(['xlsb', 'biff8', 'ods'] as const)('refuses %s whole, with what it is', (format) => {
  const kinds = { xlsb: 'xlsb', biff8: 'xls', ods: 'ods' };
  expect(() => edited(smallFile(format), edit('A2', '1.1', '2'))).toThrow(
    expect.objectContaining({ code: 'file-not-editable', data: { actual: kinds[format] } }),
  );
});

test('writes .xlsm', () => {
  const { file } = edited(smallFile('xlsm'), edit('A2', '1.1', '2'));
  expect(readSheet(file).texts[1]).toEqual(['2', 'Семинар']);
});

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

/** A sheet where B1 adds up A1 and A2, in a workbook with a chain of calculation. */
function calculated(): Buffer {
  const file = xlsxOfData(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>SUM(A1:A2)</f><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  );
  const rels = partOf(file, 'xl/_rels/workbook.xml.rels');
  const types = partOf(file, '[Content_Types].xml');
  const override = '<Override PartName="/xl/calcChain.xml" ContentType="a/b"/>';
  return withParts(file, {
    'xl/_rels/workbook.xml.rels': rels.replace(
      '</R',
      `${relationship('rId99', 'calcChain', 'calcChain.xml')}</R`,
    ),
    '[Content_Types].xml': types.replace('</Types>', `${override}</Types>`),
    'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/></calcChain>',
  });
}

test('bids Excel calculate anew where formulas may show what was', () => {
  const before = calculated();
  const { file } = edited(before, edit('A1', '1', 5));
  expect(partOf(file, 'xl/workbook.xml')).toMatch(/<calcPr [^<>]*fullCalcOnLoad="1"/);
  expect(partOf(file, 'xl/calcChain.xml')).toContain('B1');
  expect(changedParts(before, file)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
});

test('a formula gives way and comes back with its result', () => {
  const before = calculated();
  const { file, undo } = edited(before, edit('B1', '3', 'три'));
  expect([...readSheet(file).formulas]).toEqual([]);
  expect(openArchive(file).names).not.toContain('xl/calcChain.xml');
  expect(partOf(file, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(partOf(file, '[Content_Types].xml')).not.toContain('calcChain');
  expect(undo.cells).toEqual([
    { sheet: SHEET, cell: 'B1', input: '=SUM(A1:A2)', result: 3, numberFormat: 'General', shows: 'три' },
  ]);
  const back = undone(file, undo);
  expect(back.refused).toEqual([]);
  expect(read(back.file)).toEqual(read(before));
});

test('brings back values of every kind, and leaves what has changed since', () => {
  const before = xlsxOfData(
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="inlineStr"><is><t>=A1</t></is></c>' +
      `<c r="D1" t="inlineStr"><is><r><t>бога</t></r><r><rPr><b/></rPr><t>тый</t></r></is></c><c r="E1" t="inlineStr"><is><t>'#N/A</t></is></c></row>`,
  );
  const { file, undo } = edited(
    before,
    ...[...'ABCDE'].map((letter, index) =>
      edit(`${letter}1`, readSheet(before).texts[0]?.[index] ?? '', 'новое'),
    ),
  );
  expect(undo.cells.map(({ input }) => input)).toEqual([true, '#N/A', "'=A1", 'богатый', "''#N/A"]);
  expect(read(undone(file, undo).file)).toEqual(read(before));
  const again = edited(file, edit('C1', 'новое', 'иное'));
  const back = undone(again.file, undo);
  expect(back.refused.map(({ cell }) => cell)).toEqual(['C1']);
  expect(readSheet(back.file).texts).toEqual([['TRUE', '#N/A', 'иное', 'богатый', "'#N/A"]]);
});

test('leaves the headers and totals of tables, whose names Excel keeps twice', () => {
  const table = '<table ref="A1:B3" displayName="Т" totalsRowCount="1"/>';
  const before = withParts(
    fileOf({
      [SHEET]: sheetOfRows([
        ['а', 'б'],
        ['в', 'г'],
        ['д', 'е'],
        ['ё', 'ж'],
      ]),
    }),
    {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relationship('rId7', 'table', '../tables/table1.xml')}</Relationships>`,
      'xl/tables/table1.xml': table,
    },
  );
  const edits = [edit('A1', 'а', '1'), edit('A2', 'в', '2'), edit('B3', 'е', '3'), edit('A4', 'ё', '4')];
  expect(edited(before, ...edits).refused.map(({ cell }) => cell)).toEqual(['A1', 'B3']);
  const groups = [[edit('A2', 'в', '2'), edit('B3', 'е', '3')], [edit('A4', 'ё', '4')]];
  const { bytes, result } = editWorkbookBytes('файл.xlsx', before, groups);
  expect(result.refused).toEqual(groups[0]);
  expect(result.undo.cells.map(({ cell }) => cell)).toEqual(['A4']);
  expect(readSheet(Buffer.from(bytes)).texts.map(([first]) => first)).toEqual(['а', 'в', 'д', '4']);
});

test('gives styles to a workbook that has none', () => {
  const file = smallFile();
  const without = (part: string, name: RegExp): string => partOf(file, part).replace(name, '');
  const before = withParts(file, {
    'xl/styles.xml': null,
    '[Content_Types].xml': without('[Content_Types].xml', /<Override[^<>]*styles[^<>]*>/),
    'xl/_rels/workbook.xml.rels': without(
      'xl/_rels/workbook.xml.rels',
      /<Relationship [^<>]*styles\.xml[^<>]*>/,
    ),
  });
  const after = edited(before, edit('A2', '1.1', '1.2')).file;
  expect(readSheet(after).numberFormats[1]).toEqual(['@', 'General']);
  expect(partOf(after, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
});

test('finds sheets by absolute targets and strict types', () => {
  const file = fileOf([
    ['Первый', sheetOfRows([['а']])],
    [SHEET, sheetOfRows([['б']])],
  ]);
  const rels = partOf(file, 'xl/_rels/workbook.xml.rels')
    .replaceAll('Target="worksheets/', 'Target="/xl/worksheets/')
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/',
      'http://purl.oclc.org/ooxml/officeDocument/',
    );
  const { file: after, refused } = edited(
    withParts(file, { 'xl/_rels/workbook.xml.rels': rels }),
    edit('A1', 'б', 'в'),
  );
  expect(refused).toEqual([]);
  expect(read(after).sheets.map(({ texts }) => texts)).toEqual([[['а']], [['в']]]);
});

test('writes into the covered cell of a merge and beside it', () => {
  const before = xlsxOfXml(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
  );
  const { file } = edited(before, edit('A1', '1', 'раз'), edit('C1', '', 'два'));
  expect(readSheet(file).texts).toEqual([['раз', '', 'два']]);
  expect(readSheet(file).merges).toEqual(readSheet(before).merges);
});
