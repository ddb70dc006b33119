import type { SchoolRef } from '../../../data';
import type { FactorProfile, ProfileFactor } from '../../../risks';
import { COORDINATOR, curatorOf, DIRECTOR } from '../addressees';
import { advice, type Case, type Cases, statement, whole } from '../rule';
import type { Monitoring } from '../../monitoring';

/** Schools in which a factor was found, those of high significance apart. */
interface FactorFacts {
  readonly factor: ProfileFactor;
  readonly high: readonly string[];
  readonly found: number;
}

const factsOf = ({ factor, found }: FactorProfile): FactorFacts => ({
  factor,
  high: found.filter(({ level }) => level === 'high').map(({ school }) => school.name),
  found: found.length,
});

export const highRisks = statement({
  id: 'risk-high',
  needs: ['risks'],
  kind: 'problem',
  cases: ({ profile }) =>
    profile.factors
      .filter(({ counts }) => counts.high > 0)
      .sort((a, b) => b.counts.high - a.counts.high || b.found.length - a.found.length)
      .map((own): Case<FactorFacts> => ({ subject: own.factor.id, school: null, facts: factsOf(own) })),
});

export const supportHighRisks = advice({
  id: 'risk-high',
  needs: ['risks'],
  cases: ({ profile }: Monitoring) =>
    profile.schools
      .filter(({ counts }) => counts.high > 0)
      .sort((a, b) => b.counts.high - a.counts.high)
      .map(({ school, found }): Case<readonly ProfileFactor[]> => ({
        subject: school.key,
        school,
        facts: found.filter(({ level }) => level === 'high').map(({ factor }) => factor),
      })),
  addressee: (monitoring, { school }) => curatorOf(monitoring, school),
  within: 30,
});

/** Factors that were found and that no activity of any roadmap answers, those of most schools first. */
const uncovered: Cases<readonly FactorFacts[]> = ({ profile }) => {
  const own = profile.factors
    .filter(({ coverage, found }) => coverage === 'none' && found.length > 0)
    .map(factsOf)
    .sort((a, b) => b.high.length - a.high.length || b.found - a.found);
  return whole(own.length === 0 ? null : own);
};

export const uncoveredRisks = statement({
  id: 'risk-uncovered',
  needs: ['risks', 'roadmap'],
  kind: 'problem',
  cases: uncovered,
});

export const coverRisks = advice({
  id: 'risk-uncovered',
  needs: ['risks', 'roadmap'],
  cases: uncovered,
  addressee: () => COORDINATOR,
  within: 30,
});

const unprofiled: Cases<readonly string[]> = ({ profile }) =>
  whole(
    profile.given && profile.unprofiled.length > 0
      ? profile.unprofiled.map(({ school }) => school.name)
      : null,
  );

export const noProfile = statement({
  id: 'risk-unprofiled',
  needs: [],
  kind: 'unknown',
  cases: unprofiled,
});

export const profileSchool = advice({
  id: 'risk-unprofiled',
  needs: [],
  cases: ({ profile }) =>
    profile.given
      ? profile.unprofiled.map(({ school }): Case<SchoolRef> => ({
          subject: school.key,
          school,
          facts: school,
        }))
      : [],
  addressee: () => DIRECTOR,
  within: 14,
});
