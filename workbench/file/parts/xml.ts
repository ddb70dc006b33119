export { attribute, isOn, tags, unescaped } from '../../../src/files/xml';

/** An element that holds none of its own name. */
export interface Element {
  /** What stands between the name and «>», for `attribute`. */
  readonly tag: string;
  readonly inner: string;
}

const patternOf = (name: string): string => `<${name}((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`;

/** The elements of that qualified name, in order. */
export function* elements(xml: string, name: string): Generator<Element> {
  for (const [, tag = '', inner = ''] of xml.matchAll(new RegExp(patternOf(name), 'g'))) yield { tag, inner };
}

/** Puts what `replace` gives in the place of each element of that name; null leaves it as it stands. */
export const replaceElements = (
  xml: string,
  name: string,
  replace: (element: Element, index: number) => string | null,
): string => {
  let index = 0;
  return xml.replace(new RegExp(patternOf(name), 'g'), (whole, tag = '', inner = '') => {
    const given = replace({ tag: String(tag), inner: String(inner) }, index);
    index += 1;
    return given ?? whole;
  });
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element; attributes without a value are left out, content is XML. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** The text with the addition before the first of the marks, or before the last one's place where none is there. */
export function insertBefore(xml: string, marks: readonly string[], addition: string): string {
  const places = marks.map((mark) => xml.indexOf(mark)).filter((place) => place >= 0);
  if (places.length === 0) throw new Error(`None of ${marks.join(', ')} is there.`);
  const place = Math.min(...places);
  return xml.slice(0, place) + addition + xml.slice(place);
}
