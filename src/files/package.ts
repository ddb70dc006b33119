import { posix } from 'node:path';
import type { Archive } from './archive';
import { attribute, tags } from './xml';

/** A relationship of a package part (ECMA-376 part 2, 8.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: «worksheet», «table». */
  readonly type: string;
  /** The part it leads to, as named in the archive. */
  readonly target: string;
}

/** Relationships of a part; none where the archive has no such list. */
export function relationships(archive: Archive, part: string): Relationship[] {
  const folder = posix.dirname(part);
  const list = archive.part(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (!list) return [];
  return [...tags(list.toString('utf8'), 'Relationship')].map((tag) => ({
    id: attribute(tag, 'Id') ?? '',
    type: posix.basename(attribute(tag, 'Type') ?? ''),
    target: posix.resolve('/', folder, attribute(tag, 'Target') ?? '').slice(1),
  }));
}

const WORKBOOK_TYPE =
  /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template|addin)\.(?:binary\.)?macroEnabled\.main/i;

/** The workbook's part, by the package's relationships, else by the types of its parts, else by its usual name. */
export function workbookPart(archive: Archive): string {
  const main = relationships(archive, '').find(({ type }) => type === 'officeDocument');
  if (main && archive.names.some((name) => name.toLowerCase() === main.target.toLowerCase()))
    return main.target;
  return partOfType(archive, WORKBOOK_TYPE) ?? 'xl/workbook.xml';
}

/** The part that the package declares to be of a type; null where none is. */
export function partOfType(archive: Archive, type: RegExp): string | null {
  const types = archive.part('[Content_Types].xml')?.toString('utf8') ?? '';
  const typed = [...tags(types, 'Override')].find((tag) => type.test(attribute(tag, 'ContentType') ?? ''));
  return typed ? (attribute(typed, 'PartName') ?? '').replace(/^\/+/, '') : null;
}
