import type { ChangeKind, Contradiction, SchoolProfile } from '../../../risks';
import { DIRECTOR } from '../addressees';
import { advice, type Cases, statement } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';

/** Factors of a school that changed the same way since its previous profile. */
interface ChangedFacts {
  readonly school: string;
  readonly names: readonly string[];
}

const changedLike =
  (...kinds: readonly ChangeKind[]): Cases<ChangedFacts> =>
  ({ profile }) =>
    profile.schools.flatMap(({ school, changes }: SchoolProfile) => {
      const names = changes.filter(({ kind }) => kinds.includes(kind)).map(({ factor }) => factor.name);
      return names.length === 0
        ? []
        : [{ subject: school.key, school, facts: { school: school.name, names } }];
    });

export const grownRisks = statement<ChangedFacts>({
  id: 'risk-grown',
  kind: 'problem',
  cases: changedLike('appeared', 'stronger'),
  says: {
    ru: ({ school, names }) =>
      `${school}: с прошлого рискового профиля появились или усилились факторы риска (${names.length}): ${ru.series(names.map(ru.quoted))}.`,
    en: ({ school, names }) =>
      `${school}: risk factors appeared or grew since the previous profile (${names.length}): ${en.series(names.map(en.quoted))}.`,
  },
});

export const easedRisks = statement<ChangedFacts>({
  id: 'risk-eased',
  kind: 'success',
  cases: changedLike('gone', 'weaker'),
  says: {
    ru: ({ school, names }) =>
      `${school}: с прошлого рискового профиля сняты или ослабли факторы риска (${names.length}): ${ru.series(names.map(ru.quoted))}.`,
    en: ({ school, names }) =>
      `${school}: risk factors were gone or weaker since the previous profile (${names.length}): ${en.series(names.map(en.quoted))}.`,
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
  kind: 'problem',
  cases: contradicted,
  says: {
    ru: ({ school, factorName, kind, share: { part, total }, limit }) =>
      `${school.name}: доля низких результатов ${ru.shareOf(part / total, part, total)} при пороге ${ru.percent(limit)}, но ${MARKED_RU[kind](ru.quoted(factorName))}.`,
    en: ({ school, factorName, kind, share: { part, total }, limit }) =>
      `${school.name}: the share of low results is ${en.shareOf(part / total, part, total)}, the threshold ${en.percent(limit)}, but ${MARKED_EN[kind](en.quoted(factorName))}.`,
  },
});

export const reviseProfile = advice<Contradiction>({
  id: 'risk-contradiction',
  cases: contradicted,
  addressee: () => DIRECTOR,
  within: 14,
  what: {
    ru: ({ factorName }) =>
      `Сверить рисковый профиль с результатами и уточнить значимость фактора ${ru.quoted(factorName)}.`,
    en: ({ factorName }) =>
      `Hold the risk profile against the results, and rate ${en.quoted(factorName)} anew.`,
  },
});
