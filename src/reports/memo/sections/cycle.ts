import { type StageSummary } from '../../../monitoring';
import type { MemoWords } from '../../locales';
import { type MemoSection, paragraphs, statementsOf } from '../context';
import { kindFaults } from '../faults';
import type { MemoBlock } from '../model';

/** The stages of the management cycle with their documents. */
export const cycle: MemoSection = {
  heading: 'cycle',
  blocks(context) {
    const { words, monitoring } = context;
    const { stages } = monitoring.cycle;
    if (stages.length === 0) return [];
    const { columns } = words;
    const table: MemoBlock = {
      kind: 'table',
      table: {
        columns: [
          { title: columns.stage, width: 9, content: { kind: 'text' } },
          { title: columns.document, width: 11, content: { kind: 'text' } },
          { title: columns.state, width: 4, content: { kind: 'word' } },
        ],
        rows: stages.map((own) => ({
          cells: [own.name, own.documentNames.join('; ') || words.noDocument, statesOf(own, words)],
        })),
      },
    };
    return [table, ...kindFaults('cycle', context), ...paragraphs(statementsOf(context, 'cycle-documented'))];
  },
};

const statesOf = ({ records }: StageSummary, { cycleStates }: MemoWords): string =>
  [...new Set(records.flatMap(({ state }) => (state ? [cycleStates[state]] : [])))].join(', ');
