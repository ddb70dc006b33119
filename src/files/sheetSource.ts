import type { LeftOutPart, SheetSnapshot, TableSnapshot } from '../workbook';
import type { DocumentProperties } from './documentProperties';
import { unreadable } from './errors';
import type { OwnMarks } from './package';
import { type ParsedSheet, type ParsedWorkbook, sheetOf } from './sheetjs';
import type { HiddenLines } from './sheetXml';

type Visibility = SheetSnapshot['visibility'];

/** One sheet as the parser gave it, with what the parser leaves out. */
export interface SheetSource {
  readonly name: string;
  readonly visibility: Visibility;
  readonly parsed: ParsedSheet;
  readonly hidden: HiddenLines;
  readonly tables: readonly TableSnapshot[];
  /** The part of the package that holds it; null in files that are no package of Excel's. */
  readonly part: string | null;
  readonly marks: OwnMarks;
  /** Left out where nothing is printed at the foot of its pages. */
  readonly footer?: string;
}

/** What a workbook's file is, by its content. */
export type WorkbookFormat = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'docx' | 'csv' | 'html' | 'xml';

export interface WorkbookSource {
  readonly format: WorkbookFormat;
  readonly date1904: boolean;
  /** The file holds the displayed texts; else they follow from values and number formats. */
  readonly storesTexts: boolean;
  readonly sheets: readonly SheetSource[];
  /** Names of sheets without cells. */
  readonly otherSheets?: readonly string[];
  readonly leftOut?: readonly LeftOutPart[];
  readonly document?: DocumentProperties;
}

/** As OOXML names them, in the order in which it and BIFF number them. */
export const VISIBILITIES: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

/** Visibility of a sheet as OOXML and BIFF number it. */
export function visibilityOf(workbook: ParsedWorkbook, name: string): Visibility {
  const properties = workbook.Workbook?.Sheets?.find((sheet) => sheet.name === name);
  return VISIBILITIES[properties?.Hidden ?? 0] ?? 'visible';
}

export const date1904Of = (workbook: ParsedWorkbook): boolean =>
  Boolean(workbook.Workbook?.WBProps?.date1904);

/** The sheet that must be there: the parser leaves out a sheet that it could not read. */
export function requiredSheet(workbook: ParsedWorkbook, name: string): ParsedSheet {
  const sheet = sheetOf(workbook, name);
  if (!sheet) throw unreadable('damaged');
  return sheet;
}

/** Hidden rows and columns where the parser tells them. */
export function parsedHiddenLines(sheet: ParsedSheet): HiddenLines {
  return { rows: hiddenIndices(sheet['!rows']), columns: hiddenIndices(sheet['!cols']) };
}

function hiddenIndices(lines: ParsedSheet['!rows']): ReadonlySet<number> {
  const hidden = new Set<number>();
  lines?.forEach((line, index) => {
    if (line?.hidden) hidden.add(index);
  });
  return hidden;
}
