import type { TableInfo, WorkbookData } from '../data';
import type { Roadmap } from '../roadmap';
import { isEmptySheet, kindOfSheetName, type NamedSheetKind } from '../tables';
import type { SheetSnapshot } from '../workbook';

/** `own` sheets were inserted by the product and are never checked. */
export type SheetKind = 'roadmap' | NamedSheetKind | 'own' | 'unknown' | 'empty';

/** What a sheet was recognised as. A sheet with two roadmaps is listed twice. */
export interface CheckedSheet {
  readonly name: string;
  readonly kind: SheetKind;
  /** Name of the template that a roadmap was checked against. */
  readonly template: string | null;
  /** Counted from 1, as Excel does. */
  readonly headerRow: number | null;
  readonly activities: number;
  readonly sections: number;
  readonly subsections: number;
  /** Records of a data sheet; those in hidden rows count, and are counted apart too. */
  readonly records: number;
  readonly hiddenRecords: number;
  /** Other sheets of the same kind, read together with this one. */
  readonly mergedWith: readonly string[];
}

const NOTHING = {
  template: null,
  headerRow: null,
  activities: 0,
  sections: 0,
  subsections: 0,
  records: 0,
  hiddenRecords: 0,
  mergedWith: [],
} as const;

export const roadmapSheet = (roadmap: Roadmap): CheckedSheet => ({
  ...NOTHING,
  name: roadmap.sheet.name,
  kind: 'roadmap',
  template: roadmap.template.name,
  headerRow: roadmap.header.top + 1,
  activities: roadmap.activities.length,
  sections: roadmap.sections.length,
  subsections: roadmap.subsections.length,
});

/** A sheet with a table of records. */
export const dataSheet = (
  { table, records, hiddenRecords }: TableInfo,
  data: WorkbookData,
): CheckedSheet => ({
  ...NOTHING,
  name: table.sheet,
  kind: table.kind,
  headerRow: table.headerRow + 1,
  records,
  hiddenRecords,
  mergedWith: data.tables
    .filter((other) => other.table.kind === table.kind && other.table !== table)
    .map((other) => other.table.sheet),
});

/** A sheet that neither holds a roadmap nor records. */
export function plainSheet(sheet: SheetSnapshot): CheckedSheet {
  return { ...NOTHING, name: sheet.name, kind: plainKind(sheet) };
}

function plainKind(sheet: SheetSnapshot): SheetKind {
  if (sheet.own) return 'own';
  return isEmptySheet(sheet) ? 'empty' : (kindOfSheetName(sheet.name) ?? 'unknown');
}
