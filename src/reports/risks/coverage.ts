import { excerpt } from '../../findings';
import type { FactorProfile } from '../../risks';
import type { RiskContext } from './context';
import { linesWithin } from './lists';
import type { RiskStyle } from './styles';

/** Activities are many; the roadmap has them all. */
const MOST_ACTIVITIES = 6;
const MOST_LINES = 22;

/** What the roadmaps do about a factor, in few words. */
export function coverageText(
  { coverage, activities }: FactorProfile,
  { words: { coverage: words } }: RiskContext,
): string {
  const named = activities.filter((activity) => activity.named !== null).length;
  return {
    named: words.named(named, activities.length - named),
    presumed: words.presumed(activities.length),
    none: words.none,
    'no-roadmap': words.noRoadmap,
  }[coverage];
}

/** A factor that was found and that no activity answers stands out. */
export const coverageStyle = ({ coverage, found }: FactorProfile): RiskStyle =>
  coverage === 'none' && found.length > 0 ? 'alert' : coverage === 'presumed' ? 'doubt' : 'label';

/** The activities with their numbers, each in a line of its own. */
export function activityLines(
  { activities }: FactorProfile,
  { words, monitoring }: RiskContext,
  width: number,
): string {
  const several = monitoring.executions.length > 1;
  const lines = activities.map(({ place, number, title, named }) =>
    words.activity(several ? place.sheet : null, number, excerpt(title), named === null),
  );
  return linesWithin(lines, { width, lines: MOST_LINES, most: MOST_ACTIVITIES, more: words.moreActivities });
}
