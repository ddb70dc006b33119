import { excerpt, type RisksSheetWords } from '../../locales';
import type { FactorProfile } from '../../risks';

import type { RiskContext } from './context';
import { linesWithin } from './lists';
import type { RiskStyle } from './styles';

/** Activities are many; the roadmap has them all. */
const MOST_ACTIVITIES = 6;
const MOST_LINES = 22;

/** What the roadmaps do about a factor: how many activities answer it, then each in a line of its own. */
export function coverageText(own: FactorProfile, context: RiskContext, width: number): string {
  const { words } = context;
  const lines = activityLines(own, context);
  const told = summary(own, words.coverage);
  if (lines.length === 0) return told;
  const room = { width, lines: MOST_LINES, most: MOST_ACTIVITIES, more: words.moreActivities };
  return `${told}:\n${linesWithin(lines, room)}`;
}

/** A factor that was found and that no activity answers stands out. */
export const coverageStyle = ({ coverage, found }: FactorProfile): RiskStyle =>
  coverage === 'none' && found.length > 0 ? 'alert' : 'label';

function summary({ coverage, activities }: FactorProfile, words: RisksSheetWords['coverage']): string {
  const named = activities.filter((activity) => activity.named !== null).length;
  return {
    named: words.named(named, activities.length - named),
    presumed: words.presumed(activities.length),
    none: words.none,
    'no-roadmap': words.noRoadmap,
  }[coverage];
}

/** Of several roadmaps each is named before the first of its activities. */
function activityLines({ activities }: FactorProfile, { words, monitoring }: RiskContext): readonly string[] {
  const several = monitoring.executions.length > 1;
  return activities.map(({ place: { sheet }, number, title, named }, at) => {
    const isFirst = activities[at - 1]?.place.sheet !== sheet;
    return words.activity(several && isFirst ? sheet : null, number, excerpt(title), named === null);
  });
}
