import type { Finding } from '../findings';
import { readSettings, type Settings } from '../settings';
import { CATEGORY_NAMES, type NamedCategory, type SchoolCategory, type SchoolYear } from '../tables';
import { readMark } from '../tables';
import type { WorkbookSnapshot } from '../workbook';
import { groupRecords } from './kinds/groupResults';
import { listedCohorts } from './kinds/listedCohorts';
import type { ReadTable } from './dataSheet';
import { repeatedRecords } from './duplicates';
import { recognise, type Recognised, reportHeader } from './recognise';
import { DATA_READERS } from './readers';
import type { RecordsByKind, WorkbookData } from './model';
import { newReading, type Reading } from './reading';
import type { KnownSchools } from './schoolList';
import type { DataKind, DataRecord } from './table';
import { unusualValues } from './unusual';
import { reportWritings } from './writings';
import { yearOfName, type YearReader } from './years';

export interface ReadDataOptions {
  /** Instead of the sheet «Настройки», which is then not read. */
  readonly settings?: Settings;
  /** Names of sheets that are known to hold something else. */
  readonly except?: ReadonlySet<string>;
  /** Schools that are on the list beside those of the workbook. */
  readonly schools?: KnownSchools;
}

/**
 * Reads every data sheet of a workbook into records, with what is wrong with them. A value that can't be read is a
 * finding and null; a row without a readable school, year or other name is a finding and no record. Sheets of one
 * kind are read as one; what is said twice counts once. Pure.
 */
export function readData(snapshot: WorkbookSnapshot, options: ReadDataOptions = {}): WorkbookData {
  const { settings, findings } = options.settings
    ? { settings: options.settings, findings: [] }
    : readSettings(snapshot);
  const sheets = snapshot.sheets
    .filter(({ name }) => !options.except?.has(name))
    .flatMap((sheet) => recognise(sheet) ?? []);
  const reading = newReading(settings, snapshot.date1904, {
    isForm: readMark(snapshot) !== null,
    cohorts: listedCohorts(snapshot),
    ...(options.schools && { schools: options.schools }),
  });
  const tables: ReadTable<DataRecord>[] = [];
  const read = <K extends DataKind>(kind: K): KindRead<K> => {
    const own = readKind(kind, sheets, reading);
    tables.push(...own.tables);
    return own;
  };
  // Schools come first: every other sheet names them.
  const schools = read('schools');
  reading.schools.settleFormerNames();
  const [teachers, pupils, results] = [read('teachers'), read('pupils'), read('results')];
  const groups = results.tables.flatMap((table) =>
    groupRecords(table, reading, yearOfSheet(table.info.table.sheet, reading)),
  );
  const [risks, events, deficits, cycle] = [read('risks'), read('events'), read('deficits'), read('cycle')];
  const [documents, tasks, comparison] = [read('documents'), read('tasks'), read('comparison')];
  tables.forEach((table) => reportYears(table, reading.years));
  reportWritings(results.tables, [
    { key: 'procedure', labelOf: ({ procedure }) => procedure },
    { key: 'period', labelOf: ({ period }) => period },
    { key: 'subject', labelOf: ({ subject }) => subject },
    { key: 'grade', labelOf: ({ grade }) => grade },
  ]);
  reportWritings(deficits.tables, [{ key: 'subject', labelOf: ({ subject }) => subject }]);
  const unusual = unusualValues(
    { teachers: teachers.records, pupils: pupils.records, results: results.records },
    settings,
  );
  const order = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const place = ({ info }: ReadTable<DataRecord>): number => order.get(info.table.sheet) ?? 0;
  tables.sort((a, b) => place(a) - place(b));
  const found: readonly (readonly Finding[])[] = [
    findings,
    sheets.flatMap((sheet) => (sheet.header ? [] : [sheet.finding])),
    ...tables.map(({ cells }) => cells.report.findings),
    unusual,
  ];
  return {
    schools: schools.records,
    teachers: teachers.records,
    pupils: pupils.records,
    results: results.records,
    risks: risks.records,
    events: events.records,
    deficits: deficits.records,
    cycle: cycle.records,
    documents: documents.records,
    tasks: tasks.records,
    comparison: comparison.records,
    groups,
    settings,
    categories: toldCategories(reading),
    tables: tables.map(({ info }) => info),
    unmerged: (snapshot.leftOut ?? []).flatMap(({ kind, name }) => (kind === 'merges' ? [name] : [])),
    findings: found.flat(),
  };
}

/** The known categories, then the municipality's own, each once. */
function toldCategories({ ownCategories }: Reading): readonly NamedCategory[] {
  const known = Object.entries(CATEGORY_NAMES) as [SchoolCategory, string][];
  const all: readonly NamedCategory[] = [
    ...known.map(([category, name]) => ({ category, name })),
    ...ownCategories,
  ];
  return all.filter(({ category }, at) => all.findIndex((own) => own.category === category) === at);
}

/** The year of a sheet whose table has no column of years. */
const yearOfSheet = (name: string, { settings }: Reading): SchoolYear | null =>
  yearOfName(name) ?? settings.schoolYear;

interface KindRead<K extends DataKind> {
  readonly tables: readonly ReadTable<RecordsByKind[K][number]>[];
  readonly records: readonly RecordsByKind[K][number][];
}

function readKind<K extends DataKind>(kind: K, sheets: readonly Recognised[], reading: Reading): KindRead<K> {
  const reader = DATA_READERS[kind];
  const tables = sheets.flatMap(({ sheet, kind: own, header }) => {
    if (own !== kind || !header) return [];
    const year = yearOfSheet(sheet.name, reading);
    const table = reader.read(sheet, header, reading, year);
    reportHeader(table.cells, header, reader, year);
    return [table];
  });
  const repeated = repeatedRecords(reader, tables);
  const [only, ...others] = tables;
  const records = only && others.length === 0 ? only.records : tables.flatMap((table) => table.records);
  if (repeated.size === 0) return { tables, records };
  return {
    tables: tables.map((table) => ({
      ...table,
      info: { ...table.info, repeatedRows: rowsIn(table, repeated) },
    })),
    records: records.filter((record) => !repeated.has(record)),
  };
}

const rowsIn = <R extends DataRecord>(
  { records }: ReadTable<R>,
  repeated: ReadonlySet<R>,
): readonly number[] => records.flatMap((record) => (repeated.has(record) ? [record.row] : []));

function reportYears({ cells, records }: ReadTable<DataRecord>, years: YearReader): void {
  const column = cells.table.columns.get('year');
  if (column === undefined) return;
  years.reportWritings(
    cells,
    column,
    records.map(({ row }) => row),
  );
}
