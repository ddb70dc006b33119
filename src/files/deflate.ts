import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { codeOf, tooLarge, unreadable } from './errors';

export { crc32 };

/** How much unpacking may give. */
export interface Unpacking {
  /** Bytes, as the archive declares. */
  readonly expected: number;
  /** The most that it may take. */
  readonly budget: number;
}

const MIN_CHUNK = 16 * 1024;

/** Packs for an archive. */
export const deflated = (content: Buffer): Buffer => deflateRawSync(content);

/** A block without content that ends what is deflated (RFC 1951 3.2.6). */
const END = Buffer.from([0x03, 0x00]);

/** Long parts are packed in a third of the time that the usual level takes, and come out a sixth longer. */
const LEVEL = 3;

/** Packs for an archive what comes piece by piece, each at once. */
export class Deflater {
  readonly #packed: Buffer[] = [];

  add(piece: Buffer): void {
    this.#packed.push(deflateRawSync(piece, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH }));
  }

  /** All that was packed, one behind the other. */
  end(): readonly Buffer[] {
    return [...this.#packed, END];
  }
}

/** What was deflated. Throws `file-unreadable` (damaged), `file-too-large` above the budget. */
export function inflated(packed: Buffer, { expected, budget }: Unpacking): Buffer {
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
