import {
  backupKindOf,
  backupName,
  type CellRange,
  EDITABLE_TEXTS_MARK,
  OWN_SHEET_MARK,
  OWN_SHEETS,
  type OwnSheetKind,
  PERSON_SHEET,
  type GivenSheet,
  type ReadSheet,
  type SheetPlan,
} from '../workbook';
import { UserError } from '../findings';
import { PLACE, placeOf } from './rectangles';

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

/** What stands on an own sheet that is to be rewritten. */
export interface OwnSheetNow {
  readonly used: CellRange | null;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  /** What it remembers of its editable texts. */
  readonly memory: string | null;
}

/** A plan and the sheet that it is for. */
export interface SheetTarget {
  readonly plan: SheetPlan | GivenSheet;
  /** Null where there is no sheet of that name. */
  readonly now: OwnSheetNow | null;
  /** Null where none can be made: the structure of the workbook is protected. */
  readonly backup: Backup | null;
}

/** The sheet that holds what stood on an own one. */
export interface Backup {
  readonly name: string;
  /** It is left from a rewriting that failed: what it holds is newer than nothing, and better than what stands there. */
  readonly isThere: boolean;
}

/** Answered after a sync. Throws `UserError` where the plan may not be written. */
export type SheetQuestion = (structureIsProtected: boolean) => SheetTarget;

/** Asks what stands where a plan is to be written. */
export function askOwnSheet({ workbook }: Excel.RequestContext, plan: SheetPlan): SheetQuestion {
  const sheet = workbook.worksheets.getItemOrNullObject(plan.name).load({ name: true });
  const mark = loadMark(sheet);
  const protection = sheet.protection.load({ protected: true });
  const content = askContent(sheet);
  const backup = askBackup(workbook, plan);
  return (structureIsProtected) => {
    const target = { plan, backup: backup(structureIsProtected) };
    if (sheet.isNullObject) {
      if (structureIsProtected) throw new UserError('excel-protected-structure', { sheet: plan.name });
      return { ...target, now: null };
    }
    if (ownKindOf(mark) !== plan.kind) throw new UserError('excel-name-taken', { sheet: sheet.name });
    if (protection.protected) throw new UserError('excel-protected-sheet', { sheet: sheet.name });
    return { ...target, now: content() };
  };
}

/** Asks whether a sheet of the person's own can be inserted. */
export function askNewSheet({ workbook }: Excel.RequestContext, plan: GivenSheet): SheetQuestion {
  const sheet = workbook.worksheets.getItemOrNullObject(plan.name).load({ name: true });
  return (structureIsProtected) => {
    if (!sheet.isNullObject) throw new UserError('excel-name-taken', { sheet: sheet.name });
    if (structureIsProtected) throw new UserError('excel-protected-structure', { sheet: plan.name });
    return { plan, now: null, backup: null };
  };
}

/** Whether the mark is that of a sheet which was inserted for the person. */
export const isPersonSheet = (mark: Excel.WorksheetCustomProperty): boolean => textOf(mark) === PERSON_SHEET;

/** Asks what stands on an own sheet; answered after a sync. */
export function askContent(sheet: Excel.Worksheet): () => OwnSheetNow {
  const used = sheet.getUsedRangeOrNullObject(false).load(PLACE);
  const charts = sheet.charts.load({ name: true });
  const tables = sheet.tables.load({ name: true });
  const memory = loadMemory(sheet);
  return () => ({
    used: used.isNullObject ? null : placeOf(used),
    charts: charts.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    memory: memoryOf(memory),
  });
}

function askBackup(
  { worksheets }: Excel.Workbook,
  { kind }: SheetPlan,
): (structureIsProtected: boolean) => Backup | null {
  const sheet = worksheets.getItemOrNullObject(backupName(kind)).load({ name: true });
  const mark = loadMark(sheet);
  return (structureIsProtected) => {
    const isThere = !sheet.isNullObject;
    if (isThere && backedUpKindOf(mark) !== kind)
      throw new UserError('excel-name-taken', { sheet: sheet.name });
    if (!structureIsProtected) return { name: backupName(kind), isThere };
    if (isThere) throw new UserError('excel-protected-structure', { sheet: sheet.name });
    return null;
  };
}
