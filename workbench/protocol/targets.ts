import type { CellPosition, CellRange } from '../../src/workbook';
import type { BorderIndex, Workbook } from '../model';

export interface SheetTarget {
  readonly sheetId: string;
}
/** The workbook's own items where no sheet is named. */
export interface ScopeTarget {
  readonly sheetId: string | null;
}
export interface RangeTarget extends SheetTarget {
  readonly range: CellRange;
}
export interface AreasTarget extends SheetTarget {
  readonly ranges: readonly CellRange[];
}
export interface BorderTarget extends AreasTarget {
  readonly border: BorderIndex;
}
export interface TableTarget extends SheetTarget {
  readonly tableId: string;
}
export interface TableColumnTarget extends TableTarget {
  readonly columnId: number;
}
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}
export interface TablesInRangeTarget extends RangeTarget {
  readonly fullyContained: boolean;
}
export interface NameTarget extends ScopeTarget {
  readonly name: string;
}
export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}
/** The letters of the title, or of the whole chart. */
export interface ChartFontTarget extends ChartTarget {
  readonly part: 'title' | 'area';
}
export interface ChartAxisTarget extends ChartTarget {
  readonly axis: 'categoryAxis' | 'valueAxis';
}
export interface ChartSeriesTarget extends ChartTarget {
  readonly seriesId: string;
}
export interface ChartPointTarget extends ChartSeriesTarget {
  readonly index: number;
}
/** A whole series where no point is given. */
export interface ChartFillTarget extends ChartSeriesTarget {
  readonly index: number | null;
}
/** Labels of the whole chart, or of one series. */
export interface ChartLabelsTarget extends ChartTarget {
  readonly seriesId: string | null;
}
export interface RuleTarget extends SheetTarget {
  readonly ruleId: string;
}
export interface RuleBorderTarget extends RuleTarget {
  readonly side: 'top' | 'bottom' | 'left' | 'right';
}
export interface KeyTarget {
  readonly key: string;
}
export interface SheetKeyTarget extends SheetTarget, KeyTarget {}
export interface NoteTarget extends SheetTarget {
  readonly at: CellPosition;
}
export interface PageBreakTarget extends SheetTarget {
  /** The row that starts a page. */
  readonly row: number;
}
export interface FilterTarget extends SheetTarget {
  /** Null for the sheet's own filter. */
  readonly tableId: string | null;
}

/** What stands behind an object of each Office.js type: enough to find it again in the model. */
export interface Targets {
  /** Told by the client, once it is loaded, that ribbon functions can be called. */
  AddinInternalService: Workbook;
  Workbook: Workbook;
  Application: Workbook;
  WorkbookProtection: Workbook;
  DocumentProperties: Workbook;
  Functions: Workbook;
  FunctionResult: { readonly value: number };
  CustomPropertyCollection: Workbook;
  CustomProperty: KeyTarget;
  SettingCollection: Workbook;
  Setting: KeyTarget;
  WorksheetCollection: Workbook;
  Worksheet: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetCustomProperty: SheetKeyTarget;
  NoteCollection: SheetTarget;
  Note: NoteTarget;
  PageLayout: SheetTarget;
  /** Breaks above rows. */
  PageBreakCollection: SheetTarget;
  PageBreak: PageBreakTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  AutoFilter: FilterTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: BorderTarget;
  FormatProtection: AreasTarget;
  DataValidation: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: RuleTarget;
  CellValueConditionalFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  TextConditionalFormat: RuleTarget;
  PresetCriteriaConditionalFormat: RuleTarget;
  TopBottomConditionalFormat: RuleTarget;
  ColorScaleConditionalFormat: RuleTarget;
  DataBarConditionalFormat: RuleTarget;
  ConditionalDataBarPositiveFormat: RuleTarget;
  IconSetConditionalFormat: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeBorderCollection: RuleTarget;
  ConditionalRangeBorder: RuleBorderTarget;
  TableCollection: ScopeTarget;
  TableScopedCollection: TablesInRangeTarget;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  NamedItemCollection: ScopeTarget;
  NamedItem: NameTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartFont: ChartFontTarget;
  ChartLegend: ChartTarget;
  ChartDataLabels: ChartLabelsTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartAxisTitle: ChartAxisTarget;
  ChartGridlines: ChartAxisTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartLineFormat: ChartSeriesTarget;
  ChartFill: ChartFillTarget;
  ChartPointsCollection: ChartSeriesTarget;
  ChartPoint: ChartPointTarget;
  ChartPointFormat: ChartPointTarget;
}

export type TypeName = keyof Targets;

/** An object of the API as the host knows it. */
export class HostObject<K extends TypeName = TypeName> {
  constructor(
    readonly type: K,
    readonly target: Targets[K],
  ) {}
}

export type AnyObject = { [K in TypeName]: HostObject<K> }[TypeName];

export const object = <K extends TypeName>(type: K, target: Targets[K]): HostObject<K> =>
  new HostObject(type, target);
