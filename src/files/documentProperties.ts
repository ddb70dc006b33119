import { isUserError } from '../findings';
import type { WorkbookSnapshot } from '../workbook';
import type { Archive } from './archive';
import { relationships } from './package';
import { attribute, unescapeXml } from './xml';

/** What a package says of itself, as a snapshot holds it. */
export type DocumentProperties = Pick<WorkbookSnapshot, 'properties' | 'savedAt'>;

/** The properties of a package of Excel's (ECMA-376 part 2, 11; part 1, 22.3): custom ones, and when it was saved. */
export function packageProperties(archive: Archive): DocumentProperties {
  const related = relationships(archive, '');
  const xmlOf = (kind: string): string => {
    const target = related.find(({ type }) => type === kind)?.target;
    return target === undefined ? '' : textOf(archive, target);
  };
  return told(
    elements(xmlOf('custom-properties'), 'property').map(({ tag, text }) => [
      attribute(tag, 'name') ?? '',
      text.replace(/<[^<>]*>/g, ''),
    ]),
    elements(xmlOf('core-properties'), 'modified')[0]?.text,
  );
}

/** The same of an Open Document (Open Document 1.3 part 3, 4.3). */
export function openDocumentProperties(archive: Archive): DocumentProperties {
  const xml = textOf(archive, 'meta.xml');
  return told(
    elements(xml, 'user-defined').map(({ tag, text }) => [attribute(tag, 'name') ?? '', text]),
    elements(xml, 'date')[0]?.text,
  );
}

/** A part that the workbook can be read without: empty where it is missing or damaged. */
function textOf(archive: Archive, part: string): string {
  try {
    return archive.part(part)?.toString('utf8') ?? '';
  } catch (error) {
    if (isUserError(error, 'file-unreadable')) return '';
    throw error;
  }
}

function told(
  custom: readonly (readonly [name: string, text: string])[],
  saved: string | undefined,
): DocumentProperties {
  const properties = new Map(custom.map(([name, text]) => [name, unescapeXml(text)]));
  return {
    ...(properties.size > 0 && { properties }),
    ...(saved !== undefined && saved.trim() !== '' && { savedAt: saved.trim() }),
  };
}

interface Element {
  readonly tag: string;
  /** What stands between its tags. */
  readonly text: string;
}

/** The elements of that name, none of which holds another. */
const elements = (xml: string, name: string): readonly Element[] =>
  [...xml.matchAll(new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s>])([^<>]*)>([^]*?)</\\1\\s*>`, 'g'))].map(
    ([, , tag = '', text = '']) => ({ tag, text }),
  );

/** Codes of the foot of a page: sections, fields, fonts, sizes, colours (ECMA-376 18.3.1.46). */
const CODES = /&(?:&|"[^"]*"|K(?:[\dA-F]{6}|\d{2}[+-]\d{3})|\d{1,3}|[A-Z])/gi;
const SECTION = /^&[LCR]$/i;

/** What a sheet part prints at the foot of its pages, without codes; null where it prints nothing. */
export function printedFooter(sheet: Buffer): string | null {
  const from = sheet.lastIndexOf('oddFooter>');
  if (from < 0) return null;
  const end = sheet.subarray(Math.max(0, from - LONGEST_FOOTER)).toString('utf8');
  const raw = elements(end, 'oddFooter')[0]?.text ?? '';
  const text = unescapeXml(raw)
    .replace(CODES, (code) => (code === '&&' ? '&' : SECTION.test(code) ? '\n' : ''))
    .trim();
  return text === '' ? null : text;
}

/** Bytes of a footer as XML, at most. */
const LONGEST_FOOTER = 8 * 1024;
