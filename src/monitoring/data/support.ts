import { finding, type Finding } from '../../findings';
import { headerOf, type SchoolRecord, type SchoolRef, type WorkbookData } from '../../data';
import { belongsTo, matchKey, schoolKey, type SchoolYear } from '../../tables';
import { a1, type CellPlace } from '../../workbook';
import { isGiven, ofYear } from './period';

/** A curator, a tutor or a mentor school, with the schools supported. */
export interface Supporter {
  readonly name: string;
  /** The mentor where «Школы» lists it; null for curators and others. */
  readonly school: SchoolRef | null;
  readonly schools: readonly SchoolRef[];
  /** The cells that name it. */
  readonly places: readonly CellPlace[];
}

/** Who helps a school, in a cell that names somebody. */
export interface NamedSupporter {
  readonly name: string;
  /** Null where no cell tells it. */
  readonly post: string | null;
  readonly place: CellPlace;
}

/** A supported school with its curator, its tutor and its mentor; null where no cell names one. */
export type SupportedBy = { readonly school: SchoolRef } & Readonly<
  Record<SupporterRole, NamedSupporter | null>
>;

export interface SupportSummary {
  /** There is a sheet of schools. */
  readonly given: boolean;
  /** The schools of the report's cohort in the year, in the order of the sheet. */
  readonly schools: readonly SupportedBy[];
  /** In the order in which they are first named. */
  readonly curators: readonly Supporter[];
  readonly tutors: readonly Supporter[];
  readonly mentors: readonly Supporter[];
  readonly withoutCurator: readonly SchoolRef[];
  readonly withoutMentor: readonly SchoolRef[];
  /** Supported schools whose cell of the curator, the tutor or the mentor names nobody, as advice. */
  readonly findings: readonly Finding[];
}

export type SupporterRole = 'curator' | 'tutor' | 'mentor';

/** The column that tells the post of one; schools have none. */
const POSTS = { curator: 'curatorPost', tutor: 'tutorPost', mentor: null } as const;

/** Who supports the schools of the report's cohort in a year. Rows of other years are left out; null takes all. */
export function supportSummary(
  { schools, tables, settings }: WorkbookData,
  year: SchoolYear | null,
): SupportSummary {
  const rows = new Map<SchoolRef, SchoolRecord>();
  for (const record of ofYear(schools, year)) {
    if (belongsTo(settings.cohort, record.categories) && !rows.has(record.school))
      rows.set(record.school, record);
  }
  const records = [...rows.values()];
  const supported = records.map((record): SupportedBy => {
    const { school } = record;
    const by = (role: SupporterRole) => namedIn(record, role);
    return { school, curator: by('curator'), tutor: by('tutor'), mentor: by('mentor') };
  });
  const listed = new Map(schools.map(({ school }) => [school.key, school]));
  const without = (role: SupporterRole): readonly SchoolRef[] =>
    supported.flatMap((own) => (own[role] ? [] : [own.school]));
  return {
    given: tables.some(({ table }) => table.kind === 'schools'),
    schools: supported,
    curators: supportersOf(supported, 'curator', matchKey, () => null),
    tutors: supportersOf(supported, 'tutor', matchKey, () => null),
    mentors: supportersOf(supported, 'mentor', schoolKey, (key) => listed.get(key) ?? null),
    withoutCurator: without('curator'),
    withoutMentor: without('mentor'),
    findings: (['curator', 'tutor', 'mentor'] as const).flatMap((role) => missing(records, role)),
  };
}

export function namedIn(record: SchoolRecord, role: SupporterRole): NamedSupporter | null {
  const { table, row } = record;
  const column = table.columns.get(role);
  const name = record[role];
  if (column === undefined || !isGiven(name)) return null;
  const post = POSTS[role] === null ? '' : record[POSTS[role]];
  return { name, post: isGiven(post) ? post : null, place: { sheet: table.sheet, row, column } };
}

function supportersOf(
  supported: readonly SupportedBy[],
  role: SupporterRole,
  keyOf: (name: string) => string,
  schoolOf: (key: string) => SchoolRef | null,
): readonly Supporter[] {
  const named = supported.flatMap((own) => {
    const by = own[role];
    return by ? [{ ...by, supports: own.school, key: keyOf(by.name) || by.name }] : [];
  });
  return [...new Set(named.map(({ key }) => key))].map((key) => {
    const own = named.filter((by) => by.key === key);
    return {
      name: own[0]?.name ?? key,
      school: schoolOf(key),
      schools: own.map(({ supports }) => supports),
      places: own.map(({ place }) => place),
    };
  });
}

/** A sheet without the column says nothing of it: that is no fault of a school. */
const missing = (records: readonly SchoolRecord[], role: SupporterRole): readonly Finding[] =>
  records.flatMap((record) => {
    const { table, row, school } = record;
    const column = table.columns.get(role);
    if (column === undefined || namedIn(record, role)) return [];
    const place = { sheet: table.sheet, cell: a1(row, column) };
    return [
      finding('value-missing', 'advice', place, { column: headerOf('schools', role), of: school.name }),
    ];
  });
