import type { SubjectDeficit } from '../../data/deficits';
import { methodicalService } from '../addressees';
import { advice, type Cases, statement, whole } from '../rule';

interface CorporateFacts {
  readonly deficit: SubjectDeficit;
  /** In percent. */
  readonly limit: number;
}

const corporate: Cases<CorporateFacts> = ({ deficits: { subjects, limit } }) =>
  subjects
    .filter((own) => own.corporate)
    .map((deficit) => ({ subject: deficit.subject.key, school: null, facts: { deficit, limit } }));

export const corporateDeficits = statement({
  id: 'deficit-corporate',
  needs: ['deficits'],
  kind: 'problem',
  cases: corporate,
});

export const trainTeachers = advice({
  id: 'deficit-corporate',
  needs: ['deficits'],
  cases: corporate,
  addressee: methodicalService,
  within: 30,
});

export const personalDeficits = statement({
  id: 'deficit-personal',
  needs: ['deficits'],
  kind: 'fact',
  cases({ deficits: { subjects } }) {
    const own = subjects.filter(({ corporate: shared, withDeficit }) => !shared && withDeficit > 0);
    return whole(own.length === 0 ? null : own);
  },
});

export const uncountedDeficits = statement({
  id: 'deficit-uncounted',
  needs: ['deficits'],
  kind: 'unknown',
  cases: ({ deficits: { uncounted } }) => whole(uncounted.length === 0 ? null : uncounted.length),
});
