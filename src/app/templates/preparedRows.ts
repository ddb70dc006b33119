import {
  type DataKind,
  type DataRecord,
  SCHOOL_DOCUMENTS,
  type SchoolRecord,
  type WorkbookData,
} from '../../data';
import { GUIDED_COLUMNS, type PreparedRow } from '../../reports';
import { RISK_FACTORS } from '../../risks';
import {
  matchKey,
  schoolKey,
  schoolYear,
  type SchoolYear,
  singleLine,
  startOfSchoolYear,
} from '../../tables';
import { dottedDay, parseIsoDay, type SheetSnapshot, textAt, type WorkbookSnapshot } from '../../workbook';

/** A consolidated workbook, of which each school gets its own rows. */
export interface Earlier {
  readonly snapshot: WorkbookSnapshot;
  readonly data: WorkbookData;
}

/** Kinds whose rows are of one school. */
type OwnKind = 'teachers' | 'pupils' | 'results' | 'risks' | 'deficits' | 'documents';

/**
 * The rows of a school's template: its own of «Школы», those of the year before as an earlier workbook has them, and
 * rows of its year that say whose they are and wait to be filled in. Values are as they stand there; a cell that was not
 * understood gives none.
 */
export function preparedRows(
  school: SchoolRecord,
  registry: WorkbookSnapshot,
  earlier: Earlier | null,
  year: SchoolYear,
): ReadonlyMap<DataKind, readonly PreparedRow[]> {
  const { name } = school.school;
  const before = schoolYear(startOfSchoolYear(year) - 1);
  const last = (kind: OwnKind): readonly PreparedRow[] =>
    earlier === null ? [] : earlierRows(kind, earlier, school, before);
  const results = last('results');
  const documents = last('documents');
  const own = { school: name, year };
  return new Map<DataKind, readonly PreparedRow[]>([
    ['schools', [{ ...rowOf('schools', school, sheetOf(registry, school)), school: name }]],
    ['teachers', [...last('teachers'), own]],
    ['pupils', [...last('pupils'), own]],
    ['results', [...results, ...results.map((row) => ({ ...keysOf(row), ...own }))]],
    ['risks', [...last('risks'), own]],
    ['deficits', last('deficits')],
    [
      'documents',
      documents.length > 0
        ? documents
        : SCHOOL_DOCUMENTS.map(([, [document]]) => ({ school: name, document })),
    ],
  ]);
}

const KEYS = ['period', 'procedure', 'subject', 'grade'] as const;

/** What a row of results is of. */
const keysOf = (row: PreparedRow): PreparedRow =>
  Object.fromEntries(KEYS.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]])));

const sheetOf = ({ sheets }: WorkbookSnapshot, { table }: DataRecord): SheetSnapshot | undefined =>
  sheets.find(({ name }) => name === table.sheet);

function earlierRows(
  kind: OwnKind,
  { snapshot, data }: Earlier,
  { school, fullName }: SchoolRecord,
  year: SchoolYear,
): readonly PreparedRow[] {
  const keys = new Set([schoolKey(school.name), schoolKey(fullName)].filter((key) => key !== ''));
  return data[kind].flatMap((record): readonly PreparedRow[] => {
    const isOwn = keys.has(schoolKey(record.school.name));
    if (!isOwn || (record.year !== null && record.year !== year)) return [];
    const row = rowOf(kind, record, sheetOf(snapshot, record));
    return [{ ...row, school: school.name, ...(record.year !== null && { year: record.year }) }];
  });
}

/** A record as the columns of a template hold it. */
function rowOf(kind: DataKind, record: DataRecord, sheet: SheetSnapshot | undefined): PreparedRow {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const counts = 'counts' in record ? record.counts : null;
  const marks = typeof counts === 'object' && counts !== null ? (counts as Record<string, unknown>) : {};
  const cells = GUIDED_COLUMNS[kind].flatMap((key): readonly (readonly [string, string | number])[] => {
    const value = marks[key] ?? fields[key];
    if (typeof value === 'number') return [[key, value]];
    if (value === null || value === undefined) return [];
    const day = typeof value === 'string' ? parseIsoDay(value) : null;
    if (day) return [[key, dottedDay(day)]];
    const text = singleLine(shownOf(record, key, sheet));
    return text === '' ? [] : [[key, text]];
  });
  return Object.fromEntries([...cells, ...factorCells(record, sheet)]);
}

const shownOf = ({ table, row }: DataRecord, key: string, sheet: SheetSnapshot | undefined): string => {
  const column = table.columns.get(key);
  return sheet === undefined || column === undefined ? '' : textAt(sheet, row, column);
};

/** Marks of known risk factors, by the names under which a template has them. */
function factorCells(
  record: DataRecord,
  sheet: SheetSnapshot | undefined,
): readonly (readonly [string, string])[] {
  if (record.table.kind !== 'risks' || !sheet) return [];
  return record.table.extra.flatMap(({ column, header }): readonly (readonly [string, string])[] => {
    const key = matchKey(header);
    const factor = RISK_FACTORS.find(({ name, aliases }) =>
      [name, ...aliases].some((own) => matchKey(own) === key),
    );
    const text = singleLine(textAt(sheet, record.row, column));
    return factor && text !== '' ? [[factor.name, text]] : [];
  });
}
