import { writeXlsx } from 'hucre/xlsx';
import type { Workbook } from '../model';
import { FilePackage } from './parts/filePackage';
import { fileFormula } from './parts/formulas';
import { sheetPaths } from './parts/relations';
import { writeSettings } from './parts/settings';
import { addToSheet, sheetAdditions } from './sheetAdditions';
import { printNames } from './writePage';
import { fileSheet } from './writeSheet';

/** The workbook as the bytes of an .xlsx file, formulas with the values they gave last. */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { parts } = workbook;
  const kept = { settings: parts.settings, documentSettings: parts.documentSettings };
  const additions = workbook.sheets.map((sheet) => sheetAdditions(workbook, sheet));
  const file = FilePackage.open(await writeXlsx(fileWorkbook(workbook)));
  if (!file) throw new Error('The file library wrote no archive.');
  const paths = sheetPaths(file);
  for (const addition of additions) addToSheet(file, paths.get(addition.name) ?? '', addition);
  writeSettings(file, kept);
  return file.bytes();
}

/** The workbook as the file library takes it. */
function fileWorkbook(workbook: Workbook): Parameters<typeof writeXlsx>[0] {
  const { properties, protection, customProperties, names } = workbook.parts;
  const { author, comments, ...rest } = properties;
  const given = Object.entries({ ...rest, creator: author, description: comments }).filter(
    ([, text]) => text !== '',
  );
  return {
    sheets: workbook.sheets.map((sheet) => fileSheet(workbook, sheet)),
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    properties: {
      ...Object.fromEntries(given),
      ...(customProperties.size > 0 && { custom: Object.fromEntries(customProperties) }),
    },
    namedRanges: [
      ...names.map(({ name, formula }) => ({ name, range: fileFormula(formula) })),
      ...workbook.sheets.flatMap((sheet) =>
        sheet.parts.names.map(({ name, formula }) => ({
          name,
          range: fileFormula(formula),
          scope: sheet.name,
        })),
      ),
      ...workbook.sheets.flatMap(printNames),
    ],
    ...(protection && {
      workbookProtection: {
        lockStructure: true,
        ...(protection.password !== null && { password: protection.password }),
      },
    }),
  };
}
