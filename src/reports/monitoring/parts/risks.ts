import { type FactorProfile } from '../../../risks';
import { factorName } from '../../../locales';
import { call, type PlanChart, rangeReference } from '../../../workbook';
import { computed } from '../../planCells';
import {
  blockOf,
  type Block,
  columnRange,
  header,
  heading,
  type Line,
  sentence,
  space,
  span,
  styled,
  textSpan,
} from '../block';
import { CHART_COLORS } from '../colors';
import type { MonitoringContext } from '../context';
import { GRID, LAST_COLUMN } from '../grid';
import { signRules } from '../rules';

export const RISK_COLUMN = { high: 2, medium: 3, low: 4, unrated: 5, all: 6, coverage: 7 } as const;
const LEVELS = ['high', 'medium', 'low', 'unrated'] as const;
const HEAD = 3;
const CHART_ROWS = { least: 12, frame: 5 } as const;

/** The row in which the risks of all factors stand together; null without a profile. */
export const allRisksRow = ({ tops, monitoring: { profile } }: MonitoringContext): number | null =>
  profile.factors.length === 0 ? null : tops.risks + HEAD + profile.factors.length;

/** In how many schools each risk factor was found, with a chart. */
export function risksPart(context: MonitoringContext, top: number): Block {
  const { words, monitoring } = context;
  const { profile } = monitoring;
  const { factors } = profile;
  if (factors.length === 0) {
    const none = profile.given ? words.risks.noFactors : words.risks.none;
    return blockOf(top, [heading(words.risks.heading), sentence(none)]);
  }
  const first = top + HEAD;
  const last = first + factors.length - 1;
  const chartTop = last + 3;
  const rows = Math.max(CHART_ROWS.least, factors.length + CHART_ROWS.frame);
  const { columns } = words.risks;
  return blockOf(
    top,
    [
      heading(words.risks.heading),
      sentence(words.risks.note),
      header(
        [GRID.number, words.number],
        [GRID.name, words.risks.factor],
        ...([...LEVELS, 'all'] as const).map((key) => [RISK_COLUMN[key], columns[key]] as const),
        [RISK_COLUMN.coverage, columns.coverage, LAST_COLUMN],
      ),
      ...factors.map((factor, index) => factorLine(factor, index, first + index, context)),
      totalLine(context, first, last),
      ...space(rows + 1),
    ],
    {
      head: HEAD,
      rules: signRules(context, RISK_COLUMN.coverage, first, last),
      charts: [chart(context, [first, last], [chartTop, chartTop + rows - 1])],
    },
  );
}

const rowOfLevels = (row: number) =>
  rangeReference({ top: row, left: RISK_COLUMN.high, bottom: row, right: RISK_COLUMN.unrated });

function factorLine(
  { factor, counts, found, coverage, activities }: FactorProfile,
  index: number,
  row: number,
  { words, locale }: MonitoringContext,
): Line {
  return [
    span(GRID.number, styled(index + 1, 'count')),
    textSpan(GRID.name, factorName(factor, locale)),
    ...LEVELS.map((level) => span(RISK_COLUMN[level], styled(counts[level], 'figure'))),
    span(RISK_COLUMN.all, computed(call('SUM', rowOfLevels(row)), found.length, 'figure')),
    textSpan(RISK_COLUMN.coverage, words.risks.coverage(coverage, activities.length), LAST_COLUMN),
  ];
}

function totalLine({ words, monitoring }: MonitoringContext, first: number, last: number): Line {
  const { factors } = monitoring.profile;
  const sum = (column: number, value: number) =>
    span(column, computed(call('SUM', rangeReference(columnRange(column, first, last))), value, 'total'));
  return [
    span(GRID.number, styled(words.total, 'totalLabel'), GRID.name),
    ...LEVELS.map((level) =>
      sum(
        RISK_COLUMN[level],
        factors.reduce((all, { counts }) => all + counts[level], 0),
      ),
    ),
    sum(
      RISK_COLUMN.all,
      factors.reduce((all, { found }) => all + found.length, 0),
    ),
  ];
}

const chart = (
  { words }: MonitoringContext,
  [top, bottom]: readonly [top: number, bottom: number],
  [first, last]: readonly [first: number, last: number],
): PlanChart => ({
  title: words.risks.chart,
  kind: 'barStacked',
  categories: columnRange(GRID.name, top, bottom),
  series: LEVELS.map((level) => ({
    name: words.risks.columns[level],
    values: columnRange(RISK_COLUMN[level], top, bottom),
    color: CHART_COLORS[level],
  })),
  place: { top: first, left: 0, bottom: last, right: LAST_COLUMN },
  legend: 'bottom',
  numberFormat: '0',
  valueAxis: { min: 0 },
});
