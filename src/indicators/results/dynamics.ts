import type { SchoolRef, WorkbookData } from '../../data';
import type { Settings } from '../../settings';
import type { SchoolYear, Grade, Label } from '../../tables';
import { parseA1 } from '../../workbook';
import type { Trend } from '../model';
import { changeOf, trendOf } from '../figure';
import { NO_FIGURES, resultFigures, type ResultFigures } from './figures';
import type { MarkedRow, Procedure, ResultRow, ResultRows } from './procedures';

/** The results of one year, with the rows they come from. */
export interface DynamicsCell {
  readonly figures: ResultFigures;
  readonly rows: readonly MarkedRow[];
  /** A cell of the rows holds something that formulas would read in another way: there are no figures. */
  readonly unread: boolean;
}

/** A school's results in one procedure, subject and class over the years. */
export interface DynamicsRow {
  readonly school: SchoolRef;
  readonly procedure: Procedure;
  readonly subject: Label;
  readonly grade: Grade;
  readonly cells: ReadonlyMap<SchoolYear, DynamicsCell>;
}

/** A year's share of low results beside that of the latest earlier year in which it is known. */
export interface LowChange {
  readonly previous: SchoolYear | null;
  /** Percentage points. */
  readonly change: number | null;
  readonly trend: Trend;
}

/** Results by school, procedure, part of the year, subject and class, in the order of the data. */
export function dynamicsRows(
  { rows, view }: ResultRows,
  { notAttestedInSou }: WorkbookData['settings'],
): readonly DynamicsRow[] {
  const unread = unreadRows(view.data);
  const groups = new Map<number, Map<SchoolYear, ResultRow[]>>();
  const ids = [numbering(), numbering(), numbering(), numbering()] as const;
  const [schools, procedures, subjects, grades] = ids;
  for (const row of rows) {
    const { school, subject, grade, year } = row.record;
    if (!row.seen.named(row.record) || !row.found) continue;
    const place = (schools(school) * FIT + procedures(row.procedure)) * FIT + subjects(subject);
    const key = place * FIT + grades(grade);
    const years = groups.get(key) ?? new Map<SchoolYear, ResultRow[]>();
    if (years.size === 0) groups.set(key, years);
    const own = years.get(year);
    if (own) own.push(row);
    else years.set(year, [row]);
  }
  return [...groups.values()].flatMap((years) => {
    const cells = new Map<SchoolYear, DynamicsCell>();
    for (const [year, own] of years) {
      const bad =
        unread.size > 0 && own.some(({ record }) => unread.get(record.table.sheet)?.has(record.row));
      const figures = bad
        ? NO_FIGURES
        : resultFigures(
            own.map(({ record }) => record),
            notAttestedInSou,
          );
      cells.set(year, { figures, rows: own, unread: bad });
    }
    const [[first] = []] = years.values();
    if (!first) return [];
    const { school, subject, grade } = first.record;
    return [{ school, procedure: first.procedure, subject, grade, cells }];
  });
}

/** More than there are schools, procedures, subjects or classes. */
const FIT = 8192;

/** Numbers objects from 0, as they come. */
function numbering(): (of: object) => number {
  const numbers = new Map<object, number>();
  return (of) => {
    const known = numbers.get(of);
    if (known !== undefined) return known;
    numbers.set(of, numbers.size);
    return numbers.size - 1;
  };
}

/** The latest change that ends with a year. Cohorts of fewer participants than `smallCohort` are not judged. */
export function lowChange(
  { cells }: Pick<DynamicsRow, 'cells'>,
  year: SchoolYear,
  settings: WorkbookData['settings'],
): LowChange {
  const now = cells.get(year)?.figures ?? NO_FIGURES;
  const previous = [...cells]
    .filter(([own, { figures }]) => own < year && figures.lowShare !== null)
    .reduce<SchoolYear | null>((latest, [own]) => (latest === null || own > latest ? own : latest), null);
  const before = (previous === null ? null : cells.get(previous)?.figures) ?? NO_FIGURES;
  return { previous, ...judgeChange(now, before, settings) };
}

/** What changes of low results are judged by. */
export type JudgedBy = Pick<Settings, 'stabilityBand' | 'smallCohort'>;

/** How the share of low results changed, and what that means; falling is good. */
export function judgeChange(
  now: Pick<ResultFigures, 'participants' | 'lowShare'>,
  before: Pick<ResultFigures, 'participants' | 'lowShare'>,
  { stabilityBand, smallCohort }: JudgedBy,
): Omit<LowChange, 'previous'> {
  const change = changeOf(now.lowShare, before.lowShare);
  const cohorts = { current: now.participants, previous: before.participants, limit: smallCohort };
  return { change, trend: trendOf(change, 'less', stabilityBand, cohorts) };
}

const UNREAD = new Set(['value-not-number', 'value-not-integer', 'value-negative', 'formula-error']);

/** Rows of results with a number that the data don't take as it stands, by sheet. */
export function unreadRows({ tables, findings }: WorkbookData): ReadonlyMap<string, ReadonlySet<number>> {
  const sheets = new Set(tables.flatMap(({ table }) => (table.kind === 'results' ? [table.sheet] : [])));
  const found = new Map<string, Set<number>>();
  for (const { code, sheet, cell } of findings) {
    if (!UNREAD.has(code) || sheet === null || cell === null || !sheets.has(sheet)) continue;
    const place = parseA1(cell);
    if (place) found.set(sheet, (found.get(sheet) ?? new Set()).add(place.row));
  }
  return found;
}
