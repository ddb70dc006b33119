import { parseXls, PARSING, setCodepages } from './sheetjs';
import { withWorkLimit } from './workLimit';
import { type CompoundFile, openCompound } from './compoundFile';
import { encrypted, parserSeconds, parsing, unreadable } from './errors';
import { NO_MARKS } from './package';
import {
  date1904Of,
  parsedHiddenLines,
  requiredSheet,
  type SheetSource,
  visibilityOf,
  type WorkbookSource,
} from './sheetSource';

const UTF16 = 1200;

/** Code pages whose name in the Encoding Standard isn't «windows-» and the number. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [UTF16, 'utf-16le'],
  [65001, 'utf-8'],
  [866, 'ibm866'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
]);

const LATIN1 = 'latin1';

const decoders = new Map<number, TextDecoder>();

function decoderOf(codepage: number): TextDecoder {
  const known = decoders.get(codepage);
  if (known) return known;
  const label = LABELS.get(codepage) ?? `windows-${String(codepage)}`;
  const decoder = createDecoder(label);
  decoders.set(codepage, decoder);
  return decoder;
}

function createDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(LATIN1);
  }
}

/** Lets the parser read texts of Excel 95 and older, which are in a code page, not in Unicode. */
function loadCodepages(): void {
  setCodepages({
    utils: {
      decode: (codepage: number, bytes: Iterable<number>): string =>
        decoderOf(codepage).decode(Uint8Array.from(bytes)),
    },
  });
}

/** What a package encrypted with a password has ([MS-OFFCRYPTO] 2.3.1). */
const ENCRYPTION = ['encryptedpackage', 'encryptioninfo', 'encryption'];
const WORKBOOK_STREAMS = ['workbook', 'book'];

/** What a compound file without a workbook is, by a stream that only such a file has. */
const OTHER_DOCUMENTS: readonly (readonly [stream: string, actual: string])[] = [
  ['worddocument', 'doc'],
  ['powerpoint document', 'ppt'],
  ['visiodocument', 'visio'],
  ['__properties_version1.0', 'msg'],
];

/** For a workbook of Excel 95 or older that doesn't name its code page. */
const CYRILLIC = 1251;

/** Reads a compound file: .xls, or a package behind a password. Chart, dialog and macro sheets are left out. */
export function readCompound(bytes: Buffer): WorkbookSource {
  const file = openCompound(bytes);
  if (ENCRYPTION.some((name) => file.names.has(name))) throw encrypted();
  const stream = workbookStream(file);
  if (hasPassword(stream)) throw encrypted();
  if (!isUnicode(stream)) loadCodepages();
  const options = { ...PARSING, type: 'buffer', cellStyles: true, codepage: CYRILLIC } as const;
  const workbook = parsing(() =>
    withWorkLimit(() => parseXls(stream, options), parserSeconds(stream.length)),
  );
  const sheets = workbook.SheetNames.flatMap((name): SheetSource[] => {
    const parsed = requiredSheet(workbook, name);
    if (parsed['!type'] !== undefined) return [];
    const visibility = visibilityOf(workbook, name);
    return [
      {
        name,
        visibility,
        parsed,
        hidden: parsedHiddenLines(parsed),
        tables: [],
        part: null,
        marks: NO_MARKS,
      },
    ];
  });
  return { format: 'xls', date1904: date1904Of(workbook), storesTexts: false, sheets };
}

function workbookStream(file: CompoundFile): Buffer {
  for (const name of WORKBOOK_STREAMS) {
    const stream = file.stream(name);
    if (stream) return stream;
  }
  const other = OTHER_DOCUMENTS.find(([stream]) => file.names.has(stream));
  throw unreadable('not-a-workbook', { actual: other?.[1] ?? null });
}

const VERSION = 4;
const BIFF8 = 0x0600;

/** Whether the workbook is of Excel 97 or newer. */
const isUnicode = (stream: Buffer): boolean =>
  stream.length >= VERSION + 2 && stream.readUInt16LE(VERSION) === BIFF8;

const FILE_PASS = 0x002f;
const END_OF_GLOBALS = 0x000a;

/** Whether the workbook's globals hold a FilePass record ([MS-XLS] 2.4.117). */
function hasPassword(stream: Buffer): boolean {
  for (let position = 0; position + 4 <= stream.length;) {
    const record = stream.readUInt16LE(position);
    if (record === FILE_PASS) return true;
    if (record === END_OF_GLOBALS) return false;
    position += 4 + stream.readUInt16LE(position + 2);
  }
  return false;
}
