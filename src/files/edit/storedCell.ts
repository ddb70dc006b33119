import { Buffer } from 'buffer';
import { type CellError, type CellValue, isCellError, type TextRun } from '../../workbook';
import { plainText } from '../cells';
import { attribute } from '../xml';
import { asBytes, cellText, escaped, firstElement, scanElements, spliced, textOf } from './xmlWrite';
import type { CellPlace } from './sheetIndex';

/** A text as a file holds it; `runs` where parts of it have formats of their own, else null. */
interface StoredText {
  readonly text: string;
  readonly runs: readonly TextRun[] | null;
}

/** Reads the content of a cell's text or of a shared string (ECMA-376 18.4.8), one character for each byte. */
function storedText(xml: string): StoredText {
  const readings = [...scanElements(xml, 'rPh')].map(({ start, close }) => ({ start, end: close, text: '' }));
  const base = spliced(xml, readings);
  const runs = [...scanElements(base, 'r')].map(({ end, contentEnd }): TextRun => {
    const run = base.slice(end, contentEnd);
    const look = [...scanElements(run, 'rPr')].map((element) => run.slice(element.end, element.contentEnd));
    return { text: textIn(run), look: withoutPrefixes(look.join('')) };
  });
  if (runs.length === 0) return { text: textIn(base), runs: null };
  return { text: runs.map(({ text }) => text).join(''), runs };
}

const textIn = (xml: string): string =>
  plainText(
    [...scanElements(xml, 't')].map(({ end, contentEnd }) => textOf(xml.slice(end, contentEnd))).join(''),
  );

const NAMES = /<(\/?)(?:[\w.-]+:)?(?=[\w.-]+[\s/>])/g;

const withoutPrefixes = (xml: string): string =>
  Buffer.from(xml.replace(NAMES, '<$1'), 'latin1').toString('utf8');

/** The content of a cell's text in runs, in bytes of the file. */
const runsXml = (runs: readonly TextRun[], prefix: string): string =>
  runs
    .map(({ text, look }) => {
      const properties =
        look === '' ? '' : `<${prefix}rPr>${asBytes(look.replace(NAMES, `<$1${prefix}`))}</${prefix}rPr>`;
      return `<${prefix}r>${properties}<${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t></${prefix}r>`;
    })
    .join('');

/** What a cell shall hold. Text is text whatever it starts with. */
export type CellContent =
  | string
  | number
  | boolean
  | CellError
  | null
  | { readonly runs: readonly TextRun[] }
  /** English, without «=»; `value` is its last result. */
  | { readonly formula: string; readonly value: CellValue };

export interface CellBody {
  /** Attribute `t`; null for numbers and empty cells. */
  readonly type: string | null;
  /** Between the cell's tags, in bytes of the file. */
  readonly xml: string;
}

/** How a cell of OOXML holds something (ECMA-376 18.3.1.4); `prefix` is that of the sheet's elements. */
export function cellBody(content: CellContent, prefix: string): CellBody {
  const element = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  if (content === null || content === '') return { type: null, xml: '' };
  if (typeof content === 'number') return { type: null, xml: element('v', String(content)) };
  if (typeof content === 'boolean') return { type: 'b', xml: element('v', content ? '1' : '0') };
  if (typeof content === 'string') {
    const text = `<${prefix}t xml:space="preserve">${cellText(content)}</${prefix}t>`;
    return { type: 'inlineStr', xml: element('is', text) };
  }
  if ('error' in content) return { type: 'e', xml: element('v', asBytes(escaped(content.error))) };
  if ('runs' in content) {
    return { type: 'inlineStr', xml: element('is', runsXml(content.runs, prefix)) };
  }
  const { formula, value } = content;
  const result =
    typeof value === 'string' ? { type: 'str', xml: element('v', cellText(value)) } : cellBody(value, prefix);
  return { ...result, xml: element('f', cellText(formula)) + result.xml };
}

/** The text of a shared string by its number; null where the file has none. */
export type SharedStrings = (index: number) => StoredText | null;

/** The shared strings of a part of one character for each byte, read when first asked for. */
export function sharedStrings(part: () => string | null): SharedStrings {
  let texts: readonly string[] | null = null;
  return (index) => {
    if (!texts) {
      const xml = part() ?? '';
      texts = [...scanElements(xml, 'si')].map(({ end, contentEnd }) => xml.slice(end, contentEnd));
    }
    const text = texts[index];
    return text === undefined ? null : storedText(text);
  };
}

/** What stands in one cell of a sheet part, read from the very bytes that are to be replaced. */
interface StoredCell {
  /** The text with its runs; null where the cell holds none, or a formula. */
  readonly text: StoredText | null;
  /** Whether a cell that reads as that value may be this one. */
  readonly holds: (value: CellValue) => boolean;
}

export const NO_CELL: StoredCell = { text: null, holds: (value) => value === null };

export function storedCell(xml: string, place: CellPlace, strings: SharedStrings): StoredCell {
  const cell = xml.slice(place.start, place.end);
  const content = (name: string): string | null => {
    const element = firstElement(cell, name);
    return element && cell.slice(element.end, element.contentEnd);
  };
  const type = attribute(place.attributes, 't') ?? 'n';
  const raw = content('v');
  const value = raw === null ? '' : plainText(textOf(raw));
  const text = (TEXTS[type] ?? noText)({ content, value, strings });
  const isFormula = place.formula !== null;
  return {
    text: isFormula || type === 'str' ? null : text,
    holds: (expected) => {
      // A formula without a stored result reads as nothing or as zero.
      if (isFormula && value === '' && text === null) return expected === null || expected === 0;
      if (text) return sameText(text.text, expected ?? '');
      return (HELD[type] ?? heldNumber)(value, expected);
    },
  };
}

interface Stored {
  readonly content: (name: string) => string | null;
  readonly value: string;
  readonly strings: SharedStrings;
}

const noText = (): null => null;

const TEXTS: Readonly<Record<string, (stored: Stored) => StoredText | null>> = {
  s: ({ value, strings }) => (value === '' ? null : strings(Number(value))),
  inlineStr: ({ content }) => storedText(content('is') ?? ''),
  str: ({ value }) => ({ text: value, runs: null }),
};

/** Spaces and breaks count alike: readers differ in them. */
const sameText = (text: string, expected: CellValue): boolean =>
  typeof expected === 'string' && bare(text) === bare(expected);

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

const heldNumber = (value: string, expected: CellValue): boolean =>
  expected === null ? !Number.isFinite(parseFloat(value)) : value !== '' && parseFloat(value) === expected;

const HELD: Readonly<Record<string, (value: string, expected: CellValue) => boolean>> = {
  b: (value, expected) => expected === (value === '1' || value === 'true'),
  e: (value, expected) => isCellError(expected) && expected.error === value,
  // A day written out reads as its number.
  d: (_, expected) => typeof expected === 'number',
  s: (value, expected) => value === '' && expected === null,
};
