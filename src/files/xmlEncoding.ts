const MARKS: readonly (readonly [mark: Buffer, encoding: string])[] = [
  [Buffer.from('fffe', 'hex'), 'utf-16le'],
  [Buffer.from('feff', 'hex'), 'utf-16be'],
  [Buffer.from('3c003f00', 'hex'), 'utf-16le'],
  [Buffer.from('003c003f', 'hex'), 'utf-16be'],
];

const DECLARED = /^(?:\xef\xbb\xbf)?\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["'][^>]*\?>/;
const HEAD_LENGTH = 200;
const UTF8 = /^(?:utf-?8|us-ascii|ascii)$/i;

/** An XML document in UTF-8, whatever it was in by its first bytes or its declaration (XML 1.0, appendix F). */
export function inUtf8(xml: Buffer): Buffer {
  const marked = MARKS.find(([mark]) => xml.subarray(0, mark.length).equals(mark))?.[1];
  const encoding = marked ?? DECLARED.exec(xml.toString('latin1', 0, HEAD_LENGTH))?.[1];
  if (encoding === undefined || UTF8.test(encoding)) return xml;
  const decoder = decoderOf(encoding);
  if (!decoder) return xml;
  const text = decoder
    .decode(xml)
    .replace(/^(\s*<\?xml\b[^>]*?\bencoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"');
  return Buffer.from(text);
}

function decoderOf(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding);
  } catch {
    return null;
  }
}
