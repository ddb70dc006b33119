import { writeXlsx } from 'hucre/xlsx';
import type { Workbook } from '../model';
import { plainFormula } from './references';
import { fileSheet } from './writeSheet';

/** The workbook as the bytes of an .xlsx file, formulas with the values they gave last. */
export function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { properties, protection, customProperties, names } = workbook.parts;
  const { author, comments, ...rest } = properties;
  const given = Object.entries({ ...rest, creator: author, description: comments }).filter(
    ([, text]) => text !== '',
  );
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => fileSheet(workbook, sheet)),
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    properties: {
      ...Object.fromEntries(given),
      ...(customProperties.size > 0 && { custom: Object.fromEntries(customProperties) }),
    },
    namedRanges: [
      ...names.map(({ name, formula }) => ({ name, range: plainFormula(formula) })),
      ...workbook.sheets.flatMap((sheet) =>
        sheet.parts.names.map(({ name, formula }) => ({
          name,
          range: plainFormula(formula),
          scope: sheet.name,
        })),
      ),
    ],
    ...(protection && {
      workbookProtection: {
        lockStructure: true,
        ...(protection.password !== null && { password: protection.password }),
      },
    }),
  });
}
