import { resultSources } from '../../indicators';
import type { DataRecord, DataTable } from '../../data';
import { readSchoolYear, type SchoolYear } from '../../tables';
import { textAt } from '../../workbook';
import { classChanges } from '../conclusions/classChanges';
import type { Monitoring } from '../monitoring';
import type { FaultyKind, FigureCells, Standing } from './cells';

type CellsOf = (monitoring: Monitoring) => readonly FigureCells[];

/** Where the figures of a kind are counted from: the one place that knows it. */
export const CELLS_OF: Readonly<Record<FaultyKind, CellsOf>> = {
  results(monitoring) {
    const { indicators } = monitoring;
    const shown = new Set(classChanges(indicators).flatMap(({ year, previousYear }) => [year, previousYear]));
    return resultSources(indicators, 'all-schools').map(({ seen, columns, counted }) => {
      const yearOf = yearsOf(seen.table, seen.records, monitoring);
      const standing = (row: number): Standing => (counted().has(row) ? 'counted' : 'left-out');
      return {
        sheet: seen.sheet.name,
        columns,
        standing: (row) => (isOf(yearOf(row), (year) => shown.has(year)) ? standing(row) : 'elsewhere'),
      };
    });
  },
  risks: (monitoring) =>
    tablesOf('risks', monitoring, {
      records: monitoring.data.risks,
      columns: ({ columns, extra }) => [
        ...at(columns, 'school', 'year'),
        ...extra.map(({ column }) => column),
      ],
      isRead: ({ marks, table }, column) =>
        [...table.columns.values()].includes(column) || marks.some((mark) => mark.column === column),
    }),
  deficits(monitoring) {
    const uncounted = new Set(monitoring.deficits.uncounted);
    return tablesOf('deficits', monitoring, {
      records: monitoring.data.deficits,
      columns: ({ columns }) => at(columns, 'school', 'year', 'subject', 'teachers', 'withDeficit'),
      isRead: (record) => !uncounted.has(record),
    });
  },
  events(monitoring) {
    const outside = new Set(monitoring.events.outside);
    return tablesOf('events', monitoring, {
      records: monitoring.data.events,
      isShown: (record) => !outside.has(record),
      columns: ({ columns }) => at(columns, 'date', 'kind', 'participants'),
      isRead: ({ date, participants, table: { columns } }, column) =>
        column === columns.get('date')
          ? date !== null
          : column !== columns.get('participants') || participants !== null,
    });
  },
  cycle: (monitoring) =>
    tablesOf('cycle', monitoring, {
      records: monitoring.data.cycle,
      columns: ({ columns }) => at(columns, 'stage', 'state'),
      isRead: ({ state }) => state !== 'unknown',
    }),
};

const at = (columns: DataTable['columns'], ...keys: readonly string[]): readonly number[] =>
  keys.flatMap((key) => columns.get(key) ?? []);

interface KindCells<R extends DataRecord> {
  readonly records: readonly R[];
  /** Further to the year. */
  readonly isShown?: (record: R) => boolean;
  readonly columns: (table: DataTable) => readonly number[];
  /** What a cell of the row says is in the figure. */
  readonly isRead: (record: R, column: number) => boolean;
}

function tablesOf<R extends DataRecord & { readonly year?: SchoolYear | null }>(
  kind: FaultyKind,
  monitoring: Monitoring,
  { records, isShown = () => true, columns, isRead }: KindCells<R>,
): readonly FigureCells[] {
  const { current } = monitoring.indicators.years;
  return monitoring.data.tables
    .filter(({ table }) => table.kind === kind)
    .map(({ table }) => {
      const own = records.filter((record) => record.table === table);
      const byRow = new Map(own.map((record) => [record.row, record]));
      const yearOf = yearsOf(table, own, monitoring);
      return {
        sheet: table.sheet,
        columns: new Set(columns(table)),
        standing(row, column): Standing {
          const isOfYear = current === null || isOf(yearOf(row), (year) => year === current);
          const record = byRow.get(row);
          if (!isOfYear || (record && !isShown(record))) return 'elsewhere';
          return record && isRead(record, column) ? 'counted' : 'left-out';
        },
      };
    });
}

const isOf = (year: SchoolYear | null, holds: (year: SchoolYear) => boolean): boolean =>
  year === null || holds(year);

/** The year of a row, a record or not; null where it can't be told. */
function yearsOf(
  table: DataTable,
  records: readonly (DataRecord & { readonly year?: SchoolYear | null })[],
  { indicators: { view } }: Monitoring,
): (row: number) => SchoolYear | null {
  const known = new Map(records.map(({ row, year }) => [row, year ?? null]));
  const [sheet, column] = [view.sheets.get(table.sheet), table.columns.get('year')];
  return (row) => {
    if (known.has(row) || !sheet || column === undefined) return known.get(row) ?? null;
    return readSchoolYear(textAt(sheet, row, column))?.year ?? null;
  };
}
