import { Buffer } from 'buffer';
import { unescapeXml } from '../xml';

/** One tag of an element. */
export interface Tag {
  readonly name: string;
  /** With its colon; empty where there is none. */
  readonly prefix: string;
  /** `</name>` */
  readonly closing: boolean;
  /** `<name/>` */
  readonly empty: boolean;
  readonly attributes: string;
  readonly start: number;
  /** After «>». */
  readonly end: number;
}

/** Tags of those names in order, comments and character data passed over. */
export function* scanTags(xml: string, names: readonly string[], from = 0): Generator<Tag> {
  const pattern = new RegExp(
    `<!--[^]*?-->|<!\\[CDATA\\[[^]*?\\]\\]>|<(/?)((?:[^\\s<>/:!?]+:)?)(${names.join('|')})(?=[\\s/>])((?:[^<>"'/]|/(?!>)|"[^"]*"|'[^']*')*)(/?)>`,
    'g',
  );
  pattern.lastIndex = from;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const [all, slash, prefix = '', name, attributes = '', end] = match;
    if (name === undefined) continue;
    yield {
      name,
      prefix,
      closing: slash === '/',
      empty: end === '/',
      attributes,
      start: match.index,
      end: match.index + all.length,
    };
  }
}

/** An element with its content. */
export interface Element extends Tag {
  /** Where its content ends: before its closing tag, or at its end where it is empty. */
  readonly contentEnd: number;
  /** After its closing tag. */
  readonly close: number;
}

/** The elements of one name; an element of that name within another is not found. */
export function* scanElements(xml: string, name: string, from = 0, to = xml.length): Generator<Element> {
  let open: Tag | null = null;
  for (const tag of scanTags(xml, [name], from)) {
    if (tag.start >= to) return;
    if (tag.closing) {
      if (open) yield { ...open, contentEnd: tag.start, close: tag.end };
      open = null;
    } else if (tag.empty) {
      if (!open) yield { ...tag, contentEnd: tag.end, close: tag.end };
    } else {
      open ??= tag;
    }
  }
}

/** The first element of a name; null where there is none. */
export const firstElement = (xml: string, name: string): Element | null =>
  scanElements(xml, name).next().value ?? null;

/**
 * Writing into XML that is held one character for each byte, so that all other bytes stay as they are.
 * Attributes are given as the text of a tag between its name and its end.
 */

/** A stretch of the source that gives way to other text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with all splices made. They must not overlap; what is put in before a stretch comes before it. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(source.slice(from, start), text);
    from = end;
  }
  return parts.join('') + source.slice(from);
}

/** Text as bytes of UTF-8, one character for each. */
export const asBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** The text that {@link asBytes} was given. */
export const fromBytes = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text between tags or within double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);

/** What XML has no characters for, and text that would be read as the code of one (ECMA-376 22.9.2.19). */
const UNWRITABLE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Cs}|_(?=x[\da-f]{4}_)/giu;

/** Texts of these alone are written as they are. */
const ORDINARY = /^(?:[\t\n !#-%'-;=?-^`-~\u00a0-\ud7ff\ue000-\ufffd]|_(?!x))*$/i;

/** The text of a cell or formula as XML. */
export const cellXml = (text: string): string =>
  ORDINARY.test(text)
    ? text
    : escaped(
        text.replace(
          UNWRITABLE,
          (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
        ),
      );

/** The same in the bytes of the file. */
export const cellText = (text: string): string => asBytes(cellXml(text));

/** The text that {@link cellText} writes. */
export const textOf = (bytes: string): string =>
  unescapeXml(fromBytes(bytes)).replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

/** Attributes with one set, added, or by null taken out. */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  const pattern = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const text = value === null ? '' : ` ${name}="${escaped(value)}"`;
  return pattern.test(attributes)
    ? attributes.replace(pattern, () => text)
    : `${attributes.trimEnd()}${text}`;
}

/**
 * XML with an element put in behind the first of those names that is there: the names of what may stand before it in
 * its parent, last first. `element` is given the prefix in use. The same XML where none of them is there.
 */
export function insertAfter(
  xml: string,
  names: readonly string[],
  element: (prefix: string) => string,
): string {
  for (const name of names) {
    const found = firstElement(xml, name);
    if (found) return spliced(xml, [{ start: found.close, end: found.close, text: element(found.prefix) }]);
  }
  return xml;
}
