import { Buffer } from 'buffer';
import { unreadable } from './errors';

/** A compound file ([MS-CFB]): what stands directly under its root, by name without case. */
export interface CompoundFile {
  readonly names: ReadonlySet<string>;
  /** The content of a stream; null where there is none of that name. */
  stream(name: string): Buffer | null;
}

const HEADER_LENGTH = 512;
const SECTOR_SHIFTS = new Set([9, 12]);
const MINI_SECTOR = 64;
const ENTRIES_IN_HEADER = 109;
/** Sector numbers from here on are marks: end of a chain, a free sector. */
const LAST_SECTOR = 0xfffffffa;
const ENTRY_LENGTH = 128;
const STREAM = 2;

/** Opens a compound file. Throws `file-unreadable`: truncated, damaged. */
export function openCompound(bytes: Buffer): CompoundFile {
  if (bytes.length < HEADER_LENGTH) throw unreadable('truncated');
  const shift = bytes.readUInt16LE(30);
  if (!SECTOR_SHIFTS.has(shift)) throw unreadable('damaged');
  const size = 2 ** shift;
  const main: Store = {
    sectorSize: size,
    sector: (index) => sectorOf(bytes, index, size),
    table: allocation(bytes, size),
  };
  const directory = chained(main, bytes.readUInt32LE(48));
  const root = entryAt(directory, 0);
  const miniStream = chained(main, root.start);
  const mini: Store = {
    sectorSize: MINI_SECTOR,
    sector: (index) => miniStream.subarray(index * MINI_SECTOR, (index + 1) * MINI_SECTOR),
    table: chained(main, bytes.readUInt32LE(60)),
  };
  const cutoff = bytes.readUInt32LE(56);
  const entries = new Map(
    childrenOf(directory, root.child).map((entry) => [entry.name.toLowerCase(), entry]),
  );
  return {
    names: new Set(entries.keys()),
    stream(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry?.type !== STREAM) return null;
      const content = chained(entry.size < cutoff ? mini : main, entry.start, entry.size);
      if (content.length < entry.size) throw unreadable('truncated');
      return content;
    },
  };
}

interface Store {
  readonly sectorSize: number;
  readonly sector: (index: number) => Buffer;
  /** For each sector, four bytes: the next one of its chain. */
  readonly table: Buffer;
}

function sectorOf(bytes: Buffer, index: number, size: number): Buffer {
  const start = (index + 1) * size;
  if (start >= bytes.length) throw unreadable('truncated');
  return bytes.subarray(start, start + size);
}

/** The content of a chain, up to `size` bytes. A chain longer than its table goes round in a circle. */
function chained({ sectorSize, sector, table }: Store, start: number, size = Infinity): Buffer {
  const sectors: Buffer[] = [];
  const longest = Math.min(table.length / 4, Math.ceil(size / sectorSize));
  let index = start;
  while (index < LAST_SECTOR && sectors.length < longest) {
    sectors.push(sector(index));
    index = numberAt(table, index * 4);
  }
  if (size === Infinity && index < LAST_SECTOR) throw unreadable('damaged');
  const content = Buffer.concat(sectors);
  return content.subarray(0, Math.min(size, content.length));
}

function numberAt(buffer: Buffer, offset: number): number {
  if (offset + 4 > buffer.length) throw unreadable('damaged');
  return buffer.readUInt32LE(offset);
}

/** The allocation table: its sectors are named in the header and in a chain of sectors of their own. */
function allocation(bytes: Buffer, size: number): Buffer {
  const named = Array.from({ length: ENTRIES_IN_HEADER }, (_, index) => bytes.readUInt32LE(76 + 4 * index));
  const most = bytes.length / size;
  let next = bytes.readUInt32LE(68);
  for (let count = 0; next < LAST_SECTOR; count++) {
    if (count > most) throw unreadable('damaged');
    const sector = sectorOf(bytes, next, size);
    for (let offset = 0; offset < size - 4; offset += 4) named.push(numberAt(sector, offset));
    next = numberAt(sector, size - 4);
  }
  const used = named.filter((sector) => sector < LAST_SECTOR);
  if (used.length > most) throw unreadable('damaged');
  return Buffer.concat(used.map((sector) => sectorOf(bytes, sector, size)));
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function entryAt(directory: Buffer, index: number): Entry {
  const entry = directory.subarray(index * ENTRY_LENGTH, (index + 1) * ENTRY_LENGTH);
  if (entry.length < ENTRY_LENGTH) throw unreadable('damaged');
  const nameLength = Math.min(64, entry.readUInt16LE(64));
  return {
    name: entry.toString('utf16le', 0, Math.max(0, nameLength - 2)),
    type: entry.readUInt8(66),
    left: entry.readUInt32LE(68),
    right: entry.readUInt32LE(72),
    child: entry.readUInt32LE(76),
    start: entry.readUInt32LE(116),
    size: entry.readUInt32LE(120),
  };
}

/** The entries of the search tree that starts there. */
function childrenOf(directory: Buffer, top: number): Entry[] {
  const found = new Map<number, Entry>();
  const pending = [top];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (index >= LAST_SECTOR || found.has(index)) continue;
    const entry = entryAt(directory, index);
    found.set(index, entry);
    pending.push(entry.left, entry.right);
  }
  return [...found.values()];
}
