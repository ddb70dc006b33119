import type { LowSums } from '../../../indicators';
import { type ClassChange, classChanges, ofSameSchools } from '../../../monitoring';
import { type MemoContext, type MemoSection, paragraph, paragraphs, statementsOf } from '../context';
import { kindFaults } from '../faults';
import type { MemoBlock, MemoCell, MemoColumn, MemoRow, MemoTable } from '../model';

/** Low results of all schools by procedure and class, in the last two years known. */
export const results: MemoSection = {
  heading: 'results',
  blocks(context) {
    const changes = classChanges(context.monitoring.indicators);
    const told = paragraphs(statementsOf(context, 'dynamics-better', 'schools-better'));
    if (changes.length === 0) return told;
    return [
      paragraph('results', context.words.signs),
      { kind: 'table', table: tableOf(rowsOf(changes, context), context) },
      ...sameTable(changes, context),
      ...kindFaults('results', context),
      ...told,
    ];
  },
};

const NOW = 3;
const BEFORE = 6;

/** What the changes are of, where it is not all schools of either year. */
function sameTable(changes: readonly ClassChange[], context: MemoContext): readonly MemoBlock[] {
  const rows = changes.flatMap(({ same, ...own }): readonly MemoRow[] => {
    if (!same) return [];
    const [name = '', ...cells] = cellsOf(
      { ...own, now: same.now, before: same.before, same: null },
      context,
      false,
    );
    return [{ cells: [`${String(name)}, ${ofSameSchools(same.schools, context.locale)}`, ...cells] }];
  });
  return rows.length === 0
    ? []
    : [
        paragraph('results-same', context.words.sameSchools),
        { kind: 'table', table: tableOf(rows, context) },
      ];
}

function tableOf(rows: readonly MemoRow[], context: MemoContext): MemoTable {
  const { columns } = context.words;
  const figure = (group: string, at: number): readonly MemoColumn[] => [
    { title: columns.part, group, width: 2, content: { kind: 'count' } },
    { title: columns.whole, group, width: 2, content: { kind: 'count' } },
    { title: columns.share, group, width: 2, content: { kind: 'share', part: at, total: at + 1 } },
  ];
  return {
    columns: [
      { title: columns.procedure, width: 4, content: { kind: 'text' } },
      { title: columns.grade, width: 2, content: { kind: 'word' } },
      { title: columns.years, width: 4, content: { kind: 'word' } },
      ...figure(columns.latest, NOW),
      ...figure(columns.before, BEFORE),
      {
        title: columns.change,
        width: 2,
        content: { kind: 'change', current: NOW + 2, previous: BEFORE + 2 },
      },
    ],
    rows,
  };
}

/** Each procedure of all classes, and under it its classes, which it sums up where they are of the same years. */
function rowsOf(changes: readonly ClassChange[], context: MemoContext): readonly MemoRow[] {
  const rows: MemoRow[] = [];
  for (const all of changes.filter(({ grade }) => grade === null)) {
    const classes = changes.filter(({ grade, procedure }) => grade !== null && procedure === all.procedure);
    const first = rows.length + 1;
    const added = addUp(all, classes);
    rows.push({
      cells: cellsOf(all, context, added),
      strong: true,
      ...(added && { sums: classes.map((_own, at) => first + at) }),
    });
    rows.push(...classes.map((own) => ({ cells: cellsOf(own, context, false) })));
  }
  return rows;
}

function cellsOf(
  { procedure, grade, year, previousYear, now, before, change, same }: ClassChange,
  { words, figures }: MemoContext,
  summed: boolean,
): readonly MemoCell[] {
  const sums = (own: LowSums | null): readonly MemoCell[] =>
    own === null
      ? [figures.nothing, figures.nothing, null]
      : summed
        ? [null, null, null]
        : [own.part, own.total, null];
  return [
    words.procedure(procedure.label.name, procedure.period?.name ?? ''),
    grade ?? words.allClasses,
    words.years(year, previousYear),
    ...sums(now),
    ...sums(before),
    same ? (change ?? figures.noData) : null,
  ];
}

/** The classes are of the same years as all of them, and make up all. */
function addUp(all: ClassChange, classes: readonly ClassChange[]): boolean {
  const alike = classes.every(
    ({ year, previousYear }) => year === all.year && previousYear === all.previousYear,
  );
  const isSum = (of: (own: ClassChange) => LowSums | null): boolean =>
    (['part', 'total'] as const).every(
      (key) => classes.reduce((sum, own) => sum + (of(own)?.[key] ?? 0), 0) === (of(all)?.[key] ?? 0),
    );
  return classes.length > 0 && alike && isSum(({ now }) => now) && isSum(({ before }) => before);
}
