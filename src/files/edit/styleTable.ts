import { GENERAL, regionalFormat } from '../cells';
import { attribute, tags } from '../xml';
import {
  asBytes,
  type Element,
  escaped,
  firstElement,
  scanElements,
  type Splice,
  spliced,
  withAttribute,
} from './xmlWrite';

const TEXT_FORMAT = 49;
/** Workbooks number formats of their own from here on. */
const FIRST_CUSTOM_FORMAT = 164;

const CODES: readonly (readonly [number: number, code: string])[] = [
  [0, 'General'],
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
  [TEXT_FORMAT, '@'],
];

/** Number formats that every workbook has, by their number, as snapshots name them (ECMA-376 18.8.30). */
const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map(
  CODES.map(([number, code]) => [number, regionalFormat(code)]),
);

/** The cell formats of a workbook, to which others are added that differ in their number format only. */
export interface StyleTable {
  /** The format like that one with another number format, named as in snapshots; added where there is none. */
  readonly withNumberFormat: (style: number, code: string) => number;
  /** The part with what was added; null where nothing was. */
  readonly changed: () => string | null;
}

interface Format {
  readonly xml: string;
  readonly code: string;
  /** What tells it from others, number format apart. */
  readonly look: string;
}

/** Reads `styles.xml`, one character for each byte. */
export function styleTable(xml: string): StyleTable {
  const list = firstElement(xml, 'cellXfs');
  const codes = numberFormats(xml);
  const formats: Format[] = [];
  if (list && !list.empty) {
    for (const element of scanElements(xml, 'xf', list.end, list.contentEnd)) {
      formats.push(formatOf(xml.slice(element.start, element.close), codes));
    }
  }
  const known = formats.length;
  const addedCodes: string[] = [];
  return {
    withNumberFormat(style, code) {
      const format = formats[style] ?? formats[0];
      if (!list || !format) return style;
      if (format.code === code) return style;
      const found = formats.findIndex((other) => other.code === code && other.look === format.look);
      if (found >= 0) return found;
      const id = idOf(code, codes);
      if (id.isNew) addedCodes.push(code);
      codes.set(id.number, code);
      return formats.push(formatOf(reformatted(format.xml, id.number), codes)) - 1;
    },
    changed() {
      if (!list || formats.length === known) return null;
      const added = formats.slice(known).map((format) => format.xml);
      return spliced(xml, [...codeSplices(xml, addedCodes, codes), ...grown(list, added, formats.length)]);
    },
  };
}

function numberFormats(xml: string): Map<number, string> {
  const codes = new Map(BUILTIN_FORMATS);
  const list = firstElement(xml, 'numFmts');
  if (!list) return codes;
  for (const tag of tags(xml.slice(list.end, list.contentEnd), 'numFmt')) {
    const code = Buffer.from(attribute(tag, 'formatCode') ?? '', 'latin1').toString('utf8');
    codes.set(Number(attribute(tag, 'numFmtId')), regionalFormat(code));
  }
  return codes;
}

const OPENING = /^<[^\s<>/]+((?:[^<>"'/]|\/(?!>)|"[^"]*"|'[^']*')*)/;

function formatOf(xml: string, codes: ReadonlyMap<number, string>): Format {
  const attributes = OPENING.exec(xml)?.[1] ?? '';
  const bare = withAttribute(withAttribute(attributes, 'numFmtId', null), 'applyNumberFormat', null);
  return {
    xml,
    code: codes.get(Number(attribute(attributes, 'numFmtId') ?? 0)) ?? GENERAL,
    look: bare.trim() + xml.slice(xml.indexOf(attributes) + attributes.length),
  };
}

function reformatted(xml: string, id: number): string {
  const attributes = OPENING.exec(xml)?.[1] ?? '';
  const at = xml.indexOf(attributes);
  const formatted = withAttribute(attributes, 'numFmtId', String(id));
  return (
    xml.slice(0, at) + withAttribute(formatted, 'applyNumberFormat', '1') + xml.slice(at + attributes.length)
  );
}

function idOf(code: string, codes: ReadonlyMap<number, string>): { number: number; isNew: boolean } {
  if (code === '@') return { number: TEXT_FORMAT, isNew: false };
  for (const [number, known] of codes) if (known === code) return { number, isNew: false };
  return { number: Math.max(FIRST_CUSTOM_FORMAT - 1, ...codes.keys()) + 1, isNew: true };
}

const grown = (list: Element, added: readonly string[], count: number): Splice[] => [
  {
    start: list.start,
    end: list.end,
    text: `<${list.prefix}${list.name}${withAttribute(list.attributes, 'count', String(count))}>`,
  },
  { start: list.contentEnd, end: list.contentEnd, text: added.join('') },
];

function codeSplices(xml: string, added: readonly string[], codes: ReadonlyMap<number, string>): Splice[] {
  if (added.length === 0) return [];
  const numbers = new Map([...codes].map(([number, code]) => [code, number]));
  const root = firstElement(xml, 'styleSheet');
  const list = firstElement(xml, 'numFmts');
  const prefix = root?.prefix ?? '';
  const made = added.map(
    (code) =>
      `<${prefix}numFmt numFmtId="${numbers.get(code) ?? 0}" formatCode="${asBytes(escaped(code))}"/>`,
  );
  if (list && !list.empty) {
    const count = [...tags(xml.slice(list.end, list.contentEnd), 'numFmt')].length + added.length;
    return grown(list, made, count);
  }
  const text = `<${prefix}numFmts count="${added.length}">${made.join('')}</${prefix}numFmts>`;
  if (list) return [{ start: list.start, end: list.end, text }];
  return root ? [{ start: root.end, end: root.end, text }] : [];
}
