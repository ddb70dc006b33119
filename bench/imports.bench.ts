/** What importing official exports costs beside reading them: npm run bench */
import { read } from '@e965/xlsx';
import { type ExportFile, newImport, planImport } from '../src/data';
import { readWorkbookBytes } from '../src/files';
import { type Bytes, exportFiles, FILES, pupilFile, PUPILS, ROWS } from './exports';
import { line, ratio, sideBySide } from './measure';

const ROUNDS = 5;
/** At most so many times as long as SheetJS reads the same files. */
const LIMIT = 1.5;

const opened = ({ name, bytes }: Bytes): ExportFile => ({
  file: name,
  snapshot: readWorkbookBytes(name, bytes),
});

function imported(files: readonly Bytes[]): number {
  const importing = newImport();
  for (const file of files) importing.take(opened(file));
  const result = importing.result();
  planImport(null, result);
  return result.records.length;
}

async function besideSheetJs(title: string, files: readonly Bytes[]): Promise<void> {
  const records = imported(files);
  const times = await sideBySide(ROUNDS, {
    sheetJs: () => files.forEach(({ bytes }) => read(bytes, { dense: true })),
    read: () => files.forEach(opened),
    imported: () => imported(files),
  });
  line(title);
  line(`  SheetJS alone       ${times.sheetJs.toFixed(0)} ms`);
  line(`  read                ${times.read.toFixed(0)} ms   ${ratio(times.read, times.sheetJs)} of SheetJS`);
  line(
    `  read and imported   ${times.imported.toFixed(0)} ms   ${ratio(times.imported, times.sheetJs)} of SheetJS (limit ${LIMIT}), ${records} records`,
  );
}

async function main(): Promise<void> {
  await besideSheetJs(`${FILES} exports, ${ROWS} rows`, await exportFiles());
  await besideSheetJs(`a file of ${PUPILS} pupils`, [await pupilFile()]);
}

void main();
