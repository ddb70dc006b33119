import { DATA_READERS, type DataColumn } from '../../data';
import { COLUMN_KEYS, COLUMN_WORDINGS } from '../../roadmap';
import { COLLECTED_HEADERS, COLLECTED_ROADMAPS, headerIn, matchKey, SHEET_NAMES } from '../../tables';
import type { LaterTable, PlainCell, PlainSheet } from '../../workbook';
import type { Collection } from './consolidate';
import { tableInDateSystem } from './dateSystem';
import type { MergedRow, MergedTable } from './merge';
import type { TakenRoadmapRow } from './model';
import { leftSheet, registerSheet } from './register';

/**
 * The sheets of a consolidation: the register, roadmaps, and one for each kind of data under its own name; for a workbook
 * whose days count from 1904 or 1900.
 */
export function collectionSheets(
  { register, left, roadmaps, tables }: Collection,
  date1904: boolean,
): readonly LaterTable[] {
  const sheets: readonly LaterTable[] = [
    { name: SHEET_NAMES.register[0], make: () => registerSheet(register) },
    ...(left.length === 0 ? [] : [{ name: SHEET_NAMES.leftRows[0], make: () => leftSheet(left) }]),
    ...(roadmaps.length === 0 ? [] : [{ name: COLLECTED_ROADMAPS, make: () => roadmapsSheet(roadmaps) }]),
    ...tables.map((table) => ({ name: dataSheetName(table), make: () => dataSheet(table.read()) })),
  ];
  return sheets.map(({ name, make }) => ({ name, make: () => tableInDateSystem(make(), date1904) }));
}

const dataSheetName = ({ kind, shares }: Pick<MergedTable, 'kind' | 'shares'>): string =>
  shares ? `${SHEET_NAMES[kind][0]}, %` : SHEET_NAMES[kind][0];

const isOwn = (column: string): boolean => column.startsWith('+');
const byText = (a: string, b: string): number => a.localeCompare(b, 'ru');

/** Columns of users' own in the order of their names, so that it does not depend on that of files. */
const ownColumns = (columns: ReadonlySet<string>): readonly string[] =>
  [...columns].filter(isOwn).sort(byText);

export function dataSheet(table: MergedTable): PlainSheet {
  const { kind, shares, rows, writings } = table;
  const { columns: specs } = DATA_READERS[kind];
  const filled = new Set<string>();
  for (const { row, columns } of rows) {
    for (const [at, column] of columns.entries()) if ((row.values[at] ?? null) !== null) filled.add(column);
  }
  const known = specs.filter(({ key, required }) => required || filled.has(key)).map(({ key }) => key);
  const columns = [...known, ...ownColumns(filled)];
  const { file, origin } = COLLECTED_HEADERS;
  const readers = columns.map((column) => cellReader(column, writings.get(column)));
  return {
    name: dataSheetName(table),
    header: [...columns.map((column) => headerOf(specs, column, shares)), file, origin],
    rows: rows.map((own) => {
      const cells = readers.map((read) => read(own));
      cells.push(own.row.file, linkText(own.row));
      return cells;
    }),
  };
}

/** Reads a column of rows, whose tables may have it in different places. */
export function cellReader(
  column: string,
  writings: ReadonlyMap<string, string> | undefined,
): (row: MergedRow) => PlainCell {
  const places = new Map<readonly string[], number>();
  return ({ row, columns }) => {
    let at = places.get(columns);
    if (at === undefined) places.set(columns, (at = columns.indexOf(column)));
    const value = row.values[at] ?? null;
    return typeof value === 'string' && writings ? (writings.get(matchKey(value)) ?? value) : value;
  };
}

export function headerOf(specs: readonly DataColumn<string>[], column: string, shares: boolean): string {
  if (isOwn(column)) return column.slice(1);
  const share = `${column}Share`;
  return headerIn(specs, shares && specs.some(({ key }) => key === share) ? share : column);
}

/** «Школа 5.xlsx#'Педагоги'!A3», as the text of a link that leads there. */
export const linkText = ({ file, origin }: { readonly file: string; readonly origin: string }): string =>
  file === '' ? origin : `${file}#${origin}`;

type NamedRoadmap = Collection['roadmaps'][number];

/** Roadmaps one below the other, each with its own head, so that each is read as the school's own. */
export function roadmapsSheet(roadmaps: readonly NamedRoadmap[]): PlainSheet {
  const met = new Set(roadmaps.flatMap(({ roadmap }) => roadmap.columns));
  const columns = [...COLUMN_KEYS.filter((key) => met.has(key)), ...ownColumns(met)];
  const rows: (readonly PlainCell[])[] = [];
  const heads: number[] = [];
  for (const { name, roadmap } of roadmaps) {
    const { school, file, origin } = COLLECTED_HEADERS;
    const at = new Map(roadmap.columns.map((column, index) => [column, index]));
    rows.push([], [name], ...roadmap.lines.map((line) => [line]));
    heads.push(rows.push([...columns.map((key) => roadmapHeader(key, at)), school, file, origin]) - 1);
    for (const row of roadmap.rows) {
      const own = columns.map((key) => row.values[at.get(key) ?? -1] ?? null);
      rows.push(isUnnumbered(row, at) ? own : [...own, name, row.file, linkText(row)]);
    }
  }
  return {
    name: COLLECTED_ROADMAPS,
    header: [COLLECTED_ROADMAPS, ...columns.slice(1).map(() => ''), '', '', ''],
    rows,
    heads,
  };
}

const roadmapHeader = (key: string, at: ReadonlyMap<string, number>): string | null => {
  if (!at.has(key)) return null;
  const known = COLUMN_KEYS.find((own) => own === key);
  return known ? COLUMN_WORDINGS[known].header : key.slice(1);
};

/** A section without a number is known by standing alone in its row. */
const isUnnumbered = ({ kind, values }: TakenRoadmapRow, at: ReadonlyMap<string, number>): boolean =>
  kind !== 'activity' && (values[at.get('number') ?? -1] ?? null) === null;
