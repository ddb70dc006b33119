import { posix } from 'node:path';
import type { Archive } from '../archive';
import { attribute } from '../xml';
import { asBytes, escaped, firstElement, scanElements, spliced } from './xmlWrite';

/** Changes of a package before they are written. Parts are text of one character for each byte. */
export interface PackageDraft {
  readonly part: (name: string) => string | null;
  /** Null drops the part. */
  readonly set: (name: string, content: string | null) => void;
  readonly changes: () => ReadonlyMap<string, Buffer | null>;
}

export function packageDraft(archive: Archive): PackageDraft {
  const drafts = new Map<string, string | null>();
  return {
    part: (name) => {
      const draft = drafts.get(name);
      return draft === undefined ? (archive.part(name)?.toString('latin1') ?? null) : draft;
    },
    set: (name, content) => void drafts.set(name, content),
    changes: () =>
      new Map(
        [...drafts].map(([name, content]) => [
          name,
          content === null ? null : Buffer.from(content, 'latin1'),
        ]),
      ),
  };
}

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationshipsOf = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

/** Drops a part to which another leads, with what names it (ECMA-376 part 2, 8 and 10.1.2). */
export function dropPart(draft: PackageDraft, from: string, part: string): void {
  const folder = posix.dirname(from);
  withoutElement(draft, relationshipsOf(from), 'Relationship', (attributes) => {
    const target = posix.resolve('/', folder, attribute(attributes, 'Target') ?? '').slice(1);
    return target.toLowerCase() === part.toLowerCase();
  });
  withoutElement(
    draft,
    CONTENT_TYPES,
    'Override',
    (attributes) => attribute(attributes, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  draft.set(part, null);
}

function withoutElement(
  draft: PackageDraft,
  part: string,
  name: string,
  isMeant: (attributes: string) => boolean,
): void {
  const xml = draft.part(part);
  if (xml === null) return;
  const found = [...scanElements(xml, name)].filter(({ attributes }) => isMeant(attributes));
  if (found.length > 0)
    draft.set(
      part,
      spliced(
        xml,
        found.map(({ start, close }) => ({ start, end: close, text: '' })),
      ),
    );
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
): string {
  const rels =
    draft.part(relationshipsOf(from)) ??
    `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const taken = new Set(
    [...scanElements(rels, 'Relationship')].map((tag) => attribute(tag.attributes, 'Id')),
  );
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const target = asBytes(escaped(posix.relative(`/${posix.dirname(from)}`, `/${name}`)));
  draft.set(
    relationshipsOf(from),
    appended(rels, 'Relationships', (prefix) => {
      return `<${prefix}Relationship Id="${id}" Type="${RELATIONSHIP_TYPES}/${type}" Target="${target}"/>`;
    }),
  );
  draft.set(
    CONTENT_TYPES,
    appended(draft.part(CONTENT_TYPES) ?? '', 'Types', (prefix) => {
      return `<${prefix}Override PartName="/${asBytes(escaped(name))}" ContentType="${contentType}"/>`;
    }),
  );
  draft.set(name, content);
  return id;
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
