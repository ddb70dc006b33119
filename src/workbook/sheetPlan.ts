import type { CellRange } from './address';
import type { PlanNote, PlanTable, PlanValidation } from './sheetAids';

export type BorderWeight = 'hairline' | 'thin' | 'medium';

/** How a cell looks. Colours are «#RRGGBB»; what is left out stays as in a new workbook. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Name of the font. */
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** An Excel number format, «0.0%»; «@» keeps text as text. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** The text runs upwards. */
  readonly turned?: boolean;
  /** Steps of about three spaces. */
  readonly indent?: number;
  /** Around each cell. */
  readonly border?: { readonly weight: BorderWeight; readonly color: string };
}

/** When a conditional format applies. Formulas are English, relative to the range's top left cell. */
export type RuleCondition =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'equals'; readonly text: string }
  | { readonly kind: 'contains'; readonly text: string };

/** A conditional format of a planned sheet; it paints what a word or sign in the cell says already. */
export interface PlanRule {
  readonly range: CellRange;
  readonly when: RuleCondition;
  readonly style: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
}

export type PlanChartKind =
  'column' | 'columnStacked' | 'column100' | 'bar' | 'barStacked' | 'bar100' | 'line' | 'pie' | 'doughnut';

export interface PlanSeries {
  readonly name: string;
  /** One row or column of the chart's own sheet. */
  readonly values: CellRange;
  /** «#RRGGBB» */
  readonly color?: string;
}

export interface ChartValueAxis {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
  /** Without numbers beside it, where each point carries its own and there is little height. */
  readonly bare?: boolean;
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
  /** Number format of the value axis and of labels, which are none of 0. */
  readonly numberFormat?: string;
  readonly valueAxis?: ChartValueAxis;
  readonly categoryAxis?: { readonly title?: string };
  /** Each point carries its value: at the end of its bar, in the middle of a stacked one. */
  readonly labels?: boolean;
}

/** What every chart looks like. Sizes in points; gaps between bars in per cent of a bar's width, stacked ones stand closer. */
export const CHART_LOOK = { letters: 10, title: 12, gap: { plain: 80, stacked: 50 } } as const;

const LYING: ReadonlySet<PlanChartKind> = new Set(['bar', 'barStacked', 'bar100']);
const STACKED: ReadonlySet<PlanChartKind> = new Set(['columnStacked', 'column100', 'barStacked', 'bar100']);

/** Bars lie, and the first row of the table is the uppermost. */
export const isLying = (kind: PlanChartKind): boolean => LYING.has(kind);
export const isStacked = (kind: PlanChartKind): boolean => STACKED.has(kind);

/** Where the label of a point stands; null where the host decides. */
export function labelPlace(kind: PlanChartKind): 'end' | 'middle' | null {
  if (kind === 'line' || kind === 'pie' || kind === 'doughnut') return null;
  return isStacked(kind) ? 'middle' : 'end';
}

/** The number format of labels: 0 has none, since what is unknown is drawn as 0 too. */
export const labelFormat = (numberFormat = 'General'): string =>
  numberFormat.includes(';') ? numberFormat : `${numberFormat};-${numberFormat};`;

/** The sheets that the product inserts. Each is marked as its own, so that the next run finds it again. */
export const OWN_SHEETS = [
  'findings',
  'overview',
  'indicators',
  'dynamics',
  'risk-profile',
  'monitoring',
  'monitoring-tables',
  'monitoring-activities',
  'monitoring-schools',
  'memo',
  'changes',
  'dossiers',
  'subjects',
  'held-rows',
  'dismissed',
] as const;
export type OwnSheetKind = (typeof OWN_SHEETS)[number];

/** Name of the worksheet custom property that marks an own sheet; its value is the kind. */
export const OWN_SHEET_MARK = 'roadmap-monitor';

export type PlanLink =
  /** A cell or range (A1) of a sheet of the same workbook. */
  { readonly sheet: string; readonly cell: string } | { readonly url: string };

/** One cell of a planned sheet. Text is written as text whatever it starts with; only `formula` makes a formula. */
export interface PlanCell {
  /** A number, text, truth value or nothing. With a formula: what the code computed, cached in files. */
  readonly value: string | number | boolean | null;
  /** English, with the leading «=», A1 references. */
  readonly formula?: string;
  /** A key of the plan's `styles`. */
  readonly style?: string;
  readonly link?: PlanLink;
  /** A text that the person may edit: what they write over it stays on the next run, see `keptTexts`. */
  readonly editable?: {
    /** One of its kind on the sheet, and the same on every run. */
    readonly key: string;
    /** What would stand there, had nobody edited it. */
    readonly proposed: string;
  };
}

export interface PlanPage {
  readonly orientation: 'portrait' | 'landscape';
  /** Last 0-based row that is printed; all where left out. */
  readonly lastRow?: number;
  /** 0-based rows repeated at the top of each page, inclusive. */
  readonly titleRows?: { readonly top: number; readonly bottom: number };
  /** Printed at the foot of each page; «&P» is the page, «&N» the number of pages. */
  readonly footer?: string;
  /** 0-based rows that start a new page. */
  readonly breaks?: readonly number[];
  /** All of the sheet is fitted on one page; else it is as wide as one. */
  readonly one?: boolean;
}

/** Points between the edges of a page and what is printed, the header and the footer. */
export const PAGE_MARGINS = {
  left: 28.8,
  right: 28.8,
  top: 28.8,
  bottom: 43.2,
  header: 21.6,
  footer: 21.6,
} as const;

/** A whole sheet as it shall be: written cell for cell from A1, nothing else stays on it. */
export interface SheetLayout {
  /** As settled by `settleNames`: 1–31 characters, free or an own sheet's. */
  readonly name: string;
  /** Rows × columns from A1; rows may be of different length, null is an empty cell without a style. */
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** 0-based row → height in points; other rows fit their text. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly merges?: readonly CellRange[];
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** A header with its rows that can be filtered. */
  readonly filter?: CellRange;
  readonly rules?: readonly PlanRule[];
  /** Cells that offer a list of values to choose from. */
  readonly choices?: readonly { readonly range: CellRange; readonly values: readonly string[] }[];
  readonly charts?: readonly PlanChart[];
  readonly page: PlanPage;
  /** «#RRGGBB» of the sheet's tab. */
  readonly tabColor?: string;
  /** A new one stands before all other sheets of the workbook. */
  readonly first?: boolean;
  readonly notes?: readonly PlanNote[];
  readonly validations?: readonly PlanValidation[];
  readonly table?: PlanTable;
  readonly hidden?: boolean;
  /** Gridlines are shown, as on any sheet; reports have none. */
  readonly gridlines?: true;
}

/** A sheet of the product's own, which the next run finds again. */
export interface SheetPlan extends SheetLayout {
  readonly kind: OwnSheetKind;
}

/** Marks such a sheet, so that undo knows it: no run ever writes it anew. */
export const PERSON_SHEET = 'person';

/** A planned sheet that belongs to the person from then on. */
export interface GivenSheet extends SheetLayout {
  readonly kind: null;
}

/** What a cell of a plain table holds; a number may be shown in a format of its own, such as a day. */
export type PlainCell = string | number | null | { readonly value: number; readonly numberFormat: string };

/** A table that becomes a sheet of its own and belongs to the person: a header, and rows below it. Text is text. */
export interface PlainSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
  /** Rows that are heads as well, 0-based from the first below the header; such a sheet is no single table and has no filter. */
  readonly heads?: readonly number[];
  /** Below the header, rows from 0. */
  readonly merges?: readonly CellRange[];
}

/** One that is made when it is written: many long ones would fill memory. */
export interface LaterTable {
  readonly name: string;
  readonly make: () => PlainSheet;
}
