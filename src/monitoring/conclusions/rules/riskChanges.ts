import {
  type ChangeKind,
  type Contradiction,
  factorName,
  type ProfileFactor,
  type SchoolProfile,
} from '../../../risks';
import { DIRECTOR } from '../addressees';
import { advice, type Cases, statement } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';

/** Factors of a school that changed the same way since its previous profile. */
interface ChangedFacts {
  readonly school: string;
  readonly factors: readonly ProfileFactor[];
}

const changedLike =
  (...kinds: readonly ChangeKind[]): Cases<ChangedFacts> =>
  ({ profile }) =>
    profile.schools.flatMap(({ school, changes }: SchoolProfile) => {
      const factors = changes.filter(({ kind }) => kinds.includes(kind)).map(({ factor }) => factor);
      return factors.length === 0
        ? []
        : [{ subject: school.key, school, facts: { school: school.name, factors } }];
    });

export const grownRisks = statement<ChangedFacts>({
  id: 'risk-grown',
  needs: ['risks'],
  kind: 'problem',
  cases: changedLike('appeared', 'stronger'),
  says: {
    ru: ({ school, factors }) =>
      `${school}: с прошлого рискового профиля появились или усилились факторы риска (${factors.length}): ${ru.series(factors.map(({ name }) => ru.quoted(name)))}.`,
    en: ({ school, factors }) =>
      `${school}: risk factors appeared or grew since the previous profile (${factors.length}): ${en.series(factors.map((factor) => en.quoted(factorName(factor, 'en'))))}.`,
  },
});

export const easedRisks = statement<ChangedFacts>({
  id: 'risk-eased',
  needs: ['risks'],
  kind: 'success',
  cases: changedLike('gone', 'weaker'),
  says: {
    ru: ({ school, factors }) =>
      `${school}: с прошлого рискового профиля сняты или ослабли факторы риска (${factors.length}): ${ru.series(factors.map(({ name }) => ru.quoted(name)))}.`,
    en: ({ school, factors }) =>
      `${school}: risk factors were gone or weaker since the previous profile (${factors.length}): ${en.series(factors.map((factor) => en.quoted(factorName(factor, 'en'))))}.`,
  },
});

const contradicted: Cases<Contradiction> = ({ profile }) =>
  [...profile.contradictions]
    .sort((a, b) => b.share.part / b.share.total - a.share.part / a.share.total)
    .map((own) => ({ subject: own.school.key, school: own.school, facts: own }));

const MARKED_RU: Readonly<Record<Contradiction['kind'], (name: string) => string>> = {
  'not-marked': (name) => `фактор ${name} в рисковом профиле не отмечен`,
  'rated-low': (name) => `значимость фактора ${name} в рисковом профиле — низкая`,
  'not-assessed': (name) => `фактор ${name} в рисковом профиле не оценивается`,
};
const MARKED_EN: Readonly<Record<Contradiction['kind'], (name: string) => string>> = {
  'not-marked': (name) => `the risk profile does not mark ${name}`,
  'rated-low': (name) => `the risk profile calls ${name} low`,
  'not-assessed': (name) => `the risk profile does not assess ${name}`,
};

export const contradictions = statement<Contradiction>({
  id: 'risk-contradiction',
  needs: ['risks', 'results'],
  kind: 'problem',
  cases: contradicted,
  says: {
    ru: ({ school, factor, kind, share: { part, total }, limit }) =>
      `${school.name}: доля низких результатов ${ru.shareOf(part / total, part, total)} при пороге ${ru.percent(limit)}, но ${MARKED_RU[kind](ru.quoted(factor.name))}.`,
    en: ({ school, factor, kind, share: { part, total }, limit }) =>
      `${school.name}: the share of low results is ${en.shareOf(part / total, part, total)}, the threshold ${en.percent(limit)}, but ${MARKED_EN[kind](en.quoted(factorName(factor, 'en')))}.`,
  },
});

export const reviseProfile = advice<Contradiction>({
  id: 'risk-contradiction',
  needs: ['risks', 'results'],
  cases: contradicted,
  addressee: () => DIRECTOR,
  within: 14,
  what: {
    ru: ({ factor }) =>
      `Сверить рисковый профиль с результатами и уточнить значимость фактора ${ru.quoted(factor.name)}.`,
    en: ({ factor }) =>
      `Hold the risk profile against the results, and rate ${en.quoted(factorName(factor, 'en'))} anew.`,
  },
});
