import type { CellRange, PlanChart } from '../../workbook';
import { type Block, block } from './block';
import type { RiskContext } from './context';
import { LEVELS, SCHOOL_COLUMN } from './grid';
import { LEVEL_COLORS } from './styles';

/** Points. */
const ROW_HEIGHT = 15;
/** With so few schools Excel would put fractions on the axis. */
const FEW_SCHOOLS = 10;
const SHORTEST_AXIS = 5;
const LEAST_ROWS = 14;
const MOST_ROWS = 40;
const ROWS_EACH = 2;
/** For the title, the axis and the legend. */
const ROWS_AROUND = 6;

/** The factors by the number of schools, over the counts of the factors' table that begins in a row. */
export function factorChart(
  { words, grid, monitoring: { profile } }: RiskContext,
  first: number,
  top: number,
): Block {
  const [count, schools] = [profile.factors.length, profile.schools.length];
  const column = (at: number): CellRange => ({ top: first, left: at, bottom: first + count - 1, right: at });
  const rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, count * ROWS_EACH + ROWS_AROUND));
  const chart: PlanChart = {
    title: words.chart.title,
    kind: 'barStacked',
    categories: column(SCHOOL_COLUMN),
    series: LEVELS.map((level, at) => ({
      name: words.columns.levels[level],
      values: column(SCHOOL_COLUMN + 1 + at),
      color: LEVEL_COLORS[level],
    })),
    // Else its frame would show on the page before.
    place: { top: top + 1, left: 0, bottom: top + rows, right: grid.lastColumn },
    legend: 'bottom',
    numberFormat: '0',
    valueAxis: {
      title: words.chart.schools,
      min: 0,
      ...(schools <= FEW_SCHOOLS && { max: Math.max(SHORTEST_AXIS, schools) }),
    },
  };
  return block(
    Array.from({ length: rows + 1 }, () => []),
    {
      charts: [chart],
      heights: new Map(Array.from({ length: rows + 1 }, (_item, at) => [top + at, ROW_HEIGHT])),
    },
  );
}
