import { Buffer } from 'buffer';
import { withoutBackups, type WorkbookSnapshot } from '../workbook';
import { tableSheetName } from '../locales';
import { type Archive, openArchive } from './archive';
import { readCompound } from './compound';
import { readDelimited } from './documents/delimited';
import { isSpreadsheetXml, readSpreadsheetXml } from './documents/spreadsheetXml';
import { decoded } from './documents/plainText';
import { readWebPage } from './documents/webPage';
import { readWord } from './documents/word';
import { LIMIT_BYTES, tooLarge, unreadable } from './errors';
import { readOpenDocument } from './openDocument';
import { readOpenXml } from './openXml';
import type { WorkbookFormat, WorkbookSource } from './sheetSource';
import { cellDisplay } from './cells';
import { sheetSnapshot } from './sheetSnapshot';

interface Signature {
  readonly actual: string;
  /** Takes the first bytes, one character for each, without a byte order mark and leading space. */
  readonly fits: (start: string) => boolean;
}

const begins = (actual: string, ...prefixes: readonly string[]): Signature => ({
  actual,
  fits: (start) => prefixes.some((prefix) => start.startsWith(prefix)),
});

const matches = (actual: string, pattern: RegExp): Signature => ({
  actual,
  fits: (start) => pattern.test(start),
});

const SIGNATURES: readonly Signature[] = [
  begins('pdf', '%PDF-'),
  begins('rtf', '{\\rtf'),
  begins('image', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'),
  matches('image', /^(?:BM.{12}\0\0|RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif))/s),
  begins('rar', 'Rar!\x1a\x07'),
  begins('7z', '7z\xbc\xaf\x27\x1c'),
  begins('gzip', '\x1f\x8b'),
  begins('zip', 'PK\x05\x06', 'PK\x07\x08'),
  matches('html', /^<(?:!doctype html|html|head|body|table|meta|style)\b/i),
  matches('xml', /^<(?:\?xml|!--|[a-z][\w.:-]*[\s>])/i),
];

const SAMPLE_LENGTH = 4096;
const UTF16_MARKS: readonly Buffer[] = [Buffer.from('fffe', 'hex'), Buffer.from('feff', 'hex')];

const isUtf16 = (bytes: Buffer): boolean => UTF16_MARKS.some((mark) => bytes.subarray(0, 2).equals(mark));

/** What bytes that are no workbook are, as far as their beginning tells; null where it doesn't. */
function sniff(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  const start = sample.toString('latin1').replace(/^(?:\xef\xbb\xbf)?\s+|^\xef\xbb\xbf/, '');
  const signature = SIGNATURES.find((candidate) => candidate.fits(start));
  if (signature) return signature.actual;
  return hasControls(sample) ? null : 'text';
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const RETURN = 0x0d;
const SUBSTITUTE = 0x1a;
const SPACE = 0x20;
const TEXT_CONTROLS = new Set([TAB, LINE_FEED, FORM_FEED, RETURN, SUBSTITUTE]);

const hasControls = (sample: Buffer): boolean =>
  sample.some((byte) => byte < SPACE && !TEXT_CONTROLS.has(byte));

interface Container {
  readonly magic: Buffer;
  readonly read: (bytes: Buffer) => WorkbookSource;
}

const CONTAINERS: readonly Container[] = [
  { magic: Buffer.from('PK\x03\x04', 'latin1'), read: (bytes) => readPackage(openArchive(bytes)) },
  { magic: Buffer.from('d0cf11e0a1b11ae1', 'hex'), read: readCompound },
];

/** How files without a container are read; null where one is no table after all. */
const TEXTS: Readonly<Record<string, (bytes: Buffer, sheetName: string) => WorkbookSource | null>> = {
  text: readDelimited,
  html: readWebPage,
  xml: (bytes, sheetName) => {
    const start = bytes.toString('latin1', 0, SAMPLE_LENGTH).replaceAll('\0', '');
    if (isSpreadsheetXml(start)) return readSpreadsheetXml(bytes);
    return /<html\b/i.test(start) ? readWebPage(bytes, sheetName) : null;
  },
};

const NOT_IN_NAMES = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;

/** The name of the only sheet of a file that names none: as in Excel that of the file. */
const sheetNameOf = (file: string): string =>
  file
    .replace(/\.\w{1,5}$/, '')
    .replace(NOT_IN_NAMES, '_')
    .slice(0, LONGEST_NAME)
    .trim() || tableSheetName(1);

/** Reads a workbook by what the bytes are; the file's name names but a sheet. Throws `UserError`. */
function readWorkbookSource(bytes: Buffer, name: string): WorkbookSource {
  for (const { magic, read } of CONTAINERS) {
    const start = bytes.subarray(0, magic.length);
    if (start.equals(magic)) return read(bytes);
    if (start.equals(magic.subarray(0, start.length))) throw unreadable('truncated');
  }
  const actual = sniff(isUtf16(bytes) ? Buffer.from(decoded(bytes)) : bytes);
  const source = actual === null ? null : TEXTS[actual]?.(bytes, sheetNameOf(name));
  if (!source) throw unreadable('not-a-workbook', { actual });
  return source;
}

interface PackageKind {
  /** A part, and what must stand in it. */
  readonly part: string;
  readonly marker: RegExp;
  readonly read: ((archive: Archive) => WorkbookSource) | null;
  readonly actual: string;
}

/** The first that fits says what a package is. */
const PACKAGES: readonly PackageKind[] = [
  {
    part: '[Content_Types].xml',
    marker:
      /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template|addin)\.(?:binary\.)?macroEnabled\.main/i,
    read: readOpenXml,
    actual: 'xlsx',
  },
  { part: '[Content_Types].xml', marker: /wordprocessingml\.|ms-word\./i, read: readWord, actual: 'docx' },
  { part: '[Content_Types].xml', marker: /presentationml\.|ms-powerpoint\./i, read: null, actual: 'pptx' },
  { part: '[Content_Types].xml', marker: /ms-visio\./i, read: null, actual: 'visio' },
  { part: 'mimetype', marker: /opendocument\.spreadsheet/, read: readOpenDocument, actual: 'ods' },
  { part: 'mimetype', marker: /opendocument\.text/, read: null, actual: 'odt' },
  { part: 'mimetype', marker: /opendocument\.presentation/, read: null, actual: 'odp' },
  { part: 'mimetype', marker: /epub/, read: null, actual: 'epub' },
  {
    part: 'META-INF/manifest.xml',
    marker: /opendocument\.spreadsheet/,
    read: readOpenDocument,
    actual: 'ods',
  },
  { part: 'Index/Document.iwa', marker: /^/, read: null, actual: 'numbers' },
];

function readPackage(archive: Archive): WorkbookSource {
  const kind = PACKAGES.find(({ part, marker }) => {
    const content = archive.part(part);
    return content !== null && marker.test(content.toString('latin1'));
  });
  if (kind?.read) return kind.read(archive);
  throw unreadable('not-a-workbook', { actual: kind?.actual ?? 'zip' });
}

/**
 * Reads a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods), or the tables of a Word document, a web page, Excel 2003 XML or
 * separated values, recognised by their content, into a snapshot with that name.
 * Throws `UserError`: `file-unreadable` (reason; actual: what the file really is, where known), `file-encrypted`,
 * `file-too-large` (limit and size in megabytes, size 0 where unknown).
 */
export const readWorkbookBytes = (name: string, bytes: Uint8Array): WorkbookSnapshot =>
  openWorkbookBytes(name, bytes).snapshot;

/** A workbook with what writing into its file needs to know. */
export interface OpenedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly format: WorkbookFormat;
  /** Parts of the sheets, in the order of the snapshot. */
  readonly parts: readonly (string | null)[];
}

/** Reads as {@link readWorkbookBytes} does. */
export function openWorkbookBytes(name: string, bytes: Uint8Array): OpenedWorkbook {
  if (bytes.length === 0) throw unreadable('empty');
  if (bytes.length > LIMIT_BYTES) throw tooLarge(bytes.length);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const {
    format,
    date1904,
    storesTexts,
    sheets,
    leftOut = [],
    otherSheets = [],
    document,
  } = readWorkbookSource(buffer, name);
  const display = cellDisplay(date1904, storesTexts);
  return {
    snapshot: {
      name,
      date1904,
      sheets: withoutBackups(sheets.map((sheet) => sheetSnapshot(sheet, display))),
      ...(otherSheets.length > 0 && { otherSheets }),
      ...(leftOut.length > 0 && { leftOut }),
      ...document,
    },
    format,
    parts: sheets.filter(({ marks }) => !marks.backupOf).map(({ part }) => part),
  };
}

/** A workbook with its file's bytes. */
export interface OpenedFile extends OpenedWorkbook {
  readonly bytes: Uint8Array;
}

/** Reads as {@link readWorkbookBytes} does. */
export const openBytes = (name: string, bytes: Uint8Array): OpenedFile => ({
  ...openWorkbookBytes(name, bytes),
  bytes,
});
