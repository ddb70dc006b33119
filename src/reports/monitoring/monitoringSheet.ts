import { cellHeight, lineHeight } from '../../document';
import { type LocaleName, REPORTS_LOCALES, type WordedConclusions } from '../../locales';
import type { ActivityExecution, Monitoring } from '../../monitoring';
import type { CellRange, CellStyle, KeptTexts, PlanCell, SheetPlan } from '../../workbook';

import { COLORS } from '../styles';
import type { ListedActivity, MonitoringContext } from './context';
import { COLUMN_WIDTHS } from './grid';
import { pageBreaks, pageHeight } from './pages';
import { NO_TOPS, stacked } from './stack';
import { monitoringStyles } from './styles';

/** Points. */
const LINE_HEIGHT = lineHeight();

export interface MonitoringSheetInput {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  /** Texts of the last such sheet as the person left them. */
  readonly kept: KeptTexts;
  /** As settled, see `settleNames`. */
  readonly name: string;
  readonly locale: LocaleName;
  /** Days of the workbook count from 1904. */
  readonly date1904: boolean;
}

type Row = readonly (PlanCell | null)[];

/**
 * The sheet «Мониторинг»: everything that a monitoring report says, to print and to edit. Shares, changes, totals and
 * states are formulas; those of activities follow the marks of the roadmaps, which must be sheets of the same workbook.
 */
export function monitoringSheet(input: MonitoringSheetInput): SheetPlan {
  const { monitoring, conclusions, kept, name, locale, date1904 } = input;
  const { monitoring: words, figures, footer } = REPORTS_LOCALES[locale];
  const context: MonitoringContext = {
    monitoring,
    conclusions,
    kept,
    locale,
    words,
    figures,
    date1904,
    tops: NO_TOPS,
    activities: listedActivities(monitoring),
  };
  const blocks = stacked(context);
  const rows: Row[] = [];
  for (const { top, rows: own } of blocks) {
    while (rows.length < top) rows.push([]);
    rows.push(...own);
  }
  const styles: Readonly<Record<string, CellStyle>> = monitoringStyles(words.dayFormat);
  const merges = blocks.flatMap((block) => block.merges);
  const mergedIn = new Map<number, readonly CellRange[]>();
  for (const merge of merges) mergedIn.set(merge.top, [...(mergedIn.get(merge.top) ?? []), merge]);
  const heightOf = (row: Row, at: number): number =>
    row.reduce((height, cell, left) => {
      const right = mergedIn.get(at)?.find((merge) => merge.left === left)?.right ?? left;
      const style = styles[cell?.style ?? ''] ?? {};
      return Math.max(height, cell ? cellHeight(cell, style, COLUMN_WIDTHS.slice(left, right + 1)) : 0);
    }, LINE_HEIGHT);
  const heights = rows.map(heightOf);
  return {
    kind: 'monitoring',
    name,
    rows,
    styles,
    columnWidths: COLUMN_WIDTHS,
    // Excel fits no row to the texts of merged cells; the others keep the heights that pages were counted with.
    rowHeights: new Map(heights.flatMap((height, at) => (height > LINE_HEIGHT ? [[at, height]] : []))),
    merges,
    rules: blocks.flatMap((block) => block.rules),
    charts: blocks.flatMap((block) => block.charts),
    page: {
      orientation: 'landscape',
      footer: footer(words.title(monitoring.data.settings.municipality)),
      breaks: pageBreaks(blocks, (row) => heights[row] ?? LINE_HEIGHT, pageHeight(COLUMN_WIDTHS)),
    },
    tabColor: COLORS.tab,
  };
}

function listedActivities({ executions }: Monitoring): ReadonlyMap<ActivityExecution, ListedActivity> {
  const listed = new Map<ActivityExecution, ListedActivity>();
  for (const execution of executions) {
    const sectionOf = new Map(
      execution.sections.flatMap(({ section, activities }) =>
        activities.map((activity) => [activity, section?.number ?? section?.title ?? ''] as const),
      ),
    );
    for (const activity of execution.activities) {
      listed.set(activity, { index: listed.size, execution, section: sectionOf.get(activity) ?? '' });
    }
  }
  return listed;
}
