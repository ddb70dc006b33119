import type { SchoolRef } from '../../../data';
import { cohortForms, type CohortForms } from '../../../tables';
import type { SupportSummary } from '../../data/support';
import { COORDINATOR } from '../addressees';
import { hasColumn } from '../needs';
import { advice, statement, whole } from '../rule';
import type { Monitoring } from '../../monitoring';

const namesOf = (schools: readonly SchoolRef[]): readonly string[] => schools.map(({ name }) => name);

interface SupportFacts extends Pick<SupportSummary, 'schools'> {
  readonly group: CohortForms;
  /** Null where nothing tells them. */
  readonly curators: number | null;
  readonly mentors: number | null;
}

export const supported = statement({
  id: 'support-schools',
  needs: ['schools'],
  kind: 'fact',
  cases(monitoring) {
    const { schools, curators, mentors } = monitoring.support;
    if (schools.length === 0) return [];
    return whole<SupportFacts>({
      schools,
      group: cohortForms(monitoring.data.settings.cohort),
      curators: hasColumn(monitoring, 'curator') ? curators.length : null,
      mentors: hasColumn(monitoring, 'mentor') ? mentors.length : null,
    });
  },
});

const without =
  (role: 'withoutCurator' | 'withoutMentor') =>
  ({ support }: Monitoring) =>
    whole(support[role].length === 0 ? null : namesOf(support[role]));

export const noCurator = statement({
  id: 'support-no-curator',
  needs: ['curators'],
  kind: 'problem',
  cases: without('withoutCurator'),
});

export const appointCurators = advice({
  id: 'support-no-curator',
  needs: ['curators'],
  cases: without('withoutCurator'),
  addressee: () => COORDINATOR,
  within: 14,
});

export const noMentor = statement({
  id: 'support-no-mentor',
  needs: ['mentors'],
  kind: 'problem',
  cases: without('withoutMentor'),
});

export const appointMentors = advice({
  id: 'support-no-mentor',
  needs: ['mentors'],
  cases: without('withoutMentor'),
  addressee: () => COORDINATOR,
  within: 14,
});
