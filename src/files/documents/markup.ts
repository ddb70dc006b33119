import { MAX_TAGS, tooLarge, unreadable } from '../errors';
import { attribute, unescapeXml } from '../xml';

/** An element of an XML document; a text stands among its children as a string. */
export interface XmlElement {
  readonly name: string;
  /** What stands between its name and «>». */
  readonly attributes: string;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** An element takes some two hundred bytes of memory: so many take half a gigabyte. */
const MAX_ELEMENTS = MAX_TAGS / 4;
/** No document of an office program nests its elements so deep. */
const MAX_DEPTH = 1000;

const TOKEN = /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<[?!][^<>]*>|<(\/?)([^\s<>/]+)([^<>]*?)(\/?)>|([^<]+)/gy;

/** The default prefix and what the document may name otherwise. */
type Prefixes = readonly (readonly [prefix: string, namespace: RegExp])[];

/**
 * The document element, its names in the prefixes given for their namespaces, whatever the file's own are.
 * Throws `file-unreadable` (damaged) where tags don't match, `file-too-large` where there are too many.
 */
export function xmlDocument(xml: string, prefixes: Prefixes): XmlElement {
  const root: OpenElement = { name: '', attributes: '', children: [] };
  const open: OpenElement[] = [root];
  const renamed = renaming(xml, prefixes);
  let elements = 0;
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, cdata, closing, ownName, attributes = '', empty, text] = match;
    const parent = open.at(-1);
    if (!parent) throw unreadable('damaged');
    if (ownName === undefined) {
      const content = cdata ?? (text === undefined ? '' : unescapeXml(text));
      if (content !== '') parent.children.push(content);
      continue;
    }
    const name = renamed(ownName);
    if (closing) {
      if (parent.name !== name || open.length === 1) throw unreadable('damaged');
      open.pop();
      continue;
    }
    if (++elements > MAX_ELEMENTS) throw tooLarge(0);
    const element: OpenElement = { name, attributes, children: [] };
    parent.children.push(element);
    if (!empty) open.push(element);
    if (open.length > MAX_DEPTH) throw unreadable('damaged');
  }
  const document = elementsOf(root)[0];
  if (end !== xml.length || open.length > 1 || !document) throw unreadable('damaged');
  return document;
}

/** Gives names the known prefixes, by what the document element declares. */
function renaming(xml: string, prefixes: Prefixes): (name: string) => string {
  const start = /<[^\s<>/?!][^<>]*>/.exec(xml)?.[0] ?? '';
  const known = new Map<string, string>();
  for (const [, own = '', double, single] of start.matchAll(
    /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const prefix = prefixes.find(([, namespace]) => namespace.test(double ?? single ?? ''))?.[0];
    if (prefix !== undefined) known.set(own, prefix);
  }
  const names = new Map<string, string>();
  return (name) => {
    const found = names.get(name);
    if (found !== undefined) return found;
    const colon = name.indexOf(':');
    const prefix = known.get(name.slice(0, Math.max(colon, 0)));
    const made = prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
    names.set(name, made);
    return made;
  };
}

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

export const child = (element: XmlElement | null, name: string): XmlElement | null =>
  (element && elementsOf(element).find((own) => own.name === name)) ?? null;

export const childrenNamed = (element: XmlElement | null, name: string): XmlElement[] =>
  element ? elementsOf(element).filter((own) => own.name === name) : [];

/** The first child on a path of names; null where one of them is missing. */
export const within = (element: XmlElement | null, ...names: readonly string[]): XmlElement | null =>
  names.reduce<XmlElement | null>(child, element);

/** An attribute of an element; null where there is no element or no such attribute. */
export const valueOf = (element: XmlElement | null, name: string): string | null =>
  element && attribute(element.attributes, name);

/** A number that an attribute holds; null where it holds none. */
export function numberOf(element: XmlElement | null, name: string): number | null {
  const value = valueOf(element, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** Everything written within an element. */
export const textOf = (element: XmlElement): string =>
  element.children.map((own) => (typeof own === 'string' ? own : textOf(own))).join('');
