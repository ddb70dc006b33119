import {
  backupKindOf,
  EDITABLE_TEXTS_MARK,
  OWN_SHEET_MARK,
  OWN_SHEETS,
  type OwnSheetKind,
  type ReadSheet,
} from '../workbook';

const property = (sheet: Excel.Worksheet, key: string): Excel.WorksheetCustomProperty =>
  sheet.customProperties.getItemOrNullObject(key).load({ value: true });

const textOf = (asked: Excel.WorksheetCustomProperty): string | null =>
  asked.isNullObject ? null : asked.value;

/** Asks for the mark that makes a sheet our own; read it with {@link marksOf} after a sync. */
export const loadMark = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  property(sheet, OWN_SHEET_MARK);

/** The kind of own sheet that the mark tells; null for sheets of the user. */
export const ownKindOf = (mark: Excel.WorksheetCustomProperty): OwnSheetKind | null =>
  OWN_SHEETS.find((kind) => kind === textOf(mark)) ?? null;

/** The kind of own sheet whose backup the mark tells; null for other sheets. */
export const backedUpKindOf = (mark: Excel.WorksheetCustomProperty): OwnSheetKind | null =>
  backupKindOf(textOf(mark));

/** Asks what an own sheet remembers of its editable texts; read it with {@link memoryOf} after a sync. */
export const loadMemory = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  property(sheet, EDITABLE_TEXTS_MARK);

/** What an own sheet remembers of its editable texts; null where it remembers none. */
export const memoryOf = textOf;

/** What the marks say, as a snapshot holds it. */
export function marksOf(
  mark: Excel.WorksheetCustomProperty,
  memory: Excel.WorksheetCustomProperty,
): Pick<ReadSheet, 'own' | 'backupOf' | 'editableTexts'> {
  const [backupOf, editableTexts] = [backedUpKindOf(mark), memoryOf(memory)];
  return {
    own: ownKindOf(mark),
    ...(backupOf !== null && { backupOf }),
    ...(editableTexts !== null && { editableTexts }),
  };
}

/** Marks a sheet: as our own by the name of a kind, or as a backup. */
export const setMark = (sheet: Excel.Worksheet, mark: string): void => {
  sheet.customProperties.add(OWN_SHEET_MARK, mark);
};

/** Replaces what a sheet remembers by something else, or by nothing. */
export function setMemory(sheet: Excel.Worksheet, before: string | null, memory: string | null): void {
  if (memory !== null) sheet.customProperties.add(EDITABLE_TEXTS_MARK, memory);
  else if (before !== null) sheet.customProperties.getItem(EDITABLE_TEXTS_MARK).delete();
}
