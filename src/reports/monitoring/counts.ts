import { type Cell, cellsIn, type Column, type ColumnKind, givenShare, sum, whole } from '../../document';
import { FILLED, total } from '../../indicators';
import type { ActivityExecution, ExecutionCounts, ExecutionState } from '../../monitoring';
import { call, type Expression, joined, literal, numeral } from '../../workbook';
import { type MonitoringContext, rowKey } from './context';
import { column } from '../column';

/** The sheet of activities, whose rows are known by the place of the activity. */
export const ACTIVITIES = 'activities';

/** States that a mark or a date is needed for; in a roadmap without marks nobody knows them. */
export const KNOWN_STATES = [
  ...(['done', 'late', 'inProgress', 'overdue', 'notDue', 'cancelled'] as const),
  'unknown',
] as const;

/** The share of what is done, in time or late, in all activities of roadmaps with marks. */
const doneShare = (noActivities: string): ColumnKind => ({
  ...givenShare,
  computed: {
    value(cells) {
      const [done, late, all, unmarked] = ['done', 'late', 'total', 'unmarked'].map((key) => {
        const value = cells(key);
        return typeof value === 'number' ? value : 0;
      });
      const of = (all ?? 0) - (unmarked ?? 0);
      return of === 0 ? noActivities : ((done ?? 0) + (late ?? 0)) / of;
    },
    formula(cells) {
      const of = joined('-', cells('total'), cells('unmarked'));
      const done = joined('+', cells('done'), cells('late'));
      return call('IF', joined('=', of, numeral(0)), literal(noActivities), joined('/', done, of));
    },
  },
});

/** The columns of every table that counts activities. */
export function countColumns({ words: { counts, noActivities } }: MonitoringContext): readonly Column[] {
  const states = KNOWN_STATES.filter((state) => state !== 'unknown');
  const all: ColumnKind = { ...sum(...states, 'unmarked', 'unknown'), look: 'whole', adds: true };
  return [
    column('total', counts.total, 1, all),
    ...states.map((state) => column(state, counts[state], 1, whole)),
    column('share', counts.share, 1, doneShare(noActivities)),
    ...(['unmarked', 'unknown', 'recurring'] as const).map((key) => column(key, counts[key], 1, whole)),
  ];
}

/** A criterion that finds the cells with a state. */
export const stateCriterion = ({ words }: MonitoringContext, state: ExecutionState): Expression =>
  literal(words.states[state]);

/** How many of some activities meet a criterion in a column of the appendix; they need not be neighbours. */
export function countIn(
  activities: readonly ActivityExecution[],
  own: string,
  criterion: Expression,
  context: MonitoringContext,
): Expression {
  const places = activities.flatMap((activity) => context.activities.get(activity)?.index ?? []);
  return total(
    runsOf(places).map(([first, last]) => {
      const from = { table: ACTIVITIES, row: rowKey(first), column: own };
      return call('COUNTIFS', cellsIn(from, rowKey(last)), criterion);
    }),
  );
}

/** Places as runs of neighbours. */
function runsOf(places: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

interface CountedGroup {
  readonly counts: ExecutionCounts;
  readonly activities: readonly ActivityExecution[];
}

/** The counts of a group of activities: formulas over the appendix. */
export function countCells(
  { counts, activities }: CountedGroup,
  marked: boolean,
  context: MonitoringContext,
): Readonly<Record<string, Cell>> {
  const counted = (state: ExecutionState): Cell => ({
    value: counts[state],
    formula: countIn(activities, 'state', stateCriterion(context, state), context),
  });
  return {
    ...(marked
      ? Object.fromEntries(KNOWN_STATES.map((state) => [state, counted(state)]))
      : unmarkedCells(context)),
    unmarked: counted('unmarked'),
    recurring: { value: counts.recurring, formula: countIn(activities, 'recurring', FILLED, context) },
  };
}

/** What stands for the states of activities that have no marks. */
export const unmarkedCells = ({ words, language }: MonitoringContext): Readonly<Record<string, Cell>> => ({
  ...Object.fromEntries(KNOWN_STATES.map((state) => [state, language.nothing])),
  share: words.unmarkedShort,
});

/** The counts of several groups together. */
export const countOfAll = (all: readonly ExecutionCounts[], key: keyof ExecutionCounts): number =>
  all.reduce((own, counts) => own + counts[key], 0);
