import { changeOf, type Figure, isWithheld, publishedResults } from '../indicators';
import { matchKey } from '../tables';
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
  readonly figure: Pick<Figure, 'part' | 'total' | 'share'>;
}

/** What a report said, as plain data: all that the next one is held against. */
export interface KeptFigures {
  readonly reportDate: Day;
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
}

type Told = Pick<Monitoring, 'executions' | 'indicators' | 'reportDate'>;

/** What has to be kept of a report for the next one. */
export const keptFiguresOf = ({ executions, indicators, reportDate }: Told): KeptFigures => ({
  reportDate,
  activities: executions.flatMap(({ sheet, activities }) =>
    activities.map(({ number, title, state, term }) => ({
      ...{ sheet, number, title, state },
      end: term?.end ?? null,
    })),
  ),
  indicators: indicators.indicators.map(({ definition: { id, title }, current }) => ({
    id,
    title,
    figure: { part: current.part, total: current.total, share: current.share },
  })),
});

const isDone = (state: ExecutionState): boolean => state === 'done' || state === 'late';

/** Holds a report against the one before it. */
export function changesSince(kept: KeptFigures, { executions, indicators }: Told): Changes {
  const { pairs, added, removed } = matched(kept.activities, executions);
  const where = (is: (own: ChangedActivity) => boolean): readonly ChangedActivity[] => pairs.filter(is);
  return {
    since: kept.reportDate,
    compared: pairs,
    done: where(({ activity, before }) => isDone(activity.state) && !isDone(before.state)),
    newlyOverdue: where(({ activity, before }) => activity.state === 'overdue' && before.state !== 'overdue'),
    moved: where(({ activity, before }) => (activity.term?.end ?? null) !== before.end),
    added,
    removed,
    indicators: publishedResults(indicators.indicators, indicators.settings).flatMap((own) => {
      const {
        definition: { id, title },
        current,
      } = own;
      const before = kept.indicators.find((own) => own.id === id && own.title === title)?.figure;
      if (!before || (own.definition.measure.persons && isWithheld(before.total, indicators.settings)))
        return [];
      return [{ id, title, now: current, before, change: changeOf(current.share, before.share) }];
    }),
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
