import { Buffer } from 'buffer';
import { isUserError } from '../findings';
import { crc32, inflated } from './deflate';
import { encrypted, LIMIT_BYTES, tooLarge, unreadable } from './errors';

export interface ZipEntry {
  /** With «/» between folders and none in front. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared, before unpacking. */
  readonly size: number;
  readonly headerOffset: number;
  /** Its record in the directory, as it stands in the file. */
  readonly record: Buffer;
}

/** Where the central directory begins, and what follows the archive's last record. */
interface ZipEnd {
  readonly directoryOffset: number;
  readonly comment: Buffer;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_LENGTH = 56;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED_FLAGS = 0x2041;
const MAX_ENTRIES = 0xffff;

/**
 * The central directory of a ZIP archive (PKWARE APPNOTE 4.3.12–16, 4.5.3), in its order.
 * Throws `file-unreadable` (truncated, damaged), and `file-too-large` above 65,535 entries.
 */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const { count, offset, end } = locateDirectory(bytes);
  if (count > MAX_ENTRIES) throw tooLarge(0);
  const entries: ZipEntry[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    if (position + ENTRY_LENGTH > end || bytes.readUInt32LE(position) !== ENTRY_SIGNATURE) {
      throw unreadable('damaged');
    }
    const nameEnd = position + ENTRY_LENGTH + bytes.readUInt16LE(position + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(position + 30);
    const next = extraEnd + bytes.readUInt16LE(position + 32);
    if (next > end) throw unreadable('damaged');
    entries.push({
      name: bytes
        .toString('utf8', position + ENTRY_LENGTH, nameEnd)
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      encrypted: (bytes.readUInt16LE(position + 8) & ENCRYPTED_FLAGS) !== 0,
      method: bytes.readUInt16LE(position + 10),
      crc: bytes.readUInt32LE(position + 16),
      ...entrySizes(bytes, position, bytes.subarray(nameEnd, extraEnd)),
      record: bytes.subarray(position, next),
    });
    position = next;
  }
  return entries;
}

/** The end of an archive whose entries {@link zipEntries} gave. */
export function zipEnd(bytes: Buffer): ZipEnd {
  const end = findEnd(bytes) ?? bytes.length;
  return { directoryOffset: locateDirectory(bytes).offset, comment: bytes.subarray(end + END_LENGTH) };
}

function locateDirectory(bytes: Buffer): { count: number; offset: number; end: number } {
  const end = findEnd(bytes);
  if (end === null) throw unreadable('truncated');
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const offset = bytes.readUInt32LE(end + 16);
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && bytes.readUInt32LE(locator) === ZIP64_LOCATOR_SIGNATURE) {
    const end64 = Number(bytes.readBigUInt64LE(locator + 8));
    if (end64 + ZIP64_END_LENGTH > locator || bytes.readUInt32LE(end64) !== ZIP64_END_SIGNATURE) {
      throw unreadable('damaged');
    }
    return {
      count: Number(bytes.readBigUInt64LE(end64 + 32)),
      offset: Number(bytes.readBigUInt64LE(end64 + 48)),
      end: end64,
    };
  }
  if (offset + size > end) throw unreadable('damaged');
  return { count, offset, end };
}

function findEnd(bytes: Buffer): number | null {
  const lowest = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
  for (let position = bytes.length - END_LENGTH; position >= lowest; position--) {
    if (bytes.readUInt32LE(position) === END_SIGNATURE) return position;
  }
  return null;
}

/** Sizes and offset of an entry; those that don't fit 32 bits stand in the Zip64 extra field, in this order. */
function entrySizes(
  bytes: Buffer,
  position: number,
  extra: Buffer,
): Pick<ZipEntry, 'size' | 'compressedSize' | 'headerOffset'> {
  const wide = zip64Values(extra);
  const [size = 0, compressedSize = 0, headerOffset = 0] = [24, 20, 42].map((field) => {
    const value = bytes.readUInt32LE(position + field);
    return value === IN_ZIP64 ? (wide.shift() ?? value) : value;
  });
  return { size, compressedSize, headerOffset };
}

function zip64Values(extra: Buffer): number[] {
  for (let position = 0; position + 4 <= extra.length;) {
    const start = position + 4;
    const end = start + extra.readUInt16LE(position + 2);
    if (extra.readUInt16LE(position) === ZIP64_EXTRA && end <= extra.length) {
      const values: number[] = [];
      for (let at = start; at + 8 <= end; at += 8) values.push(Number(extra.readBigUInt64LE(at)));
      return values;
    }
    position = end;
  }
  return [];
}

/** A ZIP archive that unpacks within the limit. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * The unpacked part, its name read without case, XML in UTF-8; null where the archive has none. Throws
   * `file-unreadable` (damaged) where its content is not what it was.
   */
  part(name: string): Buffer | null;
  /** The parts whose content is not what it was, by their checksums. */
  damaged(): readonly string[];
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
/** What deflate can make of one byte at most. */
const MAX_RATIO = 1032;

/**
 * Opens an archive. Parts are unpacked when asked for; where they are big enough to unpack beyond the limit,
 * all are unpacked here, because declared sizes may lie. A damaged part is no fault until it is asked for.
 * Throws `file-too-large`, `file-encrypted`, `file-unreadable` (truncated, damaged).
 */
export function openArchive(bytes: Buffer): Archive {
  const entries = zipEntries(bytes);
  if (entries.some((entry) => entry.encrypted)) throw encrypted();
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  const unpacked =
    packed * MAX_RATIO > LIMIT_BYTES ? unpackAll(bytes, entries) : new Map<ZipEntry, Buffer | null>();
  const readable = new Map<ZipEntry, Buffer>();
  const contentOf = (entry: ZipEntry): Buffer | null => {
    const known = unpacked.get(entry);
    if (known !== undefined) return known;
    const data = whole(bytes, entry, LIMIT_BYTES).data;
    unpacked.set(entry, data);
    return data;
  };
  return {
    names: entries.map((entry) => entry.name),
    part(name) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return null;
      const known = readable.get(entry);
      if (known) return known;
      const data = contentOf(entry);
      if (!data) throw unreadable('damaged');
      const part = XML_PART.test(entry.name) ? inUtf8(data) : data;
      readable.set(entry, part);
      return part;
    },
    damaged: () => entries.filter((entry) => !contentOf(entry)).map((entry) => entry.name),
  };
}

const XML_PART = /\.(?:xml|rels)$/i;

function unpackAll(bytes: Buffer, entries: readonly ZipEntry[]): Map<ZipEntry, Buffer | null> {
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > LIMIT_BYTES) throw tooLarge(declared);
  const unpacked = new Map<ZipEntry, Buffer | null>();
  let budget = LIMIT_BYTES;
  for (const entry of entries) {
    const { size, data } = whole(bytes, entry, budget);
    budget -= size;
    if (budget < 0) throw tooLarge(0);
    unpacked.set(entry, data);
  }
  return unpacked;
}

/** A part with the bytes that it takes unpacked; no data where they are not what they were. */
function whole(bytes: Buffer, entry: ZipEntry, budget: number): { size: number; data: Buffer | null } {
  try {
    const data = unpack(bytes, entry, budget);
    return { size: data.length, data: data.length === entry.size && crc32(data) === entry.crc ? data : null };
  } catch (error) {
    if (isUserError(error, 'file-unreadable')) return { size: 0, data: null };
    throw error;
  }
}

function unpack(bytes: Buffer, entry: ZipEntry, budget: number): Buffer {
  const packed = packedData(bytes, entry);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw unreadable('damaged');
  return inflated(packed, { expected: Math.min(entry.size, packed.length * MAX_RATIO, budget), budget });
}

function packedData(bytes: Buffer, { headerOffset, compressedSize }: ZipEntry): Buffer {
  const fixedEnd = headerOffset + LOCAL_LENGTH;
  if (fixedEnd > bytes.length || bytes.readUInt32LE(headerOffset) !== LOCAL_SIGNATURE) {
    throw unreadable('damaged');
  }
  const start = fixedEnd + bytes.readUInt16LE(headerOffset + 26) + bytes.readUInt16LE(headerOffset + 28);
  const end = start + compressedSize;
  if (end > bytes.length) throw unreadable('damaged');
  return bytes.subarray(start, end);
}

const MARKS: readonly (readonly [mark: Buffer, encoding: string])[] = [
  [Buffer.from('fffe', 'hex'), 'utf-16le'],
  [Buffer.from('feff', 'hex'), 'utf-16be'],
  [Buffer.from('3c003f00', 'hex'), 'utf-16le'],
  [Buffer.from('003c003f', 'hex'), 'utf-16be'],
];

const DECLARED = /^(?:\xef\xbb\xbf)?\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["'][^>]*\?>/;
const HEAD_LENGTH = 200;
const UTF8 = /^(?:utf-?8|us-ascii|ascii)$/i;

/** An XML document in UTF-8, whatever it was in by its first bytes or its declaration (XML 1.0, appendix F). */
export function inUtf8(xml: Buffer): Buffer {
  const marked = MARKS.find(([mark]) => xml.subarray(0, mark.length).equals(mark))?.[1];
  const encoding = marked ?? DECLARED.exec(xml.toString('latin1', 0, HEAD_LENGTH))?.[1];
  if (encoding === undefined || UTF8.test(encoding)) return xml;
  const decoder = decoderOf(encoding);
  if (!decoder) return xml;
  const text = decoder
    .decode(xml)
    .replace(/^(\s*<\?xml\b[^>]*?\bencoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"');
  return Buffer.from(text);
}

function decoderOf(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding);
  } catch {
    return null;
  }
}
