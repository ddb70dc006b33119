import { matchKey, readGrade, readProcedure, readSubject, schoolKey } from '../../tables';
import { a1, type CellPosition, type WorkbookSnapshot } from '../../workbook';
import type {
  Compared,
  ExportFile,
  ExportLayout,
  Facts,
  GivenFacts,
  GroupLevel,
  ImportReason,
  Measured,
  Named,
  Party,
  ResultKey,
  SheetReading,
  Told,
} from './model';
import { readExport } from './readExport';
import { type Registry, registryOf } from './registry';

export interface ImportOptions {
  /** What files that don't say it themselves are of. */
  readonly given?: GivenFacts;
  /** A workbook with «Школы»: schools that it does not list are left out. */
  readonly registry?: WorkbookSnapshot | null;
}

/** Results of one school. */
export interface ImportedRecord extends ResultKey, Measured {
  readonly school: string;
  readonly login: string | null;
}

/** Results of a group of schools. */
export interface ImportedGroup extends ResultKey, Measured {
  readonly name: string;
  readonly level: GroupLevel;
}

/** Marks of a group beside those of the journal. */
export interface ComparedGroup extends ResultKey, Compared {
  readonly name: string;
  readonly level: GroupLevel;
}

/** How one task was completed, in percent. */
export interface ImportedTask extends ResultKey {
  readonly task: string;
  readonly skill: string;
  readonly maximum: number | null;
  readonly groups: readonly { readonly name: string; readonly level: GroupLevel; readonly share: number }[];
  readonly schools: readonly (Named & { readonly share: number })[];
}

/** Marks of one school beside those of the journal. */
export interface ImportedComparison extends ResultKey, Compared {
  readonly school: string;
  readonly login: string | null;
}

/** What became of one file. */
export interface ImportedFile {
  readonly file: string;
  readonly layout: ExportLayout | 'unknown';
  /** Null where the file says none, or several. */
  readonly procedure: string | null;
  readonly subject: string | null;
  readonly class: string | null;
  readonly schoolYear: string | null;
  readonly schools: number;
  /** Rows of schools that were taken. */
  readonly rows: number;
  /** Rows of groups that were taken. */
  readonly groups: number;
  /** What was not taken, or not all of it. */
  readonly leftOut: readonly Told[];
  /** What was taken and should be looked at. */
  readonly notes: readonly Told[];
}

export interface Imported {
  readonly files: readonly ImportedFile[];
  readonly records: readonly ImportedRecord[];
  readonly tasks: readonly ImportedTask[];
  readonly comparison: readonly ImportedComparison[];
  readonly groups: readonly ImportedGroup[];
  readonly comparedGroups: readonly ComparedGroup[];
}

/** Reasons that leave nothing out. */
const NOTES: ReadonlySet<ImportReason> = new Set(['counts-none', 'percents-sum', 'marks-sum', 'repeated']);
/** Reasons to go and look: without them a person would miss results. */
export const EXPORT_FAULTS: ReadonlySet<ImportReason> = new Set([
  'not-recognised',
  'subject-missing',
  'class-missing',
  'year-missing',
  'procedure-missing',
  'name-missing',
  'marks-unread',
  'name-shared',
  'book-repeated',
]);

/** Exports taken one after the other, so that no more than one of them need be held. */
export interface ExportImport {
  readonly take: (file: ExportFile) => void;
  readonly result: () => Imported;
}

/**
 * Reads official exports into results. Files are taken in the order given: what a later one says of the same goes
 * before, unless it is of an earlier day. Pure.
 */
export function importExports(files: readonly ExportFile[], options: ImportOptions = {}): Imported {
  const own = newImport(options);
  files.forEach(own.take);
  return own.result();
}

/** The same for files that are read one by one. */
export function newImport({ given = {}, registry = null }: ImportOptions = {}): ExportImport {
  const importing = new Importing(registryOf(registry));
  const tallies: FileTally[] = [];
  return {
    take: (file) => void tallies.push(importing.take(file.file, readExport(file, given))),
    result: () => importing.result(tallies),
  };
}

/** One entry of what is imported, with the file that says it. */
interface Entry<T> {
  readonly value: T;
  readonly from: FileTally;
  readonly sheet: string;
  readonly day: string;
}

/** Two places say something of the same: the same, or other things. */
type Repeat = 'older' | 'replaced' | 'repeated';

/** What is counted of a file while it is read. */
class FileTally {
  readonly told: Told[] = [];
  readonly keys: ResultKey[] = [];
  readonly schools = new Set<string>();
  readonly #once = new Set<string>();
  readonly #repeats = new Map<
    string,
    { readonly reason: Repeat; readonly sheet: string; readonly where: string; count: number }
  >();
  rows = 0;
  groups = 0;
  layout: ExportLayout | null = null;

  constructor(readonly file: string) {}

  /** Counts results of which another place says something too. */
  repeat(reason: Repeat, sheet: string, where: string): void {
    const key = JSON.stringify([reason, sheet, where]);
    const known = this.#repeats.get(key);
    if (known) known.count += 1;
    else this.#repeats.set(key, { reason, sheet, where, count: 1 });
  }

  /** Everything that there is to tell. */
  get allTold(): readonly Told[] {
    const repeats = [...this.#repeats.values()].map(({ reason, sheet, where, count }): Told => ({
      sheet,
      cell: null,
      reason,
      detail: `${where} (${count})`,
    }));
    return [...this.told, ...repeats];
  }

  /** Tells a thing once for a sheet. */
  once(told: Told, key: string): void {
    const own = `${told.sheet}\n${told.reason}\n${key}`;
    if (this.#once.has(own)) return;
    this.#once.add(own);
    this.told.push(told);
  }
}

const MISSING = [
  ['subject', 'subject-missing'],
  ['class', 'class-missing'],
  ['schoolYear', 'year-missing'],
  ['procedure', 'procedure-missing'],
] as const;

class Importing {
  readonly #records = new Map<string, Entry<ImportedRecord>>();
  readonly #groups = new Map<string, Entry<ImportedGroup>>();
  readonly #comparedGroups = new Map<string, Entry<ComparedGroup>>();
  readonly #tasks = new Map<string, Entry<ImportedTask>>();
  readonly #comparison = new Map<string, Entry<ImportedComparison>>();
  /** Name of a school → the login by which it is known. */
  readonly #logins = new Map<string, string>();

  constructor(readonly registry: Registry) {}

  take(file: string, sheets: readonly SheetReading[]): FileTally {
    const tally = new FileTally(file);
    tally.layout = sheets.find(({ layout }) => layout !== null)?.layout ?? null;
    for (const sheet of sheets) {
      tally.told.push(...sheet.told);
      this.#takeRows(tally, sheet);
      this.#takeTasks(tally, sheet);
    }
    return tally;
  }

  #takeRows(tally: FileTally, { sheet, rows }: SheetReading): void {
    for (const { at, party, facts, result, comparison } of rows) {
      const key = keyIn(tally, sheet, at, facts);
      if (!key) continue;
      const source = { from: tally, sheet, day: facts.day };
      if (party.kind === 'group') {
        const group = { name: party.name, level: party.level, ...key };
        const text = textOf(key, nameKey(party.name));
        if (result) put(this.#groups, text, { value: { ...group, ...result }, ...source }, mergedGroups);
        if (comparison) {
          put(this.#comparedGroups, text, { value: { ...group, ...comparison }, ...source }, mergedCompared);
        }
        tally.groups += 1;
        tally.keys.push(key);
        continue;
      }
      const school = this.#school(tally, sheet, at, party);
      if (!school) continue;
      const named = { school: school.name, login: school.login };
      if (result)
        put(
          this.#records,
          textOf(key, nameKey(school.name)),
          { value: { ...named, ...key, ...result }, ...source },
          mergedRecords,
        );
      if (comparison) {
        put(
          this.#comparison,
          textOf(key, nameKey(school.name)),
          { value: { ...named, ...key, ...comparison }, ...source },
          mergedComparisons,
        );
      }
      tally.rows += 1;
      tally.keys.push(key);
    }
  }

  #takeTasks(tally: FileTally, { sheet, tasks }: SheetReading): void {
    for (const { at, facts, task, skill, maximum, shares } of tasks) {
      const key = keyIn(tally, sheet, at, facts);
      if (!key) continue;
      const groups = shares.flatMap(({ party, share }) =>
        party.kind === 'group' ? [{ name: party.name, level: party.level, share }] : [],
      );
      const schools = shares.flatMap(({ party, share }) => {
        const school = party.kind === 'school' ? this.#school(tally, sheet, null, party) : null;
        return school ? [{ ...school, share }] : [];
      });
      const value = { ...key, task, skill, maximum, groups, schools };
      put(this.#tasks, textOf(key, task), { value, from: tally, sheet, day: facts.day }, mergedTasks);
      tally.rows += schools.length;
      tally.groups += groups.length;
      tally.keys.push(key);
    }
  }

  /** The school as the registry names it; null, told once, where it is not to be taken. */
  #school(
    tally: FileTally,
    sheet: string,
    at: CellPosition | null,
    party: Party & { kind: 'school' },
  ): Named | null {
    const found = this.registry.find(party);
    const cell = at && a1(at.row, at.column);
    const shown = party.login === null ? party.name : `${party.name} (${party.login})`;
    if (found.as !== 'school') {
      const reason = found.as === 'other' ? 'school-other' : 'school-unknown';
      tally.once({ sheet, cell, reason, detail: shown }, shown);
      return null;
    }
    const { school } = found;
    const key = nameKey(school.name);
    const login = this.#logins.get(key);
    if (login !== undefined && school.login !== null && login !== school.login) {
      tally.once({ sheet, cell, reason: 'name-shared', detail: `${shown} ≠ ${login}` }, shown);
      return null;
    }
    if (school.login !== null) this.#logins.set(key, school.login);
    tally.schools.add(key);
    return school;
  }

  result(tallies: readonly FileTally[]): Imported {
    const values = <T>(entries: ReadonlyMap<string, Entry<T>>): readonly T[] =>
      [...entries.values()].map(({ value }) => value);
    const withLogin = <T extends { readonly school: string; readonly login: string | null }>(
      value: T,
    ): T => ({
      ...value,
      login: value.login ?? this.#logins.get(nameKey(value.school)) ?? null,
    });
    return {
      files: tallies.map(fileOf),
      records: values(this.#records).map(withLogin),
      tasks: values(this.#tasks),
      comparison: values(this.#comparison).map(withLogin),
      groups: values(this.#groups),
      comparedGroups: values(this.#comparedGroups),
    };
  }
}

/** What results are of; null, with what is missing told once for a sheet. */
function keyIn(tally: FileTally, sheet: string, at: CellPosition, facts: Facts): ResultKey | null {
  for (const [fact, reason] of MISSING) {
    const { value, several } = facts[fact];
    if (value !== null) continue;
    const cell = a1(at.row, at.column);
    tally.once({ sheet, cell, reason, detail: several.join(', ') }, several.join(', '));
  }
  const { subject, class: grade, schoolYear, procedure } = facts;
  if (
    subject.value === null ||
    grade.value === null ||
    schoolYear.value === null ||
    procedure.value === null
  ) {
    return null;
  }
  return {
    schoolYear: schoolYear.value,
    period: '',
    procedure: procedure.value,
    subject: subject.value,
    class: grade.value,
  };
}

export const nameKey = (name: string): string => schoolKey(name) || matchKey(name);

/** Under which two results are of the same; `of` is the key of a school, a group or a task. */
export const textOf = (
  { schoolYear, period, procedure, subject, class: grade }: ResultKey,
  of: string,
): string =>
  [
    of,
    schoolYear,
    matchKey(period),
    readProcedure(procedure).key,
    readSubject(subject).key,
    readGrade(grade).key,
  ].join('\n');

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
const COMPARED = ['participants', 'lowered', 'confirmed', 'raised'] as const;
const mergedRecords = preferring<ImportedRecord, (typeof MEASURED)[number]>(MEASURED);
const mergedComparisons = preferring<ImportedComparison, (typeof COMPARED)[number]>(COMPARED);
const mergedGroups = preferring<ImportedGroup, (typeof MEASURED)[number]>(MEASURED);
const mergedCompared = preferring<ComparedGroup, (typeof COMPARED)[number]>(COMPARED);

/** The schools and groups of both files. */
const mergedTasks: Merge<ImportedTask> = (base, over) => {
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

/** Takes an entry, or what it adds to the one that says something of the same. */
function put<T>(entries: Map<string, Entry<T>>, key: string, entry: Entry<T>, merge: Merge<T>): void {
  const known = entries.get(key);
  if (!known) {
    entries.set(key, entry);
    return;
  }
  const isOlder = entry.day !== '' && known.day !== '' && entry.day < known.day;
  const [base, over] = isOlder ? [entry, known] : [known, entry];
  const { value, differs } = merge(base.value, over.value);
  entries.set(key, { ...over, value });
  tellRepeat(known, entry, differs ? (isOlder ? 'older' : 'replaced') : 'repeated');
}

function tellRepeat<T>(known: Entry<T>, entry: Entry<T>, reason: Repeat): void {
  const [loser, winner] = reason === 'replaced' ? [known, entry] : [entry, known];
  loser.from.repeat(reason, loser.sheet, winner.from === loser.from ? winner.sheet : winner.from.file);
}

function fileOf(tally: FileTally): ImportedFile {
  const { file, layout, keys, allTold: told } = tally;
  const only = (fact: 'procedure' | 'subject' | 'class' | 'schoolYear'): string | null => {
    const [value, ...others] = new Set(keys.map((key) => key[fact]));
    return value !== undefined && others.length === 0 ? value : null;
  };
  return {
    file,
    layout: layout ?? 'unknown',
    procedure: only('procedure'),
    subject: only('subject'),
    class: only('class'),
    schoolYear: only('schoolYear'),
    schools: tally.schools.size,
    rows: tally.rows,
    groups: tally.groups,
    leftOut: told.filter(({ reason }) => !NOTES.has(reason)),
    notes: told.filter(({ reason }) => NOTES.has(reason)),
  };
}
