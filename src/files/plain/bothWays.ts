import type { Buffer } from 'buffer';
import type { WorkbookSnapshot } from '../../workbook';
import { openArchive } from '../archive';
import { read, withParts } from '../fixtures';
import { plainSheets } from './plainSheets';

/** Reading one file in either way, for tests. */

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** Whether the parts of a file are read without the parser. */
export function isPlain(file: Buffer): boolean {
  const archive = openArchive(file);
  const sheets = archive.names.filter((name) => SHEET.test(name)).map((name) => archive.part(name));
  return (
    plainSheets({
      sheets: sheets.filter((part) => part !== null),
      styles: archive.part('xl/styles.xml'),
      strings: archive.part('xl/sharedStrings.xml'),
    }) !== null
  );
}

/** The file as the parser reads it: a comment behind a sheet changes nothing else. */
export function byParser(file: Buffer): WorkbookSnapshot {
  const archive = openArchive(file);
  const commented = archive.names
    .filter((name) => SHEET.test(name))
    .map((name) => [name, `${archive.part(name)?.toString('utf8') ?? ''}<!-- -->`]);
  return read(withParts(file, Object.fromEntries(commented)));
}
