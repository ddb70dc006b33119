import type { Direction, Figure, LowSums, Trend } from '../../indicators';
import { literal } from '../../workbook';
import {
  changeFormula,
  type Counts,
  figureTexts,
  shareFormula,
  trendFormula,
  trendText,
} from '../formulas/figures';
import { computed } from '../planCells';
import { beside, fixed } from '../references';
import { type Line, type Span, span, styled } from './block';
import type { MonitoringContext } from './context';

/** n, N and their share, in three neighbouring cells. */
export function figureSpans(
  row: number,
  column: number,
  figure: Figure,
  counts: Counts,
  { figures: words }: MonitoringContext,
): Line {
  const { part, total, share } = figureTexts(figure, words);
  const style = counts === 'whole' ? 'figure' : 'weighted';
  if (figure.part === null || figure.total === null) {
    return [
      span(column, styled(words.nothing, style)),
      span(column + 1, styled(words.nothing, style)),
      span(column + 2, styled(share, 'word')),
    ];
  }
  const cells = [beside(row, column), beside(row, column + 1)] as const;
  return [
    span(column, styled(part, style)),
    span(column + 1, styled(total, style)),
    span(column + 2, computed(shareFormula(...cells, counts, literal(words.noData), words), share, 'share')),
  ];
}

/** Low results as a figure; those of nobody are no data. */
export function lowFigure(sums: LowSums | undefined): Figure {
  if (!sums || sums.total === 0) return { part: null, total: null, share: null, gap: 'no-data' };
  const { part, total } = sums;
  return part > total
    ? { part, total, share: null, gap: 'faulty' }
    : { part, total, share: part / total, gap: null };
}

export interface ChangeOfRow {
  readonly change: number | null;
  readonly trend: Trend;
  readonly direction: Direction;
  /** The row that holds them, if it is not the row itself. */
  readonly from?: number;
  /** Columns of the shares now and before, and of their totals where small cohorts are not judged. */
  readonly shares: readonly [now: number, before: number];
  readonly totals: readonly [now: number, before: number] | null;
  /** Columns of change and trend. */
  readonly place: readonly [change: number, trend: number];
}

/** How a share of a row changed, and what that means. */
export function changeSpans(row: number, of: ChangeOfRow, context: MonitoringContext): readonly Span[] {
  const { figures: words, monitoring } = context;
  const { stabilityBand: band, smallCohort: limit } = monitoring.indicators.settings;
  const [now, before] = of.shares;
  const [changeAt, trendAt] = of.place;
  const at = (column: number) => (of.from === undefined ? beside(row, column) : fixed(of.from, column));
  const change = changeFormula(at(now), at(before), words);
  const cells = of.totals?.map(at);
  const trend = trendFormula(
    {
      change: beside(row, changeAt),
      direction: of.direction,
      band,
      cohorts: cells ? { cells, limit } : null,
    },
    words,
  );
  return [
    span(changeAt, computed(change, of.change ?? words.noData, 'change')),
    span(trendAt, computed(trend, trendText(of.trend, of.change, words), 'word')),
  ];
}
