import { type Block, changeOf, givenShare, type Row, text, whole } from '../../document';
import { CHANGE_DECIMALS, total } from '../../indicators';
import type { ActivityExecution, Changes, ExecutionState } from '../../monitoring';
import type { Expression } from '../../workbook';
import { type MonitoringContext, numbered, part, rowKey, same, tableBlock, withFormula } from './context';
import { countIn, stateCriterion } from './counts';
import { shareColumn } from './figures';
import { INDICATORS } from './indicators';
import { column } from '../column';

/** Activities that are named; of more their number is told. */
const MOST_NAMED = 12;

/** What has changed since the last report; nothing without one. */
export function changesPart(context: MonitoringContext): readonly Block[] {
  const { changes } = context.monitoring;
  if (!changes) return [];
  const words = context.words.compared.changes;
  return part(
    words.heading(changes.since),
    ...(context.activities.size + changes.removed.length > 0 ? [activitiesTable(changes, context)] : []),
    ...indicatorsTable(changes, context),
  );
}

function activitiesTable(changes: Changes, context: MonitoringContext): Block {
  const words = context.words.compared.changes;
  const { done, newlyOverdue, moved, added, removed } = changes;
  const before = new Map(changes.compared.map(({ activity, before: was }) => [activity, was.state]));
  const nowIn = (states: readonly ExecutionState[]): Expression =>
    total(
      states.map((state) => {
        const others = [...before].flatMap(([activity, was]) => (states.includes(was) ? [] : [activity]));
        return countIn(others, 'state', stateCriterion(context, state), context);
      }),
    );
  const titles = (own: readonly { readonly activity: ActivityExecution }[]): readonly string[] =>
    own.map(({ activity }) => nameOf(activity));
  const row = (what: string, named: readonly string[], formula: Expression | null = null) => ({
    cells: { name: what, count: withFormula(named.length, formula), which: listed(named, context) },
  });
  const columns = [
    column('number', context.words.number, 1, whole),
    column('name', words.what, 1, text),
    column('count', words.count, 1, whole),
    column('which', words.which, 10, text),
  ];
  return tableBlock(
    'changedActivities',
    columns,
    numbered([
      row(words.done, titles(done), nowIn(['done', 'late'])),
      row(words.overdue, titles(newlyOverdue), nowIn(['overdue'])),
      row(words.moved, titles(moved)),
      row(words.added, titles(added)),
      row(words.removed, removed.map(nameOf)),
    ]),
  );
}

const nameOf = ({ number, title }: { readonly number: string | null; readonly title: string }): string =>
  [number, title].filter(Boolean).join(' ');

function listed(names: readonly string[], { words }: MonitoringContext): string {
  const { none, more } = words.compared.changes;
  if (names.length === 0) return none;
  const rest = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(rest > 0 ? [more(rest)] : [])].join('; ');
}

/** The indicators of both reports: those of this one as the table of indicators shows them. */
function indicatorsTable({ indicators }: Changes, context: MonitoringContext): readonly Block[] {
  const { words, monitoring, language } = context;
  const { indicators: results, supported } = monitoring.indicators;
  if (supported.length === 0) return [];
  const rows: readonly Omit<Row, 'key'>[] = indicators.flatMap(({ id, title, before }) => {
    const at = results.findIndex(({ definition }) => definition.id === id && definition.title === title);
    if (at < 0) return [];
    return [
      {
        cells: {
          name: same(INDICATORS, rowKey(at), 'name'),
          before: before.share ?? language.noData,
          now: same(INDICATORS, rowKey(at), shareColumn('current')),
        },
      },
    ];
  });
  const own = words.compared.changes;
  const columns = [
    column('number', words.number, 1, whole),
    column('name', own.indicators, 1, text),
    column('before', own.before, 1, givenShare),
    column('now', own.now, 1, givenShare),
    column('change', words.figures.change, 1, changeOf('now', 'before', CHANGE_DECIMALS)),
  ];
  return rows.length === 0 ? [] : [tableBlock('changedIndicators', columns, numbered(rows))];
}
