import { factorName, type FactorProfile } from '../../risks';
import { call, literal, type PlanCell, rangeReference } from '../../workbook';
import { computed, shown } from '../planCells';
import type { Block } from './block';
import { factorChanges } from './changes';
import type { RiskContext } from './context';
import { coverageStyle, coverageText } from './coverage';
import { type Grid, LEVELS, SCHOOL_COLUMN, widthAcross } from './grid';
import { levelLines } from './levelLines';
import { groupedNames } from './lists';
import { tableBlock, type TableColumn } from './table';

/** Where the columns of the table stand; those of an earlier profile only where there is one. */
export interface FactorColumns {
  readonly counts: number;
  readonly total: number;
  readonly before: Span | null;
  readonly changes: Span | null;
  readonly schools: Span;
  readonly activities: Span;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

const COUNTS_LEFT = SCHOOL_COLUMN + 1;
const TOTAL = COUNTS_LEFT + LEVELS.length;
const NARROW = 2;
/** Schools' part of what is left beside the narrow columns. */
const SCHOOLS_PART = 0.45;

export function factorColumns({ lastColumn }: Grid, compared: boolean): FactorColumns {
  const narrow = (from: number): Span => ({ left: from, right: from + NARROW - 1 });
  const before = compared ? narrow(TOTAL + 1) : null;
  const changes = compared ? narrow(TOTAL + 1 + NARROW) : null;
  const left = (changes?.right ?? TOTAL) + 1;
  const middle = left + Math.round((lastColumn - left + 1) * SCHOOLS_PART);
  const schools = { left, right: middle - 1 };
  const activities = { left: middle, right: lastColumn };
  return { counts: COUNTS_LEFT, total: TOTAL, before, changes, schools, activities };
}

export const isCompared = ({ monitoring }: RiskContext): boolean =>
  monitoring.profile.schools.some(({ previous }) => previous !== null);

/** A row for each factor: in how many schools it was found, in which, what changed, what the roadmaps do about it. */
export function factorTable(context: RiskContext, top: number): Block {
  const { grid, words, monitoring } = context;
  const { columns: heads, sections } = words;
  const columns = factorColumns(grid, isCompared(context));
  const over = (head: string, span: Span | null): readonly TableColumn[] => (span ? [{ head, ...span }] : []);
  return tableBlock(
    {
      title: sections.factors,
      columns: [
        { head: heads.factor, left: SCHOOL_COLUMN, right: SCHOOL_COLUMN },
        ...LEVELS.map((level, at) => ({
          head: heads.levels[level],
          left: columns.counts + at,
          right: columns.counts + at,
        })),
        { head: heads.total, left: columns.total, right: columns.total },
        ...over(heads.before, columns.before),
        ...over(heads.changes, columns.changes),
        ...over(heads.schools, columns.schools),
        ...over(heads.activities, columns.activities),
      ],
      rows: monitoring.profile.factors.map((own, index) => (row: number) => [
        shown(factorName(own.factor, context.locale), 'text'),
        ...countCells(own, index, row, context),
        ...(columns.changes ? comparison(own, index, context) : []),
        shown(schoolsText(own, columns.schools, context), 'label'),
        shown(coverageText(own, context, widthOf(grid, columns.activities)), coverageStyle(own)),
      ]),
    },
    grid,
    top,
  );
}

const widthOf = (grid: Grid, { left, right }: Span): number => widthAcross(grid, left, right);

function countCells(
  { counts }: FactorProfile,
  index: number,
  row: number,
  { grid, words: { states } }: RiskContext,
): readonly PlanCell[] {
  const column = grid.factorColumn(index);
  const range = rangeReference({ ...grid.map, left: column, right: column });
  const own = { top: row, left: COUNTS_LEFT, bottom: row, right: TOTAL - 1 };
  const total = LEVELS.reduce((sum, level) => sum + counts[level], 0);
  return [
    ...LEVELS.map((level) =>
      computed(call('COUNTIFS', range, literal(states[level])), counts[level], 'figure'),
    ),
    computed(call('SUM', rangeReference(own)), total, 'figure'),
  ];
}

/** What the same schools had before, and how many changed. */
function comparison(
  { factor, previous }: FactorProfile,
  index: number,
  { words, figures, monitoring: { profile } }: RiskContext,
): readonly PlanCell[] {
  const before = profile.schools.flatMap((school) => school.previous?.cells[index] ?? []);
  if (before.every(({ state }) => state === 'not-assessed')) {
    return [shown(words.states['not-assessed'], 'label'), shown(figures.nothing, 'label')];
  }
  const lines = LEVELS.flatMap((level) => {
    const count = previous?.[level] ?? 0;
    return count === 0 ? [] : [`${words.states[level]}: ${count}`];
  });
  return [
    shown(lines.length === 0 ? words.noFactorSchools : lines.join('\n'), 'label'),
    shown(factorChanges(factor, profile.schools, words), 'label'),
  ];
}

function schoolsText({ found }: FactorProfile, span: Span, { grid, words }: RiskContext): string {
  if (found.length === 0) return words.noFactorSchools;
  const list = {
    nameOf: ({ school }: (typeof found)[number]) => school.name,
    join: groupedNames,
    more: words.moreSchools,
    width: widthOf(grid, span),
  };
  return levelLines(found, list, words);
}
