/** Reading single tags out of XML whose structure the parser has seen to. Names are taken without their prefix. */

/** The start tags of that name, in order: what stands between the name and «>». */
export function* tags(xml: string, name: string): Generator<string> {
  for (const match of xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\b([^<>]*)>`, 'g')))
    yield match[1] ?? '';
}

/** The value of an attribute in a tag that {@link tags} gave; null where it has none. */
export function attribute(tag: string, name: string): string | null {
  const match = attributePattern(name).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? null : unescapeXml(value);
}

/** An attribute of type xsd:boolean; false where the tag has none. */
export const isOn = (tag: string, name: string): boolean => TRUE.has(attribute(tag, name) ?? '');

const TRUE = new Set(['1', 'true', 'on']);

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Character and named entities as the characters that they stand for. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (entity, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? entity;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

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
