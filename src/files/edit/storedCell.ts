import { type CellValue, isCellError } from '../../workbook';
import { plainText } from '../cells';
import { attribute } from '../xml';
import type { CellPlace } from './sheetIndex';
import { storedText, type StoredText } from './storedText';
import { firstElement, scanElements } from './tagScan';
import { textOf } from './xmlWrite';

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
export interface StoredCell {
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
