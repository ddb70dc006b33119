import { backupKindOf, EDITABLE_TEXTS_MARK, OWN_SHEET_MARK, OWN_SHEETS, type ReadSheet } from '../workbook';
import type { Archive } from './archive';
import type { Relationship } from './package';
import { attribute, tags } from './xml';

/** The relationship by which a sheet leads to the value of a custom property (ECMA-376 15.2.12.3). */
export const CUSTOM_PROPERTY = 'customProperty';

/** What marks a sheet as the product's own, or as the backup of one, as in a snapshot. */
export type OwnMarks = Pick<ReadSheet, 'own' | 'backupOf' | 'editableTexts'>;

/** A sheet of the user. */
export const NO_MARKS: OwnMarks = { own: null };

/** The marks of a sheet, their names in whatever case. Looks only where there are custom properties. */
export function ownMarks(archive: Archive, sheet: Buffer | null, related: readonly Relationship[]): OwnMarks {
  if (!sheet || !related.some(({ type }) => type === CUSTOM_PROPERTY)) return NO_MARKS;
  const end = sheet.subarray(Math.max(0, sheet.lastIndexOf('customProperties') - END_SPAN)).toString('utf8');
  const value = (name: string): string | null => {
    for (const tag of tags(end, 'customPr')) {
      if (attribute(tag, 'name')?.toLowerCase() !== name) continue;
      const id = attribute(tag, 'id');
      const target = related.find((relationship) => relationship.id === id)?.target;
      const content = target === undefined ? '' : (archive.part(target)?.toString('utf16le') ?? '');
      return content.replace(/^\uFEFF/, '').split('\0')[0] ?? '';
    }
    return null;
  };
  const kind = value(OWN_SHEET_MARK);
  const backupOf = backupKindOf(kind);
  const editable = value(EDITABLE_TEXTS_MARK);
  return {
    own: OWN_SHEETS.find((own) => own === kind) ?? null,
    ...(backupOf !== null && { backupOf }),
    ...(editable !== null && { editableTexts: editable }),
  };
}

/** Custom properties are few: their list is no longer than this. */
const END_SPAN = 64 * 1024;
