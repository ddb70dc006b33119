import { COORDINATOR } from '../addressees';
import { advice, type Cases, statement, whole } from '../rule';

interface CycleFacts {
  readonly total: number;
  readonly documented: number;
  readonly without: readonly string[];
}

const cycleWhere =
  (holds: (facts: CycleFacts) => boolean): Cases<CycleFacts> =>
  ({ cycle: { stages, documented } }) => {
    const without = stages.filter((stage) => !stage.documented).map(({ name }) => name);
    const facts = { total: stages.length, documented, without };
    return whole(stages.length > 0 && holds(facts) ? facts : null);
  };

const incomplete = cycleWhere(({ without }) => without.length > 0);

export const undocumentedStages = statement({
  id: 'cycle-undocumented',
  needs: ['cycle'],
  kind: 'problem',
  cases: incomplete,
});

export const documentStages = advice({
  id: 'cycle-undocumented',
  needs: ['cycle'],
  cases: incomplete,
  addressee: () => COORDINATOR,
  within: 30,
});

export const documentedStages = statement({
  id: 'cycle-documented',
  needs: ['cycle'],
  kind: 'success',
  cases: cycleWhere(({ without }) => without.length === 0),
});
