import type { Registry } from './definition';
import { addinInternalService } from './types/addinInternalService';
import { application } from './types/application';
import { autoFilter } from './types/autoFilter';
import { chart } from './types/chart';
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from './types/chartAxes';
import { chartCollection } from './types/chartCollection';
import { chartDataLabels } from './types/chartDataLabels';
import { chartFill, chartLineFormat, chartPointFormat, chartSeriesFormat } from './types/chartFill';
import { chartAreaFormat, chartFont, chartLegend, chartTitle, chartTitleFormat } from './types/chartParts';
import { chartPoint, chartPointsCollection, chartSeries, chartSeriesCollection } from './types/chartSeries';
import { conditionalFormat, conditionalFormatCollection } from './types/conditionalFormat';
import { dataValidation } from './types/dataValidation';
import { formatProtection } from './types/formatProtection';
import { worksheetFreezePanes } from './types/freezePanes';
import { functionResult, functions } from './types/functions';
import { namedItem, namedItemCollection } from './types/namedItem';
import { note, noteCollection } from './types/notes';
import { pageBreak, pageBreakCollection } from './types/pageBreaks';
import { headerFooter, headerFooterGroup, pageLayout } from './types/pageLayout';
import {
  customProperty,
  customPropertyCollection,
  documentProperties,
  setting,
  settingCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from './types/properties';
import { range } from './types/range';
import { rangeAreas, rangeCollection } from './types/rangeAreas';
import { rangeBorder, rangeBorderCollection } from './types/rangeBorder';
import { rangeFill } from './types/rangeFill';
import { rangeFont } from './types/rangeFont';
import { rangeFormat } from './types/rangeFormat';
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from './types/ruleFormat';
import {
  colorScaleConditionalFormat,
  conditionalDataBarPositiveFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
} from './types/ruleScales';
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from './types/ruleTypes';
import { table } from './types/table';
import { tableCollection, tableScopedCollection } from './types/tableCollection';
import { tableColumn, tableColumnCollection } from './types/tableColumn';
import { tableRow, tableRowCollection } from './types/tableRow';
import { workbook } from './types/workbook';
import { worksheet } from './types/worksheet';
import { worksheetCollection } from './types/worksheetCollection';
import { workbookProtection, worksheetProtection } from './types/worksheetProtection';

/** Every type of the API that this host knows. */
export const registry: Registry = {
  AddinInternalService: addinInternalService,
  Workbook: workbook,
  Application: application,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  Functions: functions,
  FunctionResult: functionResult,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  NoteCollection: noteCollection,
  Note: note,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  AutoFilter: autoFilter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  TextConditionalFormat: textConditionalFormat,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormat,
  TopBottomConditionalFormat: topBottomConditionalFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  IconSetConditionalFormat: iconSetConditionalFormat,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartAreaFormat: chartAreaFormat,
  ChartFont: chartFont,
  ChartLegend: chartLegend,
  ChartDataLabels: chartDataLabels,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartLineFormat: chartLineFormat,
  ChartFill: chartFill,
  ChartPointsCollection: chartPointsCollection,
  ChartPoint: chartPoint,
  ChartPointFormat: chartPointFormat,
};
