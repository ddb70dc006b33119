import { readXlsx, type Workbook as FileWorkbook } from 'hucre/xlsx';
import { DOCUMENT_PROPERTIES, Workbook } from '../model';
import { readChart } from './readChart';
import { readSheet } from './readSheet';
import { StyleReader } from './readStyle';

/** Reads the bytes of an .xlsx file. Rejects with the library's `ParseError` for what is none. */
export async function loadWorkbook(fileName: string, bytes: Uint8Array): Promise<Workbook> {
  const file = await readXlsx(bytes, { readStyles: true });
  const workbook = new Workbook(
    fileName,
    file.sheets.map(({ name }) => name),
  );
  const styles = new StyleReader(file.themeColors ?? []);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const from = file.sheets[index];
    if (from) readSheet(workbook, sheet, from, styles);
  }
  for (const [index, sheet] of workbook.sheets.entries()) {
    sheet.parts.charts = (file.sheets[index]?.charts ?? []).map((chart, at) =>
      readChart(workbook, sheet, chart, at),
    );
  }
  readWorkbook(workbook, file);
  return workbook;
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
    const added = { name, formula: `=${range}`, comment, visible: true };
    const home = scope === undefined ? null : workbook.sheetNamed(scope);
    if (home) home.parts.names = [...home.parts.names, added];
    else parts.names = [...parts.names, added];
  }
}
