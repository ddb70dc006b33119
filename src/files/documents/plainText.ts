import { Buffer } from 'buffer';
const UTF8_MARK = Buffer.from('efbbbf', 'hex');
const UTF16: readonly (readonly [mark: Buffer, encoding: string])[] = [
  [Buffer.from('fffe', 'hex'), 'utf-16le'],
  [Buffer.from('feff', 'hex'), 'utf-16be'],
];
/** Of programs that know no Unicode. */
const CYRILLIC = 'windows-1251';

/** The text of bytes: in the encoding of their mark, else in the one named, else in UTF-8 where it is such, else in Windows-1251. */
export function decoded(bytes: Buffer, named: string | null = null): string {
  const marked = UTF16.find(([mark]) => bytes.subarray(0, mark.length).equals(mark))?.[1];
  const isMarked = bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK);
  const encoding = marked ?? (isMarked ? 'utf-8' : named);
  return (
    (encoding === null ? null : inEncoding(bytes, encoding)) ??
    inEncoding(bytes, 'utf-8') ??
    inEncoding(bytes, CYRILLIC) ??
    ''
  );
}

/** Null where the encoding is not known, or the bytes are not in it. */
function inEncoding(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
