import { unescaped } from '../xml';

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

/** The text of a cell or formula, in the bytes of the file. */
export const cellText = (text: string): string =>
  asBytes(
    escaped(
      text.replace(
        UNWRITABLE,
        (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ),
    ),
  );

/** The text that {@link cellText} writes. */
export const textOf = (bytes: string): string =>
  unescaped(Buffer.from(bytes, 'latin1').toString('utf8')).replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
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
