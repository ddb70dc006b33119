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
