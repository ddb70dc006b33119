import { joinedParagraph, type MemoSection } from '../context';

/** That all stages of the management cycle have documents, and which are in progress; else it is a problem. */
export const cycle: MemoSection = {
  heading: 'cycle',
  blocks(context) {
    const { words, monitoring } = context;
    const { stages, documented } = monitoring.cycle;
    if (stages.length === 0 || documented < stages.length) return [];
    const inProgress = stages
      .filter(({ records }) => records.some(({ state }) => state === 'in-progress'))
      .map(({ name }) => name);
    return [...joinedParagraph('cycle', [words.cycle({ total: stages.length, documented, inProgress })])];
  },
};
