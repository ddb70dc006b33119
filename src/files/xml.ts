/** Reading single tags out of XML whose structure the parser has seen to. Names are taken without their prefix. */

/** The start tags of that name, in order: what stands between the name and «>». */
export function* tags(xml: string, name: string): Generator<string> {
  if (!xml.includes(name)) return;
  for (const match of xml.matchAll(patternOf(tagPatterns, name, tagPattern))) yield match[1] ?? '';
}

/** The value of an attribute in a tag that {@link tags} gave; null where it has none. */
export function attribute(tag: string, name: string): string | null {
  if (!tag.includes(name)) return null;
  const match = patternOf(attributePatterns, name, attributePattern).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? null : unescapeXml(value);
}

/** An attribute of type xsd:boolean; false where the tag has none. */
export const isOn = (tag: string, name: string): boolean => TRUE.has(attribute(tag, name) ?? '');

const TRUE = new Set(['1', 'true', 'on']);

type Patterns = Map<string, RegExp>;

const tagPatterns: Patterns = new Map();
const tagPattern = (name: string): RegExp => new RegExp(`<(?:[\\w.-]+:)?${name}\\b([^<>]*)>`, 'g');

const attributePatterns: Patterns = new Map();
const attributePattern = (name: string): RegExp =>
  new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);

function patternOf(patterns: Patterns, name: string, make: (name: string) => RegExp): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = make(name);
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
