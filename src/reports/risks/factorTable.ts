import {
  type Block,
  type Cell,
  type Column,
  type ColumnKind,
  label,
  LEVEL_COLORS,
  roomIn,
  type Row,
  text,
  whole,
} from '../../document';
import { excerpt, type RisksSheetWords, factorName } from '../../locales';
import { type FactorProfile } from '../../risks';
import { factorChanges } from './changes';
import { factorMarks, isCompared, LEVELS, restOf, type RiskContext, section } from './context';
import { levelCells, totalOf } from './heatMap';
import { groupedNames, levelLines, linesWithin } from './lists';

const TABLE = 'factors';
const rowKey = (index: number): string => String(index);

/** Columns of the sheet that narrow columns of texts take. */
const NARROW = 4;
/** Schools' part of what is left beside the narrow columns. */
const SCHOOLS_PART = 0.4;
/** Activities are many; the roadmap has them all. */
const MOST_ACTIVITIES = 6;
const MOST_LINES = 22;

/** Pixels of the columns whose texts are lists. */
interface ListWidths {
  readonly schools: number;
  readonly activities: number;
}

/** A row for each factor: in how many schools it was found, in which, what changed, what the roadmaps do about it. */
export function factorTable(context: RiskContext): readonly Block[] {
  const { words, monitoring, grid } = context;
  const compared = isCompared(context);
  const taken = 1 + LEVELS.length + 1 + (compared ? 2 * NARROW : 0);
  const rest = restOf(context, taken);
  const schools = Math.round(rest * SCHOOLS_PART);
  const activities = taken + schools;
  const widths = {
    schools: roomIn(grid.slice(taken, activities)),
    activities: roomIn(grid.slice(activities)),
  };
  const rows = monitoring.profile.factors.map((own, index): Row => ({
    key: rowKey(index),
    cells: {
      factor: factorName(own.factor, context.locale),
      ...countCells(own, index, context),
      ...(compared ? comparison(own, index, context) : {}),
      schools: schoolsText(own, widths.schools, context),
      activities: coverageCell(own, widths.activities, context),
    },
  }));
  const columns = columnsOf(words, compared, { schools, activities: rest - schools });
  return [
    { kind: 'page', unlessFits: true },
    ...section(words.sections.factors, { key: TABLE, columns, rows, headOnPages: true }),
  ];
}

/** Columns of an earlier profile stand there only where there is one. */
function columnsOf(
  { columns: words }: RisksSheetWords,
  compared: boolean,
  spans: ListWidths,
): readonly Column[] {
  const column = (key: string, title: string, span: number, kind: ColumnKind, turned = false): Column => ({
    key,
    title,
    span,
    kind,
    ...(turned && { turned }),
  });
  return [
    column('factor', words.factor, 1, label),
    ...LEVELS.map((level) => column(level, words.levels[level], 1, whole, true)),
    column('total', words.total, 1, whole, true),
    ...(compared
      ? [column('before', words.before, NARROW, text), column('changes', words.changes, NARROW, text)]
      : []),
    column('schools', words.schools, spans.schools, text),
    column('activities', words.activities, spans.activities, text),
  ];
}

const countCells = (
  { counts }: FactorProfile,
  index: number,
  context: RiskContext,
): Readonly<Record<string, Cell>> =>
  levelCells(counts, { table: TABLE, row: rowKey(index) }, factorMarks(context, index), context.words);

/** What the same schools had before, and how many changed. */
function comparison(
  { factor, previous }: FactorProfile,
  index: number,
  { words, figures, monitoring: { profile } }: RiskContext,
): Record<'before' | 'changes', string> {
  const before = profile.schools.flatMap((school) => school.previous?.cells[index] ?? []);
  if (before.every(({ state }) => state === 'not-assessed')) {
    return { before: words.states['not-assessed'], changes: figures.nothing };
  }
  const lines = LEVELS.flatMap((level) => {
    const count = previous?.[level] ?? 0;
    return count === 0 ? [] : [`${words.states[level]}: ${count}`];
  });
  return {
    before: lines.length === 0 ? words.noFactorSchools : lines.join('\n'),
    changes: factorChanges(factor, profile.schools, words),
  };
}

function schoolsText({ found }: FactorProfile, width: number, { words }: RiskContext): string {
  if (found.length === 0) return words.noFactorSchools;
  const nameOf = ({ school }: (typeof found)[number]): string => school.name;
  return levelLines(found, { nameOf, join: groupedNames, more: words.moreSchools, width }, words);
}

/** How many activities of the roadmaps answer a factor, then each in a line of its own; that none does stands out. */
function coverageCell(own: FactorProfile, width: number, context: RiskContext): Cell {
  const { words } = context;
  const lines = activityLines(own, context);
  const told = coverageSummary(own, words.coverage);
  if (lines.length > 0) {
    const room = { width, lines: MOST_LINES, most: MOST_ACTIVITIES, more: words.moreActivities };
    return `${told}:\n${linesWithin(lines, room)}`;
  }
  return own.coverage === 'none' && own.found.length > 0 ? { value: told, tone: 'bad', strong: true } : told;
}

function coverageSummary(
  { coverage, activities }: FactorProfile,
  words: RisksSheetWords['coverage'],
): string {
  const named = activities.filter((activity) => activity.named !== null).length;
  return {
    named: words.named(named, activities.length - named),
    presumed: words.presumed(activities.length),
    none: words.none,
    'no-roadmap': words.noRoadmap,
  }[coverage];
}

/** Of several roadmaps each is named before the first of its activities. */
function activityLines({ activities }: FactorProfile, { words, monitoring }: RiskContext): readonly string[] {
  const several = monitoring.executions.length > 1;
  return activities.map(({ place: { sheet }, number, title, named }, at) => {
    const isFirst = activities[at - 1]?.place.sheet !== sheet;
    return words.activity(several && isFirst ? sheet : null, number, excerpt(title), named === null);
  });
}

/** With so few schools Excel would put fractions on the axis. */
const FEW_SCHOOLS = 10;
const SHORTEST_AXIS = 5;
/** Points: of the whole chart, for each factor, and around the bars. */
const HEIGHTS = { least: 210, most: 600, factor: 30, around: 90 } as const;

/** The factors by the number of schools, over the counts of their table. */
export function factorChart({ words, monitoring: { profile }, locale }: RiskContext): Block {
  const [count, schools] = [profile.factors.length, profile.schools.length];
  const [mostFound] = profile.factors
    .filter(({ counts }) => totalOf(counts) > 0)
    .sort((a, b) => totalOf(b.counts) - totalOf(a.counts));
  const height = Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, count * HEIGHTS.factor + HEIGHTS.around));
  return {
    kind: 'chart',
    chart: {
      title: mostFound
        ? words.chart.title(factorName(mostFound.factor, locale), totalOf(mostFound.counts), schools)
        : words.chart.none,
      kind: 'barStacked',
      table: TABLE,
      categories: 'factor',
      series: LEVELS.map((level) => ({
        name: words.columns.levels[level],
        column: level,
        color: LEVEL_COLORS[level],
      })),
      height,
      numberFormat: '0',
      valueAxis: {
        title: words.chart.schools,
        min: 0,
        ...(schools <= FEW_SCHOOLS && { max: Math.max(SHORTEST_AXIS, schools) }),
      },
    },
  };
}
