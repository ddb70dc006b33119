import { OWN_SHEET_MARK, OWN_SHEETS, type OwnSheetKind } from '../workbook';
import type { Archive } from './archive';
import type { Relationship } from './package';
import { attribute, tags } from './xml';

/** The relationship by which a sheet leads to the value of a custom property (ECMA-376 15.2.12.3). */
export const CUSTOM_PROPERTY = 'customProperty';

/** The kind of own sheet that a sheet's mark names; null for a sheet of the user. Looks only where there are marks. */
export function ownKind(
  archive: Archive,
  sheet: Buffer | null,
  related: readonly Relationship[],
): OwnSheetKind | null {
  if (!sheet || !related.some(({ type }) => type === CUSTOM_PROPERTY)) return null;
  const end = sheet.subarray(Math.max(0, sheet.lastIndexOf('customProperties') - END_SPAN));
  for (const tag of tags(end.toString('utf8'), 'customPr')) {
    if (attribute(tag, 'name') !== OWN_SHEET_MARK) continue;
    const id = attribute(tag, 'id');
    const target = related.find((relationship) => relationship.id === id)?.target;
    const value = target === undefined ? '' : (archive.part(target)?.toString('utf16le') ?? '');
    const [text = ''] = value.replace(/^\uFEFF/, '').split('\0');
    return OWN_SHEETS.find((kind) => kind === text) ?? null;
  }
  return null;
}

/** Custom properties are few: their list is no longer than this. */
const END_SPAN = 64 * 1024;
