import type { ZipEntry } from '../zipDirectory';

const RECORD_LENGTH = 46;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;

/** A record of the directory with sizes in their 32-bit fields: an archive within our limits needs no Zip64. */
export function plainSizes(record: Buffer, { size, compressedSize }: ZipEntry): Buffer {
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
