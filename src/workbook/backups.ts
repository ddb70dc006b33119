import { LONGEST_NAME } from './settleNames';
import { OWN_SHEETS, type OwnSheetKind } from './sheetPlan';
import type { SheetSnapshot } from './snapshot';

/** The sheet on which what an own sheet held is kept while it is rewritten. Not in the person's language: it is hidden. */
export const backupName = (kind: OwnSheetKind): string => `roadmap-monitor ~${kind}`.slice(0, LONGEST_NAME);

/** What the custom property `OWN_SHEET_MARK` says on such a sheet. */
export const backupMark = (kind: OwnSheetKind): string => `backup-${kind}`;

/** The kind of own sheet whose backup carries this mark; null for other marks. */
export const backupKindOf = (mark: string | null): OwnSheetKind | null =>
  OWN_SHEETS.find((kind) => backupMark(kind) === mark) ?? null;

/** A sheet as it was read; it may be a backup. */
export type ReadSheet = SheetSnapshot & { readonly backupOf?: OwnSheetKind };

/**
 * The sheets of a workbook without the backups. A backup is there only where rewriting its own sheet failed and was not
 * taken back: what it holds then stands for what the own sheet holds, so that nothing a person wrote is lost.
 */
export function withoutBackups(sheets: readonly ReadSheet[]): readonly SheetSnapshot[] {
  const backups = new Map(sheets.flatMap(({ backupOf, ...sheet }) => (backupOf ? [[backupOf, sheet]] : [])));
  if (backups.size === 0) return sheets;
  return sheets.flatMap((sheet) => {
    if (sheet.backupOf) return [];
    const { name, visibility, own } = sheet;
    const held = own && backups.get(own);
    return [held ? { ...held, name, visibility, own } : sheet];
  });
}
