import { readXlsx, type Workbook as FileWorkbook } from 'hucre/xlsx';
import { DOCUMENT_PROPERTIES, Workbook } from '../model';
import { completeChart } from './chartPlace';
import { FilePackage } from './parts/filePackage';
import { shownFormula } from './parts/formulas';
import { readSettings } from './parts/settings';
import { readChart } from './readChart';
import { readSheet } from './readSheet';
import { StyleReader } from './readStyle';
import { forLibrary, sheetFileParts } from './sheetFileParts';
import { takeOutSheetsWithoutCells } from './sheetsWithoutCells';

export interface LoadedWorkbook {
  readonly workbook: Workbook;
  /** Names of sheets that hold no cells, a chart say: the model has none of that kind. */
  readonly leftOut: readonly string[];
}

/** The workbook of an .xlsx file, see {@link readWorkbookFile}. */
export const loadWorkbook = async (fileName: string, bytes: Uint8Array): Promise<Workbook> =>
  (await readWorkbookFile(fileName, bytes)).workbook;

/** Reads the bytes of an .xlsx file. Rejects with the library's `ParseError` for what is none. */
export async function readWorkbookFile(fileName: string, bytes: Uint8Array): Promise<LoadedWorkbook> {
  const opened = FilePackage.open(bytes);
  const leftOut = opened ? takeOutSheetsWithoutCells(opened) : [];
  const given = opened && leftOut.length > 0 ? opened.bytes() : bytes;
  const parts = sheetFileParts(opened);
  const file = await readXlsx(opened ? forLibrary(opened, given) : given, { readStyles: true });
  const workbook = new Workbook(
    fileName,
    file.sheets.map(({ name }) => name),
  );
  const styles = new StyleReader(file.themeColors ?? []);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const from = file.sheets[index];
    if (from) readSheet(workbook, sheet, from, parts(sheet.name), styles);
  }
  for (const [index, sheet] of workbook.sheets.entries()) {
    const charts = file.sheets[index]?.charts ?? [];
    const own = parts(sheet.name).charts;
    sheet.parts.charts = charts.map((chart, at) => {
      const read = readChart(workbook, sheet, chart, at);
      const part = own.length === charts.length ? own[at] : undefined;
      return part ? completeChart(workbook, sheet, read, part) : read;
    });
  }
  readWorkbook(workbook, file);
  if (opened) Object.assign(workbook.parts, readSettings(opened));
  return { workbook, leftOut };
}

function readWorkbook(workbook: Workbook, file: FileWorkbook): void {
  const { parts } = workbook;
  const visible = workbook.sheets.filter((sheet) => sheet.parts.visibility === 'Visible');
  const active = workbook.sheets[file.activeSheet ?? 0];
  parts.activeSheetId = (active && visible.includes(active) ? active : visible[0])?.id ?? parts.activeSheetId;
  const { creator = '', description = '', custom, ...given } = file.properties ?? {};
  const texts = new Map<string, unknown>(
    Object.entries({ ...given, author: creator, comments: description }),
  );
  parts.properties = {
    ...parts.properties,
    ...Object.fromEntries(
      DOCUMENT_PROPERTIES.filter((name) => typeof texts.get(name) === 'string').map((name) => [
        name,
        texts.get(name),
      ]),
    ),
  };
  parts.customProperties = new Map(
    Object.entries(custom ?? {}).flatMap(([key, value]) =>
      value instanceof Date ? [] : [[key, value] as const],
    ),
  );
  parts.date1904 = file.dateSystem === '1904';
  if (file.workbookProtection?.lockStructure) parts.protection = { password: null };
  for (const { name, range, scope, comment = '' } of file.namedRanges ?? []) {
    const added = { name, formula: shownFormula(range), comment, visible: true };
    const home = scope === undefined ? null : workbook.sheetNamed(scope);
    if (home) home.parts.names = [...home.parts.names, added];
    else parts.names = [...parts.names, added];
  }
}
