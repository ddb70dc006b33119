import * as fc from 'fast-check';
import {
  collectContext,
  type CollectContext,
  collectionSheets,
  packed,
  unpacked,
  consolidate,
  readPrevious,
  registrySheets,
  type TakenFile,
  takeFile,
} from '../src/app';
import { newWorkbookFile, readWorkbookBytes } from '../src/files';
import type { Day, PlainSheet, WorkbookSnapshot } from '../src/workbook';
import { REGISTRY, resultsOf, roadmapOf, type SchoolSheets, teachersOf } from './support/schoolFiles';
import { size } from './support/size';
import { workbookOf } from './support/snapshot';

const day = (iso: string): Day => iso as Day;

const bookOf = (name: string, sheets: SchoolSheets): WorkbookSnapshot => ({
  ...workbookOf(...Object.entries(sheets).map(([own, rows]) => ({ name: own, rows }))),
  name,
});

const registry = bookOf('школы.xlsx', REGISTRY);
const context = (): CollectContext =>
  collectContext(registry, { today: day('2022-02-01'), locale: 'ru', due: day('2022-01-15') });

const SCHOOLS = ['СОШ № 5', 'СОШ № 7', 'ООШ с. Каменка'];
const MARKS = ['выполнено', 'в работе', '', 'непонятно'];

/** A file of a school, some with errors, some with nothing. */
const sentFile = fc
  .record({
    school: fc.constantFrom(...SCHOOLS),
    total: fc.oneof(fc.integer({ min: 10, max: 60 }), fc.constant('много')),
    twos: fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 4 }),
    marks: fc.array(fc.constantFrom(...MARKS), { maxLength: 4 }),
    at: fc.integer({ min: 10, max: 20 }),
  })
  .map(({ school, total, twos, marks, at }) => ({
    school,
    at: `2022-01-${at}T09:00:00.000Z`,
    sheets: {
      Педагоги: teachersOf(school, total, 5),
      ...(twos.length > 0 && { Результаты: resultsOf(school, ...twos) }),
      ...(marks.length > 0 && { Карта: roadmapOf(school, ...marks) }),
    },
  }));

const sentFiles = fc.array(sentFile, { maxLength: 6 });
const oneOfEach = fc.uniqueArray(sentFile, { selector: ({ school }) => school, maxLength: 3 });

type Sent = readonly (typeof sentFile extends fc.Arbitrary<infer T> ? T : never)[];

/** The files are numbered, so that each keeps its name in whatever order it comes. */
const takenOf = (files: Sent, own: CollectContext): readonly TakenFile[] =>
  files.map(({ at, sheets }, nth) =>
    takeFile(
      { file: `файл ${nth}.xlsx`, submittedAt: at, submittedOn: day(at.slice(0, 10)) },
      bookOf(`файл ${nth}.xlsx`, sheets),
      own,
    ),
  );

const sheetsOf = (files: readonly TakenFile[]): readonly PlainSheet[] =>
  collectionSheets(consolidate(files, null, context()), false).map(({ make }) => make());

test('the order and repetition of files make no difference', () => {
  fc.assert(
    fc.property(sentFiles, fc.infiniteStream(fc.nat()), (files, keys) => {
      const taken = takenOf(files, context());
      const mixed = taken
        .map((file) => ({ file, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ file }) => file);
      expect(sheetsOf(mixed)).toEqual(sheetsOf(taken));
    }),
    { numRuns: size(60, 1000) },
  );
});

/** Heads may be the rows themselves. */
const told = ({ tables, ...file }: TakenFile): object => ({
  ...file,
  tables: tables.map(({ heads, ...table }) => ({
    ...table,
    heads: heads.map(({ key, year }) => ({ key, year })),
  })),
});

test('packed files give what they gave before', () => {
  fc.assert(
    fc.property(sentFiles, (files) => {
      const taken = takenOf(files, context());
      const packs = taken.map((file) => unpacked(structuredClone(packed(file))));
      expect(packs.map(told)).toEqual(taken.map(told));
      expect(sheetsOf(packs)).toEqual(sheetsOf(taken));
    }),
    { numRuns: size(30, 300) },
  );
});

test('files collected in parts, or once more, give the rows of all at once', async () => {
  await fc.assert(
    fc.asyncProperty(oneOfEach, fc.nat(), fc.boolean(), async (files, cut, again) => {
      const taken = takenOf(files, context());
      const at = taken.length === 0 ? 0 : cut % (taken.length + 1);
      const first = await written(sheetsOf(taken.slice(0, at)));
      const own = context();
      const rest = again ? taken : taken.slice(at);
      const joined = collectionSheets(consolidate(rest, readPrevious(first, own), own), false).map(
        ({ make }) => make(),
      );
      expect(rowsOf(joined)).toEqual(rowsOf(sheetsOf(taken)));
    }),
    { numRuns: size(25, 300) },
  );
});

/** The data and roadmaps; the register tells what was kept, which is not the same. */
const rowsOf = (sheets: readonly PlainSheet[]): readonly PlainSheet[] =>
  sheets.filter(({ name }) => name !== 'Свод – сдача');

async function written(tables: readonly PlainSheet[]): Promise<WorkbookSnapshot> {
  const bytes = await newWorkbookFile({ name: 'свод', copies: registrySheets(registry), tables, plans: [] });
  return readWorkbookBytes('свод.xlsx', bytes);
}

test('every row of every file is taken or told, and none twice', () => {
  fc.assert(
    fc.property(oneOfEach, (files) => {
      const taken = takenOf(files, context());
      const { tables: later, roadmaps, files: collected } = consolidate(taken, null, context());
      const tables = later.map(({ read }) => read());
      const kept =
        tables.reduce((count, { rows }) => count + rows.length, 0) +
        roadmaps.reduce(
          (count, { roadmap: { rows } }) => count + rows.filter(({ kind }) => kind === 'activity').length,
          0,
        );
      const sent = files.reduce(
        (count, { sheets: { Результаты: results, Карта: roadmap } }) =>
          count + 1 + (results ? results.length - 1 : 0) + (roadmap ? roadmap.length - 4 : 0),
        0,
      );
      expect(collected.reduce((count, { rowsTaken }) => count + rowsTaken, 0)).toBe(kept);
      expect(kept + collected.reduce((count, { rowsLeft }) => count + rowsLeft, 0)).toBe(sent);
      const origins = tables.flatMap(({ rows }) => rows.map(({ row }) => `${row.file} ${row.origin}`));
      expect(new Set(origins).size).toBe(origins.length);
    }),
    { numRuns: size(60, 1000) },
  );
});

test('days stand right in a workbook whose days count from 1904', () => {
  const file = { file: 'файл.xlsx', submittedAt: '2022-01-10T09:00:00.000Z', submittedOn: day('2022-01-10') };
  const taken = takeFile(file, bookOf('файл.xlsx', { Педагоги: teachersOf('СОШ № 5', 30, 5) }), context());
  const collection = consolidate([taken], null, context());
  const shown = [false, true].map((date1904) => {
    const tables = collectionSheets(collection, date1904).map(({ make }) => make());
    const bytes = newWorkbookFile({ name: 'свод', copies: [], tables, plans: [], date1904 });
    const read = readWorkbookBytes('свод.xlsx', bytes);
    expect(read.date1904).toBe(date1904);
    return read.sheets.map(({ name, texts }) => [name, texts]);
  });
  expect(JSON.stringify(shown[0])).toContain('10.01.2022');
  expect(shown[1]).toEqual(shown[0]);
});
