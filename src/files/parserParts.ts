import { tooLarge } from './errors';
import { MAX_TAGS } from './limits';
import type { PartContainer } from './sheetjs';

const LESS = 0x3c;
/** «<a/>» */
const SHORTEST_TAG = 4;

/** Unpacked parts in the shape in which the parser takes them. Throws `file-too-large` where they hold too much. */
export function parserParts(parts: Iterable<readonly [path: string, content: Buffer]>): PartContainer {
  const FullPaths: string[] = [];
  const FileIndex: { name: string; type: number; content: Buffer }[] = [];
  let bytes = 0;
  for (const [path, content] of parts) {
    FullPaths.push(path);
    FileIndex.push({ name: path, type: 2, content });
    bytes += content.length;
  }
  if (bytes > MAX_TAGS * SHORTEST_TAG && countTags(FileIndex) > MAX_TAGS) throw tooLarge(0);
  return { FullPaths, FileIndex };
}

const countTags = (parts: PartContainer['FileIndex']): number =>
  parts.reduce((sum, { content }) => sum + tagsIn(content), 0);

/** How many tags a part has. */
export function tagsIn(content: Buffer): number {
  let tags = 0;
  for (let index = 0; index < content.length; index++) if (content[index] === LESS) tags++;
  return tags;
}
