import { type MemoContext, type MemoSection, paragraphs, statementsOf } from '../context';
import { kindFaults } from '../faults';
import type { MemoCell, MemoTable } from '../model';
import { factorName, type FactorProfile } from '../../../risks';

/** Risk factors by significance, with what the roadmaps do about them. */
export const risks: MemoSection = {
  heading: 'risks',
  blocks(context) {
    const factors = context.monitoring.profile.factors.filter(({ found }) => found.length > 0);
    const told = paragraphs(statementsOf(context, 'risk-eased'));
    const noted = kindFaults('risks', context);
    if (factors.length === 0) return [...noted, ...told];
    return [{ kind: 'table', table: tableOf(factors, context) }, ...noted, ...told];
  },
};

function tableOf(factors: readonly FactorProfile[], { words, locale }: MemoContext): MemoTable {
  const { columns } = words;
  const count = { kind: 'count' } as const;
  const activities = ({ coverage, activities: own }: FactorProfile): MemoCell =>
    coverage === 'no-roadmap' ? words.noRoadmap : own.length === 0 ? words.noActivities : own.length;
  return {
    columns: [
      { title: columns.factor, width: 10, content: { kind: 'text' } },
      { title: columns.high, width: 2, content: count },
      { title: columns.medium, width: 2, content: count },
      { title: columns.low, width: 2, content: count },
      { title: columns.unrated, width: 2, content: count },
      { title: columns.schoolsFound, width: 2, content: { kind: 'sum', of: [1, 2, 3, 4] } },
      { title: columns.activities, width: 4, content: count },
    ],
    rows: factors.map((own) => ({
      cells: [
        factorName(own.factor, locale),
        own.counts.high,
        own.counts.medium,
        own.counts.low,
        own.counts.unrated,
        null,
        activities(own),
      ],
    })),
  };
}
