import {
  type Figure,
  LOW_RESULT_INDEX,
  type LowProcedure,
  type LowResultSigns,
  type SchoolComparison,
} from '../../../indicators';
import type { SchoolRef } from '../../../data';
import type { SchoolYear } from '../../../tables';
import type { Monitoring } from '../../monitoring';
import { COORDINATOR, curatorOf, DIRECTOR } from '../addressees';
import { advice, type Case, statement, whole } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';

/** Schools whose low-result index changed so, the greatest change first. */
function changed(
  { indicators: { indicators } }: Monitoring,
  wanted: 'better' | 'worse',
): readonly SchoolComparison[] {
  const index = indicators.find(({ definition }) => definition.measure === LOW_RESULT_INDEX);
  return (index?.schools ?? [])
    .filter(({ trend }) => trend === wanted)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
}

const schoolsThat = (wanted: 'better' | 'worse') => (monitoring: Monitoring) => {
  const own = changed(monitoring, wanted);
  return whole(own.length === 0 ? null : own);
};

type Language = Pick<typeof ru, 'shareOf' | 'points'>;

const figure = ({ share, part, total }: Figure, words: Language): string =>
  share === null || part === null || total === null ? '' : words.shareOf(share, part, total);

const changeRu = ({ school, current, previous, change }: SchoolComparison): string =>
  `${school.name} — ${figure(current, ru)} против ${figure(previous, ru)}, ${ru.points(change ?? 0)}`;
const changeEn = ({ school, current, previous, change }: SchoolComparison): string =>
  `${school.name}: ${figure(current, en)} against ${figure(previous, en)}, ${en.points(change ?? 0)}`;

export const schoolsWorse = statement<readonly SchoolComparison[]>({
  id: 'schools-worse',
  needs: ['changes'],
  kind: 'problem',
  cases: schoolsThat('worse'),
  says: {
    ru: (own) =>
      `Индекс низких результатов ухудшился в ${ru.inSchools(own.length)}: ${ru.series(own.map(changeRu))}.`,
    en: (own) =>
      `The low-result index got worse in ${en.schools(own.length)}: ${en.series(own.map(changeEn))}.`,
  },
});

export const schoolsBetter = statement<readonly SchoolComparison[]>({
  id: 'schools-better',
  needs: ['changes'],
  kind: 'success',
  cases: schoolsThat('better'),
  says: {
    ru: (own) =>
      `Индекс низких результатов улучшился в ${ru.inSchools(own.length)}: ${ru.series(own.map(changeRu))}.`,
    en: (own) =>
      `The low-result index got better in ${en.schools(own.length)}: ${en.series(own.map(changeEn))}.`,
  },
});

export const studyGrowth = advice<SchoolComparison>({
  id: 'schools-worse',
  needs: ['changes'],
  cases: (monitoring) =>
    changed(monitoring, 'worse').map((own) => ({ subject: own.school.key, school: own.school, facts: own })),
  addressee: () => DIRECTOR,
  within: 30,
  what: {
    ru: ({ change }) =>
      `Проанализировать по предметам и классам, почему ухудшился индекс низких результатов (${ru.points(change ?? 0)}), и уточнить программу школы.`,
    en: ({ change }) =>
      `Find out by subject and class why the low-result index got worse (${en.points(change ?? 0)}), and adjust the programme of the school.`,
  },
});

/** A school with signs of low results: to be looked at, not judged. */
interface SignFacts {
  readonly school: SchoolRef;
  readonly procedures: readonly LowProcedure[];
  readonly year: SchoolYear;
  readonly previous: SchoolYear | null;
  readonly limit: number;
}

function withSigns({ indicators: { signs, years, settings } }: Monitoring): readonly Case<SignFacts>[] {
  const { current, previous } = years;
  if (current === null) return [];
  const facts = ({ school, procedures }: LowResultSigns): SignFacts => ({
    school,
    procedures,
    year: current,
    previous,
    limit: settings.lowResultPercent,
  });
  return [...signs]
    .sort((a, b) => b.procedures.length - a.procedures.length)
    .map((own) => ({ subject: own.school.key, school: own.school, facts: facts(own) }));
}

const lasting = ({ procedures }: SignFacts): number =>
  procedures.filter(({ years }) => years.length > 1).length;

const nameOf = ({ row: { procedure, subject } }: LowProcedure): string =>
  [procedure.label.name, procedure.period?.name ?? '', subject.name].filter((part) => part !== '').join(', ');

export const candidates = statement<SignFacts>({
  id: 'low-result-signs',
  needs: ['results'],
  kind: 'problem',
  cases: withSigns,
  says: {
    ru(facts) {
      const { school, procedures, previous, limit } = facts;
      const both = lasting(facts);
      const before = both > 0 && previous !== null ? `, из них ${both} — и в ${previous} учебном году` : '';
      const names = procedures.map((own) => `${nameOf(own)}, ${own.row.grade.name} класс`);
      return `${school.name}: признаки низких результатов — ${ru.procedures(procedures.length)} с долей низких результатов от ${ru.percent(limit)}${before} (${ru.series(names)}).`;
    },
    en(facts) {
      const { school, procedures, previous, limit } = facts;
      const both = lasting(facts);
      const before = both > 0 && previous !== null ? `, ${both} of them in ${previous} too` : '';
      const names = procedures.map((own) => `${nameOf(own)}, class ${own.row.grade.name}`);
      return `${school.name}: signs of low results in ${en.procedures(procedures.length)} with a share of low results of ${en.percent(limit)} or more${before} (${en.series(names)}).`;
    },
  },
});

const isSupported = ({ support }: Monitoring, school: SchoolRef): boolean =>
  support.schools.some((own) => own.school === school);

export const studySupported = advice<SignFacts>({
  id: 'low-result-signs-supported',
  needs: ['results'],
  cases: (monitoring) => withSigns(monitoring).filter(({ facts }) => isSupported(monitoring, facts.school)),
  addressee: (monitoring, { school }) => curatorOf(monitoring, school),
  within: 30,
  what: {
    ru: ({ procedures }) =>
      `Вместе с администрацией школы разобрать ${ru.someProcedures(procedures.length)} с низкими результатами и уточнить меры поддержки.`,
    en: ({ procedures }) =>
      `Look with the school into ${en.procedures(procedures.length)} with low results, and adjust its support.`,
  },
});

export const studyCandidates = advice<SignFacts>({
  id: 'low-result-signs-others',
  needs: ['results'],
  cases: (monitoring) => withSigns(monitoring).filter(({ facts }) => !isSupported(monitoring, facts.school)),
  addressee: () => COORDINATOR,
  within: 30,
  what: {
    ru: ({ procedures }) =>
      `Проанализировать результаты школы (${ru.procedures(procedures.length)} с низкими результатами) и решить, нужна ли ей адресная поддержка.`,
    en: ({ procedures }) =>
      `Look into the results of the school (${en.procedures(procedures.length)} with low results) and decide whether it needs support.`,
  },
});
