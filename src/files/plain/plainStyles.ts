import type { Buffer } from 'buffer';
import { GENERAL } from '../cells';
import { attribute } from '../xml';
import { NotPlain, plainCharacters } from './plainXml';

/** The number formats that a file names by number alone and that don't depend on the user's language (ECMA-376 18.8.30). */
const BUILT_IN: readonly (readonly [id: number, format: string])[] = [
  [0, GENERAL],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
];

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
  const formats = new Map(BUILT_IN);
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
