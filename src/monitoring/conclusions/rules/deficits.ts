import type { SubjectDeficit } from '../../data/deficits';
import { methodicalService } from '../addressees';
import { advice, type Cases, statement, whole } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';

interface CorporateFacts {
  readonly deficit: SubjectDeficit;
  /** In percent. */
  readonly limit: number;
}

const corporate: Cases<CorporateFacts> = ({ deficits: { subjects, limit } }) =>
  subjects
    .filter((own) => own.corporate)
    .map((deficit) => ({ subject: deficit.subject.key, school: null, facts: { deficit, limit } }));

export const corporateDeficits = statement<CorporateFacts>({
  id: 'deficit-corporate',
  needs: ['deficits'],
  kind: 'problem',
  cases: corporate,
  says: {
    ru: ({ deficit: { subject, share, withDeficit, teachers }, limit }) =>
      `Корпоративный дефицит, ${ru.quoted(subject.name)}: профессиональные дефициты у ${ru.shareOf(share, withDeficit, teachers)} обследованных педагогов, порог — ${ru.percent(limit)}.`,
    en: ({ deficit: { subject, share, withDeficit, teachers }, limit }) =>
      `Corporate deficit, ${en.quoted(subject.name)}: ${en.shareOf(share, withDeficit, teachers)} of the teachers examined, the threshold is ${en.percent(limit)}.`,
  },
});

export const trainTeachers = advice<CorporateFacts>({
  id: 'deficit-corporate',
  needs: ['deficits'],
  cases: corporate,
  addressee: methodicalService,
  within: 30,
  what: {
    ru: ({ deficit: { subject } }) =>
      `Организовать групповое повышение квалификации или методический практикум для педагогов, предмет ${ru.quoted(subject.name)}.`,
    en: ({ deficit: { subject } }) =>
      `Arrange training in a group or workshops for teachers, subject ${en.quoted(subject.name)}.`,
  },
});

export const personalDeficits = statement<readonly SubjectDeficit[]>({
  id: 'deficit-personal',
  needs: ['deficits'],
  kind: 'fact',
  cases({ deficits: { subjects } }) {
    const own = subjects.filter(({ corporate: shared, withDeficit }) => !shared && withDeficit > 0);
    return whole(own.length === 0 ? null : own);
  },
  says: {
    ru: (own) =>
      `Персональные профессиональные дефициты: ${ru.series(own.map(({ subject, share, withDeficit, teachers }) => `${ru.quoted(subject.name)} — ${ru.shareOf(share, withDeficit, teachers)}`))}.`,
    en: (own) =>
      `Personal deficits: ${en.series(own.map(({ subject, share, withDeficit, teachers }) => `${en.quoted(subject.name)}, ${en.shareOf(share, withDeficit, teachers)}`))}.`,
  },
});

export const uncountedDeficits = statement<number>({
  id: 'deficit-uncounted',
  needs: ['deficits'],
  kind: 'unknown',
  cases: ({ deficits: { uncounted } }) => whole(uncounted.length === 0 ? null : uncounted.length),
  says: {
    ru: (count) =>
      `Не учтено на листе «Дефициты»: ${ru.rows(count)} (число не указано или педагогов с дефицитом больше, чем всего).`,
    en: (count) =>
      `Not counted of “Дефициты”: ${en.rows(count)} (a number is missing, or more teachers have a deficit than there are).`,
  },
});
