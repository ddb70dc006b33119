import { growthOf, type IndicatorResult, publishedResults } from '../../../indicators';
import { FIGURES, indicatorTitle } from '../../../locales';
import { joinedParagraph, type MemoContext, type MemoSection, paragraph } from '../context';
import { figureText } from '../figures';

/** In this order. */
const WAYS = ['better', 'worse', 'stable', 'small-cohort', 'alone'] as const;
export type IndicatorWay = (typeof WAYS)[number];

/** So many are told one by one. */
const MOST: Readonly<Record<IndicatorWay, number>> = {
  better: 3,
  worse: 6,
  stable: 2,
  'small-cohort': 2,
  alone: 6,
};

/** The indicators of all supported schools: what has changed, what of and against what, and their targets. */
export const indicators: MemoSection = {
  heading: 'indicators',
  blocks(context) {
    const { words, length } = context;
    const results = shownIndicators(context);
    if (results.length === 0) return [];
    const of = (way: IndicatorWay): readonly IndicatorResult[] =>
      results
        .filter((own) => own.current.share !== null && wayOf(own) === way)
        .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
    const counts = words.indicatorCounts({
      all: results.length,
      better: of('better').length,
      worse: of('worse').length,
      stable: of('stable').length,
    });
    const changed = WAYS.filter((way) => way !== 'alone' && of(way).length > 0);
    const ways = length === 'brief' ? changed.filter((way) => way === 'worse') : changed;
    return [
      paragraph('indicators', counts),
      ...(changed.length === 0 ? (['alone'] as const) : ways).flatMap((way) => {
        const own = of(way);
        const most = MOST[way];
        const shown = own.length > most + 1 ? own.slice(0, most) : own;
        const told = shown.map((result) => said(result, context));
        return joinedParagraph(`indicators-${way}`, [
          own.length === 0 ? null : words.indicators(way, told, own.length - shown.length),
        ]);
      }),
    ];
  },
};

/** None where no school is supported in the report year. */
export function shownIndicators({ monitoring }: MemoContext): readonly IndicatorResult[] {
  const { years, supported, settings, indicators } = monitoring.indicators;
  const results = publishedResults(indicators, settings);
  return years.current !== null && supported.some(({ current }) => current) ? results : [];
}

const wayOf = ({ trend, change }: IndicatorResult): IndicatorWay =>
  trend === null || change === null ? 'alone' : trend;

/** By how much a count grew, where it is one of whole things and of no small cohort. */
function grownText(result: IndicatorResult, { monitoring, locale }: MemoContext): string | null {
  const { definition, current, previous, same, trend } = result;
  const { smallCohort } = monitoring.indicators.settings;
  const [now, before] = same ? [same.current, same.previous] : [current, previous];
  const isLarge = Math.min(now.total ?? 0, before.total ?? 0) >= smallCohort;
  const { count } = growthOf(result);
  if (trend !== 'better' || definition.measure.counts !== 'whole' || !isLarge) return null;
  return count === null || count <= 0 ? null : FIGURES[locale].share(count);
}

function said(result: IndicatorResult, context: MemoContext): string {
  const { words, locale } = context;
  const { definition, current, previous, change, same, status, target } = result;
  return words.indicator({
    title: indicatorTitle(definition, locale),
    now: figureText(current, context),
    before: change === null ? null : figureText(previous, context),
    points: change === null ? null : FIGURES[locale].points(change),
    grown: grownText(result, context),
    same: same && {
      schools: same.schools,
      now: figureText(same.current, context),
      before: figureText(same.previous, context),
    },
    goal:
      status === null || target === null
        ? null
        : { status, target: FIGURES[locale].share(target), direction: definition.direction },
  });
}
