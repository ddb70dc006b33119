import type { PlanChart } from '../../../workbook';
import {
  blockOf,
  type Block,
  columnRange,
  header,
  heading,
  type Line,
  space,
  span,
  styled,
  textSpan,
} from '../block';
import { CHART_COLORS } from '../colors';
import { type MonitoringContext, withRoadmap } from '../context';
import { GRID, LAST_COLUMN } from '../grid';
import { COUNT_COLUMN, countSpans, headerOfCounts, KNOWN_STATES } from '../groupCounts';

/** Heading and the head of the table. */
const HEAD = 2;
const CHART_ROWS = { least: 12, each: 1.5, frame: 5 } as const;

/** How the sections of all roadmaps are carried out, with a chart. */
export function sectionsPart(context: MonitoringContext, top: number): Block {
  const { monitoring, words } = context;
  const groups = monitoring.executions.flatMap((execution) =>
    execution.sections.map((section) => ({ execution, section })),
  );
  const first = top + HEAD;
  if (groups.length === 0) return blockOf(top, []);
  const lines = groups.map(({ execution: { sheet, marked }, section }, index): Line => {
    const { number = null, title = words.sections.outside } = section.section ?? {};
    return [
      span(GRID.number, styled(number ?? '', 'rowLabel')),
      textSpan(GRID.name, withRoadmap(context, sheet, title)),
      ...countSpans(first + index, section, marked, context),
    ];
  });
  const chartTop = first + lines.length + 1;
  const rows = Math.max(CHART_ROWS.least, Math.ceil(lines.length * CHART_ROWS.each) + CHART_ROWS.frame);
  return blockOf(
    top,
    [
      heading(words.sections.heading),
      header([GRID.number, words.number], [GRID.name, words.sections.section], ...headerOfCounts(context)),
      ...lines,
      ...space(rows + 1),
    ],
    {
      head: HEAD,
      charts: [chart(context, first, first + lines.length - 1, [chartTop, chartTop + rows - 1])],
    },
  );
}

function chart(
  { monitoring, words }: MonitoringContext,
  top: number,
  bottom: number,
  [first, last]: readonly [first: number, last: number],
): PlanChart {
  const unmarked = monitoring.executions.some(({ marked }) => !marked);
  const states = [...KNOWN_STATES, ...(unmarked ? (['unmarked'] as const) : [])];
  return {
    title: words.sections.chart,
    kind: 'barStacked',
    categories: columnRange(GRID.name, top, bottom),
    series: states.map((state) => ({
      name: words.counts[state],
      values: columnRange(COUNT_COLUMN[state], top, bottom),
      color: CHART_COLORS[state],
    })),
    place: { top: first, left: 0, bottom: last, right: LAST_COLUMN },
    legend: 'bottom',
    numberFormat: '0',
    valueAxis: { title: words.counts.activitiesAxis, min: 0 },
  };
}
