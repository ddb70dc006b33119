import { Buffer } from 'buffer';
import { zipEnd, zipEntries, type ZipEntry } from '../archive';
import { crc32, deflated } from '../deflate';
import type { PackedPart } from './packedPart';

const RECORD_LENGTH = 46;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;

/** A record of the directory with sizes in their 32-bit fields: an archive within our limits needs no Zip64. */
function plainSizes(record: Buffer, { size, compressedSize }: ZipEntry): Buffer {
  if (![20, 24, 42].some((field) => record.readUInt32LE(field) === IN_ZIP64)) return record;
  const extraStart = RECORD_LENGTH + record.readUInt16LE(28);
  const extraEnd = extraStart + record.readUInt16LE(30);
  const extra = withoutZip64(record.subarray(extraStart, extraEnd));
  const head = Buffer.from(record.subarray(0, extraStart));
  head.writeUInt32LE(compressedSize, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(extra.length, 30);
  return Buffer.concat([head, extra, record.subarray(extraEnd)]);
}

function withoutZip64(extra: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let position = 0; position + 4 <= extra.length;) {
    const end = position + 4 + extra.readUInt16LE(position + 2);
    if (extra.readUInt16LE(position) !== ZIP64_EXTRA) kept.push(extra.subarray(position, end));
    position = end;
  }
  return Buffer.concat(kept);
}

/**
 * New content by part name, a text with one character for each byte; null drops the part. Names of no part add one.
 */
type PartChanges = ReadonlyMap<string, NewContent | null>;

type NewContent = Buffer | string | PackedPart;

const LOCAL_LENGTH = 30;
const END_LENGTH = 22;
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day that ZIP knows. */
const FIRST_DATE = 0x0021;

interface Placed {
  readonly data: readonly Buffer[];
  readonly record: Buffer;
}

/**
 * An archive with some parts changed: those are packed anew, all others are copied as they stand in the file, packed
 * bytes, headers and dates alike. The archive is one that `openArchive` took.
 */
export function patchArchive(bytes: Buffer, changes: PartChanges): Buffer {
  const entries = zipEntries(bytes);
  const end = zipEnd(bytes);
  const pending = new Map([...changes].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const extents = localExtents(entries, end.directoryOffset);
  const known = new Set(entries.map(({ name }) => name.toLowerCase()));
  const placed = [...entries]
    .sort((a, b) => a.headerOffset - b.headerOffset)
    .flatMap((entry): Placed[] => {
      const change = pending.get(entry.name.toLowerCase());
      if (change?.content === null) return [];
      if (change) return [placedPart(entry.record, change.content)];
      const data = bytes.subarray(entry.headerOffset, extents.get(entry.headerOffset));
      return [{ data: [data], record: plainSizes(entry.record, entry) }];
    });
  for (const [key, { name, content }] of pending) {
    if (content !== null && !known.has(key)) placed.push(placedPart(newRecord(name), content));
  }
  return joined(placed, end.comment);
}

/** Bytes are made one part after the other: all of them at once would fill memory. */
function packedPart(content: NewContent): PackedPart {
  if (typeof content === 'object' && 'data' in content) return content;
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return { data: [deflated(bytes)], size: bytes.length, crc: crc32(bytes) };
}

/** Where the data of each entry ends: where the next begins, so that data descriptors come along. */
function localExtents(entries: readonly ZipEntry[], directoryOffset: number): ReadonlyMap<number, number> {
  const starts = [...new Set(entries.map(({ headerOffset }) => headerOffset))].sort((a, b) => a - b);
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryOffset]));
}

function newRecord(name: string): Buffer {
  const title = Buffer.from(name);
  const record = Buffer.alloc(RECORD_LENGTH);
  record.write('PK\x01\x02', 'latin1');
  record.writeUInt16LE(VERSION, 4);
  record.writeUInt16LE(VERSION, 6);
  record.writeUInt16LE(UTF8_NAME, 8);
  record.writeUInt16LE(FIRST_DATE, 14);
  record.writeUInt16LE(title.length, 28);
  return Buffer.concat([record, title]);
}

/** Content packed under the name, date and attributes of a record. */
function placedPart(from: Buffer, content: NewContent): Placed {
  const { data, size, crc } = packedPart(content);
  const record = Buffer.from(from.subarray(0, RECORD_LENGTH + from.readUInt16LE(28)));
  record.writeUInt16LE(from.readUInt16LE(8) & UTF8_NAME, 8);
  record.writeUInt16LE(DEFLATED, 10);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(
    data.reduce((sum, { length }) => sum + length, 0),
    20,
  );
  record.writeUInt32LE(size, 24);
  record.writeUInt32LE(0, 30);
  record.writeUInt16LE(0, 34);
  const local = Buffer.alloc(LOCAL_LENGTH);
  local.write('PK\x03\x04', 'latin1');
  record.copy(local, 4, 6, 32);
  return { data: [local, record.subarray(RECORD_LENGTH), ...data], record };
}

function joined(placed: readonly Placed[], comment: Buffer): Buffer {
  const records: Buffer[] = [];
  let offset = 0;
  for (const { data, record } of placed) {
    const moved = Buffer.from(record);
    moved.writeUInt32LE(offset, 42);
    records.push(moved);
    for (const chunk of data) offset += chunk.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(END_LENGTH);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(placed.length, 8);
  end.writeUInt16LE(placed.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...placed.flatMap(({ data }) => data), directory, end, comment]);
}
