import { openCompound } from './compoundFile';
import { compoundOf } from './fixtures';

const counted = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 7) & 0xff));

test('reads streams of any size, by name without case', () => {
  const streams = { '/Tiny': counted(3), '/Small': counted(4095), '/Large': counted(4097) };
  const file = openCompound(compoundOf(streams));
  expect(file.stream('tiny')).toEqual(streams['/Tiny']);
  expect(file.stream('SMALL')).toEqual(streams['/Small']);
  expect(file.stream('Large')).toEqual(streams['/Large']);
  expect(file.stream('Other')).toBeNull();
});

test('reads a file whose allocation table has its own chain', () => {
  const content = Buffer.alloc(9 * 1024 * 1024, 'Семинар');
  expect(
    openCompound(compoundOf({ '/Workbook': content }))
      .stream('Workbook')
      ?.equals(content),
  ).toBe(true);
});

test('a stream inside a folder is not one of the file', () => {
  const file = openCompound(compoundOf({ '/Embedded/Workbook': counted(5000), '/Text': counted(9) }));
  expect(file.stream('Workbook')).toBeNull();
  expect([...file.names]).toEqual(expect.arrayContaining(['embedded', 'text']));
});

test('refuses a chain that goes round in a circle', () => {
  const file = compoundOf({ '/Workbook': counted(6000) });
  const directory = file.readUInt32LE(48);
  const table = (file.readUInt32LE(76) + 1) * 512;
  file.writeUInt32LE(directory, table + 4 * directory);
  expect(() => openCompound(file)).toThrow(expect.objectContaining({ data: { reason: 'damaged' } }));
});

test('refuses a stream whose chain ends early', () => {
  const file = compoundOf({ '/Workbook': counted(6000) });
  const entry = file.indexOf(Buffer.from('Workbook', 'utf16le'));
  const table = (file.readUInt32LE(76) + 1) * 512;
  file.writeUInt32LE(0xfffffffe, table + 4 * file.readUInt32LE(entry + 116));
  expect(() => openCompound(file).stream('Workbook')).toThrow(
    expect.objectContaining({ data: { reason: 'truncated' } }),
  );
});
