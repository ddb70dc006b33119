import { compoundOf, partOf, read, refusal, smallFile, withParts, zipOf } from './fixtures';

const ENCRYPTED = { code: 'file-encrypted', data: {} };

const record = (type: number, body: Buffer): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
};

const words = (...values: readonly number[]): Buffer => {
  const body = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => body.writeUInt16LE(value, index * 2));
  return body;
};

test('tells a package behind a password', () => {
  const file = compoundOf({
    '/EncryptionInfo': Buffer.from('0400040040000000', 'hex'),
    '/EncryptedPackage': Buffer.alloc(5000, 7),
  });
  expect(refusal(file)).toEqual(ENCRYPTED);
});

test('tells an .xls behind a password', () => {
  const stream = Buffer.concat([
    record(0x0809, words(0x0600, 5, 0, 0, 0, 0, 0, 0)),
    record(0x002f, words(1, 1, 1, 0)),
    Buffer.alloc(600, 0x5a),
  ]);
  expect(refusal(compoundOf({ '/Workbook': stream }))).toEqual(ENCRYPTED);
});

test('tells an .ods behind a password', () => {
  const file = smallFile('ods');
  const manifest = partOf(file, 'META-INF/manifest.xml').replace(
    '</manifest:manifest>',
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="9"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
  );
  const locked = withParts(file, { 'META-INF/manifest.xml': manifest, 'content.xml': Buffer.alloc(99, 3) });
  expect(refusal(locked)).toEqual(ENCRYPTED);
});

test('tells an archive behind a password', () => {
  expect(refusal(zipOf([{ name: 'a', data: 'a', declared: { flags: 1 } }]))).toEqual(ENCRYPTED);
});

test.each([
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
])('a compound file with %s is no workbook', (stream, actual) => {
  expect(refusal(compoundOf({ [`/${stream}`]: Buffer.alloc(5000, 1) }))).toEqual({
    code: 'file-unreadable',
    data: { reason: 'not-a-workbook', actual },
  });
});

/** «План» in Windows-1251. */
const NAME = Buffer.from('cfebe0ed', 'hex');

test('reads Russian texts of Excel 95 from their code page', () => {
  const start = record(0x0809, words(0x0500, 5, 0, 0));
  const codepage = record(0x0042, words(1251));
  const end = record(0x000a, Buffer.alloc(0));
  const sheetRecord = (position: number): Buffer => {
    const head = Buffer.alloc(7);
    head.writeUInt32LE(position, 0);
    head.writeUInt8(NAME.length, 6);
    return record(0x0085, Buffer.concat([head, NAME]));
  };
  const position = start.length + codepage.length + sheetRecord(0).length + end.length;
  const text = Buffer.from('d1f0eeea', 'hex');
  const stream = Buffer.concat([
    start,
    codepage,
    sheetRecord(position),
    end,
    record(0x0809, words(0x0500, 0x10, 0, 0)),
    record(0x0204, Buffer.concat([words(1, 1, 0, text.length), text])),
    end,
  ]);
  const file = compoundOf({ '/Book': Buffer.concat([stream, Buffer.alloc(5000)]) });
  expect(read(file).sheets).toMatchObject([
    { name: 'План', origin: { row: 1, column: 1 }, values: [['Срок']], texts: [['Срок']] },
  ]);
});
