import { text, word } from '../../../document';
import { type StageSummary } from '../../../monitoring';
import type { MemoWords } from '../../../locales';
import { tableBlock } from '../columns';
import type { MemoSection } from '../context';
import { kindFaults } from '../faults';
import { column } from '../../column';

/** The stages of the management cycle with their documents. */
export const cycle: MemoSection = {
  heading: 'cycle',
  blocks(context) {
    const { words, monitoring } = context;
    const { stages } = monitoring.cycle;
    if (stages.length === 0) return [];
    const { columns } = words;
    const table = tableBlock(
      'cycle',
      [
        column('stage', columns.stage, 9, text),
        column('document', columns.document, 11, text),
        column('state', columns.state, 4, word()),
      ],
      stages.map((own) => ({
        cells: {
          stage: own.name,
          document: own.documentNames.join('; ') || words.noDocument,
          state: statesOf(own, words),
        },
      })),
    );
    return [table, ...kindFaults('cycle', context)];
  },
};

const statesOf = ({ records }: StageSummary, { cycleStates }: MemoWords): string =>
  [...new Set(records.flatMap(({ state }) => (state ? [cycleStates[state]] : [])))].join(', ');
