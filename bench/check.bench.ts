/** What checking costs beside reading, and how it grows: npm run bench */
import { read } from '@e965/xlsx';
import { readSheet } from 'read-excel-file/node';
import { Table } from 'tableschema';
import { checkWorkbook } from '../src/app';
import { readWorkbookBytes } from '../src/files';
import { parseDay, type WorkbookSnapshot } from '../src/workbook';
import { ratio, sideBySide } from './measure';
import { HEADER, roadmapFile, tableFile, tableRows } from './workbooks';

const FILES = 1000;
const ACTIVITIES = 45;
const ROUNDS = 7;
/** What the snapshot holds beside values: number formats, hidden rows and columns. */
const SAME_CONTENT = { dense: true, cellNF: true, cellStyles: true };
/** The small sheet is checked so often in a row that it pays for its memory, as the large one does. */
const REPEATS = 10;
const PEER_ROWS = 2_000;

const today = parseDay('2022-02-01');
if (!today) throw new Error('no date');
const check = (snapshot: WorkbookSnapshot): unknown => checkWorkbook(snapshot, { today });
const line = (text: string): void => void process.stdout.write(`${text}\n`);

function repeat(times: number, run: () => unknown): void {
  for (let round = 0; round < times; round += 1) run();
}

async function besideReading(): Promise<void> {
  const files: Uint8Array[] = [];
  for (let seed = 0; seed < FILES; seed += 1) files.push(await roadmapFile(ACTIVITIES, seed));
  const snapshots = files.map((bytes) => readWorkbookBytes('карта.xlsx', bytes));
  const times = await sideBySide(ROUNDS, {
    read: () => files.forEach((bytes) => read(bytes, SAME_CONTENT)),
    bare: () => files.forEach((bytes) => read(bytes, { dense: true })),
    snapshot: () => files.forEach((bytes) => readWorkbookBytes('карта.xlsx', bytes)),
    rules: () => snapshots.forEach(check),
    check: () => files.forEach((bytes) => check(readWorkbookBytes('карта.xlsx', bytes))),
  });
  line(`${FILES} roadmaps of ${ACTIVITIES} activities, median of ${ROUNDS} rounds`);
  line(`  SheetJS alone       ${times.read.toFixed(0)} ms`);
  line(
    `  our reading         ${times.snapshot.toFixed(0)} ms   ${ratio(times.snapshot, times.read)} of SheetJS`,
  );
  line(`  rules alone         ${times.rules.toFixed(0)} ms   ${ratio(times.rules, times.read)} of SheetJS`);
  line(
    `  check, all in all   ${times.check.toFixed(0)} ms   ${ratio(times.check, times.read)} of SheetJS (limit 1.3)`,
  );
}

async function growth(): Promise<void> {
  const sheetOf = async (activities: number): Promise<WorkbookSnapshot> =>
    readWorkbookBytes('карта.xlsx', await roadmapFile(activities, 1));
  const small = await sheetOf(2_000);
  const large = await sheetOf(20_000);
  const times = await sideBySide(ROUNDS, {
    small: () => repeat(REPEATS, () => check(small)),
    large: () => check(large),
  });
  line(
    `one sheet: 2,000 activities ${(times.small / REPEATS).toFixed(0)} ms, 20,000 ${times.large.toFixed(0)} ms`,
  );
  line(`  growth              ${ratio(times.large * REPEATS, times.small)} (limit 12)`);
}

/** The nearest that general tools do: a header and cells that must be filled, on the same rows. */
async function peers(): Promise<void> {
  const file = Buffer.from(await tableFile(PEER_ROWS));
  const rows = tableRows(PEER_ROWS);
  const schema = Object.fromEntries(
    HEADER.map((column, index) => [`c${index}`, { column, type: String, required: true as const }]),
  );
  const fields = HEADER.map((name) => ({ name, type: 'string', constraints: { required: true } }));
  const times = await sideBySide(ROUNDS, {
    ours: () => check(readWorkbookBytes('карта.xlsx', file)),
    readExcelFile: () => readSheet(file, { schema }),
    tableschema: async () => {
      const table = await Table.load([HEADER, ...rows], { schema: { fields } });
      return table.read({ keyed: true });
    },
  });
  const { ours, readExcelFile, tableschema } = times;
  line(`${PEER_ROWS} activities beside general schema checks, which only ask for filled cells`);
  line(`  ours, file to findings         ${ours.toFixed(0)} ms`);
  line(
    `  read-excel-file, file, schema  ${readExcelFile.toFixed(0)} ms   ours is ${ratio(ours, readExcelFile)} of it`,
  );
  line(
    `  tableschema, rows in memory    ${tableschema.toFixed(0)} ms   ours is ${ratio(ours, tableschema)} of it`,
  );
}

async function main(): Promise<void> {
  await besideReading();
  await growth();
  await peers();
}

void main();
