import { type Block, count, type Row, shareOf, text } from '../../../document';
import type { ExecutionCounts } from '../../../monitoring';
import { PAGE_PARTS, rowKey, tableBlock } from '../columns';
import type { MemoContext, MemoSection } from '../context';
import { planTitleOf } from '../sections/execution';
import { column } from '../../column';

/** How many activities of each roadmap are in each state. */
export const execution: MemoSection = {
  heading: 'execution',
  blocks: (context) => [...byRoadmap(context), ...bySection(context)],
};

const SHARE_WIDTH = 2;

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

/** The first column is of the given title. */
function tableOf(
  key: string,
  first: string,
  rows: readonly CountedRow[],
  { words, figures }: MemoContext,
): Block {
  const shown = COUNTS.filter(
    ({ optional = false, of }) => !optional || rows.some(({ counts }) => counts !== null && of(counts) > 0),
  );
  const left = PAGE_PARTS - SHARE_WIDTH - shown.reduce((sum, { width }) => sum + width, 0);
  const cells = ({ name, total, counts }: CountedRow): Row['cells'] => ({
    name: counts ? name : `${name}: ${words.noMarks}`,
    ...Object.fromEntries(
      shown.map((own) => [
        own.column,
        counts ? own.of(counts) : own.column === 'total' ? total : figures.nothing,
      ]),
    ),
    share: counts ? null : figures.nothing,
  });
  const own = rows.map((row) => ({ cells: cells(row) }));
  const whole = own.length > 1 && rows.every(({ counts }) => counts !== null);
  const all = { cells: { name: words.all }, sums: own.map((_row, at) => rowKey(at)), strong: true };
  return tableBlock(
    key,
    [
      column('name', first, left, text),
      ...shown.map((counted) => column(counted.column, words.columns[counted.column], counted.width, count)),
      column('share', words.columns.doneShare, SHARE_WIDTH, shareOf('done', 'total')),
    ],
    whole ? [...own, all] : own,
  );
}

function byRoadmap(context: MemoContext): readonly Block[] {
  const { monitoring, words } = context;
  const executions = monitoring.executions.filter(({ counts }) => counts.total > 0);
  if (executions.length === 0) return [];
  const rows = executions.map((own) => ({
    name: planTitleOf(own, context),
    total: own.counts.total,
    counts: own.marked ? own.counts : null,
  }));
  return [tableOf('work', words.columns.plan, rows, context)];
}

/** The sections of each roadmap that is no school's own. */
function bySection(context: MemoContext): readonly Block[] {
  const { monitoring, words } = context;
  const municipal = monitoring.executions.filter(
    ({ school, marked, sections }) => school === null && marked && sections.length > 1,
  );
  return municipal.flatMap((own, nth): readonly Block[] => {
    const rows = own.sections.map(({ section, counts }) => ({
      name: section ? [section.number, section.title].filter((part) => part).join(' ') : words.noSection,
      total: counts.total,
      counts,
    }));
    return [
      { kind: 'subheading', text: words.sections(planTitleOf(own, context)) },
      tableOf(`sections:${nth}`, words.columns.section, rows, context),
    ];
  });
}
