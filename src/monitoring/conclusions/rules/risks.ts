import type { SchoolRef } from '../../../data';
import { factorName, type FactorProfile, type ProfileFactor } from '../../../risks';
import { COORDINATOR, curatorOf, DIRECTOR } from '../addressees';
import { advice, type Cases, statement, whole } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';

/** Schools in which a factor was found, those of high significance apart. */
interface FactorFacts {
  readonly factor: ProfileFactor;
  readonly high: readonly string[];
  readonly found: number;
}

const nameRu = (factor: ProfileFactor): string => ru.quoted(factor.name);
const nameEn = (factor: ProfileFactor): string => en.quoted(factorName(factor, 'en'));

const factsOf = ({ factor, found }: FactorProfile): FactorFacts => ({
  factor,
  high: found.filter(({ level }) => level === 'high').map(({ school }) => school.name),
  found: found.length,
});

export const highRisks = statement<FactorFacts>({
  id: 'risk-high',
  needs: ['risks'],
  kind: 'problem',
  cases: ({ profile }) =>
    profile.factors
      .filter(({ counts }) => counts.high > 0)
      .sort((a, b) => b.counts.high - a.counts.high || b.found.length - a.found.length)
      .map((own) => ({ subject: own.factor.id, school: null, facts: factsOf(own) })),
  says: {
    ru: ({ factor, high, found }) =>
      `Фактор риска ${nameRu(factor)}: высокая значимость в ${ru.inSchools(high.length)} (${ru.listed(high)})${found > high.length ? `, всего выявлен в ${ru.inSchools(found)}` : ''}.`,
    en: ({ factor, high, found }) =>
      `Risk factor ${nameEn(factor)}: of high significance in ${en.schools(high.length)} (${en.listed(high)})${found > high.length ? `, found in ${en.schools(found)}` : ''}.`,
  },
});

export const supportHighRisks = advice<readonly ProfileFactor[]>({
  id: 'risk-high',
  needs: ['risks'],
  cases: ({ profile }) =>
    profile.schools
      .filter(({ counts }) => counts.high > 0)
      .sort((a, b) => b.counts.high - a.counts.high)
      .map(({ school, found }) => ({
        subject: school.key,
        school,
        facts: found.filter(({ level }) => level === 'high').map(({ factor }) => factor),
      })),
  addressee: (monitoring, { school }) => curatorOf(monitoring, school),
  within: 30,
  what: {
    ru: (own) =>
      `Проверить, что программа школы отвечает на ${own.length === 1 ? 'фактор' : 'факторы'} риска высокой значимости: ${ru.series(own.map(nameRu))}.`,
    en: (own) =>
      `Make sure that the programme of the school answers the risk ${own.length === 1 ? 'factor' : 'factors'} of high significance: ${en.series(own.map(nameEn))}.`,
  },
});

/** Factors that were found and that no activity of any roadmap answers, those of most schools first. */
const uncovered: Cases<readonly FactorFacts[]> = ({ profile }) => {
  const own = profile.factors
    .filter(({ coverage, found }) => coverage === 'none' && found.length > 0)
    .map(factsOf)
    .sort((a, b) => b.high.length - a.high.length || b.found - a.found);
  return whole(own.length === 0 ? null : own);
};

export const uncoveredRisks = statement<readonly FactorFacts[]>({
  id: 'risk-uncovered',
  needs: ['risks', 'roadmap'],
  kind: 'problem',
  cases: uncovered,
  says: {
    ru: (factors) =>
      `В дорожных картах нет мероприятий по ${ru.byFactors(factors.length)} риска: ${ru.series(factors.map(({ factor, found }) => `${nameRu(factor)} — выявлен в ${ru.inSchools(found)}`))}.`,
    en: (factors) =>
      `The roadmaps have no activity for ${en.factors(factors.length)}: ${en.series(factors.map(({ factor, found }) => `${nameEn(factor)}, found in ${en.schools(found)}`))}.`,
  },
});

export const coverRisks = advice<readonly FactorFacts[]>({
  id: 'risk-uncovered',
  needs: ['risks', 'roadmap'],
  cases: uncovered,
  addressee: () => COORDINATOR,
  within: 30,
  what: {
    ru: (factors) =>
      `Дополнить дорожную карту мероприятиями по факторам риска: ${ru.series(factors.map(({ factor }) => nameRu(factor)))}.`,
    en: (factors) =>
      `Add activities to the roadmap for: ${en.series(factors.map(({ factor }) => nameEn(factor)))}.`,
  },
});

const unprofiled: Cases<readonly string[]> = ({ profile }) =>
  whole(
    profile.given && profile.unprofiled.length > 0
      ? profile.unprofiled.map(({ school }) => school.name)
      : null,
  );

export const noProfile = statement<readonly string[]>({
  id: 'risk-unprofiled',
  needs: [],
  kind: 'unknown',
  cases: unprofiled,
  says: {
    ru: (names) => `Нет рискового профиля у ${ru.ofSchools(names.length)}: ${ru.listed(names)}.`,
    en: (names) => `No risk profile for ${en.schools(names.length)}: ${en.listed(names)}.`,
  },
});

export const profileSchool = advice<SchoolRef>({
  id: 'risk-unprofiled',
  needs: [],
  cases: ({ profile }) =>
    profile.given
      ? profile.unprofiled.map(({ school }) => ({ subject: school.key, school, facts: school }))
      : [],
  addressee: () => DIRECTOR,
  within: 14,
  what: {
    ru: () => 'Заполнить рисковый профиль школы за отчётный год.',
    en: () => 'Fill in the risk profile of the school for the report year.',
  },
});
