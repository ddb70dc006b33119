import { openArchive, zipEntries } from '../archive';
import { smallFile, zipOf } from '../fixtures';
import { patchArchive } from './patchArchive';

/** Packed bytes of each part with its header, by name. */
function records(file: Buffer): ReadonlyMap<string, string> {
  const entries = zipEntries(file);
  return new Map(
    entries.map(({ name, headerOffset, compressedSize }) => {
      const names = file.readUInt16LE(headerOffset + 26) + file.readUInt16LE(headerOffset + 28);
      return [
        name,
        file.toString('latin1', headerOffset, headerOffset + 30 + names + compressedSize),
      ] as const;
    }),
  );
}

const textsOf = (file: Buffer): object => {
  const archive = openArchive(file);
  return Object.fromEntries(archive.names.map((name) => [name, archive.part(name)?.toString()]));
};

const PARTS = [
  { name: 'a.xml', data: '<а/>' },
  { name: 'b.txt', data: 'как есть', stored: true },
  { name: 'c.xml', data: '<c/>' },
];

test('changes, drops and adds parts; all others stay byte for byte', () => {
  const file = zipOf(PARTS);
  const patched = patchArchive(
    file,
    new Map([
      ['A.XML', Buffer.from('<новое/>')],
      ['c.xml', null],
      ['d/новая.xml', Buffer.from('<d/>')],
    ]),
  );
  expect(textsOf(patched)).toEqual({ 'a.xml': '<новое/>', 'b.txt': 'как есть', 'd/новая.xml': '<d/>' });
  expect(records(patched).get('b.txt')).toBe(records(file).get('b.txt'));
});

test('an archive with nothing changed is the same', () => {
  const file = smallFile();
  expect(patchArchive(file, new Map()).equals(file)).toBe(true);
});

test('keeps the comment, and data descriptors behind the data', () => {
  const plain = zipOf(PARTS.slice(0, 2));
  const [first, second] = zipEntries(plain);
  if (!first || !second) throw new Error('no entries');
  const descriptor = Buffer.from('PK\x07\x08', 'latin1');
  const head = plain.subarray(0, second.headerOffset);
  const tail = Buffer.from(plain.subarray(second.headerOffset));
  const directory = tail.indexOf('PK\x01\x02');
  tail.writeUInt32LE(second.headerOffset + descriptor.length, tail.lastIndexOf('PK\x01\x02') + 42);
  tail.writeUInt32LE(second.headerOffset + directory + descriptor.length, tail.length - 6);
  tail.writeUInt16LE(3, tail.length - 2);
  const file = Buffer.concat([head, descriptor, tail, Buffer.from('abc')]);
  const patched = patchArchive(file, new Map([['b.txt', Buffer.from('иначе')]]));
  expect(textsOf(patched)).toEqual({ 'a.xml': '<а/>', 'b.txt': 'иначе' });
  expect(patched.subarray(0, head.length + 4).equals(file.subarray(0, head.length + 4))).toBe(true);
  expect(patched.toString('latin1').endsWith('abc')).toBe(true);
});

/** The archive with the sizes and offset of each record in a Zip64 field. */
function zip64Of(file: Buffer): Buffer {
  const directory = zipEntries(file).map(({ record, size, compressedSize, headerOffset }) => {
    const wide = Buffer.from(record);
    for (const field of [20, 24, 42]) wide.writeUInt32LE(0xffffffff, field);
    wide.writeUInt16LE(28, 30);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [size, compressedSize, headerOffset].forEach((value, index) =>
      extra.writeBigUInt64LE(BigInt(value), 4 + index * 8),
    );
    return Buffer.concat([wide, extra]);
  });
  const start = file.indexOf('PK\x01\x02');
  const end = Buffer.from(file.subarray(-22));
  const all = Buffer.concat(directory);
  end.writeUInt32LE(all.length, 12);
  return Buffer.concat([file.subarray(0, start), all, end]);
}

test('writes an archive with Zip64 sizes as one without', () => {
  const file = zip64Of(zipOf(PARTS));
  const patched = patchArchive(file, new Map([['a.xml', Buffer.from('x')]]));
  expect(textsOf(patched)).toEqual({ 'a.xml': 'x', 'b.txt': 'как есть', 'c.xml': '<c/>' });
  expect(records(patched).get('c.xml')).toBe(records(zipOf(PARTS)).get('c.xml'));
});
