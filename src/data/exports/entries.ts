import {
  matchKey,
  readGrade,
  readProcedure,
  readSubject,
  remembered,
  rememberedFor,
  schoolKey,
} from '../../tables';
import type {
  ComparedGroup,
  ImportedComparison,
  ImportedGroup,
  ImportedRecord,
  ImportedTask,
} from './imported';
import type { ResultKey } from './model';
import type { FileTally, Repeat } from './tally';

/** The key of a school or a group by its name. */
export const nameKey = remembered((name: string): string => schoolKey(name) || matchKey(name));

/** The keys under which writings of labels meet. */
export const LABEL_KEYS = {
  procedure: remembered((text: string): string => readProcedure(text).key),
  subject: remembered((text: string): string => readSubject(text).key),
  grade: remembered((text: string): string => readGrade(text).key),
} as const;

const keyText = rememberedFor(({ schoolYear, period, procedure, subject, class: grade }: ResultKey): string =>
  [
    schoolYear,
    matchKey(period),
    LABEL_KEYS.procedure(procedure),
    LABEL_KEYS.subject(subject),
    LABEL_KEYS.grade(grade),
  ].join('\n'),
);

/** Under which two results are of the same; `of` is the key of a school, a group or a task. */
export const textOf = (key: ResultKey, of: string): string => `${of}\n${keyText(key)}`;

/** One entry of what is imported, with the file that says it. */
export interface Entry<T> {
  readonly value: T;
  readonly from: FileTally;
  readonly sheet: string;
  readonly day: string;
}

interface Merged<T> {
  readonly value: T;
  /** The two say different things. */
  readonly differs: boolean;
}

/** What two entries say of the same; where they differ the second goes before. */
type Merge<T> = (base: T, over: T) => Merged<T>;

/** Takes fields of the first that the second leaves empty. */
const preferring =
  <T extends object, K extends keyof T>(fields: readonly K[]): Merge<T> =>
  (base, over) => {
    const kept: Partial<Pick<T, K>> = {};
    let differs = false;
    for (const field of fields) {
      if (over[field] === null) kept[field] = base[field];
      else if (base[field] !== null && JSON.stringify(base[field]) !== JSON.stringify(over[field]))
        differs = true;
    }
    return { value: { ...over, ...kept }, differs };
  };

const MEASURED = ['participants', 'marks', 'shares', 'below', 'mean'] as const;
const COMPARED = ['participants', 'lowered', 'confirmed', 'raised', 'byTwo'] as const;
export const mergedRecords = preferring<ImportedRecord, (typeof MEASURED)[number]>(MEASURED);
export const mergedComparisons = preferring<ImportedComparison, (typeof COMPARED)[number]>(COMPARED);
export const mergedGroups = preferring<ImportedGroup, (typeof MEASURED)[number]>(MEASURED);
export const mergedCompared = preferring<ComparedGroup, (typeof COMPARED)[number]>(COMPARED);

/** The schools and groups of both files. */
export const mergedTasks: Merge<ImportedTask> = (base, over) => {
  const of = <P extends { readonly name: string; readonly share: number }>(
    before: readonly P[],
    now: readonly P[],
  ) => {
    const shares = new Map(now.map((own) => [nameKey(own.name), own.share]));
    const others = before.filter(({ name }) => !shares.has(nameKey(name)));
    const differs = before.some(({ name, share }) => (shares.get(nameKey(name)) ?? share) !== share);
    return { all: [...others, ...now], differs };
  };
  const [schools, groups] = [of(base.schools, over.schools), of(base.groups, over.groups)];
  const differs = schools.differs || groups.differs || base.maximum !== over.maximum;
  return { value: { ...over, schools: schools.all, groups: groups.all }, differs };
};

/** Entries by what they are of, and of whom. */
export class Entries<T> {
  readonly #entries: Entry<T>[] = [];
  readonly #places = new Map<string, Map<string, number>>();

  constructor(readonly merge: Merge<T>) {}

  get values(): readonly T[] {
    return this.#entries.map(({ value }) => value);
  }

  /** Takes an entry, or what it adds to the one that says something of the same. */
  put(key: ResultKey, of: string, entry: Entry<T>): void {
    const text = keyText(key);
    const places = this.#places.get(text) ?? new Map<string, number>();
    this.#places.set(text, places);
    const at = places.get(of);
    const known = at === undefined ? undefined : this.#entries[at];
    if (at === undefined || !known) {
      places.set(of, this.#entries.push(entry) - 1);
      return;
    }
    const isOlder = entry.day !== '' && known.day !== '' && entry.day < known.day;
    const [base, over] = isOlder ? [entry, known] : [known, entry];
    const { value, differs } = this.merge(base.value, over.value);
    this.#entries[at] = { ...over, value };
    tellRepeat(known, entry, differs ? (isOlder ? 'older' : 'replaced') : 'repeated');
  }
}

function tellRepeat<T>(known: Entry<T>, entry: Entry<T>, reason: Repeat): void {
  const [loser, winner] = reason === 'replaced' ? [known, entry] : [entry, known];
  loser.from.repeat(reason, loser.sheet, winner.from === loser.from ? winner.sheet : winner.from.file);
}
