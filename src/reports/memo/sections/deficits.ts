import { type MemoContext, type MemoSection, paragraph } from '../context';
import { kindFaults } from '../faults';
import type { MemoTable } from '../model';

/** Professional deficits by subject. */
export const deficits: MemoSection = {
  heading: 'deficits',
  blocks(context) {
    const { subjects, limit } = context.monitoring.deficits;
    const noted = kindFaults('deficits', context);
    if (subjects.length === 0) return noted;
    return [
      paragraph('deficits', context.words.limit(limit)),
      { kind: 'table', table: tableOf(context) },
      ...noted,
    ];
  },
};

function tableOf({ monitoring, words, figures }: MemoContext): MemoTable {
  const { columns } = words;
  return {
    columns: [
      { title: columns.subject, width: 9, content: { kind: 'text' } },
      { title: columns.withDeficit, width: 4, content: { kind: 'count' } },
      { title: columns.teachers, width: 4, content: { kind: 'count' } },
      { title: columns.share, width: 2, content: { kind: 'share', part: 1, total: 2 } },
      { title: columns.deficit, width: 5, content: { kind: 'word' } },
    ],
    rows: monitoring.deficits.subjects.map(({ subject, teachers, withDeficit, corporate }) => ({
      cells: [
        subject.name,
        withDeficit,
        teachers,
        null,
        corporate ? words.corporate : withDeficit > 0 ? words.personal : figures.nothing,
      ],
      strong: corporate,
    })),
  };
}
