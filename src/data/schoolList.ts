import { matchKey, namesSchool, nearest, schoolKey, singleLine } from '../tables';
import { onceForEach } from '../tables';
import type { SchoolRef } from './table';

/** How one writing of a school was understood. */
export interface SchoolReading {
  readonly school: SchoolRef;
  /** The writing differs from the one on «Школы». */
  readonly misspelt: boolean;
}

const LONGEST_NAME = 300;
/** So many unknown names are compared with the list; the rest of a sheet of nothing but such names is not. */
const MOST_PROPOSALS = 2_000;

/** Schools that are known before a workbook is read: those of the municipality that it belongs to. */
export interface KnownSchools {
  /** The sheet that lists them. */
  readonly sheet: string;
  readonly schools: readonly SchoolRef[];
  /** Other keys under which a school is met: that of its full name. */
  readonly also: ReadonlyMap<string, SchoolRef>;
}

/** The schools of a workbook: filled from «Школы», then asked by every other sheet. */
export class SchoolList {
  readonly #byKey = new Map<string, SchoolRef>();
  readonly #listed: string[] = [];
  readonly #former: (readonly [school: SchoolRef, name: string])[] = [];
  #proposals = 0;

  #sheet: string | null = null;

  constructor(known?: KnownSchools) {
    if (!known || known.schools.length === 0) return;
    this.#sheet = known.sheet;
    for (const school of known.schools) {
      this.#byKey.set(school.key, school);
      this.#listed.push(school.name);
    }
    for (const [key, school] of known.also) if (!this.#byKey.has(key)) this.#byKey.set(key, school);
  }

  /** The first sheet that lists schools; null where none does, and then no school is unknown. */
  get sheet(): string | null {
    return this.#sheet;
  }

  /** Reads a name anywhere. A name not met before becomes a school of its own. */
  readonly read: (text: string) => SchoolReading = onceForEach((text) => {
    const school = this.#find(text) ?? this.#meet(text, false);
    return { school, misspelt: school.listed && text !== school.name };
  });

  /** Adds a school of a sheet that lists them; the first writing of a school is its name. */
  list(sheet: string, text: string): void {
    this.#sheet ??= sheet;
    if (!this.#find(text)) this.#listed.push(this.#meet(text, true).name);
  }

  /** A school may be called by its full name too. */
  alsoCalled(school: SchoolRef, fullName: string): void {
    const key = keyOf(fullName);
    if (key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, school);
  }

  /** A school was known by other names before: that is taken into account once all schools are listed. */
  formerlyCalled(school: SchoolRef, names: readonly string[]): void {
    const [only, ...others] = names;
    // Rows of several schools that became one would say the same thing twice.
    if (only !== undefined && others.length === 0) this.#former.push([school, only]);
  }

  /** From now on a former name that no listed school has means the school that has it no more. */
  settleFormerNames(): void {
    for (const [school, name] of this.#former) this.alsoCalled(school, name);
  }

  /** The listed school that an unknown name may mean: the only one with its number, or the nearest in letters. */
  readonly nearest: (text: string) => string | null = onceForEach((text) => {
    this.#proposals += 1;
    if (text.length > LONGEST_NAME || this.#proposals > MOST_PROPOSALS) return null;
    const number = digitsOf(text);
    const same = number === '' ? [] : this.#listed.filter((name) => digitsOf(name) === number);
    const [only, ...others] = same;
    if (only !== undefined && others.length === 0) return only;
    return nearest(text, same.length > 0 ? same : this.#listed.filter((name) => digitsOf(name) === ''));
  });

  /** There is a list of schools and this one is not on it. */
  isUnknown(school: SchoolRef): boolean {
    return this.#sheet !== null && !school.listed;
  }

  /** The text names a school of the list. */
  lists(text: string): boolean {
    return this.#find(text)?.listed === true;
  }

  /** Nothing says that the text is a school: it is not on the list; without a list, it has no word of a school's name. */
  mayBeOther(text: string): boolean {
    return !this.lists(text) && (this.#sheet !== null || !namesSchool(text));
  }

  /** The text names a school, listed or not. */
  isSchool(text: string): boolean {
    return this.lists(text) || namesSchool(text);
  }

  #find(text: string): SchoolRef | undefined {
    return this.#byKey.get(keyOf(text));
  }

  #meet(text: string, listed: boolean): SchoolRef {
    const school = { key: keyOf(text), name: singleLine(text), listed };
    this.#byKey.set(school.key, school);
    return school;
  }
}

/** The key of a school by its name, or by what else it is called. */
export const keyOf = (text: string): string => schoolKey(text) || matchKey(text) || singleLine(text);

const digitsOf = (text: string): string => text.replace(/\D+/g, ' ').trim();
