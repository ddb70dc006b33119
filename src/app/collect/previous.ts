import { recognise } from '../../book';
import {
  type DataKind,
  type DataTable,
  LEFT_COLUMNS,
  REGISTER_COLUMNS,
  REGISTER_WORDS,
  schoolKeyOf,
} from '../../data';
import { FINDINGS_LOCALES } from '../../locales';
import { readRecords, sheetOfKind, COLLECTED_HEADERS, matchKey, type SheetRecord } from '../../tables';
import { atOnce, parseDay, type SheetSnapshot, textAt, type WorkbookSnapshot } from '../../workbook';
import type { CollectContext } from './context';
import {
  FILE_STATUSES,
  isSound,
  type LeftRow,
  SCHOOL_STATES,
  type TakenRoadmap,
  type TakenRow,
  type TakenTable,
} from './model';
import type { RegisterEntry } from './register';
import { takeRoadmap } from './takeRoadmaps';
import { isCollected, schoolOf, takeTables } from './takeRows';

/** What an earlier consolidation holds. */
export interface Previous {
  /** By the key of the school. */
  readonly register: ReadonlyMap<string, RegisterEntry>;
  readonly tables: readonly TakenTable[];
  readonly roadmaps: readonly TakenRoadmap[];
  readonly left: ReadonlyMap<string, readonly LeftRow[]>;
}

/** A row of a data sheet and where it stands. */
export interface HeldRow {
  readonly kind: DataKind;
  readonly shares: boolean;
  readonly row: TakenRow;
  readonly table: DataTable;
  readonly sheet: SheetSnapshot;
  /** 0-based row of the sheet. */
  readonly at: number;
}

/** A workbook that may hold an earlier consolidation among other sheets. */
export interface HeldBook {
  readonly previous: Previous;
  /** The rows of `previous`, in the order of its tables. */
  readonly rows: readonly HeldRow[];
  /** All tables of kinds that are collected, those without rows included. */
  readonly tables: readonly DataTable[];
}

/** Reads what an earlier consolidation holds, with whose each row is and where it came from. */
export const readPrevious = (snapshot: WorkbookSnapshot, context: CollectContext): Previous =>
  heldIn(snapshot, context).previous;

/** The same, with where each row stands. */
export function heldIn(snapshot: WorkbookSnapshot, context: CollectContext): HeldBook {
  const { today, known } = context;
  const book = atOnce(
    recognise(
      snapshot,
      { today, ...(known && { schools: known }) },
      { total: snapshot.sheets.length, names: FINDINGS_LOCALES.ru },
    ),
  );
  const register = readRegister(sheetOfKind(snapshot, 'register'));
  const schoolOfFile = new Map([...register].map(([key, { file }]) => [file, key]));
  const places: Pick<HeldRow, 'table' | 'sheet' | 'at'>[] = [];
  const tables = takeTables(book, ({ record, sheet, row }) => {
    places.push({ table: record.table, sheet, at: row });
    const cell = (key: 'file' | 'origin'): string => {
      const column = record.table.columns.get(key);
      return column === undefined ? '' : textAt(sheet, row, column);
    };
    const [file, origin] = [cell('file'), cell('origin')];
    const own = schoolOf(record);
    const school = own?.key ?? schoolOfFile.get(file) ?? '';
    const schoolName = own?.name ?? register.get(school)?.school ?? '';
    return { school, schoolName, file, origin: originIn(file, origin) };
  });
  const roadmaps = book.roadmaps.flatMap((roadmap) => {
    const column = (header: string): number | undefined =>
      roadmap.header.extra.find((own) => matchKey(own.header) === matchKey(header))?.column;
    const [schools, files, origins] = [
      column(COLLECTED_HEADERS.school),
      column(COLLECTED_HEADERS.file),
      column(COLLECTED_HEADERS.origin),
    ];
    const [first] = roadmap.activities;
    if (!first || schools === undefined || files === undefined || origins === undefined) return [];
    const { sheet } = roadmap;
    const school = schoolKeyOf(textAt(sheet, first.row, schools));
    const taken = takeRoadmap(roadmap, { school, date1904: snapshot.date1904 }, ({ row }) => ({
      file: textAt(sheet, row, files),
      origin: originIn(textAt(sheet, row, files), textAt(sheet, row, origins)),
    }));
    return taken
      ? [{ ...taken, lines: taken.lines.slice(linesBefore(taken.lines, register.get(school))) }]
      : [];
  });
  const placed = places.values();
  const rows = tables.flatMap(({ kind, shares, rows: own }) =>
    own.flatMap((row): readonly HeldRow[] => {
      const { value: place } = placed.next();
      return place ? [{ kind, shares, row, ...place }] : [];
    }),
  );
  return {
    previous: { register, tables, roadmaps, left: readLeft(sheetOfKind(snapshot, 'leftRows')) },
    rows,
    tables: book.data.tables.flatMap(({ table }) => (isCollected(table.kind) ? [table] : [])),
  };
}

/** The cell that a link leads to. */
const originIn = (file: string, link: string): string =>
  link.startsWith(`${file}#`) ? link.slice(file.length + 1) : link;

/** The lines above a roadmap that the consolidation has put there: those up to the name of the school. */
const linesBefore = (lines: readonly string[], entry: RegisterEntry | undefined): number =>
  lines.findIndex((line) => line === entry?.school) + 1;

const text = (record: SheetRecord, key: string): string => record.get(key)?.text ?? '';
const count = (record: SheetRecord, key: string): number => {
  const value = record.get(key)?.value;
  return typeof value === 'number' ? value : 0;
};

/** The key that has a word. */
const keyOf = <K extends string>(
  keys: readonly K[],
  words: Readonly<Record<K, string>>,
  word: string,
): K | null => keys.find((key) => words[key] === word) ?? null;

function readRegister(sheet: SheetSnapshot | undefined): ReadonlyMap<string, RegisterEntry> {
  const records = sheet ? (readRecords(sheet, REGISTER_COLUMNS)?.records ?? []) : [];
  return new Map(
    records.flatMap((record): readonly (readonly [string, RegisterEntry])[] => {
      const school = text(record, 'school');
      const state = keyOf(SCHOOL_STATES, REGISTER_WORDS.states, text(record, 'state'));
      if (school === '' || state === null) return [];
      const status = keyOf(FILE_STATUSES, REGISTER_WORDS.statuses, text(record, 'status'));
      const timely = text(record, 'onTime');
      const version = record.get('version')?.value;
      return [
        [
          schoolKeyOf(school),
          {
            school,
            state: state === 'twice' ? (status !== null && isSound(status) ? 'accepted' : 'rework') : state,
            file: text(record, 'file'),
            submittedOn: parseDay(text(record, 'submittedOn')),
            onTime: timely === '' ? null : timely === REGISTER_WORDS.onTime,
            status,
            counts: {
              error: count(record, 'errors'),
              warning: count(record, 'warnings'),
              advice: count(record, 'advice'),
            },
            taken: count(record, 'taken'),
            left: count(record, 'left'),
            kept: 0,
            version: typeof version === 'number' ? version : null,
            notes: text(record, 'notes'),
            files: [],
          },
        ],
      ];
    }),
  );
}

function readLeft(sheet: SheetSnapshot | undefined): ReadonlyMap<string, readonly LeftRow[]> {
  const records = sheet ? (readRecords(sheet, LEFT_COLUMNS)?.records ?? []) : [];
  const left = new Map<string, LeftRow[]>();
  for (const record of records) {
    const key = schoolKeyOf(text(record, 'school'));
    const row = {
      sheet: text(record, 'sheet'),
      cell: text(record, 'cell'),
      reason: text(record, 'reason'),
      message: text(record, 'message'),
    };
    left.set(key, [...(left.get(key) ?? []), row]);
  }
  return left;
}
