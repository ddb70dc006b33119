import {
  mergedDown,
  type DataRecord,
  type DataTable,
  type MarkedRecord,
  type PupilsRecord,
  type ResultRecord,
  type SchoolRecord,
  type SchoolRef,
  type TableInfo,
  type TeachersRecord,
  type WorkbookData,
} from '../../data';
import { matchKey, readSchoolYear, remembered, type SchoolYear } from '../../tables';
import { fitsCriterion, type SheetSnapshot, type WorkbookSnapshot, textAt } from '../../workbook';
import { columnNamed, keyIn, type LeftOut, LeftOutList, rawColumn, type RawColumn } from './cells';
import { type YearRecord, YearTexts } from './yearTexts';

/** A row that names a school. */
export interface SchoolRow extends DataRecord {
  readonly school: SchoolRef;
}

export interface AsideRow {
  /** 0-based. */
  readonly row: number;
  /** What a criterion compares in the row's cell of schools. */
  readonly school: string;
  /** A row of totals. */
  readonly total: boolean;
}

/** Rows that follow one another, with the row above that holds their school; 0-based. */
export interface MergedRows {
  readonly top: number;
  readonly first: number;
  readonly last: number;
  readonly school: SchoolRef;
}

/** A table with the rows whose year formulas can read. */
export interface SeenTable<R extends DataRecord> {
  readonly table: DataTable;
  readonly sheet: SheetSnapshot;
  readonly records: readonly R[];
  /** Formulas find the row by its school. */
  readonly named: (record: SchoolRow) => boolean;
  /** The row whose cell holds the school of a row: that of the first of merged rows. */
  readonly schoolRow: (row: number) => number;
  /** Rows below the header that count otherwise than formulas would count them, or not at all. */
  readonly aside: readonly AsideRow[];
  /** Runs of records under a school that is merged down over them. */
  readonly merged: readonly MergedRows[];
  /** Raw values of a column, by key or by the header of the user's own; null where the table has none. */
  readonly raw: (column: string) => RawColumn | null;
  /** 0-based; null where the table has none. */
  readonly column: (name: string) => number | null;
}

type SchoolYearRecord = YearRecord & SchoolRow;

/**
 * The data as formulas see them, which compare exact text and add only numbers. What they can't see is left out of
 * every figure, and listed with what would make it seen.
 */
export interface FormulaView {
  readonly data: WorkbookData;
  readonly schools: readonly SeenTable<SchoolRecord>[];
  readonly teachers: readonly SeenTable<TeachersRecord>[];
  readonly pupils: readonly SeenTable<PupilsRecord>[];
  readonly results: readonly SeenTable<ResultRecord>[];
  readonly years: YearTexts;
  readonly leftOut: readonly LeftOut[];
  /** All sheets of the workbook, by name. */
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
}

/** Finds what formulas see of the data that were read from a snapshot. Pure. */
export function visibleToFormulas(data: WorkbookData, snapshot: WorkbookSnapshot): FormulaView {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const years = new YearTexts();
  const leftOut = new LeftOutList(data);
  const tablesOf = <R extends SchoolYearRecord>(kind: string, records: readonly R[]) => {
    const byTable = groupByTable(records);
    return data.tables.flatMap((info) => {
      const { table } = info;
      const sheet = sheets.get(table.sheet);
      if (table.kind !== kind || !sheet) return [];
      const own = byTable.get(table) ?? [];
      years.add(sheet, table, own);
      return [{ table, info, sheet, records: own }];
    });
  };
  const [schools, teachers] = [tablesOf('schools', data.schools), tablesOf('teachers', data.teachers)];
  const [pupils, results] = [tablesOf('pupils', data.pupils), tablesOf('results', data.results)];
  const see = <R extends SchoolYearRecord>(
    tables: readonly ReadTable<R>[],
    isAside: (record: R) => boolean = () => false,
  ): readonly SeenTable<R>[] => tables.map((table) => seenTable(table, isAside, years, leftOut));
  return {
    data,
    schools: see(schools),
    teachers: see(teachers),
    pupils: see(pupils),
    results: see(results, isSpelledOut),
    years,
    leftOut: leftOut.items,
    sheets,
  };
}

/** Formulas can't count the marks of the row as they stand: they are shares, or in another unit than their columns. */
export const isSpelledOut = ({ unit, table }: MarkedRecord): boolean => unit !== 'count' || table.shares;

interface ReadTable<R> {
  readonly table: DataTable;
  readonly info: TableInfo;
  readonly sheet: SheetSnapshot;
  readonly records: readonly R[];
}

function groupByTable<R extends DataRecord>(records: readonly R[]): Map<DataTable, R[]> {
  const groups = new Map<DataTable, R[]>();
  for (const record of records) {
    const group = groups.get(record.table);
    if (group) group.push(record);
    else groups.set(record.table, [record]);
  }
  return groups;
}

const schoolYearOf = (text: string): SchoolYear | null => readSchoolYear(text)?.year ?? null;

function mergedRuns(
  records: readonly SchoolRow[],
  schoolRow: (row: number) => number,
): readonly MergedRows[] {
  const runs: MergedRows[] = [];
  for (const { row, school } of records) {
    const top = schoolRow(row);
    if (top === row) continue;
    const latest = runs.at(-1);
    if (latest?.top === top && latest.last === row - 1) runs.splice(-1, 1, { ...latest, last: row });
    else runs.push({ top, first: row, last: row, school });
  }
  return runs;
}

function seenTable<R extends SchoolYearRecord>(
  { table, info, sheet, records }: ReadTable<R>,
  isAside: (record: R) => boolean,
  years: YearTexts,
  leftOut: LeftOutList,
): SeenTable<R> {
  const school = rawColumn(sheet, table.columns.get('school'));
  const year = rawColumn(sheet, table.columns.get('year'));
  const yearColumn = table.columns.get('year');
  const tops = mergedDown(sheet, table, table.columns.get('school') ?? -1);
  const schoolRow = (row: number): number => (school(row) === null ? (tops.get(row) ?? row) : row);
  const named = (record: SchoolRow): boolean => {
    const value = school(schoolRow(record.row));
    const { name } = record.school;
    return (value === name || keyIn(value) === name.toLowerCase()) && fitsCriterion(name);
  };
  const written = new Map<SchoolYear, string>();
  const writingOf = (own: SchoolYear): string => {
    const known = written.get(own);
    if (known !== undefined) return known;
    const criterion = years.criterion(table, own);
    const text = typeof criterion === 'object' ? criterion.text : '';
    written.set(own, text);
    return text;
  };
  const dated = (record: R): boolean => {
    if (yearColumn === undefined) return true;
    const value = year(record.row);
    if (record.year === null) return value === null;
    const expected = writingOf(record.year);
    return value === expected || keyIn(value) === expected.toLowerCase();
  };
  const kept: R[] = [];
  for (const record of records) {
    if (dated(record)) kept.push(record);
    else if (yearColumn !== undefined) {
      const expected = record.year === null ? null : writingOf(record.year);
      const safe = readSchoolYear(keyIn(year(record.row)))?.certain ?? false;
      leftOut.add({
        reason: 'year',
        sheet,
        row: record.row,
        column: yearColumn,
        expected,
        safe,
        label: schoolYearOf,
      });
    }
    if (!named(record)) {
      const column = table.columns.get('school') ?? 0;
      const expected = fitsCriterion(record.school.name) ? record.school.name : null;
      leftOut.add({
        reason: 'school',
        sheet,
        row: record.row,
        column,
        expected,
        safe: record.school.listed,
        label: (text) =>
          text === expected || text === textAt(sheet, record.row, column) ? record.school.key : null,
      });
    }
  }
  const column = remembered((name) => columnNamed(table, name, matchKey) ?? null);
  return {
    table,
    sheet,
    records: kept,
    named,
    schoolRow,
    aside: [
      ...info.totalRows.map((row) => ({ row, school: keyIn(school(row)), total: true })),
      ...[...info.exampleRows, ...info.preparedRows].map((row) => ({
        row,
        school: keyIn(school(row)),
        total: false,
      })),
      ...info.repeatedRows.map((row) => ({ row, school: keyIn(school(row)), total: false })),
      ...kept.filter(isAside).map(({ row }) => ({ row, school: keyIn(school(row)), total: false })),
    ].sort((a, b) => a.row - b.row),
    merged: mergedRuns(kept.filter(named), schoolRow),
    column,
    raw: (name) => {
      const at = column(name);
      return at === null ? null : rawColumn(sheet, at);
    },
  };
}
