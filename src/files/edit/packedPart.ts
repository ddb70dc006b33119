import { Buffer } from 'buffer';
import { crc32, Deflater, inflated } from '../deflate';
import { asBytes } from './xmlWrite';

/** A part that was packed while it was made: whole it would fill memory. */
export interface PackedPart {
  readonly data: readonly Buffer[];
  /** Bytes before packing. */
  readonly size: number;
  readonly crc: number;
}

/** Characters that are packed together. */
const TOGETHER = 1024 * 1024;

/** What pieces of text make: short as text of one character for each byte, long packed. */
export function partOf(pieces: Iterable<string>): string | PackedPart {
  let waiting: string[] = [];
  let length = 0;
  let packer: Packer | null = null;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < TOGETHER) continue;
    packer ??= new Packer();
    packer.add(waiting.join(''));
    waiting = [];
    length = 0;
  }
  if (!packer) return asBytes(waiting.join(''));
  if (length > 0) packer.add(waiting.join(''));
  return packer.end();
}

class Packer {
  readonly #deflater = new Deflater();
  #size = 0;
  #crc = 0;

  add(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    this.#size += bytes.length;
    this.#crc = crc32(bytes, this.#crc);
    this.#deflater.add(bytes);
  }

  end(): PackedPart {
    return { data: this.#deflater.end(), size: this.#size, crc: this.#crc };
  }
}

export const unpackedPart = ({ data, size }: PackedPart): Buffer =>
  inflated(Buffer.concat(data), { expected: size, budget: size });
