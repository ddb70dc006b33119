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
