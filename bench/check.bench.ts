/** What checking costs beside reading, and how it grows: npm run bench */
import { read } from '@e965/xlsx';
import { readSheet } from 'read-excel-file/node';
import { Table } from 'tableschema';
import { checkWorkbook } from '../src/app';
import { readWorkbookBytes } from '../src/files';
import { readData } from '../src/data';
import { parseDay, type WorkbookSnapshot } from '../src/workbook';
import { line, ratio, sideBySide } from './measure';
import { HEADER, resultsFile, roadmapFile, tableFile, tableRows } from './workbooks';

const FILES = 1000;
const ACTIVITIES = 45;
const ROUNDS = 5;
/** What the snapshot holds beside values: number formats, hidden rows and columns. */
const SAME_CONTENT = { dense: true, cellNF: true, cellStyles: true };
const TENTH = 10;
const GROWTH_ROUNDS = 5;
const PEER_ROWS = 2_000;
const RESULT_ROWS = 100_000;

const today = parseDay('2022-02-01');
if (!today) throw new Error('no date');
const check = (snapshot: WorkbookSnapshot): unknown => checkWorkbook(snapshot, { today });

/** Every round, the first that only warms up included, has files of its own: texts looked at once are remembered. */
async function besideReading(): Promise<void> {
  let seed = 0;
  const newFiles = async (): Promise<readonly Uint8Array[]> => {
    const files: Uint8Array[] = [];
    while (files.length < FILES) files.push(await roadmapFile(ACTIVITIES, (seed += 1)));
    return files;
  };
  const rounds: { readonly files: readonly Uint8Array[]; readonly snapshots: readonly WorkbookSnapshot[] }[] =
    [];
  while (rounds.length <= ROUNDS) {
    const snapshots = (await newFiles()).map((bytes) => readWorkbookBytes('карта.xlsx', bytes));
    rounds.push({ files: await newFiles(), snapshots });
  }
  const eachRound = (run: (round: (typeof rounds)[number]) => void): (() => void) => {
    const left = rounds.slice();
    return () => left.splice(0, 1).forEach(run);
  };
  const times = await sideBySide(ROUNDS, {
    read: eachRound(({ files }) => files.forEach((bytes) => read(bytes, SAME_CONTENT))),
    snapshot: eachRound(({ files }) => files.forEach((bytes) => readWorkbookBytes('карта.xlsx', bytes))),
    rules: eachRound(({ snapshots }) => snapshots.forEach(check)),
    check: eachRound(({ files }) => files.forEach((bytes) => check(readWorkbookBytes('карта.xlsx', bytes)))),
  });
  line(`${FILES} roadmaps of ${ACTIVITIES} activities, median of ${ROUNDS} rounds, new texts in each`);
  line(`  SheetJS alone       ${times.read.toFixed(0)} ms`);
  line(
    `  our reading         ${times.snapshot.toFixed(0)} ms   ${ratio(times.snapshot, times.read)} of SheetJS`,
  );
  line(`  rules alone         ${times.rules.toFixed(0)} ms   ${ratio(times.rules, times.read)} of SheetJS`);
  line(
    `  check, all in all   ${times.check.toFixed(0)} ms   ${ratio(times.check, times.read)} of SheetJS (limit 1.3)`,
  );
}

/** Each round checks sheets it has not met before: texts looked at once are remembered. */
async function growth(): Promise<void> {
  let seed = 0;
  const sheets = async (count: number, activities: number): Promise<WorkbookSnapshot[]> => {
    const made: WorkbookSnapshot[] = [];
    while (made.length < count) {
      seed += 1;
      made.push(readWorkbookBytes('карта.xlsx', await roadmapFile(activities, seed)));
    }
    return made;
  };
  const small = await sheets(TENTH * (GROWTH_ROUNDS + 1), 2_000);
  const large = await sheets(GROWTH_ROUNDS + 1, 20_000);
  const times = await sideBySide(GROWTH_ROUNDS, {
    small: () => small.splice(0, TENTH).forEach(check),
    large: () => large.splice(0, 1).forEach(check),
  });
  const { small: tenSmall, large: one } = times;
  line(`one sheet: 2,000 activities ${(tenSmall / TENTH).toFixed(0)} ms, 20,000 ${one.toFixed(0)} ms`);
  line(`  growth              ${ratio(one * TENTH, tenSmall)} (limit 12)`);
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

/** Data sheets: results into records with their findings, against SheetJS reading the same file. */
async function data(): Promise<void> {
  const bytes = await resultsFile(RESULT_ROWS);
  const snapshot = readWorkbookBytes('данные.xlsx', bytes);
  const times = await sideBySide(GROWTH_ROUNDS, {
    read: () => read(bytes, { dense: true }),
    records: () => readData(snapshot),
  });
  line(`${RESULT_ROWS} rows of results`);
  line(`  SheetJS alone       ${times.read.toFixed(0)} ms`);
  line(
    `  snapshot to records ${times.records.toFixed(0)} ms   ${ratio(times.records, times.read)} of SheetJS (limit 0.25)`,
  );
}

async function main(): Promise<void> {
  await besideReading();
  await growth();
  await peers();
  await data();
}

void main();
