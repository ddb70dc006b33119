import type { SchoolRef } from '../../data';
import { COLLECT_WORDS } from '../../locales';
import { entry } from '../../tables';
import type { Day } from '../../workbook';
import type { CollectContext } from './context';
import { type LaterMerged, mergedTables } from './merge';
import {
  isSound,
  type LeftRow,
  rowsIn,
  type SchoolState,
  type TakenFile,
  type TakenRoadmap,
  type TakenTable,
  withRows,
} from './model';
import type { Previous } from './previous';
import type { LeftOfFile, RegisterEntry } from './register';

/** A file with what became of it. */
export interface CollectedFile {
  readonly taken: TakenFile;
  readonly onTime: boolean | null;
  /** Rows of this file that are in the consolidation. */
  readonly rowsTaken: number;
  readonly rowsLeft: number;
  /** Rows of an earlier consolidation that stand for it. */
  readonly kept: number;
}

export interface CollectedSchool {
  readonly school: Pick<SchoolRef, 'key' | 'name'>;
  readonly state: SchoolState;
  /** The earliest first; the last one counts. */
  readonly files: readonly CollectedFile[];
  /** Of the file that counts; null where there is none, or no day to hold it against. */
  readonly onTime: boolean | null;
  readonly kept: number;
  readonly entry: RegisterEntry;
}

/** What is told of files of many schools. */
export interface ToldCollection {
  /** By school, then those that are of no school. */
  readonly files: readonly CollectedFile[];
  /** Those of the list in its order, then others by name. */
  readonly schools: readonly CollectedSchool[];
  readonly register: readonly RegisterEntry[];
  readonly left: readonly LeftOfFile[];
}

/** Files of many schools as one. The same files give the same, in whatever order and parts they come. */
export interface Collection extends ToldCollection {
  readonly tables: readonly LaterMerged[];
  /** With the name of the school. */
  readonly roadmaps: readonly { readonly name: string; readonly roadmap: TakenRoadmap }[];
}

/** Puts files together, on an earlier consolidation where one is given. Pure. */
export function consolidate(
  files: readonly TakenFile[],
  previous: Previous | null,
  context: CollectContext,
): Collection {
  const bySchool = new Map<string, TakenFile[]>();
  for (const file of files) if (file.school) entry(bySchool, file.school.key, () => []).push(file);
  const schools = schoolsOf(files, previous, context).map((school) =>
    collectedSchool(school, { files: bySchool.get(school.key) ?? [], previous }, context),
  );
  const others = inTime(files.filter(({ school }) => school === null)).map((taken) =>
    collectedFile(taken, { rowsTaken: 0, kept: 0 }, context),
  );
  return {
    files: [...schools.flatMap((own) => own.files), ...others],
    schools,
    register: [
      ...schools.map(({ entry }) => entry),
      ...others.map(({ taken, ...counted }) => entryOf(taken, { ...counted, state: null, school: '' })),
    ],
    tables: mergedTables(schools.map(({ rows, latest }) => ({ tables: rows.tables, sentAt: latest }))),
    roadmaps: schools.flatMap(({ school, rows }) =>
      rows.roadmaps.map((roadmap) => ({ name: school.name, roadmap })),
    ),
    left: schools.flatMap(({ rows }) => rows.left),
  };
}

/** The earliest first; files of one moment by name, so that their order does not matter. */
const inTime = (files: readonly TakenFile[]): readonly TakenFile[] =>
  [...files].sort(
    (a, b) => compare(a.submittedAt, b.submittedAt) || compare(a.name, b.name) || compare(a.file, b.file),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type School = Pick<SchoolRef, 'key' | 'name'>;

function schoolsOf(
  files: readonly TakenFile[],
  previous: Previous | null,
  { schools }: CollectContext,
): readonly School[] {
  const listed = new Map<string, School>(schools.map(({ key, name }) => [key, { key, name }]));
  const others = new Map<string, School>();
  const meet = (key: string, name: string): void => {
    const known = others.get(key);
    if (!listed.has(key) && (known === undefined || name < known.name)) others.set(key, { key, name });
  };
  for (const { school } of files) if (school) meet(school.key, school.name);
  for (const [key, { school }] of previous?.register ?? []) meet(key, school);
  return [...listed.values(), ...[...others.values()].sort((a, b) => a.name.localeCompare(b.name, 'ru'))];
}

interface SchoolRows {
  readonly tables: readonly TakenTable[];
  readonly roadmaps: readonly TakenRoadmap[];
  readonly left: readonly LeftOfFile[];
}

interface Sent {
  /** Those of the school. */
  readonly files: readonly TakenFile[];
  readonly previous: Previous | null;
}

function collectedSchool(
  school: School,
  { files: sent, previous }: Sent,
  context: CollectContext,
): CollectedSchool & { readonly rows: SchoolRows; readonly latest: string } {
  const files = inTime(sent);
  const last = files.at(-1) ?? null;
  const before = previous?.register.get(school.key);
  const isKept = previous !== null && (last === null || !isSound(last.status));
  const old = previous ? oldRows(previous, school.key) : NOTHING;
  const rows = isKept ? withOld(last, old) : renewed(last, old);
  const kept = isKept ? rowsIn(rows) - ownRows(rows, last) : 0;
  const state = stateOf(files, isKept ? (before?.state ?? null) : null);
  const collected = files.map((taken) => {
    const isLast = taken === last;
    return collectedFile(taken, { rowsTaken: isLast ? rowsIn(taken) : 0, kept: isLast ? kept : 0 }, context);
  });
  const counting = collected.at(-1);
  const onTime = counting?.onTime ?? null;
  const left = leftOf(school, last, previous);
  return {
    school,
    state,
    files: collected,
    onTime,
    kept,
    rows: { ...rows, left },
    latest: last?.submittedAt ?? '',
    entry: entryFor({ school, state, kept }, counting, before, files),
  };
}

const NOTHING = { tables: [], roadmaps: [] } as const;

/** Of several files the last one is taken, and a person has to say whether that is right. */
function stateOf(files: readonly TakenFile[], before: SchoolState | null): SchoolState {
  const last = files.at(-1);
  if (files.length > 1) return 'twice';
  if (last && isSound(last.status)) return 'accepted';
  if (before === 'accepted') return 'accepted';
  return last ? 'rework' : (before ?? 'missing');
}

type Rows = Pick<SchoolRows, 'tables' | 'roadmaps'>;

const oldRows = ({ tables, roadmaps }: Previous, school: string): Rows => ({
  tables: tables.map((table) =>
    withRows(
      table,
      table.rows.filter((row) => row.school === school),
    ),
  ),
  roadmaps: roadmaps.filter((own) => own.school === school),
});

/** A file that is in order replaces what it tells of: all rows of its kinds and years, and its roadmaps. */
function renewed(last: TakenFile | null, old: Rows): Rows {
  if (!last) return old;
  const told = new Set(last.tables.flatMap(({ kind, heads }) => heads.map(({ year }) => `${kind} ${year}`)));
  return {
    tables: [
      ...old.tables.map((table) =>
        withRows(
          table,
          table.rows.filter(({ year }) => !told.has(`${table.kind} ${year}`)),
        ),
      ),
      ...last.tables,
    ],
    roadmaps: last.roadmaps.length > 0 ? last.roadmaps : old.roadmaps,
  };
}

/** Of a file that is not, the rows that are stand before those that were there. */
function withOld(last: TakenFile | null, old: Rows): Rows {
  if (!last) return old;
  const keys = new Set(last.tables.flatMap(({ kind, heads }) => heads.map(({ key }) => `${kind} ${key}`)));
  return {
    tables: [
      ...old.tables.map((table) =>
        withRows(
          table,
          table.rows.filter(({ key }) => !keys.has(`${table.kind} ${key}`)),
        ),
      ),
      ...last.tables,
    ],
    roadmaps: last.roadmaps.length > 0 ? last.roadmaps : old.roadmaps,
  };
}

const ownRows = (rows: Rows, last: TakenFile | null): number =>
  last
    ? rowsIn({ tables: last.tables, roadmaps: rows.roadmaps.filter((own) => last.roadmaps.includes(own)) })
    : 0;

function leftOf(school: School, last: TakenFile | null, previous: Previous | null): readonly LeftOfFile[] {
  const before = previous?.register.get(school.key);
  const rows: readonly LeftRow[] = last ? last.left : (previous?.left.get(school.key) ?? []);
  const file = last?.name ?? before?.file ?? '';
  return rows.length === 0 ? [] : [{ school: school.name, file, rows }];
}

function collectedFile(
  taken: TakenFile,
  { rowsTaken, kept }: Pick<CollectedFile, 'rowsTaken' | 'kept'>,
  { due }: Pick<CollectContext, 'due'>,
): CollectedFile {
  const last = due ?? taken.dueOn;
  return { taken, onTime: isOnTime(taken.submittedOn, last), rowsTaken, rowsLeft: taken.left.length, kept };
}

const isOnTime = (day: Day, last: Day | null): boolean | null => (last === null ? null : day <= last);

function entryFor(
  { school, state, kept }: Pick<CollectedSchool, 'school' | 'state' | 'kept'>,
  counting: CollectedFile | undefined,
  before: RegisterEntry | undefined,
  files: readonly TakenFile[],
): RegisterEntry {
  if (counting) {
    const { taken, ...counted } = counting;
    const own = entryOf(taken, { ...counted, state, school: school.name });
    return { ...own, kept, files: files.map(({ name }) => name) };
  }
  if (before) return { ...before, school: school.name, state, kept };
  return {
    school: school.name,
    state,
    file: '',
    submittedOn: null,
    onTime: null,
    status: null,
    counts: { error: 0, warning: 0, advice: 0 },
    taken: 0,
    left: 0,
    kept,
    version: null,
    notes: '',
    files: [],
  };
}

const entryOf = (
  { name, submittedOn, status, counts, templateVersion, notes }: TakenFile,
  {
    onTime,
    rowsTaken,
    rowsLeft,
    kept,
    state,
    school,
  }: Omit<CollectedFile, 'taken'> & Pick<RegisterEntry, 'state' | 'school'>,
): RegisterEntry => ({
  school,
  state,
  file: name,
  submittedOn,
  onTime,
  status,
  counts,
  taken: rowsTaken,
  left: rowsLeft,
  kept,
  version: templateVersion,
  notes: notes.map((note) => COLLECT_WORDS.ru.notes[note]).join('; '),
  files: [],
});
