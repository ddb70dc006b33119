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
    words.source(changes.since, changes.file),
    ...(hasActivities(changes) ? [activitiesTable(changes, context)] : []),
    ...indicatorsTable(changes, context),
    ...(changes.apart > 0 ? [words.apart(changes.apart)] : []),
    ...(isEmpty(changes) ? [words.nothing] : []),
  );
}

/** The last report told of activities: without any of them nothing can be said to be new. */
export const hasActivities = ({ compared, removed }: Changes): boolean =>
  compared.length + removed.length > 0;

const isEmpty = (changes: Changes): boolean =>
  !hasActivities(changes) && givenThen(changes).length + changes.apart === 0;

/** The indicators of which the last report knew something. */
export const givenThen = ({ indicators }: Changes): Changes['indicators'] =>
  indicators.filter(({ before }) => before.share !== null);

/** Activities of which the same has become since the last report. */
export interface ChangedTogether {
  readonly what: string;
  /** Each with its number and title. */
  readonly names: readonly string[];
  /** Counts them on the sheet of activities; null where only the last report can tell. */
  readonly formula: Expression | null;
}

/** What is done, newly overdue and moved. Without marks in both reports nobody knows the first two. */
export function changedTogether(changes: Changes, context: MonitoringContext): readonly ChangedTogether[] {
  const words = context.words.compared.changes;
  const { compared, done, newlyOverdue, moved } = changes;
  const known = compared.filter(
    ({ activity, before }) => activity.state !== 'unmarked' && before.state !== 'unmarked',
  );
  const nowIn = (states: readonly ExecutionState[]): Expression =>
    total(
      states.map((state) => {
        const others = compared.flatMap(({ activity, before }) =>
          states.includes(before.state) ? [] : [activity],
        );
        return countIn(others, 'state', stateCriterion(context, state), context);
      }),
    );
  const titles = (own: readonly { readonly activity: ActivityExecution }[]): readonly string[] =>
    own.map(({ activity }) => nameOf(activity));
  return [
    ...(known.length === 0
      ? []
      : [
          { what: words.done, names: titles(done), formula: nowIn(['done', 'late']) },
          { what: words.overdue, names: titles(newlyOverdue), formula: nowIn(['overdue']) },
        ]),
    { what: words.moved, names: titles(moved), formula: null },
  ];
}

function activitiesTable(changes: Changes, context: MonitoringContext): Block {
  const words = context.words.compared.changes;
  const { added, removed } = changes;
  const row = ({ what, names, formula }: ChangedTogether) => ({
    cells: { name: what, count: withFormula(names.length, formula), which: listed(names, context) },
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
    numbered(
      [
        ...changedTogether(changes, context),
        { what: words.added, names: added.map(({ activity }) => nameOf(activity)), formula: null },
        { what: words.removed, names: removed.map(nameOf), formula: null },
      ].map(row),
    ),
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
function indicatorsTable(changes: Changes, context: MonitoringContext): readonly Block[] {
  const { words, monitoring, language } = context;
  const { indicators: results, supported } = monitoring.indicators;
  if (supported.length === 0) return [];
  const rows: readonly Omit<Row, 'key'>[] = givenThen(changes).flatMap(({ id, title, before }) => {
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
  const { current } = monitoring.indicators.years;
  const { year } = changes;
  const isOfOther = year !== current;
  const columns = [
    column('number', words.number, 1, whole),
    column('name', own.indicators, 1, text),
    column('before', isOfOther ? own.ofYear(own.before, year) : own.before, 1, givenShare),
    column('now', isOfOther ? own.ofYear(own.now, current) : own.now, 1, givenShare),
    column('change', words.figures.change, 1, changeOf('now', 'before', CHANGE_DECIMALS)),
  ];
  return rows.length === 0 ? [] : [tableBlock('changedIndicators', columns, numbered(rows))];
}
