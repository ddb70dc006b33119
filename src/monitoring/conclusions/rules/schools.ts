import type { SchoolRef } from '../../../data';
import {
  LOW_RESULT_INDEX,
  publishedResults,
  type LowProcedure,
  type LowResultSigns,
  type SchoolComparison,
  type SignFigure,
  type SignsRule,
} from '../../../indicators';
import type { SignRuleId } from '../../../settings';
import type { SchoolYear } from '../../../tables';
import type { Monitoring } from '../../monitoring';
import { COORDINATOR, curatorOf, DIRECTOR } from '../addressees';
import { advice, type Case, statement, whole } from '../rule';

/** Schools whose low-result index changed so, the greatest change first. */
function changed(
  { indicators: { indicators, settings } }: Monitoring,
  wanted: 'better' | 'worse',
): readonly SchoolComparison[] {
  const index = publishedResults(indicators, settings).find(
    ({ definition }) => definition.measure === LOW_RESULT_INDEX,
  );
  return (index?.schools ?? [])
    .filter(({ trend }) => trend === wanted)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
}

const schoolsThat = (wanted: 'better' | 'worse') => (monitoring: Monitoring) => {
  const own = changed(monitoring, wanted);
  return whole(own.length === 0 ? null : own);
};

export const schoolsWorse = statement({
  id: 'schools-worse',
  needs: ['changes'],
  kind: 'problem',
  cases: schoolsThat('worse'),
});

export const schoolsBetter = statement({
  id: 'schools-better',
  needs: ['changes'],
  kind: 'success',
  cases: schoolsThat('better'),
});

export const studyGrowth = advice({
  id: 'schools-worse',
  needs: ['changes'],
  cases: (monitoring) =>
    changed(monitoring, 'worse').map((own) => ({ subject: own.school.key, school: own.school, facts: own })),
  addressee: () => DIRECTOR,
  within: 30,
});

/** A school with signs of low results by one rule: to be looked at, not judged. */
interface SignFacts {
  readonly school: SchoolRef;
  readonly rule: SignRuleId;
  readonly procedures: readonly {
    /** With the part of the year, where there is one. */
    readonly procedure: string;
    readonly subject: string;
    readonly grade: string;
    readonly figure: SignFigure | null;
  }[];
  /** How many of them were low in the year before too. */
  readonly lasting: number;
  readonly previous: SchoolYear | null;
  readonly limits: SignsRule;
}

const nameOf = ({ row: { procedure } }: LowProcedure): string =>
  [procedure.label.name, procedure.period?.name ?? ''].filter((part) => part !== '').join(', ');

function withSigns({ indicators: { signs, years, settings } }: Monitoring): readonly Case<SignFacts>[] {
  const { current, previous } = years;
  if (current === null) return [];
  const facts = ({ rule, school, procedures }: LowResultSigns): SignFacts => ({
    school,
    rule,
    procedures: procedures.map((own) => ({
      procedure: nameOf(own),
      subject: own.row.subject.name,
      grade: own.row.grade.name,
      figure: own.figure,
    })),
    lasting: procedures.filter((own) => own.years.length > 1).length,
    previous,
    limits: settings,
  });
  return [...signs]
    .sort((a, b) => b.procedures.length - a.procedures.length)
    .map((own) => ({
      subject: `${own.school.key} ${own.rule}`,
      school: own.school,
      facts: facts(own),
    }));
}

/** What is to be looked into: each school once, with how many works its signs name. */
interface StudyFacts {
  readonly school: SchoolRef;
  readonly works: number;
}

function studied(monitoring: Monitoring, supported: boolean): readonly Case<StudyFacts>[] {
  const works = new Map<SchoolRef, Set<string>>();
  for (const { facts } of withSigns(monitoring)) {
    const own = works.get(facts.school) ?? new Set();
    if (own.size === 0) works.set(facts.school, own);
    for (const { procedure, subject, grade } of facts.procedures) {
      own.add([procedure, subject, grade].join('\n'));
    }
  }
  return [...works].flatMap(([school, own]) =>
    isSupported(monitoring, school) === supported
      ? [{ subject: school.key, school, facts: { school, works: own.size } }]
      : [],
  );
}

export const candidates = statement({
  id: 'low-result-signs',
  needs: ['results'],
  kind: 'problem',
  cases: withSigns,
});

const isSupported = ({ support }: Monitoring, school: SchoolRef): boolean =>
  support.schools.some((own) => own.school === school);

export const studySupported = advice({
  id: 'low-result-signs-supported',
  needs: ['results'],
  cases: (monitoring) => studied(monitoring, true),
  addressee: (monitoring, { school }) => curatorOf(monitoring, school),
  within: 30,
});

export const studyCandidates = advice({
  id: 'low-result-signs-others',
  needs: ['results'],
  cases: (monitoring) => studied(monitoring, false),
  addressee: () => COORDINATOR,
  within: 30,
});
