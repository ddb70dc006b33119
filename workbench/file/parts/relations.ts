import type { FilePackage } from './filePackage';
import { attribute, element, insertBefore, tags } from './xml';

/** A relation of a part to another (ECMA-376 part 2, 8.3). */
export interface Relation {
  readonly id: string;
  /** The last word of the type: «worksheet», «drawing». */
  readonly type: string;
  /** The path of the part that it leads to. */
  readonly target: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const listOf = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(path.lastIndexOf('/') + 1)}.rels`;

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relations of a part; of the whole package for the empty path. */
export function relationsOf(file: FilePackage, path: string): Relation[] {
  return [...tags(file.text(listOf(path)), 'Relationship')].map((tag) => ({
    id: attribute(tag, 'Id') ?? '',
    type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
    target: resolve(folderOf(path), attribute(tag, 'Target') ?? ''),
  }));
}

export const relatedPaths = (file: FilePackage, path: string, type: string): readonly string[] =>
  relationsOf(file, path)
    .filter((relation) => relation.type === type)
    .map(({ target }) => target);

/** Adds a relation from a part to another and gives its id. */
export function addRelation(file: FilePackage, path: string, type: string, target: string): string {
  const list = listOf(path);
  const present = file.text(list) || `${DECLARATION}<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const id = `rId${String(relationsOf(file, path).length + 1)}_${type}`;
  const relation = element('Relationship', { Id: id, Type: `${TYPES}/${type}`, Target: `/${target}` });
  file.write(list, insertBefore(present, ['</Relationships>'], relation));
  return id;
}

export function addContentType(file: FilePackage, path: string, type: string): void {
  const override = element('Override', { PartName: `/${path}`, ContentType: type });
  file.write(CONTENT_TYPES, insertBefore(file.text(CONTENT_TYPES), ['</Types>'], override));
}

/** The path of the workbook's own part. */
export const workbookPath = (file: FilePackage): string =>
  relatedPaths(file, '', 'officeDocument')[0] ?? 'xl/workbook.xml';

/** Sheet name → the path of its part. */
export function sheetPaths(file: FilePackage): ReadonlyMap<string, string> {
  const path = workbookPath(file);
  const targets = new Map(relationsOf(file, path).map(({ id, target }) => [id, target]));
  return new Map(
    [...tags(file.text(path), 'sheet')].flatMap((tag) => {
      const target = targets.get(attribute(tag, 'id') ?? '');
      return target === undefined ? [] : [[attribute(tag, 'name') ?? '', target] as const];
    }),
  );
}
