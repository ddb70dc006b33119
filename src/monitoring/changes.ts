import {
  changeOf,
  type Figure,
  type IndicatorResult,
  type Indicators,
  isWithheld,
  publishedResults,
} from '../indicators';
import { cohortKey, matchKey, type SchoolYear } from '../tables';
import type { Day } from '../workbook';
import type { ActivityExecution, Execution, ExecutionState } from './execution/model';
import type { Monitoring } from './monitoring';

/** An activity as a report told of it. */
export interface KeptActivity {
  readonly sheet: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: ExecutionState;
  /** The last day of its term; null where it has no dates. */
  readonly end: Day | null;
}

export interface KeptIndicator {
  readonly id: string;
  readonly title: string;
  /** The schools and the part of the year that it is of: others of the same are not compared. */
  readonly of: string;
  readonly figure: Pick<Figure, 'part' | 'total' | 'share'>;
}

/** What a report said, as plain data: all that the next one is held against. */
export interface KeptFigures {
  readonly reportDate: Day;
  /** The name of the workbook's file. */
  readonly workbook: string;
  /** By whom it is known: a report that was made on this workbook, or a file that was chosen to be held against. */
  readonly by: 'report' | 'file';
  /** The year that its indicators are of. */
  readonly year: SchoolYear | null;
  readonly activities: readonly KeptActivity[];
  readonly indicators: readonly KeptIndicator[];
}

/** An activity now, and as the last report told of it. */
export interface ChangedActivity {
  readonly sheet: string;
  readonly activity: ActivityExecution;
  readonly before: KeptActivity;
}

/** An indicator of the report year now, and as the last report gave it. */
export interface ChangedIndicator {
  readonly id: string;
  readonly title: string;
  readonly now: Pick<Figure, 'part' | 'total' | 'share'>;
  readonly before: KeptIndicator['figure'];
  /** Percentage points; null where either share is unknown. */
  readonly change: number | null;
}

/** What has changed since the last report. */
export interface Changes {
  /** The day of the last report. */
  readonly since: Day;
  /** The name of the file that it was read from; null of a report made on this workbook. */
  readonly file: string | null;
  /** The year of its indicators. */
  readonly year: SchoolYear | null;
  /** The activities of both reports, in the order of the sheets. */
  readonly compared: readonly ChangedActivity[];
  /** Done now and not then. */
  readonly done: readonly ChangedActivity[];
  /** Overdue now and not then. */
  readonly newlyOverdue: readonly ChangedActivity[];
  /** Their last day is another one. */
  readonly moved: readonly ChangedActivity[];
  readonly added: readonly { readonly sheet: string; readonly activity: ActivityExecution }[];
  readonly removed: readonly KeptActivity[];
  /** Those of both reports, in the order of this one. */
  readonly indicators: readonly ChangedIndicator[];
  /** How many of both are left out, since the last report was on other schools or another part of the year. */
  readonly apart: number;
}

type Told = Pick<Monitoring, 'executions' | 'indicators' | 'reportDate'>;

/** What has to be kept of a report on a workbook for the next one on it. */
export const keptFiguresOf = (
  { executions, indicators, reportDate }: Told,
  workbook: string,
): KeptFigures => ({
  ...{ reportDate, workbook, by: 'report' },
  year: indicators.years.current,
  activities: executions.flatMap(({ sheet, activities }) =>
    activities.map(({ number, title, state, term }) => ({
      ...{ sheet, number, title, state },
      end: term?.end ?? null,
    })),
  ),
  indicators: indicators.indicators.map((own) => ({
    id: own.definition.id,
    title: own.definition.title,
    of: subjectOf(own, indicators),
    figure: { part: own.current.part, total: own.current.total, share: own.current.share },
  })),
});

/** The schools that an indicator is of and, where it is of results of a part of the year, that part. */
function subjectOf({ definition }: IndicatorResult, { settings, results, allResults }: Indicators): string {
  const isPart = definition.measure.needs === 'results' && results !== allResults;
  const schools = cohortKey(definition.cohort ?? settings.cohort);
  return isPart ? `${schools}, ${settings.reportPeriod ?? ''}` : schools;
}

const isDone = (state: ExecutionState): boolean => state === 'done' || state === 'late';

/** The latest of some reports on a workbook that is of an earlier day: a report isn't held against itself. */
export function latestBefore(
  day: Day,
  workbook: string,
  reports: readonly KeptFigures[],
): KeptFigures | undefined {
  const earlier = reports.filter((own) => own.workbook === workbook && own.reportDate < day);
  return earlier.reduce<KeptFigures | undefined>(
    (latest, own) => (latest && latest.reportDate >= own.reportDate ? latest : own),
    undefined,
  );
}

/** Holds a report against the one before it. */
export function changesSince(kept: KeptFigures, { executions, indicators }: Told): Changes {
  const { pairs, added, removed } = matched(kept.activities, executions);
  const where = (is: (own: ChangedActivity) => boolean): readonly ChangedActivity[] => pairs.filter(is);
  const told = publishedResults(indicators.indicators, indicators.settings).flatMap((own) => {
    const { id, title } = own.definition;
    const known = kept.indicators.filter((was) => was.id === id);
    const was = known.find((was) => was.title === title) ?? known[0];
    return was ? [{ own, was, alike: subjectOf(own, indicators) === was.of }] : [];
  });
  return {
    since: kept.reportDate,
    file: kept.by === 'file' ? kept.workbook : null,
    year: kept.year,
    compared: pairs,
    done: where(({ activity, before }) => isDone(activity.state) && !isDone(before.state)),
    newlyOverdue: where(({ activity, before }) => activity.state === 'overdue' && before.state !== 'overdue'),
    moved: where(({ activity, before }) => (activity.term?.end ?? null) !== before.end),
    added,
    removed,
    indicators: told.flatMap(({ own: { definition, current }, was, alike }) => {
      const { id, title, measure } = definition;
      const { figure: before } = was;
      if (!alike || was.title !== title) return [];
      if (measure.persons && isWithheld(before.total, indicators.settings)) return [];
      return [{ id, title, now: current, before, change: changeOf(current.share, before.share) }];
    }),
    apart: told.filter(
      ({ own, was, alike }) => !alike && own.current.share !== null && was.figure.share !== null,
    ).length,
  };
}

/** By which activities of two reports are told to be the same, the surest first. */
const KEYS: readonly ((own: {
  readonly sheet: string;
  readonly number: string | null;
  readonly title: string;
}) => string)[] = [
  ({ sheet, number, title }) => [sheet, number ?? '', matchKey(title)].join('\n'),
  ({ sheet, title }) => [sheet, matchKey(title)].join('\n'),
  ({ number, title }) => [number ?? '', matchKey(title)].join('\n'),
  ({ title }) => matchKey(title),
];

interface Matching {
  readonly pairs: readonly ChangedActivity[];
  readonly added: Changes['added'];
  readonly removed: readonly KeptActivity[];
}

/** Each activity with the one that it was, in the order of the sheets; one is taken once. */
function matched(kept: readonly KeptActivity[], executions: readonly Execution[]): Matching {
  const now = executions.flatMap(({ sheet, activities }) =>
    activities.map((activity) => ({ sheet, activity })),
  );
  const before = new Map<(typeof now)[number], KeptActivity>();
  let left: readonly KeptActivity[] = kept;
  for (const keyOf of KEYS) {
    const byKey = new Map<string, KeptActivity[]>();
    for (const own of left) byKey.set(keyOf(own), [...(byKey.get(keyOf(own)) ?? []), own]);
    for (const own of now) {
      if (before.has(own)) continue;
      const { number, title } = own.activity;
      const found = byKey.get(keyOf({ sheet: own.sheet, number, title }))?.shift();
      if (found) before.set(own, found);
    }
    const taken = new Set(before.values());
    left = left.filter((own) => !taken.has(own));
  }
  return {
    pairs: now.flatMap((own) => {
      const was = before.get(own);
      return was ? [{ ...own, before: was }] : [];
    }),
    added: now.filter((own) => !before.has(own)),
    removed: left,
  };
}
