import { a1Range } from '../../src/workbook';
import { type Chart, type Sheet, type Table, type Workbook } from '../model';
import { chartParts } from './chartPlace';
import { type ChartParts, writeChartParts } from './parts/charts';
import type { FilePackage } from './parts/filePackage';
import { filterXml } from './parts/filters';
import { relatedPaths } from './parts/relations';
import { writeSheetProperties } from './parts/sheetProperties';
import { type RuleAddition, writeRuleParts } from './parts/writeRuleParts';
import { attribute, element, replaceElements } from './parts/xml';

/** What of a sheet the file library leaves out, taken from the model at one moment. */
export interface SheetAdditions {
  readonly name: string;
  readonly rules: readonly RuleAddition[];
  /** The content of the sheet's own filter. */
  readonly filter: string;
  readonly tables: readonly Table[];
  readonly charts: readonly ChartParts[];
  readonly properties: ReadonlyMap<string, string>;
}

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(12, '0');

export function sheetAdditions(workbook: Workbook, sheet: Sheet): SheetAdditions {
  const { parts } = sheet;
  const position = hex(workbook.sheets.indexOf(sheet) + 1);
  return {
    name: sheet.name,
    rules: parts.conditionalFormats.map(({ rule, ranges }, index) => ({
      rule,
      priority: index + 1,
      references: ranges.map(a1Range).join(' '),
      id: `{00000000-${position.slice(-4)}-0000-0000-${hex(index + 1)}}`,
    })),
    filter: filterXml(parts.autoFilter?.criteria ?? new Map()),
    tables: parts.tables,
    charts: parts.charts.map((chart: Chart) => chartParts(workbook, sheet, chart)),
    properties: parts.customProperties,
  };
}

const withFilter = (xml: string, content: string): string =>
  replaceElements(xml, 'autoFilter', ({ tag }) =>
    element('autoFilter', { ref: attribute(tag, 'ref') }, content),
  );

function tableXml(xml: string, tables: readonly Table[]): string {
  const table = tables.find(({ name }) => xml.includes(element('table', { name }).slice(6, -2)));
  if (!table) return xml;
  const styled = replaceElements(xml, 'tableStyleInfo', ({ tag }) =>
    element('tableStyleInfo', {
      name: attribute(tag, 'name'),
      showFirstColumn: table.highlightFirstColumn ? 1 : 0,
      showLastColumn: table.highlightLastColumn ? 1 : 0,
      showRowStripes: table.showBandedRows ? 1 : 0,
      showColumnStripes: table.showBandedColumns ? 1 : 0,
    }),
  );
  return withFilter(styled, filterXml(table.criteria));
}

/** Completes a sheet's part and those that hang on it. */
export function addToSheet(file: FilePackage, path: string, additions: SheetAdditions): void {
  const { rules, filter, tables, charts, properties } = additions;
  // Before the rules: they bring elements of the names by which the properties find their place.
  writeSheetProperties(file, path, properties);
  file.write(path, writeRuleParts(withFilter(file.text(path), filter), rules));
  for (const tablePath of relatedPaths(file, path, 'table')) {
    file.write(tablePath, tableXml(file.text(tablePath), tables));
  }
  writeChartParts(file, path, charts);
}
