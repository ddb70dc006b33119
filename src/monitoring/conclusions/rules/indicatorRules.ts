import { type IndicatorDefinition, indicatorTitle, type SchoolComparison } from '../../../indicators';
import { COORDINATOR, methodicalService } from '../addressees';
import type { Monitoring } from '../../monitoring';
import type { Addressee } from '../model';
import { advice, type Case, statement, whole } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';
import { type IndicatorFacts, indicatorsThat } from './indicators';
import { goalEn, goalRu, indicatorText } from './indicatorTexts';

const WORSE = { ru: ' ухудшился', en: ' got worse' };
const BETTER = { ru: ' улучшился', en: ' got better' };
const NO_VERB = { ru: '', en: '' };

const titleEn = (definition: IndicatorDefinition): string => en.quoted(indicatorTitle(definition, 'en'));

export const indexWorse = statement({
  id: 'low-index-worse',
  needs: ['changes'],
  kind: 'problem',
  cases: indicatorsThat(['worse'], 'index'),
  says: indicatorText(WORSE),
});

export const indexBehind = statement({
  id: 'low-index-behind',
  needs: ['indicators'],
  kind: 'problem',
  cases: indicatorsThat(['behind'], 'index'),
  says: indicatorText(NO_VERB),
});

export const indexLevel = statement({
  id: 'low-index',
  needs: ['indicators'],
  kind: 'fact',
  cases: indicatorsThat(['level', 'reached'], 'index'),
  says: indicatorText(NO_VERB),
});

export const indexBetter = statement({
  id: 'low-index-better',
  needs: ['changes'],
  kind: 'success',
  cases: indicatorsThat(['better'], 'index'),
  says: indicatorText(BETTER),
});

export const indicatorWorse = statement({
  id: 'indicator-worse',
  needs: ['changes'],
  kind: 'problem',
  cases: indicatorsThat(['worse'], 'others'),
  says: indicatorText(WORSE),
});

export const indicatorBehind = statement({
  id: 'indicator-behind',
  needs: ['indicators'],
  kind: 'problem',
  cases: indicatorsThat(['behind'], 'others'),
  says: indicatorText(NO_VERB),
});

export const indicatorLevel = statement({
  id: 'indicator-level',
  needs: ['indicators'],
  kind: 'fact',
  cases: indicatorsThat(['level'], 'others'),
  says: indicatorText(NO_VERB),
});

export const indicatorReached = statement({
  id: 'indicator-reached',
  needs: ['indicators'],
  kind: 'success',
  cases: indicatorsThat(['reached'], 'others'),
  says: indicatorText(NO_VERB),
});

export const indicatorBetter = statement({
  id: 'indicator-better',
  needs: ['changes'],
  kind: 'success',
  cases: indicatorsThat(['better'], 'others'),
  says: indicatorText(BETTER),
});

export const indicatorNoData = statement<readonly IndicatorDefinition[]>({
  id: 'indicator-no-data',
  needs: ['schools'],
  kind: 'unknown',
  cases(monitoring) {
    const own = (['index', 'others'] as const).flatMap((which) =>
      indicatorsThat(['no-data'], which)(monitoring),
    );
    return whole(own.length === 0 ? null : own.map(({ facts }) => facts.result.definition));
  },
  says: {
    ru: (own) =>
      `Нет данных по ${ru.byIndicators(own.length)}: ${ru.series(own.map(({ title }) => ru.quoted(title)))}.`,
    en: (own) => `No data for ${en.indicators(own.length)}: ${en.series(own.map(titleEn))}.`,
  },
});

/** Figures of teachers are the business of the methodical service. */
function addresseeOf(monitoring: Monitoring, { facts: { result } }: Case<IndicatorFacts>): Addressee {
  const { measure } = result.definition;
  return measure.needs === 'teachers' ? methodicalService(monitoring) : COORDINATOR;
}

/** The schools in which an indicator got worse, the greatest change first. */
const worseIn = ({ result }: IndicatorFacts): readonly SchoolComparison[] =>
  result.schools
    .filter(({ trend }) => trend === 'worse')
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));

const withChange =
  (points: (change: number) => string) =>
  ({ school, change }: SchoolComparison): string =>
    `${school.name} (${points(change ?? 0)})`;

const improveWorse = (which: 'index' | 'others', id: string) =>
  advice<IndicatorFacts>({
    id,
    needs: ['changes'],
    cases: indicatorsThat(['worse'], which),
    addressee: addresseeOf,
    within: 30,
    what: {
      ru(facts) {
        const schools = worseIn(facts).map(withChange(ru.points));
        const where = schools.length === 0 ? '' : `; хуже стало в школах: ${ru.series(schools)}`;
        return `Разобрать причины ухудшения показателя ${ru.quoted(facts.result.definition.title)} и определить меры${where}.`;
      },
      en(facts) {
        const schools = worseIn(facts).map(withChange(en.points));
        const where = schools.length === 0 ? '' : `; it got worse in: ${en.series(schools)}`;
        return `Find out why ${titleEn(facts.result.definition)} got worse, and decide what to do${where}.`;
      },
    },
  });

const improveBehind = (which: 'index' | 'others', id: string) =>
  advice<IndicatorFacts>({
    id,
    needs: ['indicators'],
    cases: indicatorsThat(['behind'], which),
    addressee: addresseeOf,
    within: 30,
    what: {
      ru: ({ result }) =>
        `Определить меры, чтобы показатель ${ru.quoted(result.definition.title)} достиг цели (${goalRu(result)}).`,
      en: ({ result }) =>
        `Decide how ${titleEn(result.definition)} shall reach its target (${goalEn(result)}).`,
    },
  });

export const improveIndex = improveWorse('index', 'low-index-worse');
export const reachIndex = improveBehind('index', 'low-index-behind');
export const improveIndicator = improveWorse('others', 'indicator-worse');
export const reachIndicator = improveBehind('others', 'indicator-behind');
