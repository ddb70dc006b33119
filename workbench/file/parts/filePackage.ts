import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Archives don't tell when they were packed, so that the same workbook gives the same bytes. */
const PACKED_ON = new Date(1980, 0, 1);

/** The parts of an .xlsx file by their path, to read and to replace. */
export class FilePackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** Null for what is no archive. */
  static open(bytes: Uint8Array): FilePackage | null {
    try {
      return new FilePackage(new Map(Object.entries(unzipSync(bytes))));
    } catch {
      return null;
    }
  }

  get paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  part(path: string): Uint8Array | null {
    return this.parts.get(path) ?? null;
  }

  /** A part as text; empty where there is none. */
  text(path: string): string {
    const part = this.parts.get(path);
    return part ? strFromU8(part) : '';
  }

  write(path: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === 'string' ? strToU8(content) : content);
  }

  bytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { mtime: PACKED_ON });
  }
}
