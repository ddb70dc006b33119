import { editWorkbookBytes } from './editWorkbook';
import {
  fileOf,
  partOf,
  read,
  readSheet,
  refusal,
  sheetOfRows,
  smallFile,
  withParts,
  zipOf,
} from './fixtures';
import { openArchive } from './archive';
import { inUtf8 } from './archive';

/** Files that other programs open: they must open here, and what was left out of them must be told. */

const RELS = 'xl/_rels/workbook.xml.rels';
const TEXTS = [
  ['№', 'Мероприятие'],
  ['1.1', 'Семинар'],
];

function utf16(xml: string, order: 'le' | 'be', mark: boolean): Buffer {
  const text = xml.replace(/encoding="[^"]*"/, 'encoding="UTF-16"');
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

test.each([
  ['le', true],
  ['le', false],
  ['be', true],
  ['be', false],
] as const)('parts in UTF-16 (%s, with a byte order mark: %s) are read and written', (order, mark) => {
  const file = smallFile();
  const parts = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', RELS];
  const coded = withParts(
    file,
    Object.fromEntries(parts.map((name) => [name, utf16(partOf(file, name), order, mark)])),
  );
  expect(read(coded)).toEqual(read(file));
  const edit = { sheet: 'План', cell: 'B2', from: 'Семинар', to: 'Совещание' };
  const { bytes, result } = editWorkbookBytes('к.xlsx', coded, [[edit]]);
  expect(result.refused).toEqual([]);
  expect(readSheet(bytes).texts[1]).toEqual(['1.1', 'Совещание']);
});

test('a part in the encoding that it declares is read', () => {
  const xml = Buffer.concat([
    Buffer.from("<?xml version='1.0' encoding='windows-1251'?><a>"),
    Buffer.from([0xcf, 0xeb, 0xe0, 0xed]),
    Buffer.from('</a>'),
  ]);
  expect(inUtf8(xml).toString()).toBe('<?xml version=\'1.0\' encoding="UTF-8"?><a>План</a>');
});

test('strict names of namespaces and relationships are read as the usual ones', () => {
  const file = smallFile();
  const strict = (name: string): string =>
    partOf(file, name)
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const names = [
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    RELS,
    '_rels/.rels',
  ];
  expect(read(withParts(file, Object.fromEntries(names.map((name) => [name, strict(name)]))))).toEqual(
    read(file),
  );
});

test('parts may stand anywhere in the package', () => {
  const file = smallFile();
  const moved = withParts(file, {
    'xl/workbook.xml': null,
    [RELS]: null,
    'xl/worksheets/sheet1.xml': null,
    'книга.xml': partOf(file, 'xl/workbook.xml'),
    '_rels/книга.xml.rels': partOf(file, RELS)
      .replace('worksheets/sheet1.xml', 'листы/план.xml')
      .replace(/"(styles|sharedStrings)\.xml"/g, '"xl/$1.xml"'),
    'листы/план.xml': partOf(file, 'xl/worksheets/sheet1.xml'),
    '_rels/.rels': partOf(file, '_rels/.rels').replace('xl/workbook.xml', 'книга.xml'),
  });
  expect(readSheet(moved).texts).toEqual(TEXTS);
});

describe('a part that can be done without', () => {
  const styles = { kind: 'styles', name: 'xl/styles.xml' };

  test('is told where the file has none', () => {
    const { sheets, leftOut } = read(withParts(smallFile(), { 'xl/styles.xml': null }));
    expect(sheets[0]?.texts).toEqual(TEXTS);
    expect(leftOut).toEqual([{ ...styles, reason: 'missing' }]);
  });

  const spoilt = (file: Buffer, name: string): Buffer => {
    const archive = openArchive(file);
    return zipOf(
      archive.names.map((own) => ({
        name: own,
        data: archive.part(own) ?? '',
        ...(own === name && { declared: { crc: 1 } }),
      })),
    );
  };

  test('is told where its checksum is wrong', () => {
    const { sheets, leftOut } = read(spoilt(smallFile(), 'xl/styles.xml'));
    expect(sheets[0]?.texts).toEqual(TEXTS);
    expect(leftOut).toEqual([{ ...styles, reason: 'damaged' }]);
  });

  test('is not copied with a wrong checksum, even where nothing of it is read', () => {
    const file = spoilt(withParts(smallFile(), { 'xl/media/image1.png': 'картинка' }), 'xl/media/image1.png');
    expect(read(file)).toEqual(read(smallFile()));
    expect(() => editWorkbookBytes('к.xlsx', file, [])).toThrow(
      expect.objectContaining({ code: 'file-part-damaged', data: { part: 'xl/media/image1.png' } }),
    );
  });

  test('a sheet without content is passed over and told; one whose content is spoilt is not', () => {
    const file = fileOf({ План: sheetOfRows([['а']]), Модуль: sheetOfRows([['б']]) });
    const workbook = partOf(file, 'xl/workbook.xml').replace('r:id="rId2"', 'r:id=""');
    const { sheets, leftOut } = read(withParts(file, { 'xl/workbook.xml': workbook }));
    expect(sheets.map(({ name }) => name)).toEqual(['План']);
    expect(leftOut).toEqual([{ kind: 'sheet', name: 'Модуль', reason: 'missing' }]);
    expect(refusal(spoilt(file, 'xl/worksheets/sheet2.xml'))?.data).toEqual({ reason: 'damaged' });
  });
});
