import type { DataRecord, DataTable } from '../../data';
import {
  COUNTED,
  Criteria,
  EMPTY,
  keyIn,
  MOVED,
  sameValue,
  sumsOf,
  countsOf,
  type Condition,
} from '../../indicators';
import {
  call,
  type CellValue,
  cellOf,
  endRow,
  type Expression,
  joined,
  literal,
  numeral,
  type SheetSnapshot,
  valueAt,
} from '../../workbook';
import { type Asked, countedRows, isPlain, sumOfAll } from '../monitoring/formulas/countedRows';

type Sheets = ReadonlyMap<string, SheetSnapshot>;

const KEYS = ['school', 'rowKind', 'year', 'procedure', 'subject', 'grade', 'version', 'task'] as const;
const WHOLE_SHEET = [{ run: null, conditions: [], when: null }] as const;
const PERCENT = 100;
const TOLERANCE = 1e-9;

/** The number of a record's cell as long as the row is the one that was read; null where it has no such cell. */
export function cellFormula({ table, row }: DataRecord, key: string, sheets: Sheets): Expression | null {
  const [sheet, column] = [sheets.get(table.sheet), table.columns.get(key)];
  if (!sheet || column === undefined) return null;
  return held(sheet, table, row, cellOf(table.sheet, { row, column }));
}

/** The same of a number that was read of a cell, which may hold it as text. */
export function readFormula(
  { table, row }: DataRecord,
  key: string,
  read: number,
  sheets: Sheets,
): Expression | null {
  const [sheet, column] = [sheets.get(table.sheet), table.columns.get(key)];
  if (!sheet || column === undefined) return null;
  const cell = cellOf(table.sheet, { row, column });
  if (valueAt(sheet, row, column) === read) return held(sheet, table, row, cell);
  const same = sameValue(sheet, { row, column });
  return same && held(sheet, table, row, call('IF', same, numeral(read), MOVED));
}

/** The same of a share (0–1), whose cell may hold percents. */
export function shareFormula(
  { table, row }: DataRecord,
  key: string,
  share: number,
  sheets: Sheets,
): Expression | null {
  const [sheet, column] = [sheets.get(table.sheet), table.columns.get(key)];
  if (!sheet || column === undefined) return null;
  const value = valueAt(sheet, row, column);
  const cell = cellOf(table.sheet, { row, column });
  const scale = scaleOf(value, share);
  if (scale !== null) return held(sheet, table, row, scale === 1 ? cell : joined('/', cell, numeral(scale)));
  const same = sameValue(sheet, { row, column });
  return same && held(sheet, table, row, call('IF', same, numeral(share), MOVED));
}

/** By what a cell's number is divided to be the share that was read of it; null where it is no such number. */
function scaleOf(value: CellValue, share: number): 1 | 100 | null {
  if (typeof value !== 'number') return null;
  if (Math.abs(value - share) < TOLERANCE) return 1;
  return Math.abs(value / PERCENT - share) < TOLERANCE ? PERCENT : null;
}

function held(sheet: SheetSnapshot, table: DataTable, row: number, body: Expression): Expression {
  const checks = KEYS.flatMap((key) => {
    const column = table.columns.get(key);
    return column === undefined ? [] : (sameValue(sheet, { row, column }) ?? []);
  });
  return call('IF', call('AND', ...checks), body, MOVED);
}

/** Columns of counts that a row must have, with a share below which it must be where one is given. */
export interface NumberAsked {
  readonly key: string;
  /** A share of 0–1, as it is shown. */
  readonly below?: { readonly limit: number; readonly decimals: number };
}

export interface RowsOfWork<R extends DataRecord> {
  /** The records of one work that count. */
  readonly records: readonly R[];
  /** All records of the work that are of schools: their cells tell what is asked for. */
  readonly all: readonly R[];
  /** Columns that tell the work. */
  readonly keys: readonly string[];
  readonly numbers: readonly NumberAsked[];
  /** The share that was read of a record; null where its numbers are counts. */
  readonly shareOf: ((record: R) => number | null) | null;
  /** The column that is summed, with what was read; null where rows are counted. */
  readonly summed: { readonly key: string; readonly read: (record: R) => number } | null;
}

/** How many rows of a work there are, or the sum of a column of theirs; null where no formula can ask for them. */
export function rowsFormula<R extends DataRecord>(own: RowsOfWork<R>, sheets: Sheets): Expression | null {
  const tables = [...new Set(own.all.map(({ table }) => table))];
  return sumOfAll(tables.map((table) => tableFormula(table, own, sheets)));
}

function tableFormula<R extends DataRecord>(
  table: DataTable,
  { records, all, keys, numbers, shareOf, summed }: RowsOfWork<R>,
  sheets: Sheets,
): Expression | null {
  const sheet = sheets.get(table.sheet);
  const column = summed && table.columns.get(summed.key);
  if (!sheet || column === undefined) return null;
  const ofTable = all.filter((record) => record.table === table);
  const scale = scaleOfAll(ofTable, sheet, numbers[0]?.key ?? '', shareOf);
  if (scale === null) return null;
  const counted = new Map(records.filter((record) => record.table === table).map((own) => [own.row, own]));
  const criteria = criteriaOf(table, sheet, ofTable, { keys, numbers, scale });
  const isExact = criteria !== null && findsJust(sheet, criteria, new Set(counted.keys()));
  if (isExact) {
    const conditions = criteria.flatMap(({ conditions: own }) => own);
    const [sum] =
      column === null
        ? countsOf(table.sheet, WHOLE_SHEET, conditions)
        : sumsOf(column, WHOLE_SHEET, new Criteria(table.sheet, conditions));
    return sum ?? null;
  }
  return countedRows({
    sheet,
    rows: [...counted.keys()],
    asked: askedOf(table, numbers, scale),
    summed: column === null || summed === null ? null : { column, read: readRow(counted, summed.read) },
  });
}

const readRow =
  <R>(rows: ReadonlyMap<number, R>, read: (record: R) => number) =>
  (row: number): number => {
    const record = rows.get(row);
    return record === undefined ? 0 : read(record);
  };

/** What all cells of shares are divided by; 1 for counts, null where cells differ. */
function scaleOfAll<R extends DataRecord>(
  records: readonly R[],
  sheet: SheetSnapshot,
  key: string,
  shareOf: ((record: R) => number | null) | null,
): 1 | 100 | null {
  if (shareOf === null) return 1;
  const scales = new Set(
    records.flatMap((record) => {
      const share = shareOf(record);
      const column = record.table.columns.get(key);
      if (share === null || share === 0 || column === undefined) return [];
      return [scaleOf(valueAt(sheet, record.row, column), share)];
    }),
  );
  const [scale = PERCENT] = scales;
  return scales.size > 1 ? null : scale;
}

interface Criterion {
  readonly conditions: readonly Condition[];
  readonly column: number;
  readonly meets: (value: CellValue) => boolean;
}

const DIGITS = /^\d+$/;

/** One criterion for each key column that all rows write alike; null where they differ, or a criterion means more. */
function criteriaOf(
  table: DataTable,
  sheet: SheetSnapshot,
  records: readonly DataRecord[],
  {
    keys,
    numbers,
    scale,
  }: { readonly keys: readonly string[]; readonly numbers: readonly NumberAsked[]; readonly scale: number },
): readonly Criterion[] | null {
  const criteria: Criterion[] = [];
  for (const key of keys) {
    const column = table.columns.get(key);
    if (column === undefined) continue;
    const texts = new Set(records.map(({ row }) => keyIn(valueAt(sheet, row, column))));
    const [text = ''] = texts;
    if (texts.size !== 1 || !(DIGITS.test(text) || isPlain(text))) return null;
    criteria.push({
      column,
      conditions: [[column, text === '' ? EMPTY : literal(text)]],
      meets: (value) =>
        keyIn(value) === text || (DIGITS.test(text) && keyIn(value) !== '' && Number(value) === Number(text)),
    });
  }
  for (const { key, below } of numbers) {
    const column = table.columns.get(key);
    if (column === undefined) return null;
    const limit = below ? limitOf(below, scale) : null;
    criteria.push({
      column,
      conditions: [
        [column, COUNTED],
        ...(limit === null ? [] : [[column, joined('&', literal('<'), numeral(limit))] as const]),
      ],
      meets: (value) => typeof value === 'number' && value >= 0 && (limit === null || value < limit),
    });
  }
  return criteria;
}

/** Below which number a cell shows less than a share. */
function limitOf({ limit, decimals }: NonNullable<NumberAsked['below']>, scale: number): number {
  const unit = 10 ** decimals;
  const shown = Math.ceil(limit * unit - TOLERANCE);
  return Math.round(((shown - 0.5) / unit) * scale * unit * PERCENT) / (unit * PERCENT);
}

function findsJust(sheet: SheetSnapshot, criteria: readonly Criterion[], rows: ReadonlySet<number>): boolean {
  // What tells rows apart the most comes last: the number, then the task.
  const checks = [...criteria].reverse();
  let found = 0;
  for (let row = sheet.origin.row; row < endRow(sheet); row += 1) {
    if (!checks.every(({ column, meets }) => meets(valueAt(sheet, row, column)))) continue;
    if (!rows.has(row)) return false;
    found += 1;
  }
  return found === rows.size;
}

const askedOf = (table: DataTable, numbers: readonly NumberAsked[], scale: number): readonly Asked[] => [
  ...KEYS.flatMap((key) => {
    const column = table.columns.get(key);
    // No text is asked for: each row is checked for what it holds.
    return column === undefined ? [] : [{ column, texts: [] }];
  }),
  ...numbers.flatMap(({ key, below }) => {
    const column = table.columns.get(key);
    return column === undefined ? [] : [{ column, from: 0, below: below ? limitOf(below, scale) : null }];
  }),
];
