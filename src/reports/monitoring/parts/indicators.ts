import { type IndicatorResult } from '../../../indicators';
import { indicatorTitle, ofSameSchools } from '../../../locales';

import { literal, numeral, type PlanChart } from '../../../workbook';
import { achievementFormula, statusFormula } from '../../formulas/figures';
import { computed } from '../../planCells';
import { beside } from '../../references';
import { COLORS } from '../../styles';
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
import type { MonitoringContext } from '../context';
import { changeSpans, figureSpans } from '../figureSpans';
import { GRID, LAST_COLUMN } from '../grid';
import { signRules, statusRules } from '../rules';

export const INDICATOR_COLUMN = {
  number: 0,
  title: 1,
  current: 2,
  previous: 5,
  change: 8,
  trend: 9,
  target: 10,
  status: 11,
} as const;

/** Heading, years and the two rows of the head. */
const HEAD = 4;
const CHART_ROWS = { least: 12, each: 1.4, frame: 5 } as const;
/** From a figure's first column. */
const SHARE = 2;

/** The row of an indicator. */
export const indicatorRow = ({ tops }: MonitoringContext, index: number): number =>
  tops.indicators + HEAD + index;

const yearText = ({ monitoring, figures }: MonitoringContext, of: 'current' | 'previous'): string => {
  const { years, view } = monitoring.indicators;
  const year = years[of];
  return year === null ? figures.noData : view.years.textOf(year);
};

/** The indicators of the supported schools now and before, with a chart. */
export function indicatorsPart(context: MonitoringContext, top: number): Block {
  const { monitoring, words } = context;
  const { indicators, supported } = monitoring.indicators;
  if (supported.length === 0 || indicators.length === 0) {
    return blockOf(top, [heading(words.indicators.heading), sentence(words.indicators.none)]);
  }
  const first = top + HEAD;
  const same = indicators.filter((own) => own.same !== null);
  const end = first + indicators.length - 1;
  const last = end + same.length;
  const chartTop = last + 2;
  const rows = Math.max(CHART_ROWS.least, Math.ceil(indicators.length * CHART_ROWS.each) + CHART_ROWS.frame);
  return blockOf(
    top,
    [
      heading(words.indicators.heading),
      sentence(words.indicators.note),
      ...headLines(context),
      ...indicators.map((result, index) => {
        const place = same.indexOf(result);
        const from = place < 0 ? undefined : end + 1 + place;
        return indicatorLine(result, index, { row: first + index, from }, context);
      }),
      ...same.flatMap((result, place) => sameLine(result, end + 1 + place, context)),
      ...space(rows + 1),
    ],
    {
      head: HEAD,
      rules: [
        ...signRules(context, INDICATOR_COLUMN.trend, first, last),
        ...statusRules(context, INDICATOR_COLUMN.status, first, last),
      ],
      charts: [chart(context, [first, end], [chartTop, chartTop + rows - 1])],
    },
  );
}

function headLines(context: MonitoringContext): readonly Line[] {
  const { words } = context;
  const { current, previous, change, trend, target, status } = INDICATOR_COLUMN;
  const parts = [words.figures.part, words.figures.total, words.figures.share];
  const under = (column: number) => parts.map((text, at) => [column + at, text] as const);
  return [
    header(
      [GRID.number, ''],
      [GRID.name, ''],
      [current, yearText(context, 'current'), current + SHARE],
      [previous, yearText(context, 'previous'), previous + SHARE],
      ...[change, trend, target, status].map((column) => [column, ''] as const),
    ),
    header(
      [GRID.number, words.number],
      [GRID.name, words.indicators.indicator],
      ...under(current),
      ...under(previous),
      [change, words.figures.change],
      [trend, words.figures.trend],
      [target, words.indicators.target],
      [status, words.indicators.status],
    ),
  ];
}

function indicatorLine(
  result: IndicatorResult,
  index: number,
  { row, from }: { readonly row: number; readonly from: number | undefined },
  context: MonitoringContext,
): Line {
  const { definition } = result;
  return [
    span(GRID.number, styled(index + 1, 'count')),
    textSpan(GRID.name, indicatorTitle(definition, context.locale)),
    ...comparedSpans(result, row, from, context),
    ...goalSpans(result, row, context),
  ];
}

/** The same of the schools that are known in both years: the change of all is theirs. */
function sameLine(result: IndicatorResult, row: number, context: MonitoringContext): readonly Line[] {
  const { definition, same } = result;
  if (!same) return [];
  const title = indicatorTitle(definition, context.locale);
  return [
    [
      span(GRID.number, styled('', 'rowLabel')),
      textSpan(GRID.name, `${title}, ${ofSameSchools(same.schools, context.locale)}`),
      ...comparedSpans(
        { ...result, current: same.current, previous: same.previous },
        row,
        undefined,
        context,
      ),
    ],
  ];
}

/** Both years of a row, and the change of them, or of those of another row. */
function comparedSpans(
  { definition, current, previous, change, trend }: IndicatorResult,
  row: number,
  from: number | undefined,
  context: MonitoringContext,
): Line {
  const { direction, measure } = definition;
  const { counts, ofCohorts } = measure;
  const at = INDICATOR_COLUMN;
  return [
    ...figureSpans(row, at.current, current, counts, context),
    ...figureSpans(row, at.previous, previous, counts, context),
    ...changeSpans(
      row,
      {
        ...(from !== undefined && { from }),
        change,
        trend,
        direction,
        shares: [at.current + SHARE, at.previous + SHARE],
        totals: ofCohorts ? [at.current + 1, at.previous + 1] : null,
        place: [at.change, at.trend],
      },
      context,
    ),
  ];
}

function goalSpans(
  { target, baseline, status, definition }: IndicatorResult,
  row: number,
  context: MonitoringContext,
): Line {
  const { words, figures } = context;
  const at = INDICATOR_COLUMN;
  if (target === null) {
    return [
      span(at.target, styled(words.indicators.noTarget, 'word')),
      span(at.status, styled(figures.nothing, 'word')),
    ];
  }
  const cells = {
    current: beside(row, at.current + SHARE),
    change: beside(row, at.change),
    target: beside(row, at.target),
    baseline: baseline === null ? literal('') : numeral(baseline),
  };
  const achievement =
    baseline === null ? literal('') : achievementFormula({ ...cells, achievement: literal('') });
  const state = statusFormula({ ...cells, achievement }, definition.direction, figures);
  return [
    span(at.target, styled(target, 'share')),
    span(at.status, computed(state, status === null ? '' : figures.status[status], 'word')),
  ];
}

function chart(
  context: MonitoringContext,
  [top, bottom]: readonly [top: number, bottom: number],
  [first, last]: readonly [first: number, last: number],
): PlanChart {
  const { words } = context;
  const series = [
    { of: 'previous', color: COLORS.before },
    { of: 'current', color: COLORS.tab },
  ] as const;
  return {
    title: words.indicators.chart,
    kind: 'bar',
    categories: columnRange(GRID.name, top, bottom),
    series: series.map(({ of, color }) => ({
      name: yearText(context, of),
      values: columnRange(INDICATOR_COLUMN[of] + SHARE, top, bottom),
      color,
    })),
    place: { top: first, left: 0, bottom: last, right: LAST_COLUMN },
    legend: 'bottom',
    numberFormat: '0%',
    valueAxis: { title: words.figures.share, min: 0, max: 1 },
  };
}
