import {
  partOf,
  read,
  readSheet,
  refusal,
  smallFile,
  withParts,
  xlsxOfData,
  xlsxOfXml,
  zipOf,
} from './fixtures';
import { MAX_TAGS } from './errors';

const MEGABYTE = 1024 * 1024;

const tooLarge = (size: number): ReturnType<typeof refusal> => ({
  code: 'file-too-large',
  data: { limit: 200, size },
});

describe('an archive that unpacks beyond 200 MB', () => {
  const half = { name: 'a', data: Buffer.alloc(101 * MEGABYTE) };
  const modest = { ...half, declared: { size: 9 } };

  test('is refused by the sizes it declares', () => {
    expect(refusal(zipOf([half, { ...half, overlapping: true }]))).toEqual(tooLarge(202));
  });

  test('is refused though it declares less', () => {
    expect(refusal(zipOf([modest, modest]))).toEqual(tooLarge(0));
  });

  test('is refused where its entries share their data', () => {
    expect(refusal(zipOf([modest, { ...modest, overlapping: true }]))).toEqual(tooLarge(0));
  });
});

test('refuses a file above 200 MB before looking into it', () => {
  expect(refusal(Buffer.alloc(200 * MEGABYTE + 1))).toEqual(tooLarge(201));
});

test('refuses an archive of more than 65,535 entries', () => {
  const end = Buffer.from(smallFile());
  const zip64 = Buffer.alloc(56 + 20);
  zip64.writeUInt32LE(0x06064b50, 0);
  zip64.writeBigUInt64LE(70_000n, 32);
  zip64.writeUInt32LE(0x07064b50, 56);
  zip64.writeBigUInt64LE(BigInt(end.length - 22), 64);
  expect(refusal(Buffer.concat([end.subarray(0, -22), zip64, end.subarray(-22)]))).toEqual(tooLarge(0));
});

test('reads a Zip64 archive', () => {
  const file = smallFile();
  const end = file.length - 22;
  const zip64 = Buffer.alloc(56 + 20);
  zip64.writeUInt32LE(0x06064b50, 0);
  zip64.writeBigUInt64LE(BigInt(file.readUInt16LE(end + 10)), 32);
  zip64.writeBigUInt64LE(BigInt(file.readUInt32LE(end + 16)), 48);
  zip64.writeUInt32LE(0x07064b50, 56);
  zip64.writeBigUInt64LE(BigInt(end), 64);
  const last = Buffer.from(file.subarray(end));
  last.fill(0xff, 8, 20);
  expect(read(Buffer.concat([file.subarray(0, end), zip64, last]))).toEqual(read(file));
});

test('reads a big file through the check of all its parts', () => {
  const file = withParts(smallFile(), { 'xl/media/image1.png': Buffer.from(noise(300_000)) });
  expect(file.length).toBeGreaterThan(300_000);
  expect(read(file)).toEqual(read(smallFile()));
});

/** Bytes that don't compress. */
function noise(length: number): number[] {
  let state = 1;
  return Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 0xff);
}

describe('a sheet of formatted but empty rows', () => {
  const ROWS = 150_000;
  const title = '<row r="1"><c r="A1" t="inlineStr"><is><t>Заголовок</t></is></c></row>';
  const repeated = (row: (number: number) => string): string =>
    Array.from({ length: ROWS }, (_, index) => row(index + 2)).join('');

  test.each<[string, (number: number) => string]>([
    ['rows', (row) => `<row r="${row}" s="1" customFormat="1" ht="30" customHeight="1"/>`],
    ['open rows', (row) => `<row r="${row}" ht="30" customHeight="1"></row>`],
    ['cells', (row) => `<row r="${row}" ht="30"><c r="A${row}" s="1"/><c r="B${row}" s="1"/></row>`],
  ])('of %s reads as if they were not there', (_, row) => {
    const sheet = readSheet(xlsxOfData(title + repeated(row)));
    expect(sheet.values).toEqual([['Заголовок']]);
  });

  test('keeps what is filled or hidden among them', () => {
    const last = ROWS + 2;
    const rows =
      repeated((row) =>
        row === 7 ? '<row r="7" hidden="1" ht="9"/>' : `<row r="${row}" ht="30" customHeight="1"/>`,
      ) + `<row r="${last}"><c r="A${last}" s="1"/><c r="B${last}"><v>5</v></c></row>`;
    const sheet = readSheet(
      xlsxOfXml(`<sheetData>${title}${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`),
    );
    expect(sheet.values).toHaveLength(last);
    expect(sheet.values.at(-1)).toEqual([null, 5]);
    expect([...sheet.hiddenRows]).toEqual([6]);
    expect(sheet.merges).toHaveLength(1);
  });
});

test('refuses more than the parser can take', () => {
  const cells = Buffer.from('<c/>'.repeat(MAX_TAGS + 1));
  const sheet = Buffer.concat([
    Buffer.from('<sheetData><row r="1">'),
    cells,
    Buffer.from('</row></sheetData>'),
  ]);
  expect(refusal(xlsxOfXml(sheet))).toEqual(tooLarge(0));
});

test('refuses few cells that spread over too wide a range', () => {
  const rows = Array.from(
    { length: 1300 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="XFD${row + 1}"><v>1</v></c></row>`,
  );
  expect(refusal(xlsxOfData(rows.join('')))).toEqual(tooLarge(0));
});

test('refuses an .ods whose repetitions make too many cells', () => {
  const file = smallFile('ods');
  const content = partOf(file, 'content.xml').replace(
    /<table:table-row\b[^>]*>/,
    '<table:table-row table:number-rows-repeated="1048576">',
  );
  const wide = content.replace(
    '<table:table-cell ',
    '<table:table-cell table:number-columns-repeated="16384" ',
  );
  expect(refusal(withParts(file, { 'content.xml': wide }))).toEqual(tooLarge(0));
});
