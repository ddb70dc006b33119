import { withheldOf } from '../../../indicators';
import type { Monitoring } from '../../monitoring';
import type { SourceDeficit, SubjectDeficit } from '../../data/deficits';
import { methodicalService } from '../addressees';
import { advice, type Cases, statement, whole } from '../rule';

/** Subjects of which so many teachers were examined that they may be told of. */
export function published({ deficits, data }: Monitoring): readonly SubjectDeficit[] {
  const withheld = withheldOf(deficits.subjects, ({ teachers }) => teachers, data.settings);
  return deficits.subjects.filter((own) => !withheld.has(own));
}

/** The same of sources. */
export function publishedSources({ deficits, data }: Monitoring): readonly SourceDeficit[] {
  const withheld = withheldOf(deficits.sources, ({ teachers }) => teachers, data.settings);
  return deficits.sources.filter((own) => !withheld.has(own));
}

/** Of most teachers first. */
const gravest = (own: readonly SubjectDeficit[]): readonly SubjectDeficit[] =>
  own.toSorted((a, b) => b.withDeficit - a.withDeficit || b.share - a.share);

interface CorporateFacts {
  readonly deficit: SubjectDeficit;
  /** In percent. */
  readonly limit: number;
}

const corporate: Cases<CorporateFacts> = (monitoring) =>
  gravest(published(monitoring))
    .filter((own) => own.corporate)
    .map((deficit) => ({
      subject: deficit.subject.key,
      school: null,
      facts: { deficit, limit: monitoring.deficits.limit },
    }));

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
  cases(monitoring) {
    const own = gravest(published(monitoring)).filter(
      ({ corporate: shared, withDeficit }) => !shared && withDeficit > 0,
    );
    return whole(own.length === 0 ? null : own);
  },
});

export const uncountedDeficits = statement({
  id: 'deficit-uncounted',
  needs: ['deficits'],
  kind: 'unknown',
  cases: ({ deficits: { uncounted } }) => whole(uncounted.length === 0 ? null : uncounted.length),
});
