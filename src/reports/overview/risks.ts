import { type Block, type Chart, label, LEVEL_COLORS } from '../../document';
import { factorName } from '../../locales';
import type { FactorProfile } from '../../risks';
import { rowKey, tableBlock } from '../monitoring/context';
import { factorCells, levelColumns, RISK_LEVELS } from '../monitoring/risks';
import { type OverviewContext, spanned } from './context';
import { shortened } from './lines';
import { column } from '../column';

const RISKS = 'gravestRisks';
/** So many factors have room. */
const MOST = 3;
/** Letters of a factor's name beside its bar, and in the title. */
const LONGEST = { name: 27, titled: 36 } as const;

/** The factors of high significance in most schools first. */
const gravest = ({ monitoring: { profile } }: OverviewContext): readonly FactorProfile[] =>
  profile.factors
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => b.counts.high - a.counts.high || b.found.length - a.found.length)
    .slice(0, MOST);

/** The gravest factors with a chart; null where none was found. */
export function risksBlocks(
  context: OverviewContext,
): { readonly table: Block; readonly chart: Chart } | null {
  const { words, overview, locale } = context;
  const factors = gravest(context);
  const [worst] = factors;
  if (!worst) return null;
  const columns = [
    column('name', words.risks.factor, 1, label),
    ...spanned(
      levelColumns(context),
      RISK_LEVELS.map(() => 1),
    ),
  ];
  const rows = factors.map((own, at) => ({
    key: rowKey(at),
    cells: {
      ...factorCells(own, context),
      name: shortened(factorName(own.factor, locale), LONGEST.name),
    },
  }));
  const { charts } = overview;
  const title =
    worst.counts.high > 0
      ? charts.highRisks(shortened(factorName(worst.factor, locale), LONGEST.titled), worst.counts.high)
      : charts.risks;
  return {
    table: tableBlock(RISKS, spanned(columns, [9, ...RISK_LEVELS.map(() => 1)]), rows),
    chart: {
      title,
      kind: 'barStacked',
      table: RISKS,
      categories: 'name',
      series: RISK_LEVELS.map((level) => ({
        name: words.risks.columns[level],
        column: level,
        color: LEVEL_COLORS[level],
      })),
      height: 0,
      numberFormat: '0',
      valueAxis: { min: 0, bare: true },
    },
  };
}
