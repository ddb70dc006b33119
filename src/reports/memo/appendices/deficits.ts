import { type Block, count, shareOf, text, word } from '../../../document';
import { TEACHERS } from '../../monitoring/deficits';
import { tableBlock } from '../columns';
import { type MemoContext, type MemoSection, paragraph } from '../context';
import { kindFaults } from '../faults';
import { column } from '../../column';

/** Professional deficits by subject. */
export const deficits: MemoSection = {
  heading: 'deficits',
  blocks(context) {
    const { subjects, limit } = context.monitoring.deficits;
    const noted = kindFaults('deficits', context);
    if (subjects.length === 0) return noted;
    return [paragraph('deficits-limit', context.words.limit(limit)), tableOf(context), ...noted];
  },
};

function tableOf({ monitoring, words, figures }: MemoContext): Block {
  const { columns } = words;
  return tableBlock(
    'deficits',
    [
      column('subject', columns.subject, 9, text),
      { ...column('withDeficit', columns.withDeficit, 4, count), ...TEACHERS },
      { ...column('teachers', columns.teachers, 4, count), ...TEACHERS },
      { ...column('share', columns.share, 2, shareOf('withDeficit', 'teachers')), ...TEACHERS },
      { ...column('deficit', columns.deficit, 5, word()), ...TEACHERS },
    ],
    monitoring.deficits.subjects.map(({ subject, teachers, withDeficit, corporate }) => ({
      cells: {
        subject: subject.name,
        withDeficit,
        teachers,
        deficit: corporate ? words.corporate : withDeficit > 0 ? words.personal : figures.nothing,
      },
      strong: corporate,
      families: ['deficits'],
    })),
  );
}
