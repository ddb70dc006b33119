import type { SchoolRef } from '../../../results';
import type { SupportSummary } from '../../data';
import { COORDINATOR } from '../addressees';
import { advice, statement, whole } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';
import type { Monitoring } from '../../monitoring';

const namesOf = (schools: readonly SchoolRef[]): readonly string[] => schools.map(({ name }) => name);

export const supported = statement<SupportSummary>({
  id: 'support-schools',
  needs: ['schools'],
  kind: 'fact',
  cases: ({ support }) => whole(support.schools.length === 0 ? null : support),
  says: {
    ru: ({ schools, curators, mentors }) =>
      `В списке ШНОР ${ru.schools(schools.length)}, у них ${ru.curators(curators.length)} и ${ru.mentors(mentors.length)}.`,
    en: ({ schools, curators, mentors }) =>
      `${en.schools(schools.length)} supported, with ${en.curators(curators.length)} and ${en.mentors(mentors.length)}.`,
  },
});

const without =
  (role: 'withoutCurator' | 'withoutMentor') =>
  ({ support }: Monitoring) =>
    whole(support[role].length === 0 ? null : namesOf(support[role]));

export const noCurator = statement<readonly string[]>({
  id: 'support-no-curator',
  needs: ['curators'],
  kind: 'problem',
  cases: without('withoutCurator'),
  says: {
    ru: (names) => `Куратор не указан у ${names.length} ШНОР: ${ru.listed(names)}.`,
    en: (names) => `No curator is named for ${en.schools(names.length)}: ${en.listed(names)}.`,
  },
});

export const appointCurators = advice<readonly string[]>({
  id: 'support-no-curator',
  needs: ['curators'],
  cases: without('withoutCurator'),
  addressee: () => COORDINATOR,
  within: 14,
  what: {
    ru: (names) => `Закрепить кураторов за школами: ${ru.listed(names)}.`,
    en: (names) => `Appoint curators for: ${en.listed(names)}.`,
  },
});

export const noMentor = statement<readonly string[]>({
  id: 'support-no-mentor',
  needs: ['mentors'],
  kind: 'problem',
  cases: without('withoutMentor'),
  says: {
    ru: (names) => `Школа-наставник не указана у ${names.length} ШНОР: ${ru.listed(names)}.`,
    en: (names) => `No mentor school is named for ${en.schools(names.length)}: ${en.listed(names)}.`,
  },
});

export const appointMentors = advice<readonly string[]>({
  id: 'support-no-mentor',
  needs: ['mentors'],
  cases: without('withoutMentor'),
  addressee: () => COORDINATOR,
  within: 14,
  what: {
    ru: (names) => `Закрепить школы-наставники за школами: ${ru.listed(names)}.`,
    en: (names) => `Find mentor schools for: ${en.listed(names)}.`,
  },
});
