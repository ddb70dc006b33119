import * as node from '../deflate';
import * as web from '../deflate.web';
import { openArchive } from '../archive';
import { zipOf } from '../fixtures';
import { packageDraft } from './packageDraft';
import { partOf } from './packedPart';
import { patchArchive } from './patchArchive';

/** Rows of two bytes a letter, so that they come to more than one packing takes. */
const ROWS = Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 1}">ячейка «${at % 7}» 𝄞</row>`);
const FILE = zipOf([{ name: 'a.xml', data: '<а/>' }]);

test('few pieces are text, many are packed and read as the same', () => {
  expect(partOf(['<а>', 'б</а>'])).toBe(Buffer.from('<а>б</а>').toString('latin1'));
  const part = partOf(ROWS);
  expect(typeof part === 'string' ? 0 : part.data.length).toBeGreaterThan(2);
  const draft = packageDraft(openArchive(FILE));
  draft.set('rows.xml', part);
  expect(draft.part('rows.xml')?.toString()).toBe(ROWS.join(''));
  expect(draft.text('rows.xml')).toBe(Buffer.from(ROWS.join('')).toString('latin1'));
  const written = openArchive(patchArchive(FILE, draft.changes()));
  expect(written.part('rows.xml')?.toString()).toBe(ROWS.join(''));
  expect(written.damaged()).toEqual([]);
});

test('a part that ends where a packing does is whole', () => {
  const text = 'я'.repeat(1024 * 1024);
  const written = openArchive(patchArchive(FILE, new Map([['long.xml', partOf([text])]])));
  expect(written.part('long.xml')?.toString()).toBe(text);
});

test.each([
  ['Node', node],
  ['browsers', web],
])('what %s packs piece by piece unpacks to all of it, with its checksum', (_, { Deflater, crc32 }) => {
  const pieces = [ROWS.slice(0, 999), ROWS.slice(999, 5000)].map((rows) => Buffer.from(rows.join('')));
  const deflater = new Deflater();
  for (const piece of pieces) deflater.add(piece);
  const whole = Buffer.concat(pieces);
  const packed = Buffer.concat(deflater.end());
  expect(node.inflated(packed, { expected: whole.length, budget: whole.length }).equals(whole)).toBe(true);
  expect(pieces.reduce((crc, piece) => crc32(piece, crc), 0)).toBe(node.crc32(whole));
});
