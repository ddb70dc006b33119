import { rememberedFor } from '../../tables';
import { a1, type CellPosition, type WorkbookSnapshot } from '../../workbook';
import {
  Entries,
  mergedCompared,
  mergedComparisons,
  mergedGroups,
  mergedRecords,
  mergedTasks,
  nameKey,
  textOf,
} from './entries';
import type {
  ComparedGroup,
  Imported,
  ImportedComparison,
  ImportedGroup,
  ImportedRecord,
  ImportedTask,
} from './imported';
import type { ExportFile, Facts, GivenFacts, Measured, Named, Party, ResultKey, SheetReading } from './model';
import { readExport } from './readExport';
import { type Registry, registryOf } from './registry';
import { fileOf, FileTally } from './tally';

export interface ImportOptions {
  /** What files that don't say it themselves are of. */
  readonly given?: GivenFacts;
  /** A workbook with «Школы»: schools that it does not list are left out. */
  readonly registry?: WorkbookSnapshot | null;
}

/** Exports taken one after the other, so that no more than one of them need be held. */
export interface ExportImport {
  readonly take: (file: ExportFile) => void;
  /** Takes what another has read of an export. */
  readonly takeRead: (file: ReadExport) => void;
  readonly result: () => Imported;
  /** The registry lists schools, so that others are left out. */
  readonly listsSchools: boolean;
}

/** An export that was read already. */
export interface ReadExport {
  /** As it is shown. */
  readonly file: string;
  readonly sheets: readonly SheetReading[];
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
    takeRead: ({ file, sheets }) => void tallies.push(importing.take(file, sheets)),
    result: () => importing.result(tallies),
    listsSchools: importing.registry.lists,
  };
}

const MISSING = [
  ['subject', 'subject-missing'],
  ['class', 'class-missing'],
  ['schoolYear', 'year-missing'],
  ['procedure', 'procedure-missing'],
] as const;

class Importing {
  readonly #records = new Entries<ImportedRecord>(mergedRecords);
  readonly #groups = new Entries<ImportedGroup>(mergedGroups);
  readonly #comparedGroups = new Entries<ComparedGroup>(mergedCompared);
  readonly #tasks = new Entries<ImportedTask>(mergedTasks);
  readonly #comparison = new Entries<ImportedComparison>(mergedComparisons);
  /** The same counted of pupils: it fills what no export of the comparison gives. */
  readonly #ofPupils = new Entries<ImportedComparison>(mergedComparisons);
  readonly #untold = new FileTally('');
  /** Name of a school → the login by which it is known. */
  readonly #logins = new Map<string, string>();

  constructor(readonly registry: Registry) {}

  take(file: string, sheets: readonly SheetReading[]): FileTally {
    const tally = new FileTally(file);
    tally.layout = sheets.find(({ layout }) => layout !== null)?.layout ?? null;
    for (const sheet of sheets) {
      for (const told of sheet.told) tally.told.push(told);
      this.#takeRows(tally, sheet);
      this.#takeTasks(tally, sheet);
    }
    return tally;
  }

  #takeRows(tally: FileTally, { sheet, rows }: SheetReading): void {
    for (const { at, party: named, facts, result, comparison, ofPupils = false } of rows) {
      const key = keyIn(tally, sheet, at, facts);
      if (!key) continue;
      const party = this.#listed(named);
      const { day } = facts;
      if (party.kind === 'group') {
        const group = { name: party.name, level: party.level, ...key };
        const of = nameKey(party.name);
        if (result) this.#groups.put(key, of, { value: { ...group, ...result }, from: tally, sheet, day });
        if (comparison) {
          this.#comparedGroups.put(key, of, { value: { ...group, ...comparison }, from: tally, sheet, day });
        }
        tally.groups += 1;
        tally.keys.add(key);
        continue;
      }
      const school = this.#school(tally, sheet, at, party);
      if (!school) continue;
      const of = nameKey(school.name);
      if (result)
        this.#records.put(key, of, { value: recordOf(school, key, result), from: tally, sheet, day });
      if (comparison) {
        const value = { school: school.name, login: school.login, ...key, ...comparison };
        const entries = ofPupils ? this.#ofPupils : this.#comparison;
        // What repeats among pupils is told of their marks.
        entries.put(key, of, { value, from: ofPupils ? this.#untold : tally, sheet, day });
      }
      tally.rows += 1;
      tally.keys.add(key);
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
      this.#tasks.put(key, task, { value, from: tally, sheet, day: facts.day });
      tally.rows += schools.length;
      tally.groups += groups.length;
      tally.keys.add(key);
    }
  }

  /** A name that reads like that of a place is of a school where the registry lists it. */
  #listed(party: Party): Party {
    if (party.kind === 'school' || !this.registry.lists) return party;
    const school = { kind: 'school', name: party.name, login: null, municipality: null } as const;
    return this.registry.find(school).as === 'school' ? school : party;
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
    const withLogin = <T extends { readonly school: string; readonly login: string | null }>(value: T): T =>
      value.login === null ? { ...value, login: this.#logins.get(nameKey(value.school)) ?? null } : value;
    return {
      files: tallies.map(fileOf),
      records: this.#records.values.map(withLogin),
      tasks: this.#tasks.values,
      comparison: completed(this.#comparison.values, this.#ofPupils.values).map(withLogin),
      groups: this.#groups.values,
      comparedGroups: this.#comparedGroups.values,
    };
  }
}

/**
 * Comparisons as exports give them, with how many marks are two or more away where the pupils of just the same
 * comparison tell it; then those that pupils alone tell.
 */
function completed(
  given: readonly ImportedComparison[],
  counted: readonly ImportedComparison[],
): readonly ImportedComparison[] {
  const keyOf = (own: ImportedComparison): string => textOf(own, nameKey(own.school));
  const byKey = new Map(counted.map((own) => [keyOf(own), own]));
  const all = given.map((own) => {
    const key = keyOf(own);
    const known = byKey.get(key);
    byKey.delete(key);
    const isSame = known && ALIKE.every((field) => own[field] === known[field]);
    return isSame && own.byTwo === null ? { ...own, byTwo: known.byTwo } : own;
  });
  return [...all, ...byKey.values()];
}

const ALIKE = ['participants', 'lowered', 'confirmed', 'raised'] as const;

/** Field by field: there are many, and objects spread into one take several times as long. */
const recordOf = (school: Named, key: ResultKey, result: Measured): ImportedRecord => ({
  school: school.name,
  login: school.login,
  schoolYear: key.schoolYear,
  period: key.period,
  procedure: key.procedure,
  subject: key.subject,
  class: key.class,
  participants: result.participants,
  marks: result.marks,
  shares: result.shares,
  below: result.below,
  mean: result.mean,
});

/** What results are of; null, with what is missing told once for a sheet. */
function keyIn(tally: FileTally, sheet: string, at: CellPosition, facts: Facts): ResultKey | null {
  for (const [fact, reason] of MISSING) {
    const { value, several } = facts[fact];
    if (value !== null) continue;
    const cell = a1(at.row, at.column);
    tally.once({ sheet, cell, reason, detail: several.join(', ') }, several.join(', '));
  }
  return keyOfFacts(facts);
}

const keyOfFacts = rememberedFor((facts: Facts): ResultKey | null => {
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
});
