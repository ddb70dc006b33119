import type { TermChange } from '../../../indicators';
import { type Case, type Cases, statement } from '../rule';

/** Parts of the year in which low results went one way against the part before, the latest first. */
const termsThat =
  (wanted: 'better' | 'worse'): Cases<TermChange> =>
  ({ indicators: { termChanges } }) =>
    termChanges
      .filter(({ trend }) => trend === wanted)
      .sort((a, b) => b.term.index - a.term.index)
      .map((facts): Case<TermChange> => ({
        subject: [facts.procedure.label.key, facts.term.key, facts.year].join('|'),
        school: null,
        facts,
      }));

export const termsWorse = statement({
  id: 'term-worse',
  needs: ['results'],
  kind: 'problem',
  cases: termsThat('worse'),
});

export const termsBetter = statement({
  id: 'term-better',
  needs: ['results'],
  kind: 'success',
  cases: termsThat('better'),
});
