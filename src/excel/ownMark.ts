import { OWN_SHEET_MARK, OWN_SHEETS, type OwnSheetKind } from '../workbook';

/** Asks for the mark that makes a sheet our own; read it with {@link ownKindOf} after a sync. */
export const loadMark = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  sheet.customProperties.getItemOrNullObject(OWN_SHEET_MARK).load({ value: true });

/** The kind of own sheet that the mark tells; null for sheets of the user. */
export const ownKindOf = (mark: Excel.WorksheetCustomProperty): OwnSheetKind | null =>
  mark.isNullObject ? null : (OWN_SHEETS.find((kind) => kind === mark.value) ?? null);
