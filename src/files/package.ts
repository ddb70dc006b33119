import { backupKindOf, EDITABLE_TEXTS_MARK, OWN_SHEET_MARK, OWN_SHEETS, type ReadSheet } from '../workbook';
import type { Archive } from './archive';
import { folderOf, lastWord, partAt } from './partNames';
import { attribute, tags } from './xml';

/** A relationship of a package part (ECMA-376 part 2, 8.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: «worksheet», «table». */
  readonly type: string;
  /** The part it leads to, as named in the archive. */
  readonly target: string;
  /** It leads out of the package: `target` is no part. */
  readonly external: boolean;
}

/** Relationships of a part; none where the archive has no such list. */
export function relationships(archive: Pick<Archive, 'part'>, part: string): readonly Relationship[] {
  const folder = folderOf(part);
  const list = archive.part(partAt(folder, `_rels/${lastWord(part)}.rels`));
  if (!list) return [];
  const known = lists.get(list);
  if (known) return known;
  const read = relationshipsIn(list, folder);
  lists.set(list, read);
  return read;
}

/** What was read of a list: a part's list is asked for more than once. */
const lists = new WeakMap<Buffer, readonly Relationship[]>();

function relationshipsIn(list: Buffer, folder: string): readonly Relationship[] {
  return [...tags(list.toString('utf8'), 'Relationship')].map((tag) => ({
    id: attribute(tag, 'Id') ?? '',
    type: lastWord(attribute(tag, 'Type') ?? ''),
    target: partAt(folder, attribute(tag, 'Target') ?? ''),
    external: attribute(tag, 'TargetMode')?.toLowerCase() === 'external',
  }));
}

type PackageParts = Pick<Archive, 'names' | 'part'>;

const WORKBOOK_TYPE =
  /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template|addin)\.(?:binary\.)?macroEnabled\.main/i;

/** The workbook's part, by the package's relationships, else by the types of its parts, else by its usual name. */
export function workbookPart(archive: PackageParts): string {
  const main = relationships(archive, '').find(({ type }) => type === 'officeDocument');
  if (main && archive.names.some((name) => name.toLowerCase() === main.target.toLowerCase()))
    return main.target;
  return partOfType(archive, WORKBOOK_TYPE) ?? 'xl/workbook.xml';
}

/** The part that the package declares to be of a type; null where none is. */
export function partOfType(archive: Pick<Archive, 'part'>, type: RegExp): string | null {
  const types = archive.part('[Content_Types].xml')?.toString('utf8') ?? '';
  const typed = [...tags(types, 'Override')].find((tag) => type.test(attribute(tag, 'ContentType') ?? ''));
  return typed ? (attribute(typed, 'PartName') ?? '').replace(/^\/+/, '') : null;
}

/** The relationship by which a sheet leads to the value of a custom property (ECMA-376 15.2.12.3). */
export const CUSTOM_PROPERTY = 'customProperty';

/** What marks a sheet as the product's own, or as the backup of one, as in a snapshot. */
export type OwnMarks = Pick<ReadSheet, 'own' | 'backupOf' | 'editableTexts'>;

/** A sheet of the user. */
export const NO_MARKS: OwnMarks = { own: null };

/** The marks of a sheet, their names in whatever case. Looks only where there are custom properties. */
export function ownMarks(
  archive: Pick<Archive, 'part'>,
  part: () => Buffer | null,
  related: readonly Relationship[],
): OwnMarks {
  const sheet = related.some(({ type }) => type === CUSTOM_PROPERTY) ? part() : null;
  if (!sheet) return NO_MARKS;
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
