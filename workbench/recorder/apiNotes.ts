import type { ApiVersion } from '../protocol';

/**
 * «Range.values» → the set of ExcelApi that the documentation gives; null where it belongs to another set.
 * Where setting a property came later, «Worksheet.visibility=» tells when.
 */
export type ApiNotes = ReadonlyMap<string, ApiVersion | null>;

const CLASS = /^ {4}class (\w+)/;
const CLASS_END = /^ {4}\}/;
const MEMBER = /^ {8}(?:readonly )?(\w+)[?]?[(:<]/;
/** «1.1», «1.1 for get, 1.8 for set», «1.1 for getting the name; 1.4 for setting it.» */
const NOTE = /\[Api set: ExcelApi (1\.\d+)(?! for password)(?:[^\]]*?(1\.\d+) for set)?/;
const NAMESPACE = /^declare namespace (\w+)/;

/**
 * Reads the `[Api set: ExcelApi x.y]` notes of every class member of the Excel namespace out of the text of
 * `@types/office-js/index.d.ts`. Of several overloads the oldest counts.
 */
export function parseApiNotes(declarations: string): ApiNotes {
  const notes = new Map<string, ApiVersion | null>();
  let namespace = '';
  let className: string | null = null;
  let comment = '';
  let classNote = '';
  for (const line of declarations.split('\n')) {
    namespace = NAMESPACE.exec(line)?.[1] ?? namespace;
    if (namespace !== 'Excel') continue;
    if (line.trimStart().startsWith('/**')) comment = '';
    if (/^\s*(\/\*\*|\*)/.test(line)) {
      comment += line;
      continue;
    }
    if (CLASS.test(line)) classNote = comment;
    className = CLASS_END.test(line) ? null : (CLASS.exec(line)?.[1] ?? className);
    const member = className === null ? null : MEMBER.exec(line)?.[1];
    if (member && comment.includes('[Api set:')) {
      keepOldest(
        notes,
        `${className ?? ''}.${member}`,
        versionOf(comment, 1) ?? passwordOnly(comment, classNote),
      );
      const set = versionOf(comment, 2);
      if (set) notes.set(`${className ?? ''}.${member}=`, set);
    }
    if (line.trim() !== '') comment = '';
  }
  return notes;
}

function keepOldest(notes: Map<string, ApiVersion | null>, member: string, version: ApiVersion | null): void {
  const known = notes.get(member);
  if (known === undefined || known === null || (version && number(version) < number(known))) {
    notes.set(member, version);
  }
}

function versionOf(comment: string, group: 1 | 2): ApiVersion | null {
  const version = NOTE.exec(comment)?.[group] ?? '';
  return isVersion(version) ? version : null;
}

/** A note on one parameter alone: the member came with its class. */
const passwordOnly = (comment: string, classNote: string): ApiVersion | null =>
  comment.includes('for password]') ? versionOf(classNote, 1) : null;

const isVersion = (text: string): text is ApiVersion => /^1\.\d+$/.test(text);

const number = (version: ApiVersion): number => Number(version.slice(2));

/** The highest set of ExcelApi that the members need, and the members that need it. */
export function highestSet(
  members: readonly string[],
  notes: ApiNotes,
): { readonly version: ApiVersion; readonly members: readonly string[] } {
  const needed = members.flatMap((member) => {
    const version = notes.get(member);
    return version ? [{ member, version }] : [];
  });
  const version = needed.reduce<ApiVersion>(
    (highest, item) => (number(item.version) > number(highest) ? item.version : highest),
    '1.1',
  );
  return { version, members: needed.filter((item) => item.version === version).map(({ member }) => member) };
}
