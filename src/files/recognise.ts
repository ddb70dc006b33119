import type { Archive } from './archive';
import { openArchive } from './archive';
import { readCompound } from './compound';
import { unreadable } from './errors';
import { readOpenDocument } from './openDocument';
import { readOpenXml } from './openXml';
import type { WorkbookSource } from './sheetSource';
import { sniff } from './sniff';

interface Container {
  readonly magic: Buffer;
  readonly read: (bytes: Buffer) => WorkbookSource;
}

const CONTAINERS: readonly Container[] = [
  { magic: Buffer.from('PK\x03\x04', 'latin1'), read: (bytes) => readPackage(openArchive(bytes)) },
  { magic: Buffer.from('d0cf11e0a1b11ae1', 'hex'), read: readCompound },
];

/** Reads a workbook by what the bytes are, never by the file's name. Throws `UserError`. */
export function readWorkbookSource(bytes: Buffer): WorkbookSource {
  for (const { magic, read } of CONTAINERS) {
    const start = bytes.subarray(0, magic.length);
    if (start.equals(magic)) return read(bytes);
    if (start.equals(magic.subarray(0, start.length))) throw unreadable('truncated');
  }
  throw unreadable('not-a-workbook', { actual: sniff(bytes) });
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
  { part: '[Content_Types].xml', marker: /wordprocessingml\.|ms-word\./i, read: null, actual: 'docx' },
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
