import { type Figure, type IndicatorResult, indicatorTitle, type TargetStatus } from '../../../indicators';
import { en } from '../words/en';
import { ru } from '../words/ru';
import { sameSchoolsFigures } from '../words/sameSchools';
import type { IndicatorFacts } from './indicators';

type Language = Pick<typeof ru, 'shareOf' | 'share' | 'points'>;

const figure = ({ share, part, total }: Figure, words: Language): string =>
  share === null || part === null || total === null ? '' : words.shareOf(share, part, total);

/** «не ниже 40,0 %». */
export function goalRu({ definition, target }: IndicatorResult): string {
  return target === null ? '' : `не ${definition.direction === 'more' ? 'ниже' : 'выше'} ${ru.share(target)}`;
}

export function goalEn({ definition, target }: IndicatorResult): string {
  return target === null
    ? ''
    : `${definition.direction === 'more' ? 'at least' : 'at most'} ${en.share(target)}`;
}

const STATUS_RU: Readonly<Record<TargetStatus, (goal: string) => string>> = {
  reached: (goal) => `; цель (${goal}) достигнута`,
  'on-the-way': (goal) => `; цель — ${goal}, показатель к ней приближается`,
  behind: (goal) => `; цель — ${goal}, показатель к ней не приближается`,
};
const STATUS_EN: Readonly<Record<TargetStatus, (goal: string) => string>> = {
  reached: (goal) => `; the target (${goal}) is reached`,
  'on-the-way': (goal) => `; the target is ${goal}, the indicator moves towards it`,
  behind: (goal) => `; the target is ${goal}, the indicator does not move towards it`,
};

/** What is known of an indicator, as one sentence with its verb. */
export const indicatorText = (verb: { readonly ru: string; readonly en: string }) => ({
  ru({ result, previousYear }: IndicatorFacts): string {
    const { definition, current, previous, change, trend, status, same } = result;
    const compared =
      previousYear === null || (change === null && same === null)
        ? ''
        : ` против ${figure(previous, ru)} в ${previousYear} учебном году`;
    const alike = same ? `; ${sameSchoolsFigures(same, 'ru')}` : '';
    const changed = change === null || previousYear === null ? '' : `, изменение ${ru.points(change)}`;
    const small = trend === 'small-cohort' ? ' (группа мала, изменение не оценивается)' : '';
    const goal = status === null ? '' : STATUS_RU[status](goalRu(result));
    return `Показатель ${ru.quoted(definition.title)}${verb.ru}: ${figure(current, ru)}${compared}${alike}${changed}${small}${goal}.`;
  },
  en({ result, previousYear }: IndicatorFacts): string {
    const { definition, current, previous, change, trend, status, same } = result;
    const compared =
      previousYear === null || (change === null && same === null)
        ? ''
        : ` against ${figure(previous, en)} in ${previousYear}`;
    const alike = same ? `; ${sameSchoolsFigures(same, 'en')}` : '';
    const changed = change === null || previousYear === null ? '' : `, a change of ${en.points(change)}`;
    const small = trend === 'small-cohort' ? ' (the cohort is too small to judge)' : '';
    const goal = status === null ? '' : STATUS_EN[status](goalEn(result));
    return `Indicator ${en.quoted(indicatorTitle(definition, 'en'))}${verb.en}: ${figure(current, en)}${compared}${alike}${changed}${small}${goal}.`;
  },
});
