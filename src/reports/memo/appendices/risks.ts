import { type Block, type Cell, count, sum, text } from '../../../document';
import { tableBlock } from '../columns';
import type { MemoContext, MemoSection } from '../context';
import { kindFaults } from '../faults';
import { type FactorProfile } from '../../../risks';
import { factorName } from '../../../locales';
import { column } from '../../column';

const LEVELS = ['high', 'medium', 'low', 'unrated'] as const;

/** Risk factors by significance, with what the roadmaps do about them. */
export const risks: MemoSection = {
  heading: 'risks',
  blocks(context) {
    const factors = context.monitoring.profile.factors.filter(({ found }) => found.length > 0);
    const noted = kindFaults('risks', context);
    return factors.length === 0 ? noted : [tableOf(factors, context), ...noted];
  },
};

function tableOf(factors: readonly FactorProfile[], { words, locale }: MemoContext): Block {
  const { columns } = words;
  const activities = ({ coverage, activities: own }: FactorProfile): Cell =>
    coverage === 'no-roadmap' ? words.noRoadmap : own.length === 0 ? words.noActivities : own.length;
  return tableBlock(
    'risks',
    [
      column('factor', columns.factor, 10, text),
      ...LEVELS.map((level) => column(level, columns[level], 2, count)),
      column('schools', columns.schoolsFound, 2, sum(...LEVELS)),
      column('activities', columns.activities, 4, count),
    ],
    factors.map((own) => ({
      cells: { factor: factorName(own.factor, locale), ...own.counts, activities: activities(own) },
    })),
  );
}
