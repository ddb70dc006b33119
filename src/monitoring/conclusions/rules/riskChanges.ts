import type { ChangeKind, Contradiction, ProfileFactor, SchoolProfile } from '../../../risks';
import { DIRECTOR } from '../addressees';
import { advice, type Cases, statement } from '../rule';

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

export const grownRisks = statement({
  id: 'risk-grown',
  needs: ['risks'],
  kind: 'problem',
  cases: changedLike('appeared', 'stronger'),
});

export const easedRisks = statement({
  id: 'risk-eased',
  needs: ['risks'],
  kind: 'success',
  cases: changedLike('gone', 'weaker'),
});

const contradicted: Cases<Contradiction> = ({ profile }) =>
  [...profile.contradictions]
    .sort((a, b) => b.share.part / b.share.total - a.share.part / a.share.total)
    .map((own) => ({ subject: own.school.key, school: own.school, facts: own }));

export const contradictions = statement({
  id: 'risk-contradiction',
  needs: ['risks', 'results'],
  kind: 'problem',
  cases: contradicted,
});

export const reviseProfile = advice({
  id: 'risk-contradiction',
  needs: ['risks', 'results'],
  cases: contradicted,
  addressee: () => DIRECTOR,
  within: 14,
});
