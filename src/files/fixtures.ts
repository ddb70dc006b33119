import { crc32, deflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { UserError } from '../findings';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { openArchive } from './archive';
import { readWorkbookBytes } from './readWorkbook';

/** Files made for tests. */

export type Format = 'xlsx' | 'xlsm' | 'xlsb' | 'biff8' | 'ods';

/** A file with those sheets as SheetJS writes it; its shared strings in .xls hang on long texts. */
export function fileOf(
  sheets: Readonly<Record<string, XLSX.WorkSheet>> | readonly [string, XLSX.WorkSheet][],
  format: Format = 'xlsx',
  properties: Omit<XLSX.WBProps, 'Sheets'> & { Sheets?: XLSX.SheetProps[] } = {},
): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Array.isArray(sheets) ? sheets : Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = properties;
  return XLSX.write(book, {
    type: 'buffer',
    bookType: format,
    compression: true,
    bookSST: format !== 'biff8',
  });
}

export const sheetOfRows = (rows: readonly (readonly unknown[])[]): XLSX.WorkSheet =>
  XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));

export const smallFile = (format: Format = 'xlsx'): Buffer =>
  fileOf(
    {
      План: sheetOfRows([
        ['№', 'Мероприятие'],
        ['1.1', 'Семинар'],
      ]),
    },
    format,
  );

export interface ZipPart {
  readonly name: string;
  readonly data: Buffer | string;
  readonly stored?: boolean;
  /** What the headers say instead of the truth. */
  readonly declared?: { readonly size?: number; readonly crc?: number; readonly flags?: number };
  /** Points to the first part's data instead of own data. */
  readonly overlapping?: boolean;
}

/** A ZIP archive, written by hand so that it can lie. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, stored, declared, overlapping } of parts) {
    const bytes = Buffer.from(data);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(declared?.flags ?? 0x800, 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(declared?.crc ?? crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared?.size ?? bytes.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    fields.copy(entry, 6);
    entry.writeUInt32LE(overlapping ? 0 : offset, 42);
    directory.push(entry, title);
    if (overlapping) continue;
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, title, packed]);
    chunks.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, central, end]);
}

/** A file again with some of its parts replaced, added or, by null, left out. */
export function withParts(file: Buffer, changes: Readonly<Record<string, ZipPart['data'] | null>>): Buffer {
  const archive = openArchive(file);
  const kept = archive.names.filter((name) => !Object.hasOwn(changes, name));
  return zipOf([
    ...kept.map((name) => ({ name, data: archive.part(name) ?? '' })),
    ...Object.entries(changes).flatMap(([name, data]) => (data === null ? [] : [{ name, data }])),
  ]);
}

export const partOf = (file: Buffer, name: string): string =>
  openArchive(file).part(name)?.toString('utf8') ?? '';

/** A compound file with those streams. */
export function compoundOf(streams: Readonly<Record<string, Buffer>>): Buffer {
  const container = XLSX.CFB.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) XLSX.CFB.utils.cfb_add(container, path, content);
  return XLSX.CFB.write(container, { type: 'buffer' });
}

const WORKSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** An .xlsx file with one sheet of that XML between `<worksheet>` tags. */
export const xlsxOfXml = (xml: string | Buffer): Buffer =>
  withParts(smallFile(), {
    'xl/worksheets/sheet1.xml': Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><worksheet ${WORKSHEET}>`),
      Buffer.from(xml),
      Buffer.from('</worksheet>'),
    ]),
  });

/** An .xlsx file with one sheet of those rows in XML. */
export const xlsxOfData = (rows: string): Buffer => xlsxOfXml(`<sheetData>${rows}</sheetData>`);

export const read = (bytes: Uint8Array): WorkbookSnapshot => readWorkbookBytes('файл.xlsx', bytes);

export function readSheet(bytes: Uint8Array, index = 0): SheetSnapshot {
  const sheet = read(bytes).sheets[index];
  if (!sheet) throw new Error(`No sheet ${index}`);
  return sheet;
}

/** Code and data of the error with which the file is refused. */
export function refusal(bytes: Uint8Array): { code: string; data: UserError['data'] } | null {
  try {
    read(bytes);
    return null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: error.code, data: error.data };
  }
}
