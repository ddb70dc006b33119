import { type ExecutionCounts, planName } from '../../../monitoring';
import { type MemoContext, type MemoSection, paragraphs, statementsOf } from '../context';
import { kindFaults } from '../faults';
import type { MemoBlock, MemoCell, MemoColumn, MemoRow } from '../model';

/** What was done by roadmaps and events. */
export const work: MemoSection = {
  heading: 'work',
  blocks: (context) => [
    ...byRoadmap(context),
    ...bySection(context),
    ...paragraphs(statementsOf(context, 'execution-before-plan', 'due-soon', 'due-nothing', 'events-held')),
    ...kindFaults('events', context),
  ],
};

const TOTAL = 1;
const DONE = 2;
const FIRST_WIDTH = 5;

type CountColumn = 'total' | 'done' | 'late' | 'inProgress' | 'overdue' | 'notDue' | 'cancelled' | 'unknown';

/** In this order, with their widths; some are left out where they hold nothing but zeros. */
const COUNTS: readonly {
  readonly column: CountColumn;
  readonly width: number;
  readonly optional?: boolean;
  readonly of: (counts: ExecutionCounts) => number;
}[] = [
  { column: 'total', width: 2, of: ({ total }) => total },
  { column: 'done', width: 3, of: ({ done, late }) => done + late },
  { column: 'late', width: 2, optional: true, of: ({ late }) => late },
  { column: 'inProgress', width: 2, of: ({ inProgress }) => inProgress },
  { column: 'overdue', width: 3, of: ({ overdue }) => overdue },
  { column: 'notDue', width: 3, of: ({ notDue }) => notDue },
  { column: 'cancelled', width: 2, optional: true, of: ({ cancelled }) => cancelled },
  { column: 'unknown', width: 2, optional: true, of: ({ unknown }) => unknown },
];

/** A row of counts; null where there are no marks, so that nothing but the number of activities is known. */
interface CountedRow {
  readonly name: string;
  readonly total: number;
  readonly counts: ExecutionCounts | null;
}

function tableOf(first: string, rows: readonly CountedRow[], { words, figures }: MemoContext): MemoBlock {
  const shown = COUNTS.filter(
    ({ optional = false, of }) => !optional || rows.some(({ counts }) => counts !== null && of(counts) > 0),
  );
  const left = COUNTS.filter((own) => !shown.includes(own)).reduce((sum, { width }) => sum + width, 0);
  const cells = ({ name, total, counts }: CountedRow): readonly MemoCell[] => [
    counts ? name : `${name}: ${words.noMarks}`,
    ...shown.map(({ column, of }) => (counts ? of(counts) : column === 'total' ? total : figures.nothing)),
    counts ? null : figures.nothing,
  ];
  const own = rows.map((row): MemoRow => ({ cells: cells(row) }));
  const whole = own.length > 1 && rows.every(({ counts }) => counts !== null);
  const all: MemoRow = { cells: [words.all], sums: own.map((_row, at) => at), strong: true };
  return {
    kind: 'table',
    table: {
      columns: [
        { title: first, width: FIRST_WIDTH + left, content: { kind: 'text' } },
        ...shown.map(({ column, width }): MemoColumn => ({
          title: words.columns[column],
          width,
          content: { kind: 'count' },
        })),
        { title: words.columns.doneShare, width: 2, content: { kind: 'share', part: DONE, total: TOTAL } },
      ],
      rows: whole ? [...own, all] : own,
    },
  };
}

function byRoadmap(context: MemoContext): readonly MemoBlock[] {
  const { monitoring, locale, words } = context;
  const executions = monitoring.executions.filter(({ counts }) => counts.total > 0);
  if (executions.length === 0) return [];
  const rows = executions.map((own) => ({
    name: planName(own, monitoring.executions)[locale],
    total: own.counts.total,
    counts: own.marked ? own.counts : null,
  }));
  return [tableOf(words.columns.plan, rows, context)];
}

/** The sections of each roadmap that is no school's own. */
function bySection(context: MemoContext): readonly MemoBlock[] {
  const { monitoring, locale, words } = context;
  const municipal = monitoring.executions.filter(
    ({ school, marked, sections }) => school === null && marked && sections.length > 1,
  );
  return municipal.flatMap((own): readonly MemoBlock[] => {
    const rows = own.sections.map(({ section, counts }) => ({
      name: section ? [section.number, section.title].filter((part) => part).join(' ') : words.noSection,
      total: counts.total,
      counts,
    }));
    return [
      { kind: 'subheading', text: words.sections(planName(own, monitoring.executions)[locale]) },
      tableOf(words.columns.section, rows, context),
    ];
  });
}
