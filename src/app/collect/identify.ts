import type { Book } from '../../book';
import { DATA_KINDS, type DataRecord, loginOf, schoolKeyOf, type SchoolRef } from '../../data';
import { schoolIn } from '../../tables';
import type { CollectContext } from './context';
import type { FileNote } from './model';
import { isCollected, schoolOf } from './takeRows';

/** Whose a file is, or why nobody can tell. */
export type Identity = { readonly school: SchoolRef } | { readonly school: null; readonly note: FileNote };

/** What a file says of itself, without what is in its rows. */
export interface SaidOfFile {
  readonly login: string | null;
  readonly school: string | null;
  readonly municipality: string | null;
  /** Name of the file without folder. */
  readonly name: string;
}

/**
 * The school whose file it is: by the login or name that the template tells, else the only one that its rows or the
 * titles of its roadmaps name, else by the name of the file. What the first of them says is not outdone by another.
 */
export function identify(said: SaidOfFile, book: Book, context: CollectContext): Identity {
  if (said.login !== null || said.school !== null) {
    return found({ name: said.school ?? '', login: said.login, municipality: said.municipality }, context);
  }
  const elsewhere = found({ name: '', login: null, municipality: said.municipality }, context);
  const named = inRows(book, context) ?? inTitles(book, context) ?? inName(said.name, context);
  if (named === null) {
    const isElsewhere = elsewhere.school === null && elsewhere.note === 'other-municipality';
    return { school: null, note: isElsewhere ? 'other-municipality' : 'no-school' };
  }
  return found({ ...named, municipality: said.municipality }, context);
}

/** Whose a file is as far as its name alone tells. */
export function identifyByName(name: string, context: CollectContext): Identity {
  const named = inName(name, context);
  return named ? found({ ...named, municipality: null }, context) : { school: null, note: 'no-school' };
}

/** The school that a person says a file is of. */
export const identifyAs = (name: string, context: CollectContext): Identity =>
  found({ name, login: null, municipality: null }, context);

interface Named {
  readonly name: string;
  readonly login: string | null;
}

function found(
  school: Named & { readonly municipality: string | null },
  { registry, known }: CollectContext,
): Identity {
  const answer = registry.find({ kind: 'school', ...school });
  if (answer.as !== 'school') {
    return { school: null, note: answer.as === 'other' ? 'other-municipality' : 'unknown-school' };
  }
  const key = schoolKeyOf(answer.school.name);
  const listed = known?.schools.find((own) => own.key === key);
  return { school: listed ?? { key, name: answer.school.name, listed: false } };
}

/** The only school that rows to be collected name, of the list where there is one. */
function inRows({ data }: Book, { known }: CollectContext): Named | null {
  const schools = new Map(
    DATA_KINDS.filter(isCollected).flatMap((kind) =>
      (data[kind] as readonly DataRecord[]).flatMap((record) => {
        const school = schoolOf(record);
        return school ? [[school.key, school] as const] : [];
      }),
    ),
  );
  const [only, ...others] = [...schools.values()].filter(({ listed }) => listed || !known);
  return only && others.length === 0 ? { name: only.name, login: null } : null;
}

function inTitles({ roadmaps }: Book, { finder }: CollectContext): Named | null {
  const owners = new Map(
    roadmaps.flatMap((roadmap) => {
      const owner = finder.ownerOf(roadmap);
      return owner ? [[owner.key, owner] as const] : [];
    }),
  );
  const [only, ...others] = owners.values();
  return only && others.length === 0 ? { name: only.name, login: null } : null;
}

const EXTENSION = /\.\w{1,5}$/;
const BETWEEN_WORDS = /[\s_()[\],;]+/u;
const DIGITS = /\d+/g;
/** Digits that a name tells a school by; years and days have more, or dots between them. */
const NUMBER_ALONE = /(?<![\d.,-])0*(\d{1,3})(?![\d.,-])/g;

function inName(name: string, { finder, known }: CollectContext): Named | null {
  const text = name.replace(EXTENSION, '').replaceAll('_', ' ');
  const login = text
    .split(BETWEEN_WORDS)
    .map(loginOf)
    .find((word) => word !== null);
  if (login !== undefined && login !== null) return { name: text, login };
  if (!known) {
    const named = schoolIn(text);
    return named === null ? null : { name: named, login: null };
  }
  const within = finder.onlyIn(text) ?? byNumber(text, known.schools);
  if (within) return { name: within.name, login: null };
  const other = schoolIn(text);
  return other === null ? null : { name: other, login: null };
}

/** The only listed school of the only number that a text has. */
function byNumber(text: string, schools: readonly SchoolRef[]): SchoolRef | null {
  const numbers = new Set([...text.matchAll(NUMBER_ALONE)].map(([, digits]) => digits));
  const [number, ...more] = numbers;
  if (number === undefined || more.length > 0) return null;
  const same = schools.filter(({ name }) => {
    const own = name.match(DIGITS) ?? [];
    return own.length === 1 && own[0]?.replace(/^0+/, '') === number;
  });
  const [only, ...others] = same;
  return only && others.length === 0 ? only : null;
}
