import { type Block, type Row, text, word } from '../../../document';
import type { LowSums } from '../../../indicators';
import { type ClassChange, classChanges } from '../../../monitoring';
import { ofSameSchools } from '../../../locales';
import { comparedColumns, rowKey, sharedCells, tableBlock } from '../columns';
import { type MemoContext, type MemoSection, paragraph } from '../context';
import { kindFaults } from '../faults';
import { procedureName } from '../sections/results';
import { column } from '../../column';

/** Low results of all schools by procedure and class, in the last two years known. */
export const results: MemoSection = {
  heading: 'results',
  blocks(context) {
    const changes = classChanges(context.monitoring.indicators);
    if (changes.length === 0) return [];
    return [
      paragraph('results-signs', context.words.signs),
      tableOf('results', rowsOf(changes, context), context),
      ...sameTable(changes, context),
      ...kindFaults('results', context),
    ];
  },
};

/** What the changes are of, where it is not all schools of either year. */
function sameTable(changes: readonly ClassChange[], context: MemoContext): readonly Block[] {
  const rows = changes.flatMap(({ same, ...own }): readonly MemoRow[] => {
    if (!same) return [];
    const cells = cellsOf({ ...own, now: same.now, before: same.before, same: null }, context);
    const of = ofSameSchools(same.schools, context.locale);
    return [{ cells: { ...cells, procedure: `${procedureName(own, context)}, ${of}` } }];
  });
  return rows.length === 0
    ? []
    : [paragraph('results-same', context.words.sameSchools), tableOf('results-same', rows, context)];
}

type MemoRow = Omit<Row, 'key'>;

function tableOf(key: string, rows: readonly MemoRow[], { words: { columns } }: MemoContext): Block {
  return tableBlock(
    key,
    [
      column('procedure', columns.procedure, 4, text),
      column('grade', columns.grade, 2, word()),
      column('years', columns.years, 4, word()),
      ...comparedColumns(columns, { now: columns.latest, before: columns.before }),
    ],
    rows,
  );
}

/** Each procedure of all classes, and under it its classes, which it sums up where they are of the same years. */
function rowsOf(changes: readonly ClassChange[], context: MemoContext): readonly MemoRow[] {
  const rows: MemoRow[] = [];
  for (const all of changes.filter(({ grade }) => grade === null)) {
    const classes = changes.filter(({ grade, procedure }) => grade !== null && procedure === all.procedure);
    const first = rows.length + 1;
    const sums = addUp(all, classes) ? classes.map((_own, at) => rowKey(first + at)) : null;
    rows.push({ cells: cellsOf(all, context, sums !== null), strong: true, ...(sums && { sums }) });
    rows.push(...classes.map((own) => ({ cells: cellsOf(own, context) })));
  }
  return rows;
}

function cellsOf(own: ClassChange, context: MemoContext, summed = false): Row['cells'] {
  const { grade, year, previousYear, now, before, change, same } = own;
  const { words, figures } = context;
  const sums = (time: 'now' | 'before', of: LowSums | null) => {
    if (of === null) return sharedCells(time, figures.nothing, figures.nothing);
    return summed ? {} : sharedCells(time, of.part, of.total);
  };
  return {
    procedure: procedureName(own, context),
    grade: grade ?? words.allClasses,
    years: words.years(year, previousYear),
    ...sums('now', now),
    ...sums('before', before),
    change: same ? (change ?? figures.noData) : null,
  };
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
