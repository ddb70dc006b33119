import { type Execution, type ExecutionCounts, planName } from '../../../monitoring';
import type { MemoWords } from '../../locales';
import { type MemoContext, type MemoSection, paragraphs, statementsOf } from '../context';
import type { MemoBlock, MemoCell, MemoColumn, MemoRow } from '../model';

/** What was done by roadmaps and events. */
export const work: MemoSection = {
  heading: 'work',
  blocks: (context) => [
    ...byRoadmap(context),
    ...bySection(context),
    ...paragraphs(statementsOf(context, 'execution-before-plan', 'due-soon', 'due-nothing', 'events-held')),
  ],
};

const TOTAL = 1;
const DONE = 2;

function columnsOf(first: string, { columns }: MemoWords): readonly MemoColumn[] {
  const count = { kind: 'count' } as const;
  return [
    { title: first, width: 5, content: { kind: 'text' } },
    { title: columns.total, width: 2, content: count },
    { title: columns.done, width: 3, content: count },
    { title: columns.late, width: 2, content: count },
    { title: columns.inProgress, width: 2, content: count },
    { title: columns.overdue, width: 3, content: count },
    { title: columns.notDue, width: 3, content: count },
    { title: columns.cancelled, width: 2, content: count },
    { title: columns.doneShare, width: 2, content: { kind: 'share', part: DONE, total: TOTAL } },
  ];
}

const countCells = (counts: ExecutionCounts): readonly MemoCell[] => [
  counts.total,
  counts.done + counts.late,
  counts.late,
  counts.inProgress,
  counts.overdue,
  counts.notDue,
  counts.cancelled,
  null,
];

/** Of a roadmap without marks nothing but the number of its activities is known. */
function unmarkedCells(
  { total }: ExecutionCounts,
  { noMarks }: MemoWords,
  nothing: string,
): readonly MemoCell[] {
  return [total, ...Array.from({ length: 6 }, () => nothing), noMarks];
}

function byRoadmap({ monitoring, locale, words, figures }: MemoContext): readonly MemoBlock[] {
  const executions = monitoring.executions.filter(({ counts }) => counts.total > 0);
  if (executions.length === 0) return [];
  const rows = executions.map((own): MemoRow => {
    const name = planName(own, monitoring.executions)[locale];
    const cells = own.marked ? countCells(own.counts) : unmarkedCells(own.counts, words, figures.nothing);
    return { cells: [name, ...cells] };
  });
  const all = executions.length > 1 && executions.every(({ marked }) => marked);
  return [
    {
      kind: 'table',
      table: {
        columns: columnsOf(words.columns.plan, words),
        rows: all ? [...rows, totalRow(rows, words)] : rows,
      },
    },
  ];
}

/** The sections of each roadmap that is no school's own. */
function bySection({ monitoring, locale, words }: MemoContext): readonly MemoBlock[] {
  const municipal = monitoring.executions.filter(
    ({ school, marked, sections }) => school === null && marked && sections.length > 1,
  );
  return municipal.flatMap((own): readonly MemoBlock[] => {
    const rows = sectionRows(own, words);
    return [
      { kind: 'subheading', text: words.sections(planName(own, monitoring.executions)[locale]) },
      {
        kind: 'table',
        table: {
          columns: columnsOf(words.columns.section, words),
          rows: [...rows, totalRow(rows, words)],
        },
      },
    ];
  });
}

const sectionRows = ({ sections }: Execution, { noSection }: MemoWords): readonly MemoRow[] =>
  sections.map(({ section, counts }) => ({
    cells: [
      section ? [section.number, section.title].filter((part) => part).join(' ') : noSection,
      ...countCells(counts),
    ],
  }));

const totalRow = (rows: readonly MemoRow[], { all }: MemoWords): MemoRow => ({
  cells: [all],
  sums: rows.map((_row, at) => at),
  strong: true,
});
