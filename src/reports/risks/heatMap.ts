import {
  type Block,
  type Cell,
  type CellKey,
  cellsIn,
  type Column,
  heat,
  label,
  type Row,
} from '../../document';
import { factorName, type RisksSheetWords } from '../../locales';
import type { LevelCounts } from '../../risks';
import { call, type Expression, literal } from '../../workbook';
import {
  COUNTS,
  type Count,
  factorMarks,
  LEVELS,
  MAP_KEYS,
  MARK_SPAN,
  type MapRow,
  type RiskContext,
} from './context';

const { table: MAP, school: schoolKey, factor: factorKey } = MAP_KEYS;
const sumKey = (count: Count): string => `sum ${count}`;

/** The map of schools and factors, with how many schools have each factor below it. */
export function heatMap(context: RiskContext): Block {
  const rows = [
    ...context.map.map((row, index) => schoolRow(row, index, context)),
    ...COUNTS.map((count) => sumRow(count, context)),
  ];
  const columns = columnsOf(context);
  return { kind: 'table', table: { key: MAP, columns, rows, inView: { columns: 1 }, together: true } };
}

function columnsOf({
  words: { columns, states, stale },
  monitoring,
  locale,
}: RiskContext): readonly Column[] {
  const marks = heat(states, [
    { word: states.none, tone: 'muted' },
    { word: states['not-assessed'], tone: 'muted' },
    { word: states.unread, tone: 'bad' },
    { word: stale, tone: 'caution' },
  ]);
  return [
    { key: 'school', title: columns.school, span: 1, kind: label },
    ...monitoring.profile.factors.map(({ factor }, at): Column => ({
      key: factorKey(at),
      title: factorName(factor, locale),
      group: columns.factors,
      span: MARK_SPAN,
      kind: marks,
      turned: true,
    })),
  ];
}

function schoolRow({ school, cells }: MapRow, index: number, context: RiskContext): Row {
  const { states } = context.words;
  const key = schoolKey(index);
  const marks = cells.map(({ state, formula }, factor): readonly [string, Cell] => [
    factorKey(factor),
    formula ? { value: states[state], formula } : states[state],
  ]);
  return {
    key,
    cells: {
      school: { value: school.school.name, look: 'heatName' },
      ...Object.fromEntries(marks),
    },
  };
}

/** How many schools have each factor at a level, or at any. */
function sumRow(count: Count, context: RiskContext): Row {
  const { words, monitoring } = context;
  const sums = monitoring.profile.factors.map(({ counts }, factor): readonly [string, Cell] => {
    const column = factorKey(factor);
    const formula =
      count === 'total'
        ? call('SUM', cellsIn({ table: MAP, row: sumKey('high'), column }, sumKey('unrated')))
        : counted(factorMarks(context, factor), words.states[count]);
    const value = count === 'total' ? totalOf(counts) : counts[count];
    return [column, { value, formula, look: 'sum' }];
  });
  return {
    key: sumKey(count),
    cells: {
      school: { value: words.schoolsWith[count], look: 'sumName' },
      ...Object.fromEntries(sums),
    },
  };
}

/** The counts of a row of a table by level, and their total; `marks` are those of the map that they count. */
export function levelCells(
  counts: LevelCounts,
  { table, row }: Pick<CellKey, 'table' | 'row'>,
  marks: Expression,
  { states }: RisksSheetWords,
): Readonly<Record<string, Cell>> {
  const levels = LEVELS.map((level) => [
    level,
    { value: counts[level], formula: counted(marks, states[level]) },
  ]);
  const formula = call('SUM', cellsIn({ table, row, column: 'high' }, row, 'unrated'));
  return { ...Object.fromEntries(levels), total: { value: totalOf(counts), formula } };
}

const counted = (marks: Expression, word: string): Expression => call('COUNTIFS', marks, literal(word));

export const totalOf = (counts: LevelCounts): number => LEVELS.reduce((all, level) => all + counts[level], 0);
