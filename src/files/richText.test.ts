import { editWorkbookBytes, undoInWorkbookBytes } from './editWorkbook';
import { partOf, readSheet, smallFile, withParts, xlsxOfData } from './fixtures';

const RICH =
  '<r><t xml:space="preserve">Провести </t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>семинар  для</t></r><r><t> завучей</t></r>';
const inline = (content: string): Buffer =>
  xlsxOfData(`<row r="1"><c r="A1" t="inlineStr"><is>${content}</is></c></row>`);
const shared = (content: string): Buffer =>
  withParts(xlsxOfData('<row r="1"><c r="A1" t="s"><v>1</v></c></row>'), {
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>иное</t></si><si>${content}</si></sst>`,
  });

function edited(file: Buffer, to: string) {
  const edit = { sheet: 'План', cell: 'A1', from: readSheet(file).texts[0]?.[0] ?? '', to };
  const { bytes, result } = editWorkbookBytes('к.xlsx', file, [[edit]]);
  return { file: Buffer.from(bytes), ...result };
}

const runsOf = (file: Buffer): string =>
  /<is>(.*)<\/is>/
    .exec(partOf(file, 'xl/worksheets/sheet1.xml'))?.[1]
    ?.replaceAll(' xml:space="preserve"', '') ?? '';
const plainRich = RICH.replaceAll(' xml:space="preserve"', '');

describe.each([
  ['in the cell', inline],
  ['among the shared strings', shared],
])('rich text %s', (_, fileOf) => {
  test('keeps its formats where each change lies within one of them, and comes back as it was', () => {
    const { file, undo, unformatted } = edited(fileOf(RICH), 'Провести семинар для заместителей');
    expect(runsOf(file)).toBe(
      '<r><t>Провести </t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>семинар для</t></r><r><t> заместителей</t></r>',
    );
    expect(unformatted).toBeUndefined();
    const back = undoInWorkbookBytes('к.xlsx', file, undo);
    expect(back.result.refused).toEqual([]);
    expect(runsOf(Buffer.from(back.bytes))).toBe(plainRich);
  });

  test('is told to lose them where a change goes over their border, and gets them back', () => {
    const { file, undo, unformatted } = edited(fileOf(RICH), 'Провести урок');
    expect(readSheet(file).texts).toEqual([['Провести урок']]);
    expect(unformatted).toEqual([{ sheet: 'План', cell: 'A1' }]);
    const back = undoInWorkbookBytes('к.xlsx', file, undo);
    expect(runsOf(Buffer.from(back.bytes))).toBe(plainRich);
  });
});

test('a letter is changed within its format', () => {
  const content = '<r><rPr><b/></rPr><t>MО</t></r><r><t>У</t></r>';
  expect(runsOf(edited(inline(content), 'МОУ').file)).toBe(content.replace('M', 'М'));
});

test('signs in the parts of a text stay signs, and prefixes are those of the sheet', () => {
  const content = '<x:r><x:rPr><x:b/></x:rPr><x:t>А &amp; Б</x:t></x:r><x:r><x:t>  &lt;В&gt;</x:t></x:r>';
  const { file } = edited(
    withParts(smallFile(), {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is>${content}</x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    }),
    'А & Б <В>',
  );
  const part = partOf(file, 'xl/worksheets/sheet1.xml').replaceAll(' xml:space="preserve"', '');
  expect(part).toContain(content.replace('  &lt;', ' &lt;'));
});

test('a cell that is emptied loses nothing that could be told', () => {
  expect(edited(inline(RICH), '').unformatted).toBeUndefined();
});
