import {
  editableTexts,
  EDITABLE_TEXTS_MARK,
  OWN_SHEET_MARK,
  OWN_SHEETS,
  type OwnSheetKind,
  type SheetPlan,
} from '../workbook';

const property = (sheet: Excel.Worksheet, key: string): Excel.WorksheetCustomProperty =>
  sheet.customProperties.getItemOrNullObject(key).load({ value: true });

/** Asks for the mark that makes a sheet our own; read it with {@link ownKindOf} after a sync. */
export const loadMark = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  property(sheet, OWN_SHEET_MARK);

/** The kind of own sheet that the mark tells; null for sheets of the user. */
export const ownKindOf = (mark: Excel.WorksheetCustomProperty): OwnSheetKind | null =>
  mark.isNullObject ? null : (OWN_SHEETS.find((kind) => kind === mark.value) ?? null);

/** Asks what an own sheet remembers of its editable texts; read it with {@link memoryOf} after a sync. */
export const loadMemory = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  property(sheet, EDITABLE_TEXTS_MARK);

/** As `SheetSnapshot.editableTexts`. */
export const memoryOf = (memory: Excel.WorksheetCustomProperty): { editableTexts?: string } =>
  memory.isNullObject ? {} : { editableTexts: memory.value };

/** The properties that mark a planned sheet, by key; one that is there already is overwritten. */
export function marksOf(plan: SheetPlan): readonly (readonly [key: string, value: string])[] {
  const texts = editableTexts(plan);
  return [[OWN_SHEET_MARK, plan.kind], ...(texts === '' ? [] : [[EDITABLE_TEXTS_MARK, texts] as const])];
}
