import type { Buffer } from 'buffer';
import { BUILT_IN_FORMATS } from '../builtInFormats';
import { attribute } from '../xml';
import { NotPlain, plainCharacters } from './plainXml';

/** More formats of its own than the parser keeps apart. */
const MOST_FORMATS = 200;

const FORMAT_TAGS = /<numFmt\b((?:\s+[\w:]+="[^"<]*")*)\s*\/?>/g;
const CELL_TAGS = /<xf\b((?:\s+[\w:]+="[^"<]*")*)\s*\/?>/g;

/**
 * The number formats of cells by the numbers of their styles (ECMA-376 18.8.10); undefined for one that the file doesn't tell.
 * Throws {@link NotPlain}.
 */
export function plainStyles(part: Buffer): readonly (string | undefined)[] {
  const xml = part.toString('utf8');
  if (!/<styleSheet[\s>]/.test(xml) || xml.includes('<!') || xml.includes('AlternateContent')) {
    throw new NotPlain();
  }
  const formats = new Map(BUILT_IN_FORMATS);
  const own = tagsWithin(xml, 'numFmts', FORMAT_TAGS, /<numFmt\s/g);
  if (own.length > MOST_FORMATS) throw new NotPlain();
  for (const tag of own) {
    const id = Number(attribute(tag, 'numFmtId') ?? NaN);
    const code = /\sformatCode="([^"]*)"/.exec(tag)?.[1];
    if (!Number.isInteger(id) || code === undefined) throw new NotPlain();
    if (id > 0) formats.set(id, writtenFormat(plainCharacters(code)));
  }
  return tagsWithin(xml, 'cellXfs', CELL_TAGS, /<xf[\s/>]/g).map((tag) =>
    formats.get(Number(attribute(tag, 'numFmtId') ?? 0)),
  );
}

/** Google's spreadsheets forget to say that the point is one. */
const writtenFormat = (code: string): string => (code === 'd.m' ? 'd\\.m' : code);

/** The attributes of the tags in the list of that name, all of them. */
function tagsWithin(xml: string, list: string, pattern: RegExp, every: RegExp): string[] {
  const opening = new RegExp(`<${list}(?=[\\s/>])[^<>]*>`).exec(xml);
  if (opening === null) {
    if (xml.includes(`:${list}`)) throw new NotPlain();
    return [];
  }
  if (opening[0].endsWith('/>')) return [];
  const start = opening.index + opening[0].length;
  const end = xml.indexOf(`</${list}>`, start);
  if (end < 0) throw new NotPlain();
  const inner = xml.slice(start, end);
  const found = Array.from(inner.matchAll(pattern), ([, attributes = '']) => attributes);
  if (found.length !== (inner.match(every) ?? []).length) throw new NotPlain();
  return found;
}
