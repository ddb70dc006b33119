import { Buffer } from 'buffer';
import { Deflate, deflateSync, inflateSync } from 'fflate';
import type { Unpacking } from './deflate';
import { unreadable } from './errors';

/** As in `deflate.ts`. */
export function deflated(content: Buffer): Buffer {
  const { buffer, byteOffset, byteLength } = deflateSync(content);
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** As in `deflate.ts`. */
export class Deflater {
  readonly #packed: Buffer[] = [];
  readonly #stream = new Deflate(({ buffer, byteOffset, byteLength }) => {
    this.#packed.push(Buffer.from(buffer, byteOffset, byteLength));
  });

  add(piece: Buffer): void {
    this.#stream.push(piece);
  }

  end(): readonly Buffer[] {
    this.#stream.push(new Uint8Array(), true);
    return this.#packed;
  }
}

/** As in `deflate.ts`, where there is no Node. What unpacks to more than was declared is cut there, and so found damaged. */
export function inflated(packed: Buffer, { expected }: Unpacking): Buffer {
  try {
    const { buffer, byteOffset, byteLength } = inflateSync(packed, { out: new Uint8Array(expected) });
    return Buffer.from(buffer, byteOffset, byteLength);
  } catch (cause) {
    throw unreadable('damaged', { cause });
  }
}

const POLYNOMIAL = 0xedb88320;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** The checksum of a ZIP archive (PKWARE APPNOTE 4.4.7), going on from that of what stands before. */
export function crc32(data: Uint8Array, before = 0): number {
  let crc = before ^ 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
