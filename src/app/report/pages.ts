import type { Progress } from '../../book';
import type { SchoolRef } from '../../data';
import { UserError } from '../../findings';
import type { LocaleName, REPORTS_LOCALES } from '../../locales';
import type { Monitoring, SubjectSheet } from '../../monitoring';
import {
  type Document,
  dossiersDocument,
  type PagesInput,
  type PagesKind,
  pagesSheet,
  subjectsDocument,
} from '../../reports';
import { belongsTo, type Cohort, matchKey, readSubject, schoolKey } from '../../tables';
import type { Pieces, SheetPlan } from '../../workbook';

/** Of which schools pages are asked for: a group of the report year, or names in the user's words. */
export type AskedPages = Cohort | readonly string[];

/** Pages that a report has only where somebody asks for them. */
export interface PagesOptions {
  readonly dossiers?: AskedPages;
  /** Of which subjects, in the user's words. */
  readonly subjects?: 'all' | readonly string[];
}

/** A sheet of pages that were asked for. */
export interface AskedSheet {
  readonly kind: PagesKind;
  readonly document: Document;
  readonly wishedName: (words: (typeof REPORTS_LOCALES)[LocaleName]) => string;
  readonly plan: (input: { readonly name: string; readonly locale: LocaleName }) => Pieces<SheetPlan>;
}

/**
 * The pages asked for, a sheet for each kind, page by page. Throws a `UserError` for a school that «Школы» doesn't list, and for a
 * subject of which the report year has no data.
 */
export function* askedPages(
  input: PagesInput,
  { dossiers, subjects }: PagesOptions,
): Generator<Progress, readonly AskedSheet[]> {
  const schools = dossiers === undefined ? [] : schoolsAsked(input.monitoring, dossiers);
  const sheets = subjects === undefined ? [] : subjectsAsked(input.monitoring, subjects);
  return [
    ...(schools.length === 0 ? [] : [askedSheet('dossiers', yield* dossiersDocument({ ...input, schools }))]),
    ...(sheets.length === 0
      ? []
      : [askedSheet('subjects', yield* subjectsDocument({ ...input, subjects: sheets }))]),
  ];
}

/** Of what pages can be asked for. */
export interface OfferedPages {
  /** The schools of «Школы», in its order, and whether the report is on them. */
  readonly schools: readonly { readonly name: string; readonly isInCohort: boolean }[];
  /** The subjects of the report year. */
  readonly subjects: readonly string[];
}

export function offeredPages(monitoring: Monitoring): OfferedPages {
  const { data, indicators, subjects } = monitoring;
  const own = new Set(schoolsAsked(monitoring, indicators.settings.cohort));
  return {
    schools: [...new Set(data.schools.map(({ school }) => school))].map((school) => ({
      name: school.name,
      isInCohort: own.has(school),
    })),
    subjects: subjects.map(({ subject }) => subject.name),
  };
}

const askedSheet = (kind: PagesKind, document: Document): AskedSheet => ({
  ...{ kind, document },
  wishedName: (words) => words[kind].name,
  plan: ({ name, locale }) => pagesSheet(kind, document, name, locale),
});

/** In the order of the data, each once. */
function subjectsAsked(
  { subjects }: Monitoring,
  asked: NonNullable<PagesOptions['subjects']>,
): readonly SubjectSheet[] {
  if (asked === 'all') return subjects;
  const names = asked.filter((name) => name.trim() !== '');
  const keyOf = (name: string): readonly string[] => [readSubject(name).key, matchKey(name)];
  const isOf = ({ subject }: SubjectSheet, name: string): boolean => keyOf(name).includes(subject.key);
  const unknown = names.filter((name) => !subjects.some((own) => isOf(own, name)));
  if (unknown.length > 0) {
    throw new UserError('subject-unknown', {
      names: unknown,
      known: subjects.map(({ subject }) => subject.name),
    });
  }
  return subjects.filter((own) => names.some((name) => isOf(own, name)));
}

const isNames = (asked: AskedPages): asked is readonly string[] => Array.isArray(asked);

/** In the order of «Школы», each once. */
function schoolsAsked({ data, indicators }: Monitoring, asked: AskedPages): readonly SchoolRef[] {
  const listed = [...new Set(data.schools.map(({ school }) => school))];
  if (!isNames(asked)) {
    const { current } = indicators.years;
    const own = data.schools.filter(
      ({ year, categories }) =>
        (year === null || current === null || year === current) && belongsTo(asked, categories),
    );
    return [...new Set(own.map(({ school }) => school))];
  }
  const keys = new Map(
    data.schools.flatMap(({ school, fullName }) => [
      [schoolKey(fullName), school] as const,
      [school.key, school] as const,
      [schoolKey(school.name), school] as const,
    ]),
  );
  const names = asked.filter((name) => name.trim() !== '');
  const unknown = names.filter((name) => !keys.has(schoolKey(name)));
  if (unknown.length > 0) {
    throw new UserError('school-not-listed', { names: unknown, known: listed.map(({ name }) => name) });
  }
  const wanted = new Set(names.map((name) => keys.get(schoolKey(name))));
  return listed.filter((school) => wanted.has(school));
}
