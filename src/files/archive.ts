import { crc32, inflateRawSync } from 'node:zlib';
import { codeOf, encrypted, tooLarge, unreadable } from './errors';
import { isUserError } from '../findings';
import { inUtf8 } from './xmlEncoding';
import { LIMIT_BYTES } from './limits';
import { zipEntries, type ZipEntry } from './zipDirectory';

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
const MIN_CHUNK = 16 * 1024;

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
      const data = contentOf(entry);
      if (!data) throw unreadable('damaged');
      return XML_PART.test(entry.name) ? inUtf8(data) : data;
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
  const expected = Math.min(entry.size, packed.length * MAX_RATIO, budget);
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(budget, 1),
      chunkSize: Math.max(expected + 1, MIN_CHUNK),
    });
  } catch (cause) {
    if (codeOf(cause) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(0, cause);
    throw unreadable('damaged', { cause });
  }
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
