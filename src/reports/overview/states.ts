import { type Block, cellIn, type Chart, type ComputedCell, COLORS, label, whole } from '../../document';
import type { ExecutionState } from '../../monitoring';
import { type Expression, joined } from '../../workbook';
import { tableBlock } from '../monitoring/context';
import { countIn, countOfAll, KNOWN_STATES, stateCriterion } from '../monitoring/counts';
import type { OverviewContext } from './context';
import { column } from '../column';

const STATES = 'states';
const NAME_SPAN = 4;

/** The states that are counted: all of them where there are marks, since any of them may come to be. */
export function shownStates({ monitoring: { executions } }: OverviewContext): readonly ExecutionState[] {
  const isMarked = executions.some(({ marked, counts: { total } }) => marked && total > 0);
  const unmarked = executions.some(({ counts }) => counts.unmarked > 0);
  return [...(isMarked ? KNOWN_STATES : []), ...(unmarked ? (['unmarked'] as const) : [])];
}

const COUNT = 'count';

/** How many activities are in each state; null where there is none. */
export function statesTable(context: OverviewContext): Block | null {
  const { monitoring, words, activities, overview } = context;
  const states = shownStates(context);
  if (states.length === 0) return null;
  const counts = monitoring.executions.map((own) => own.counts);
  const all = [...activities.keys()];
  const columns = [
    column('name', overview.data.states, NAME_SPAN, label),
    column(COUNT, overview.charts.count, 1, whole),
  ];
  const rows = states.map((state) => ({
    key: state,
    cells: {
      name: words.counts[state],
      [COUNT]: {
        value: countOfAll(counts, state),
        formula: countIn(all, 'state', stateCriterion(context, state), context),
      },
    },
  }));
  return tableBlock(STATES, columns, rows);
}

/** Activities in some of the states that are shown, of which there must be one. */
export function countedIn(context: OverviewContext, wanted: readonly ExecutionState[]): ComputedCell {
  const counts = context.monitoring.executions.map((own) => own.counts);
  const own = shownStates(context).filter((state) => wanted.includes(state));
  const cells = own.map((state): Expression => cellIn({ table: STATES, row: state, column: COUNT }));
  return {
    value: own.reduce((sum, state) => sum + countOfAll(counts, state), 0),
    formula: joined('+', ...cells),
  };
}

/** The chart of the states, whose title says what is overdue. */
export function statesChart(context: OverviewContext): Chart {
  const { overview, monitoring } = context;
  const { charts } = overview;
  const states = shownStates(context);
  const counts = monitoring.executions.map((own) => own.counts);
  const [overdue, total] = [countOfAll(counts, 'overdue'), countOfAll(counts, 'total')];
  const isKnown = states.includes('overdue');
  return {
    title: isKnown ? (overdue > 0 ? charts.overdue(overdue, total) : charts.done) : charts.unmarked,
    kind: 'bar',
    table: STATES,
    categories: 'name',
    series: [{ name: charts.count, column: COUNT, color: COLORS.tab }],
    height: 0,
    numberFormat: '0',
    valueAxis: { min: 0, bare: true },
  };
}
