import { CATALOGUE, finding, type Finding, type SheetProblem } from '../findings';
import {
  findHeader,
  type HeaderMatch,
  isBlank,
  isEmptySheet,
  kindOfSheetName,
  kindOfSheetPrefix,
  type NamedSheetKind,
  nearestHeader,
  type SchoolYear,
  SHEET_NAMES,
  headerIn,
} from '../tables';
import { a1, type SheetSnapshot } from '../workbook';
import type { TableCells } from './cells';
import type { DataReader } from './dataSheet';
import { OTHERS } from './kinds/columns';
import { DATA_READERS } from './readers';
import { DATA_KINDS, type DataKind, type DataRecord } from './table';

/** A sheet with a table of a kind; or, named as one, without its header. */
export type Recognised =
  | { readonly sheet: SheetSnapshot; readonly kind: DataKind; readonly header: HeaderMatch }
  | {
      readonly sheet: SheetSnapshot;
      readonly kind: DataKind;
      readonly header: null;
      readonly finding: Finding;
    };

type Reader = (typeof DATA_READERS)[DataKind];

/**
 * The data sheet that a sheet is, null where it is none. Its name says so («Педагоги»; then half of the required
 * columns will do), or the beginning of its name («Результаты ВПР») or any name, where the header has every required
 * column of one kind alone. Own sheets are none.
 */
export function recognise(sheet: SheetSnapshot): Recognised | null {
  if (sheet.own !== null || isEmptySheet(sheet)) return null;
  const named = kindOfSheetName(sheet.name);
  if (named !== null) return isDataKind(named) ? byName(sheet, named) : null;
  const begun = kindOfSheetPrefix(sheet.name);
  if (begun !== null && isDataKind(begun)) {
    const header = fullHeader(sheet, DATA_READERS[begun]);
    if (header) return { sheet, kind: begun, header };
  }
  return byHeader(sheet);
}

/** The header of a sheet is that of a data sheet, whatever its name. */
export const isDataSheet = (sheet: SheetSnapshot): boolean => byHeader(sheet) !== null;

const isDataKind = (kind: NamedSheetKind): kind is DataKind & NamedSheetKind =>
  (DATA_KINDS as readonly string[]).includes(kind);

function byName(sheet: SheetSnapshot, kind: DataKind): Recognised | null {
  const reader = DATA_READERS[kind];
  // «Мероприятия» may just as well be a roadmap, which only its whole header tells.
  if (kind === 'events') {
    const header = fullHeader(sheet, reader);
    return header && { sheet, kind, header };
  }
  const required = requiredOf(reader);
  const header = findHeader(sheet, {
    index: reader.index,
    accepts: ({ columns, extra }) =>
      columns.has(reader.anchor) &&
      (reader.takesExtra
        ? extra.length > 0
        : required.filter((key) => columns.has(key)).length * 2 >= required.length && columns.size > 1),
  });
  return header ? { sheet, kind, header } : { sheet, kind, header, finding: unread(sheet, reader) };
}

function byHeader(sheet: SheetSnapshot): Recognised | null {
  const found = DATA_KINDS.flatMap((kind) => {
    const reader = DATA_READERS[kind];
    const header = reader.byHeader ? fullHeader(sheet, reader) : null;
    return header ? [{ sheet, kind, header }] : [];
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** A header with every required column, each named by an exact or nearly exact wording. */
function fullHeader(sheet: SheetSnapshot, reader: Reader): HeaderMatch | null {
  const required = requiredOf(reader);
  return findHeader(sheet, {
    index: reader.index,
    accepts: ({ columns, extra }) =>
      required.every((key) => columns.has(key)) &&
      (reader.anyOf.length === 0 ||
        reader.anyOf.some((key) => columns.has(key) || columns.has(`${key}Share`))) &&
      (!reader.takesExtra || extra.length > 0),
  });
}

const requiredOf = ({ columns }: Reader): readonly string[] =>
  columns.filter(({ required }) => required).map(({ key }) => key);

/** What a sheet named as a data sheet lacks to be read as one. */
function unread(sheet: SheetSnapshot, reader: Reader): Finding {
  const header = nearestHeader(sheet, reader.index);
  const { severity } = CATALOGUE['sheet-not-recognised'];
  const place = { sheet: sheet.name, cell: header && cellOf(header) };
  return finding('sheet-not-recognised', severity, place, { problem: problemOf(reader, header) });
}

function problemOf(reader: Reader, header: HeaderMatch | null, like?: string): SheetProblem {
  const found = header?.columns ?? new Map<string, number>();
  const title = (key: string): string => headerIn(reader.columns, key);
  return {
    kind: 'columns',
    ...(like !== undefined && { like }),
    found: [...found.keys()].map(title),
    missing: missingOf(reader, found).map(title),
  };
}

/** Required columns that a header lacks; of those that stand in for each other, the first. */
function missingOf(reader: Reader, found: ReadonlyMap<string, number>): readonly string[] {
  const [first] = reader.anyOf;
  const some = reader.anyOf.some((key) => found.has(key) || found.has(`${key}Share`));
  return [
    ...requiredOf(reader).filter((key) => !found.has(key)),
    ...(first === undefined || some ? [] : [first]),
  ];
}

const cellOf = ({ top, columns }: HeaderMatch): string => a1(top, Math.min(...columns.values()));

/** A header that is nearly that of a kind knows so many columns of it, and lacks at most so many. */
const LEAST_KNOWN = 3;
const MOST_MISSING = 2;
/** Columns that any table may have. */
const ASIDE: ReadonlySet<string> = new Set(OTHERS.map(({ key }) => key));

/** What a sheet that is no table of ours lacks to be one of the kind that its header comes near to; null where it comes near none. */
export function nearlyRecognised(sheet: SheetSnapshot): Finding | null {
  const near = DATA_KINDS.flatMap((kind) => nearKind(sheet, kind) ?? []);
  const [best] = near.sort((a, b) => a.missing - b.missing || b.known - a.known);
  if (!best) return null;
  const { kind, header, missing, known } = best;
  const sure = kindOfSheetPrefix(sheet.name) === kind || (missing === 1 && known > LEAST_KNOWN);
  const problem = problemOf(DATA_READERS[kind], header, SHEET_NAMES[kind][0]);
  const place = { sheet: sheet.name, cell: cellOf(header) };
  return finding('sheet-not-recognised', sure ? 'warning' : 'advice', place, { problem });
}

function nearKind(sheet: SheetSnapshot, kind: DataKind) {
  const reader = DATA_READERS[kind];
  if (!reader.byHeader) return null;
  const header = nearestHeader(sheet, reader.index);
  if (!header) return null;
  const { columns } = header;
  const telling = [...columns.keys()].filter((key) => !ASIDE.has(key));
  const missing = missingOf(reader, columns).length;
  const required = requiredOf(reader).filter((key) => columns.has(key)).length;
  const isNear = missing > 0 && missing <= MOST_MISSING && telling.length >= LEAST_KNOWN;
  return isNear && required > missing ? { kind, header, missing, known: telling.length } : null;
}

/** Tells what is missing in a table's header, stands there twice or is not known. `year` stands in for years. */
export function reportHeader<R extends DataRecord>(
  cells: TableCells,
  header: HeaderMatch,
  reader: DataReader<R>,
  year: SchoolYear | null,
): void {
  const { report, table } = cells;
  const row = header.top;
  const used = new Set(table.columns.values());
  const after = Math.max(...header.texts.keys()) + 1;
  for (const { key, header: column, required } of reader.columns) {
    if (!required || table.columns.has(key)) continue;
    const taken = key === 'year' && year !== null ? year : undefined;
    report.add({
      code: 'header-missing-column',
      row,
      column: after,
      data: taken === undefined ? { column } : { column, taken },
      ...(taken !== undefined && { severity: 'advice' as const }),
    });
  }
  const { anyOf } = reader;
  const [first] = anyOf;
  if (first !== undefined && !anyOf.some((key) => table.columns.has(key))) {
    const data = { column: headerIn(reader.columns, first) };
    report.add({ code: 'header-missing-column', row, column: after, data });
  }
  for (const twin of header.duplicates) {
    // Counts and shares of one mark may stand side by side.
    const first = table.columns.get(twin.key);
    if (first === undefined || used.has(twin.column) || first !== twin.firstColumn) continue;
    const data = { header: twin.header, first: a1(row, twin.firstColumn) };
    report.add({ code: 'header-duplicate-column', row, column: twin.column, data });
  }
  if (reader.takesExtra) return;
  for (const extra of header.extra) {
    if (isBlank(extra.header)) continue;
    report.add({ code: 'header-extra-column', row, column: extra.column, data: { header: extra.header } });
  }
}
