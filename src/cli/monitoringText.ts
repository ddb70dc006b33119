import type { CopiedReport, LevelCounts } from '../app';
import { type LocaleName, CLI_LOCALES } from '../locales';

/** How the roadmaps are carried out, and what risks there are, in lines for people; none where nothing is known. */
export function monitoringLines({ monitoring }: CopiedReport, locale: LocaleName): readonly string[] {
  const { execution, risks } = CLI_LOCALES[locale].reporting;
  const { executions, profile, reportDate } = monitoring;
  const { schools } = profile;
  const total = (level: keyof LevelCounts): number =>
    schools.reduce((sum, { counts }) => sum + counts[level], 0);
  const levels: LevelCounts = {
    high: total('high'),
    medium: total('medium'),
    low: total('low'),
    unrated: total('unrated'),
  };
  return [
    ...(executions.length > 0 ? [`${execution.title(reportDate)}:`] : []),
    ...executions.map(
      ({ sheet, counts, marked, beforePlan }) =>
        `  ${execution.roadmap(sheet, counts, marked)}${beforePlan ? ` (${execution.beforePlan})` : ''}`,
    ),
    ...(profile.given && schools.length > 0
      ? [risks(levels, schools.filter(({ found }) => found.length > 0).length)]
      : []),
  ];
}
