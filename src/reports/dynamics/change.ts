import type { ResultFigures } from '../../indicators';
import { judgeChange } from '../../indicators';
import type { PlanCell } from '../../workbook';
import { changeFormula, trendFormula, trendText } from '../formulas/figures';
import { computed as withFormula, shown } from '../planCells';
import { beside, fixed } from '../references';
import { type DynamicsContext, yearColumn } from './context';

export type Share = Pick<ResultFigures, 'participants' | 'lowShare'>;

/** Change and trend between the last two years in which the share of a row is known; the shares stand in row `from`. */
export function changeCells(
  row: number,
  shares: readonly (Share | null)[],
  { computed, columns, figures: words }: DynamicsContext,
  from: number = row,
): readonly (readonly [number, PlanCell])[] {
  const known = shares.flatMap((share, order) =>
    share && share.lowShare !== null ? [{ order, share }] : [],
  );
  const [last, before] = known.reverse();
  if (!last || !before) {
    return [
      [columns.change, shown(words.nothing, 'change')],
      [columns.trend, shown(words.noData, 'word')],
    ];
  }
  const { change, trend } = judgeChange(last.share, before.share, computed.settings);
  const fromRow = (column: number) => (from === row ? beside(row, column) : fixed(from, column));
  const cells = [last, before].map(({ order }) => fromRow(yearColumn(order)));
  const [now, then] = [last, before].map(({ order }) => fromRow(yearColumn(order) + 1));
  if (!now || !then) return [];
  const { stabilityBand: band, smallCohort: limit } = computed.settings;
  const judged = {
    change: beside(row, columns.change),
    direction: 'less',
    band,
    cohorts: { cells, limit },
  } as const;
  return [
    [columns.change, withFormula(changeFormula(now, then, words), change ?? words.noData, 'change')],
    [columns.trend, withFormula(trendFormula(judged, words), trendText(trend, change, words), 'word')],
  ];
}
