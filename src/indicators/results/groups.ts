import type { GroupLevel, GroupRecord } from '../../data';
import { entry, type SchoolYear, type StudyPeriod } from '../../tables';
import { NO_FIGURES, resultFigures } from './figures';
import { type DynamicsCell, type DynamicsRow, unreadRows } from './dynamics';
import type { MarkedRow, Procedure, ResultRows } from './procedures';

/** The results of a group of schools in one procedure, subject and class over the years: a line to compare with. */
export interface GroupRow extends Omit<DynamicsRow, 'school'> {
  readonly name: string;
  /** Null where nobody can tell. */
  readonly level: GroupLevel | null;
}

/** From the municipality to the country; a group of no known level last. */
const LEVELS: readonly (GroupLevel | null)[] = ['municipality', 'region', 'sample', null];

/**
 * The groups of the data, the nearest first. Of rows that say something else of the same group and year none has
 * figures.
 */
export function groupRows(
  { view, procedures }: ResultRows,
  keeps: (period: StudyPeriod | null) => boolean,
): readonly GroupRow[] {
  const { groups, settings } = view.data;
  if (groups.length === 0) return [];
  const unread = unreadRows(view.data);
  const seenOf = new Map(view.results.map((seen) => [seen.table, seen]));
  const rows = new Map<
    string,
    { own: GroupRecord; procedure: Procedure; years: Map<SchoolYear, MarkedRow[]> }
  >();
  for (const record of groups) {
    const seen = seenOf.get(record.table);
    if (!seen || !keeps(record.period)) continue;
    const { name, procedure: label, period, subject, grade, year } = record;
    const key = [name.toLowerCase(), label.key, period?.key ?? '', subject.key, grade.key].join('\n');
    const isProcedure = (own: Procedure): boolean => own.label === label && own.period?.key === period?.key;
    const { years } = entry(rows, key, () => ({
      own: record,
      procedure: procedures.find(isProcedure) ?? { label, period },
      years: new Map<SchoolYear, MarkedRow[]>(),
    }));
    entry(years, year, (): MarkedRow[] => []).push({ record, seen });
  }
  const cellOf = (all: readonly MarkedRow[]): DynamicsCell => {
    const own = all.slice(0, 1);
    const records = own.map(({ record }) => record);
    const isUnread = all.some(({ record }) => unread.get(record.table.sheet)?.has(record.row) ?? false);
    const figures = resultFigures(records, settings.notAttestedInSou);
    const [first] = all;
    const differs = all.some(({ record }) => first !== undefined && !saysSame(record, first.record));
    const bad = isUnread || differs;
    return { figures: bad ? NO_FIGURES : figures, rows: own, unread: bad };
  };
  return [...rows.values()]
    .map(({ own: { name, level, subject, grade }, procedure, years }) => ({
      ...{ name, level, procedure, subject, grade },
      cells: new Map([...years].map(([year, all]) => [year, cellOf(all)])),
    }))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

const SAID = ['participants', 'two', 'three', 'four', 'five', 'belowThreshold', 'meanMark'] as const;

const saysSame = (a: MarkedRow['record'], b: MarkedRow['record']): boolean =>
  a.unit === b.unit && SAID.every((key) => a[key] === b[key]);
