import * as XLSX from '@e965/xlsx';
import { MAX_TAGS, tooLarge } from './errors';

/** The part of SheetJS that is used here; its own types leave these entry points out or untyped. */

export interface ParsedCell {
  /** n number, s string, b boolean, e error, z empty. */
  t: string;
  readonly v?: unknown;
  /** Displayed text. */
  w?: string;
  /** Number format. */
  readonly z?: string;
  readonly f?: string;
  /** Range of the array formula that covers the cell. */
  readonly F?: string;
}

interface ParsedRange {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

type Sparse<T> = readonly (T | null | undefined)[];

export interface ParsedSheet {
  readonly '!data': Sparse<Sparse<ParsedCell>>;
  readonly '!type'?: string;
  readonly '!merges'?: readonly ParsedRange[];
  readonly '!rows'?: Sparse<{ readonly hidden?: boolean }>;
  readonly '!cols'?: Sparse<{ readonly hidden?: boolean }>;
}

export interface ParsedWorkbook {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, ParsedSheet | undefined>>;
  readonly Directory?: { readonly workbooks: readonly string[] };
  readonly Workbook?: {
    readonly WBProps?: { readonly date1904?: boolean | number };
    readonly Sheets?: readonly {
      readonly name?: string;
      readonly Hidden?: number;
      /** Relationship id of the sheet's part. */
      readonly id?: string;
    }[];
  };
}

/** The parts of a package: `FileIndex[i]` is found under `FullPaths[i]`. */
interface PartContainer {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly name: string; readonly type: number; readonly content: Buffer }[];
}

declare module '@e965/xlsx' {
  export function parse_zip(parts: PartContainer, options: ParsingOptions): ParsedWorkbook;
  export function parse_xlscfb(stream: Buffer, options: ParsingOptions): ParsedWorkbook;
}

export const { parse_zip: parsePackage, parse_xlscfb: parseXls, set_cptable: setCodepages } = XLSX;

export const numberFormat: {
  readonly format: (
    format: string,
    value: number | string | boolean,
    options: { readonly date1904: boolean },
  ) => string;
  readonly is_date: (format: string) => boolean;
  /** Month 1–12 and day of week, 0 for Sunday. */
  readonly parse_date_code: (
    serial: number,
    options: { readonly date1904: boolean },
  ) => { readonly m: number; readonly q: number } | null;
} = XLSX.SSF;

/** Reads cells with their formats, no markup and no empty ones; formulas without a value are stubs to the parser. */
export const PARSING = { dense: true, cellHTML: false, cellNF: true, sheetStubs: false } as const;

/** The sheet of that name, whatever the name: SheetJS keeps sheets in a plain object. */
export function sheetOf({ Sheets }: ParsedWorkbook, name: string): ParsedSheet | null {
  const sheet: unknown =
    name === '__proto__' ? Object.getPrototypeOf(Sheets) : Object.hasOwn(Sheets, name) ? Sheets[name] : null;
  return isSheet(sheet) ? sheet : null;
}

const isSheet = (value: unknown): value is ParsedSheet =>
  typeof value === 'object' && value !== null && '!data' in value;

const LESS = 0x3c;
/** «<a/>» */
const SHORTEST_TAG = 4;

/** Unpacked parts in the shape in which the parser takes them. Throws `file-too-large` where they hold too much. */
export function parserParts(parts: Iterable<readonly [path: string, content: Buffer]>): PartContainer {
  const FullPaths: string[] = [];
  const FileIndex: { name: string; type: number; content: Buffer }[] = [];
  for (const [path, content] of parts) {
    FullPaths.push(path);
    FileIndex.push({ name: path, type: 2, content });
  }
  if (
    hasMoreTags(
      FileIndex.map(({ content }) => content),
      MAX_TAGS,
    )
  )
    throw tooLarge(0);
  return { FullPaths, FileIndex };
}

/** Whether parts have more tags than that together. */
export function hasMoreTags(parts: readonly Buffer[], most: number): boolean {
  const bytes = parts.reduce((sum, { length }) => sum + length, 0);
  return bytes > most * SHORTEST_TAG && parts.reduce((sum, part) => sum + tagsIn(part), 0) > most;
}

/** How many tags a part has. */
export function tagsIn(content: Buffer): number {
  let tags = 0;
  for (let index = 0; index < content.length; index++) if (content[index] === LESS) tags++;
  return tags;
}
