import { EncryptedFileError, ParseError, UnsupportedFormatError, XmlError, ZipError } from 'hucre';

/** Why a file could not be opened. */
export type OpenFailure = 'empty' | 'notWorkbook' | 'oldFormat' | 'encrypted' | 'damaged' | 'refused';

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Entry names stand uncompressed in a zip. */
const WORKBOOK_FOLDER = [...'xl/'].map((letter) => letter.charCodeAt(0));
/** The stream of an encrypted workbook, in the UTF-16 of compound files. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The reason, told by the file's first bytes and by what its reader threw. */
export function openFailure(bytes: Uint8Array, error: unknown): OpenFailure {
  if (bytes.length === 0) return 'empty';
  if (error instanceof EncryptedFileError) return 'encrypted';
  if (startsWith(bytes, COMPOUND)) return holds(bytes, ENCRYPTED_STREAM) ? 'encrypted' : 'oldFormat';
  if (!startsWith(bytes, ZIP) || error instanceof UnsupportedFormatError) return 'notWorkbook';
  if (error instanceof ZipError || error instanceof XmlError) return 'damaged';
  if (!holds(bytes, WORKBOOK_FOLDER)) return 'notWorkbook';
  return error instanceof ParseError && error.cause !== undefined ? 'damaged' : 'refused';
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
