import { crc32, inflateRawSync } from 'node:zlib';
import { codeOf, encrypted, tooLarge, unreadable } from './errors';
import { LIMIT_BYTES } from './limits';
import { zipEntries, type ZipEntry } from './zipDirectory';

/** A ZIP archive that unpacks within the limit. */
export interface Archive {
  readonly names: readonly string[];
  /** The unpacked part, its name read without case; null where the archive has none. */
  part(name: string): Buffer | null;
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
 * all are unpacked here, because declared sizes may lie.
 * Throws `file-too-large`, `file-encrypted`, `file-unreadable` (truncated, damaged).
 */
export function openArchive(bytes: Buffer): Archive {
  const entries = zipEntries(bytes);
  if (entries.some((entry) => entry.encrypted)) throw encrypted();
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  const unpacked = packed * MAX_RATIO > LIMIT_BYTES ? unpackAll(bytes, entries) : new Map<ZipEntry, Buffer>();
  return {
    names: entries.map((entry) => entry.name),
    part(name) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return null;
      const known = unpacked.get(entry);
      if (known) return known;
      const data = checked(unpack(bytes, entry, LIMIT_BYTES), entry);
      unpacked.set(entry, data);
      return data;
    },
  };
}

function unpackAll(bytes: Buffer, entries: readonly ZipEntry[]): Map<ZipEntry, Buffer> {
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > LIMIT_BYTES) throw tooLarge(declared);
  const unpacked = new Map<ZipEntry, Buffer>();
  let budget = LIMIT_BYTES;
  for (const entry of entries) {
    const data = unpack(bytes, entry, budget);
    budget -= data.length;
    if (budget < 0) throw tooLarge(0);
    unpacked.set(entry, data);
  }
  for (const [entry, data] of unpacked) checked(data, entry);
  return unpacked;
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

function checked(data: Buffer, { size, crc }: ZipEntry): Buffer {
  if (data.length !== size || crc32(data) !== crc) throw unreadable('damaged');
  return data;
}
