import type { CellRange } from './address';

export type PlanChartKind =
  'column' | 'columnStacked' | 'column100' | 'bar' | 'barStacked' | 'bar100' | 'line' | 'pie' | 'doughnut';

export interface PlanSeries {
  readonly name: string;
  /** One row or column of the chart's own sheet. */
  readonly values: CellRange;
  /** «#RRGGBB» */
  readonly color?: string;
}

/** A native chart over cells of the sheet it stands on. */
export interface PlanChart {
  readonly title: string;
  readonly kind: PlanChartKind;
  /** One row or column, as long as each series. */
  readonly categories: CellRange;
  readonly series: readonly PlanSeries[];
  /** The cells it covers. */
  readonly place: CellRange;
  readonly legend: 'bottom' | 'right' | 'none';
  /** Number format of the value axis and of labels. */
  readonly numberFormat?: string;
  readonly valueAxis?: { readonly title?: string; readonly min?: number; readonly max?: number };
  readonly categoryAxis?: { readonly title?: string };
  /** Each point carries its value. */
  readonly labels?: boolean;
}
