import type { CellRange } from '../../src/workbook';

/** A range on a named sheet, kept by the sheet's id so that renaming leaves it right. */
export interface SheetRange {
  readonly sheetId: string;
  readonly range: CellRange;
}

export interface ChartSeries {
  readonly id: string;
  /** A fixed name; null where `nameFrom` or the position gives it. */
  readonly name: string | null;
  readonly nameFrom: SheetRange | null;
  readonly values: SheetRange | null;
  readonly categories: SheetRange | null;
  /** «#RRGGBB», or null for the automatic colour. */
  readonly color: string | null;
  readonly lineColor: string | null;
  readonly hasDataLabels: boolean;
  readonly chartType: string;
  readonly gapWidth: number;
  /** How far bars of one category cover each other: -100 to 100. */
  readonly overlap: number;
  /** Colours of single points by 0-based index. */
  readonly pointColors: ReadonlyMap<number, string>;
}

export const CATEGORY_TYPES = ['Automatic', 'TextAxis', 'DateAxis'] as const;
export const TICK_LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;

export interface ChartAxis {
  readonly title: string;
  readonly titleVisible: boolean;
  readonly visible: boolean;
  /** Null for automatic. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
  readonly majorGridlines: boolean;
  readonly reversed: boolean;
  readonly categoryType: (typeof CATEGORY_TYPES)[number];
  readonly tickLabelPosition: (typeof TICK_LABEL_POSITIONS)[number];
  /** Every so many categories have a label; null for as many as fit. */
  readonly tickLabelSpacing: number | null;
}

export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

export const DATA_LABEL_POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

export interface DataLabels {
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly showPercentage: boolean;
  readonly showLegendKey: boolean;
  readonly position: (typeof DATA_LABEL_POSITIONS)[number];
  readonly numberFormat: string;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  /** As Office.js names it: «ColumnClustered», «Line», «Pie». */
  readonly chartType: string;
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: {
    readonly text: string;
    readonly visible: boolean;
    readonly size: number;
    readonly bold: boolean;
  };
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition };
  /** Points of all letters but those of the title. */
  readonly fontSize: number;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly dataLabels: DataLabels;
  readonly series: readonly ChartSeries[];
  /** Whether a series runs down a column or along a row of its source. */
  readonly plotBy: 'Columns' | 'Rows';
  readonly style: number;
}

const AXIS: ChartAxis = {
  title: '',
  titleVisible: false,
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: 'General',
  majorGridlines: false,
  reversed: false,
  categoryType: 'Automatic',
  tickLabelPosition: 'NextToAxis',
  tickLabelSpacing: null,
};

/** A chart as Excel inserts it: 360 × 216 points, legend on the right. */
export const newChart = (id: string, name: string, chartType: string): Chart => ({
  id,
  name,
  chartType,
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  title: { text: '', visible: true, size: 14, bold: false },
  legend: { visible: true, position: 'Right' },
  fontSize: 9,
  categoryAxis: AXIS,
  valueAxis: { ...AXIS, majorGridlines: true },
  dataLabels: {
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    showPercentage: false,
    showLegendKey: false,
    position: 'OutsideEnd',
    numberFormat: 'General',
  },
  series: [],
  plotBy: 'Columns',
  style: 2,
});

export const newSeries = (id: string, chartType: string): ChartSeries => ({
  id,
  name: null,
  nameFrom: null,
  values: null,
  categories: null,
  color: null,
  lineColor: null,
  hasDataLabels: false,
  chartType,
  gapWidth: 150,
  overlap: chartType.includes('Stacked') ? 100 : 0,
  pointColors: new Map(),
});
