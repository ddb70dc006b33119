import { type IndicatorResult, LOW_RESULT_INDEX, publishedResults } from '../../../indicators';
import type { Monitoring } from '../../monitoring';
import { type Case, type Cases } from '../rule';

/** An indicator, with the year that it is compared with. */
export interface IndicatorFacts {
  readonly result: IndicatorResult;
  readonly previousYear: string | null;
}

const isIndex = ({ definition }: IndicatorResult): boolean => definition.measure === LOW_RESULT_INDEX;

/** What is said of an indicator: of all that applies one thing, a fall before a target, a target before a rise. */
export type Standing = 'no-data' | 'worse' | 'behind' | 'reached' | 'better' | 'level';

function standingOf({ current, trend, status }: IndicatorResult): Standing {
  if (current.share === null) return 'no-data';
  if (trend === 'worse') return 'worse';
  if (status === 'behind') return 'behind';
  if (status === 'reached') return 'reached';
  return trend === 'better' ? 'better' : 'level';
}

/** Indicators that stand so, the greatest change first; the low-result index apart from the others. */
export const indicatorsThat =
  (standings: readonly Standing[], which: 'index' | 'others'): Cases<IndicatorFacts> =>
  (monitoring) =>
    known(monitoring)
      .filter((result) => isIndex(result) === (which === 'index') && standings.includes(standingOf(result)))
      .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))
      .map((result): Case<IndicatorFacts> => ({
        subject: result.definition.id,
        school: null,
        facts: { result, previousYear: monitoring.indicators.years.previous },
      }));

/** Without supported schools in a year nothing is said of indicators one by one. */
const known = ({
  indicators: { indicators, years, supported, settings },
}: Monitoring): readonly IndicatorResult[] =>
  years.current !== null && supported.some(({ current }) => current)
    ? publishedResults(indicators, settings)
    : [];
