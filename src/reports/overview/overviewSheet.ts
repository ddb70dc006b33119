import { type Block, type Chart, day, documentSheet, kindOf } from '../../document';
import { REPORTS_LOCALES, withheldBelow } from '../../locales';
import type { SheetPlan } from '../../workbook';
import { contextOf, DATE_CELL, rowKey, serialOf, tableBlock } from '../monitoring/context';
import { indicatorsTable } from '../monitoring/indicators';
import type { MonitoringSheetInput } from '../monitoring/monitoringSheet';
import { lowTitle, lowYears } from '../monitoring/results';
import { changesBlocks } from './changes';
import { GRID, type OverviewContext } from './context';
import { decisionsBlocks, gapsBlocks, problemsBlocks } from './lines';
import { risksBlocks } from './risks';
import { statesChart, statesTable } from './states';
import { shownIndicators, tilesBlocks } from './tiles';
import { column } from '../column';

export interface OverviewSheetInput extends MonitoringSheetInput {
  /** Name of the sheet that tells more; null where there is none. */
  readonly more: string | null;
}

/** Points of the charts side by side, and of the one below them. */
const HEIGHT = { upper: 118, lower: 100 } as const;
const MOST_YEARS = 3;
const MOST_PROCEDURES = 6;

/**
 * The sheet «Обзор»: what a head has to know, on one page, before all other sheets. Its shares are formulas over the data
 * sheets and over the sheets beside it; what they and the charts are made of stands below the page.
 */
export function overviewSheet({ name, beside, more, ...input }: OverviewSheetInput): SheetPlan {
  const words = REPORTS_LOCALES[input.locale].overview;
  const context: OverviewContext = { ...contextOf(input), overview: words, more };
  const { title } = words;
  return documentSheet({
    document: {
      title,
      withheld: withheldBelow(input.monitoring.data.settings.publishFrom, input.locale),
      frame: {
        orientation: 'portrait',
        grid: GRID,
        onePage: true,
        footer: REPORTS_LOCALES[input.locale].footer(title),
      },
      blocks: blocksOf(context, title),
    },
    ...{ kind: 'overview', name, kept: new Map(), language: context.language, beside, first: true },
  });
}

function blocksOf(context: OverviewContext, title: string): readonly Block[] {
  const { overview } = context;
  const states = statesTable(context);
  const risks = risksBlocks(context);
  const low = lowYears(context, MOST_YEARS, MOST_PROCEDURES);
  const indicators = shownIndicators(context);
  const upper = [...(states ? [statesChart(context)] : []), ...(risks ? [risks.chart] : [])];
  const data: readonly Block[] = [
    ...(states ? [states] : []),
    ...(indicators.length > 0 ? [indicatorsTable(indicators, context)] : []),
    ...(risks ? [risks.table] : []),
    ...(low ? [low.table] : []),
  ];
  return [
    { kind: 'title', title, lines: [] },
    asOf(context),
    ...tilesBlocks(context),
    ...(upper.length > 0 ? [chartsBlock(upper)] : []),
    ...(low
      ? [
          {
            kind: 'chart',
            chart: {
              ...low.chart,
              title: lowTitle(context, overview.charts.low),
              valueAxis: { min: 0 },
              height: HEIGHT.lower,
            },
          } as const,
        ]
      : []),
    ...changesBlocks(context),
    ...problemsBlocks(context),
    ...decisionsBlocks(context),
    ...gapsBlocks(context),
    { kind: 'unprinted' },
    ...(data.length > 0
      ? [
          { kind: 'heading', text: overview.data.heading } as const,
          { kind: 'paragraph', content: overview.data.note } as const,
          ...data,
        ]
      : []),
  ];
}

/** Charts side by side over the whole width. */
function chartsBlock(charts: readonly Chart[]): Block {
  const half = Math.floor(GRID.length / 2);
  return {
    kind: 'charts',
    charts: charts.map((chart, at) => ({
      ...chart,
      height: HEIGHT.upper,
      legendRight: true,
      span: at < charts.length - 1 ? half : GRID.length - half * at,
    })),
  };
}

/** The years of the report and its day, which follows that of the sheet of activities. */
function asOf(context: OverviewContext): Block {
  const { overview, monitoring, date1904, activities } = context;
  const plain = kindOf({ look: 'sentence' });
  const columns = [
    column('years', '', GRID.length - 3, plain),
    column('label', '', 1, plain),
    column('day', '', 2, { ...day(date1904), look: 'day' }),
  ];
  const own = activities.size > 0 ? { same: DATE_CELL } : serialOf(context, monitoring.reportDate);
  const cells = {
    years: overview.years(
      monitoring.data.settings.municipality,
      monitoring.indicators.years.current,
      monitoring.indicators.years.previous,
    ),
    label: overview.reportDate,
    day: own,
  };
  return tableBlock('asOf', columns, [{ key: rowKey(0), cells }], { headless: true });
}
