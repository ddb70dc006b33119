import type { Settings } from '../settings';
import type { IndicatorResult } from './definition';
import { NO_DATA } from './figure';
import type { Figure } from './model';

export type PublishedBy = Pick<Settings, 'publishFrom'>;

/** So few persons that nothing is told of them. A group of none is no group. */
export const isWithheld = (persons: number | null, { publishFrom }: PublishedBy): boolean =>
  persons !== null && persons > 0 && persons < publishFrom;

/** The least group that is judged: none is of which nothing may be told. */
export const leastJudged = ({
  smallCohort,
  publishFrom,
}: PublishedBy & Pick<Settings, 'smallCohort'>): number => Math.max(smallCohort, publishFrom);

/** Groups of few persons; where it is one alone, with the next smallest, since a total would else tell it. */
export function withheldOf<T>(
  groups: readonly T[],
  sizeOf: (group: T) => number,
  settings: PublishedBy,
): ReadonlySet<T> {
  const few = groups.filter((group) => isWithheld(sizeOf(group), settings));
  if (few.length !== 1) return new Set(few);
  const others = groups.filter((group) => sizeOf(group) > 0 && !few.includes(group));
  const [next] = others.sort((a, b) => sizeOf(a) - sizeOf(b));
  return new Set([...few, ...(next === undefined ? [] : [next])]);
}

/** What may be told of an indicator, without groups of few persons; null where that is nothing. */
export function publishedResult(result: IndicatorResult, settings: PublishedBy): IndicatorResult | null {
  const { definition, current, previous, same, schools } = result;
  if (!definition.measure.persons || settings.publishFrom === 0) return result;
  const isFew = ({ total }: Figure): boolean => isWithheld(total, settings);
  if (isFew(current)) return null;
  const isAlone = isFew(previous) || (same !== null && (isFew(same.current) || isFew(same.previous)));
  return {
    ...result,
    schools: schools.filter((own) => !isFew(own.current) && !isFew(own.previous)),
    ...(isAlone && { previous: NO_DATA, same: null, change: null, trend: null }),
  };
}

/** The same of several, in their order. */
export const publishedResults = (
  results: readonly IndicatorResult[],
  settings: PublishedBy,
): readonly IndicatorResult[] => results.flatMap((result) => publishedResult(result, settings) ?? []);
