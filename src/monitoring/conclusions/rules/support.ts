import type { SchoolRef } from '../../../data';
import type { SupportSummary } from '../../data/support';
import { COORDINATOR } from '../addressees';
import { hasColumn } from '../needs';
import { advice, statement, whole } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';
import type { Monitoring } from '../../monitoring';

const namesOf = (schools: readonly SchoolRef[]): readonly string[] => schools.map(({ name }) => name);

interface SupportFacts extends Pick<SupportSummary, 'schools'> {
  /** Null where nothing tells them. */
  readonly curators: number | null;
  readonly mentors: number | null;
}

const told = <T>(items: readonly (T | null)[]): readonly T[] => items.flatMap((item) => item ?? []);

export const supported = statement<SupportFacts>({
  id: 'support-schools',
  needs: ['schools'],
  kind: 'fact',
  cases(monitoring) {
    const { schools, curators, mentors } = monitoring.support;
    if (schools.length === 0) return [];
    return whole({
      schools,
      curators: hasColumn(monitoring, 'curator') ? curators.length : null,
      mentors: hasColumn(monitoring, 'mentor') ? mentors.length : null,
    });
  },
  says: {
    ru({ schools, curators, mentors }) {
      const by = told([
        curators === null ? null : ru.curators(curators),
        mentors === null ? null : ru.mentors(mentors),
      ]);
      return `В списке ШНОР ${ru.schools(schools.length)}${by.length === 0 ? '' : `, у них ${by.join(' и ')}`}.`;
    },
    en({ schools, curators, mentors }) {
      const by = told([
        curators === null ? null : en.curators(curators),
        mentors === null ? null : en.mentors(mentors),
      ]);
      return `${en.schools(schools.length)} supported${by.length === 0 ? '' : `, with ${by.join(' and ')}`}.`;
    },
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
