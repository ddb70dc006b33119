import { type Block, text, whole } from '../../document';
import { indicatorTitle } from '../../locales';
import type { ChangedIndicator, Changes } from '../../monitoring';
import { shownPoints } from '../../workbook';
import { changedTogether, givenThen, hasActivities } from '../monitoring/changes';
import { rowKey, tableBlock, withFormula } from '../monitoring/context';
import { column } from '../column';
import { GRID, type OverviewContext } from './context';
import { shortened } from './lines';

/** Columns of what has changed, and of how many. */
const SPANS = { what: 3, count: 1 } as const;
/** Letters of what fits into a line beside them, of an indicator's name there, and of a file's name in the heading. */
const LONGEST = { names: 62, indicator: 38, file: 40 } as const;

/** What has changed since the last report, a line for each kind of change; nothing without one. */
export function changesBlocks(context: OverviewContext): readonly Block[] {
  const { monitoring, overview, words } = context;
  const { changes } = monitoring;
  if (!changes) return [];
  const { none } = words.compared.changes;
  const together = hasActivities(changes) ? changedTogether(changes, context) : [];
  const indicators = changedIndicators(changes);
  const lines = [
    ...together.map(({ what, names, formula }) => ({
      what,
      count: withFormula(names.length, formula),
      which: names.length === 0 ? none : shortened(names.join('; '), LONGEST.names),
    })),
    ...(givenThen(changes).length === 0
      ? []
      : [
          {
            what: overview.changes.indicators,
            count: indicators.length,
            which: indicators.length === 0 ? none : toldIndicators(indicators, context),
          },
        ]),
  ];
  if (lines.length === 0) return [];
  const file = changes.file && shortened(changes.file, LONGEST.file);
  const columns = [
    column('what', '', SPANS.what, { ...text, look: 'rowLabel' }),
    column('count', '', SPANS.count, whole),
    column('which', '', GRID.length - SPANS.what - SPANS.count, text),
  ];
  return [
    { kind: 'heading', text: overview.changes.heading(changes.since, file) },
    tableBlock(
      'changes',
      columns,
      lines.map((cells, at) => ({ key: rowKey(at), cells })),
      { headless: true, together: true },
    ),
  ];
}

/** Those whose change is seen in the figures that are shown, the greatest first. */
const changedIndicators = ({ indicators }: Changes): readonly ChangedIndicator[] =>
  indicators
    .filter(({ change }) => change !== null && shownPoints(change) !== 0)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));

/** The one that has changed most, and how many others. */
function toldIndicators(
  changed: readonly ChangedIndicator[],
  { monitoring, language, locale, overview, words }: OverviewContext,
): string {
  const [most, ...others] = changed;
  const own = monitoring.indicators.indicators.find(
    ({ definition }) => definition.id === most?.id && definition.title === most.title,
  );
  if (!own || most?.now.share == null || most.before.share === null) return '';
  const name = shortened(indicatorTitle(own.definition, locale), LONGEST.indicator);
  const { share } = language;
  const told = overview.changes.indicator(name, share(most.before.share), share(most.now.share));
  return others.length > 0 ? `${told}; ${words.compared.changes.more(others.length)}` : told;
}
