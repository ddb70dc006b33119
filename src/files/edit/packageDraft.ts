import { Buffer } from 'buffer';
import type { Archive } from '../archive';
import { USUAL_NAMESPACES, XML_HEAD } from '../namespaces';
import { relationships } from '../package';
import { folderOf, lastWord, partAt, pathTo } from '../partNames';
import { attribute } from '../xml';
import { type PackedPart, unpackedPart } from './packedPart';
import { asBytes, escaped, firstElement, scanElements, spliced } from './xmlWrite';

/** Changes of a package before they are written. Parts are read and written as text of one character for each byte. */
export interface PackageDraft {
  /** Names of the parts that there are now. */
  readonly names: readonly string[];
  readonly text: (name: string) => string | null;
  /** A part as bytes, for those who read packages. */
  readonly part: (name: string) => Buffer | null;
  /** Null drops the part. */
  readonly set: (name: string, content: string | PackedPart | null) => void;
  readonly changes: () => ReadonlyMap<string, string | PackedPart | null>;
}

interface Draft {
  readonly name: string;
  readonly content: string | PackedPart | null;
}

export function packageDraft(archive: Archive): PackageDraft {
  const drafts = new Map<string, Draft>();
  const draftOf = (name: string): Draft | undefined => drafts.get(name.toLowerCase());
  return {
    get names() {
      return [
        ...archive.names.filter((name) => !draftOf(name)),
        ...[...drafts.values()].flatMap(({ name, content }) => (content === null ? [] : [name])),
      ];
    },
    text: (name) => {
      const draft = draftOf(name);
      if (!draft) return archive.part(name)?.toString('latin1') ?? null;
      const { content } = draft;
      return typeof content === 'object' && content ? unpackedPart(content).toString('latin1') : content;
    },
    part: (name) => {
      const draft = draftOf(name);
      if (!draft) return archive.part(name);
      const { content } = draft;
      return typeof content === 'string' ? Buffer.from(content, 'latin1') : content && unpackedPart(content);
    },
    set: (name, content) => void drafts.set(name.toLowerCase(), { name, content }),
    changes: () => new Map([...drafts.values()].map(({ name, content }) => [name, content])),
  };
}

const CONTENT_TYPES = '[Content_Types].xml';

export const relationshipsPart = (part: string): string =>
  partAt(folderOf(part), `_rels/${lastWord(part)}.rels`);

/** The part that a relationship's target names. */
const targetOf = (from: string, target: string): string => partAt(folderOf(from), target);

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Drops a part to which another leads, with what names it (ECMA-376 part 2, 8 and 10.1.2). */
export function dropPart(draft: PackageDraft, from: string, part: string): void {
  withoutElements(draft, relationshipsPart(from), 'Relationship', (attributes) =>
    same(targetOf(from, attribute(attributes, 'Target') ?? ''), part),
  );
  withoutElements(draft, CONTENT_TYPES, 'Override', (attributes) =>
    same(attribute(attributes, 'PartName') ?? '', `/${part}`),
  );
  draft.set(part, null);
}

function withoutElements(
  draft: PackageDraft,
  part: string,
  name: string,
  isMeant: (attributes: string) => boolean,
): void {
  const xml = draft.text(part);
  if (xml === null) return;
  const found = [...scanElements(xml, name)].filter(({ attributes }) => isMeant(attributes));
  if (found.length === 0) return;
  const gone = found.map(({ start, close }) => ({ start, end: close, text: '' }));
  draft.set(part, spliced(xml, gone));
}

/**
 * Drops the parts that a part leads to, and what they lead to, as far as no other part of the package leads there; its
 * list of relationships goes with them.
 */
export function dropBelow(draft: PackageDraft, part: string): void {
  const below = relationships(draft, part).filter(({ external }) => !external);
  const list = relationshipsPart(part);
  if (draft.text(list) !== null) draft.set(list, null);
  for (const { target } of below) {
    if (draft.text(target) === null || isLedTo(draft, target)) continue;
    dropBelow(draft, target);
    dropPart(draft, part, target);
  }
}

const LIST = /^(?:(.*)\/)?_rels\/([^/]*)\.rels$/i;

function isLedTo(draft: PackageDraft, part: string): boolean {
  return draft.names.some((name) => {
    const [, folder = '', file] = LIST.exec(name) ?? [];
    if (file === undefined) return false;
    const from = folder === '' ? file : `${folder}/${file}`;
    return relationships(draft, from).some(({ target, external }) => !external && same(target, part));
  });
}

export interface NewPart {
  readonly name: string;
  /** The last word of the relationship's type. */
  readonly type: string;
  readonly contentType: string;
  readonly content: string;
}

/** Adds a part to which another leads, and names it where a package does. Gives the id of the relationship. */
export function addPart(
  draft: PackageDraft,
  from: string,
  { name, type, contentType, content }: NewPart,
  types = USUAL_NAMESPACES.relationships,
): string {
  const target = asBytes(escaped(pathTo(folderOf(from), name)));
  const id = addRelationship(draft, from, `Type="${types}/${type}" Target="${target}"`);
  draft.set(
    CONTENT_TYPES,
    appended(draft.text(CONTENT_TYPES) ?? '', 'Types', (prefix) => {
      return `<${prefix}Override PartName="/${asBytes(escaped(name))}" ContentType="${contentType}"/>`;
    }),
  );
  draft.set(name, content);
  return id;
}

/** Lets a part lead to an address outside. Gives the id of the relationship. */
export const addLink = (draft: PackageDraft, from: string, url: string, types: string): string =>
  addRelationship(
    draft,
    from,
    `Type="${types}/hyperlink" Target="${asBytes(escaped(url))}" TargetMode="External"`,
  );

function addRelationship(draft: PackageDraft, from: string, attributes: string): string {
  const list = relationshipsPart(from);
  const rels =
    draft.text(list) ??
    `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const taken = new Set(
    [...scanElements(rels, 'Relationship')].map((tag) => attribute(tag.attributes, 'Id')),
  );
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  draft.set(
    list,
    appended(rels, 'Relationships', (prefix) => `<${prefix}Relationship Id="${id}" ${attributes}/>`),
  );
  return id;
}

/** The first of the names `folder/stemN.extension` that no part has. */
export function freePart(draft: PackageDraft, folder: string, stem: string, extension: string): string {
  const taken = new Set(draft.names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = partAt(folder, `${stem}${number}.${extension}`);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** XML with a child added at the end of its root. */
function appended(xml: string, root: string, child: (prefix: string) => string): string {
  const element = firstElement(xml, root);
  if (!element) return xml;
  const { prefix, attributes, start, end, empty, contentEnd } = element;
  const text = child(prefix);
  return empty
    ? spliced(xml, [{ start, end, text: `<${prefix}${root}${attributes}>${text}</${prefix}${root}>` }])
    : spliced(xml, [{ start: contentEnd, end: contentEnd, text }]);
}
