import type { SchoolComparison } from '../../../indicators';
import type { Monitoring } from '../../monitoring';
import { type Addressee, COORDINATOR, methodicalService } from '../addressees';
import { advice, type Case, type Cases, statement, whole } from '../rule';
import { type IndicatorFacts, indicatorsThat } from './indicators';

export const indexWorse = statement({
  id: 'low-index-worse',
  needs: ['changes'],
  kind: 'problem',
  cases: indicatorsThat(['worse'], 'index'),
});

export const indexBehind = statement({
  id: 'low-index-behind',
  needs: ['indicators'],
  kind: 'problem',
  cases: indicatorsThat(['behind'], 'index'),
});

export const indexLevel = statement({
  id: 'low-index',
  needs: ['indicators'],
  kind: 'fact',
  cases: indicatorsThat(['level', 'reached'], 'index'),
});

export const indexBetter = statement({
  id: 'low-index-better',
  needs: ['changes'],
  kind: 'success',
  cases: indicatorsThat(['better'], 'index'),
});

export const indicatorWorse = statement({
  id: 'indicator-worse',
  needs: ['changes'],
  kind: 'problem',
  cases: indicatorsThat(['worse'], 'others'),
});

export const indicatorBehind = statement({
  id: 'indicator-behind',
  needs: ['indicators'],
  kind: 'problem',
  cases: indicatorsThat(['behind'], 'others'),
});

export const indicatorLevel = statement({
  id: 'indicator-level',
  needs: ['indicators'],
  kind: 'fact',
  cases: indicatorsThat(['level'], 'others'),
});

export const indicatorReached = statement({
  id: 'indicator-reached',
  needs: ['indicators'],
  kind: 'success',
  cases: indicatorsThat(['reached'], 'others'),
});

export const indicatorBetter = statement({
  id: 'indicator-better',
  needs: ['changes'],
  kind: 'success',
  cases: indicatorsThat(['better'], 'others'),
});

export const indicatorNoData = statement({
  id: 'indicator-no-data',
  needs: ['schools'],
  kind: 'unknown',
  cases(monitoring) {
    const own = (['index', 'others'] as const).flatMap((which) =>
      indicatorsThat(['no-data'], which)(monitoring),
    );
    return whole(own.length === 0 ? null : own.map(({ facts }) => facts.result.definition));
  },
});

/** Figures of teachers are the business of the methodical service. */
function addresseeOf(monitoring: Monitoring, { facts: { result } }: Case<IndicatorFacts>): Addressee {
  const { measure } = result.definition;
  return measure.needs === 'teachers' ? methodicalService(monitoring) : COORDINATOR;
}

/** An indicator that got worse, with the schools in which it did, the greatest change first. */
interface WorseFacts extends IndicatorFacts {
  readonly worse: readonly SchoolComparison[];
}

const worseIn = ({ result }: IndicatorFacts): readonly SchoolComparison[] =>
  result.schools
    .filter(({ trend }) => trend === 'worse')
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));

const worse =
  (which: 'index' | 'others'): Cases<WorseFacts> =>
  (monitoring) =>
    indicatorsThat(
      ['worse'],
      which,
    )(monitoring).map((own) => ({ ...own, facts: { ...own.facts, worse: worseIn(own.facts) } }));

const improveWorse = <const Id extends string>(id: Id, which: 'index' | 'others') =>
  advice({ id, needs: ['changes'], cases: worse(which), addressee: addresseeOf, within: 30 });

const improveBehind = <const Id extends string>(id: Id, which: 'index' | 'others') =>
  advice({
    id,
    needs: ['indicators'],
    cases: indicatorsThat(['behind'], which),
    addressee: addresseeOf,
    within: 30,
  });

export const improveIndex = improveWorse('low-index-worse', 'index');
export const reachIndex = improveBehind('low-index-behind', 'index');
export const improveIndicator = improveWorse('indicator-worse', 'others');
export const reachIndicator = improveBehind('indicator-behind', 'others');
