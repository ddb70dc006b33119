import type { SchoolRef } from '../../data';
import type { Roadmap, Section } from '../../roadmap';
import {
  COLLECTED_HEADERS,
  isBlank,
  matchKey,
  namesSchool,
  schoolKey,
  schoolsNamed,
  singleLine,
} from '../../tables';
import { textAt } from '../../workbook';
import type {
  ActivityExecution,
  ExecutionCounts,
  ExecutionGroup,
  ExecutionState,
  NamedParty,
  PartyExecution,
  SchoolExecution,
  SectionExecution,
} from './model';

/** An activity with the section it stands in. */
export interface Placed {
  readonly execution: ActivityExecution;
  readonly section: Section | null;
}

export function groupOf(activities: readonly ActivityExecution[]): ExecutionGroup {
  return { counts: countsOf(activities), activities };
}

function countsOf(activities: readonly ActivityExecution[]): ExecutionCounts {
  const count = (state: ExecutionState): number => activities.filter((own) => own.state === state).length;
  return {
    total: activities.length,
    done: count('done'),
    late: count('late'),
    inProgress: count('inProgress'),
    overdue: count('overdue'),
    notDue: count('notDue'),
    cancelled: count('cancelled'),
    unknown: count('unknown'),
    unmarked: count('unmarked'),
    recurring: activities.filter(({ recurring }) => recurring !== null).length,
  };
}

/** Every section of the roadmap, with or without activities; before them the activities that stand in none. */
export function bySection(
  { sections, sheet }: Roadmap,
  placed: readonly Placed[],
): readonly SectionExecution[] {
  const inSection = (section: Section | null): readonly ActivityExecution[] =>
    placed.filter((own) => own.section === section).map(({ execution }) => execution);
  const none = inSection(null);
  const named = sections.map((section): SectionExecution => {
    const { number, title, row, titleColumn } = section;
    const place = { sheet: sheet.name, row, column: titleColumn };
    return { section: { number: number?.text ?? null, title, place }, ...groupOf(inSection(section)) };
  });
  return none.length > 0 ? [{ section: null, ...groupOf(none) }, ...named] : named;
}

/** In the order in which parties are first named; activities with nobody responsible come last. */
export function byParty(activities: readonly ActivityExecution[]): readonly PartyExecution[] {
  const named = grouped<NamedParty>(activities, ({ responsible }) => responsible);
  const nobody = activities.filter(({ responsible }) => responsible.length === 0);
  return [
    ...named.map(([party, own]): PartyExecution => ({ party, ...groupOf(own) })),
    ...(nobody.length > 0 ? [{ party: null, ...groupOf(nobody) }] : []),
  ];
}

/** In the order in which schools are first named. */
export const bySchool = (activities: readonly ActivityExecution[]): readonly SchoolExecution[] =>
  grouped<SchoolRef>(activities, ({ schools }) => schools).map(([school, own]) => ({
    school,
    ...groupOf(own),
  }));

function grouped<T extends { readonly key: string }>(
  activities: readonly ActivityExecution[],
  keysOf: (activity: ActivityExecution) => readonly T[],
): readonly (readonly [T, readonly ActivityExecution[]])[] {
  const groups = new Map<string, readonly [T, ActivityExecution[]]>();
  for (const activity of activities) {
    for (const own of keysOf(activity)) {
      const group = groups.get(own.key);
      if (group) group[1].push(activity);
      else groups.set(own.key, [own, [activity]]);
    }
  }
  return [...groups.values()];
}

/** Finds schools in the texts of a roadmap, those of «Школы» and others. */
export class SchoolFinder {
  readonly #byKey: Map<string, SchoolRef>;

  constructor(readonly listed: readonly SchoolRef[]) {
    this.#byKey = new Map(listed.map((school) => [school.key, school]));
  }

  /** The schools that a name stands for: one, several by number («СОШ № 3, 5»), or none. */
  named(text: string): readonly SchoolRef[] {
    return schoolsNamed(text).flatMap((name) => {
      const key = schoolKey(name);
      const known = this.#byKey.get(key);
      if (known) return [known];
      if (!namesSchool(name)) return [];
      const met: SchoolRef = { key, name: singleLine(name), listed: false };
      this.#byKey.set(key, met);
      return [met];
    });
  }

  /**
   * The school whose own roadmap it is: the one that a column of schools names in every row, else the only listed one that
   * the title, else the sheet, names.
   */
  ownerOf(roadmap: Pick<Roadmap, 'preamble' | 'sheet' | 'header' | 'activities'>): SchoolRef | null {
    const { preamble, sheet } = roadmap;
    const titles = preamble.parts.title.map(({ text }) => text).join(' ');
    return this.#inColumn(roadmap) ?? this.onlyIn(titles) ?? this.onlyIn(sheet.name);
  }

  #inColumn({
    header,
    sheet,
    activities,
  }: Pick<Roadmap, 'sheet' | 'header' | 'activities'>): SchoolRef | null {
    const key = matchKey(COLLECTED_HEADERS.school);
    const place = header.extra.find((own) => matchKey(own.header) === key);
    if (!place) return null;
    const names = new Set(activities.map(({ row }) => textAt(sheet, row, place.column)));
    const [name, ...others] = names;
    if (name === undefined || others.length > 0) return null;
    const [school, ...more] = this.named(name);
    return school && more.length === 0 ? school : null;
  }

  /** The only listed school that a text names. */
  onlyIn(text: string): SchoolRef | null {
    const key = isBlank(text) ? '' : schoolKey(text);
    const within = this.listed.filter((school) => holds(key, school.key));
    // A longer name may hold a shorter one: «СОШ № 5 п. Лесной» and «СОШ № 5».
    const [only, ...others] = within.filter(
      (school) => !within.some((other) => other.key !== school.key && holds(other.key, school.key)),
    );
    return only && others.length === 0 ? only : null;
  }
}

/** «сош5» stands in «программасош5на2025» and not in «сош52». */
function holds(text: string, key: string): boolean {
  for (let at = text.indexOf(key); key !== '' && at >= 0; at = text.indexOf(key, at + 1)) {
    const after = text.charAt(at + key.length);
    if (!(/\d$/.test(key) && /\d/.test(after))) return true;
  }
  return false;
}
