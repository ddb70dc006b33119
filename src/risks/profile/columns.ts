import type { DataTable, RiskLevel, RiskRecord, WorkbookData } from '../../data';
import { CATALOGUE, finding, type Finding } from '../../findings';
import { isBlank, matchKey, singleLine } from '../../tables';
import { a1, type CellPlace } from '../../workbook';
import { factorNamed, nearestFactor } from '../coverage';
import type { ChangeKind, FoundRisk, HeatCell, HeatState, LevelCounts, ProfileFactor } from './model';

/** By weight; what has none comes last. */
export const LEVELS: readonly RiskLevel[] = ['high', 'medium', 'low', 'unrated'];

/** Null where the cell tells of no risk. */
export const levelOf = (state: HeatState): RiskLevel | null =>
  LEVELS.find((level) => level === state) ?? null;

export function countLevels(states: readonly HeatState[]): LevelCounts {
  const count = (level: RiskLevel): number => states.filter((state) => state === level).length;
  return { high: count('high'), medium: count('medium'), low: count('low'), unrated: count('unrated') };
}

/** Those of one weight keep their order. */
export const byWeight = (found: readonly FoundRisk[]): readonly FoundRisk[] =>
  LEVELS.flatMap((level) => found.filter((risk) => risk.level === level));

/** How one mark became another; null where they are alike or either tells nothing. */
export function changeOf(from: HeatState, to: HeatState): ChangeKind | null {
  const silent: readonly HeatState[] = ['unread', 'not-assessed'];
  if (from === to || silent.includes(from) || silent.includes(to)) return null;
  if (from === 'none') return 'appeared';
  if (to === 'none') return 'gone';
  if (from === 'unrated' || to === 'unrated') return 'rated';
  return LEVELS.findIndex((level) => level === to) < LEVELS.findIndex((level) => level === from)
    ? 'stronger'
    : 'weaker';
}

/** The factors of all tables of risks, and where each stands. */
export interface FactorColumns {
  readonly factors: readonly ProfileFactor[];
  readonly cellOf: (record: RiskRecord, factor: ProfileFactor) => HeatCell;
  readonly findings: readonly Finding[];
}

interface Growing extends ProfileFactor {
  readonly headers: CellPlace[];
}

const UNREAD = new Set(['status-unknown', 'formula-error']);

/**
 * Finds the factors in the headers of «Риски». A column that names no factor of the list is one of the municipality's
 * own where it holds a mark, and is otherwise left alone; of two columns of one factor the first is read.
 */
export function factorColumns({ tables, risks, findings: known }: WorkbookData): FactorColumns {
  const findings: Finding[] = [];
  const factors = new Map<string, Growing>();
  const columns = new Map<DataTable, Map<ProfileFactor, number>>();
  const marked = markedColumns(risks);
  for (const { table } of tables) {
    if (table.kind !== 'risks') continue;
    const own = new Map<ProfileFactor, number>();
    columns.set(table, own);
    for (const { column, header } of table.extra) {
      const name = singleLine(header);
      if (isBlank(name)) continue;
      const place = { sheet: table.sheet, row: table.headerRow, column };
      const isFactor = marked.get(table)?.has(column) ?? false;
      const factor = factorOf(name);
      if (!factor.known) findings.push(...unknownColumn(place, name, isFactor));
      if (!factor.known && !isFactor) continue;
      const met = factors.get(factor.id) ?? factor;
      const first = own.get(met);
      if (first !== undefined) findings.push(repeated(place, name, first));
      else {
        factors.set(met.id, met);
        met.headers.push(place);
        own.set(met, column);
      }
    }
  }
  const unread = new Set(
    known.flatMap(({ code, sheet, cell }) => (UNREAD.has(code) ? [keyOf(sheet ?? '', cell ?? '')] : [])),
  );
  const cellOf: FactorColumns['cellOf'] = ({ table, row, marks }, factor) => {
    const column = columns.get(table)?.get(factor);
    if (column === undefined) return { state: 'not-assessed', place: null };
    const place = { sheet: table.sheet, row, column };
    const mark = marks.find((own) => own.column === column);
    if (mark) return { state: mark.level, place };
    return { state: unread.has(keyOf(table.sheet, a1(row, column))) ? 'unread' : 'none', place };
  };
  return { factors: [...factors.values()], cellOf, findings };
}

const keyOf = (sheet: string, cell: string): string => `${sheet}!${cell}`;

function factorOf(name: string): Growing {
  const known = factorNamed(name);
  return known
    ? { id: known.id, name: known.name, known, headers: [] }
    : { id: `own:${matchKey(name) || name}`, name, known, headers: [] };
}

function markedColumns(risks: readonly RiskRecord[]): ReadonlyMap<DataTable, ReadonlySet<number>> {
  const marked = new Map<DataTable, Set<number>>();
  for (const { table, marks } of risks) {
    const own = marked.get(table) ?? new Set<number>();
    marked.set(table, own);
    for (const { column } of marks) own.add(column);
  }
  return marked;
}

/** A factor of the municipality's own is in order, unless it looks like one of the list. */
function unknownColumn(place: CellPlace, header: string, isFactor: boolean): readonly Finding[] {
  const nearest = nearestFactor(header);
  if (nearest === null && isFactor) return [];
  const data = nearest === null ? { header } : { header, nearest };
  const severity = nearest === null ? CATALOGUE['header-extra-column'].severity : 'warning';
  return [finding('header-extra-column', severity, placeOf(place), data)];
}

function repeated(place: CellPlace, header: string, first: number): Finding {
  const { severity } = CATALOGUE['header-duplicate-column'];
  return finding('header-duplicate-column', severity, placeOf(place), {
    header,
    first: a1(place.row, first),
  });
}

const placeOf = ({ sheet, row, column }: CellPlace) => ({ sheet, cell: a1(row, column) });
