import { type Block, COLORS, type Row } from '../../document';
import type { Execution, ExecutionGroup } from '../../monitoring';
import {
  labelledColumns,
  type MonitoringContext,
  namedColumns,
  numbered,
  part,
  rowKey,
  tableBlock,
  totalRow,
  withRoadmap,
} from './context';
import { countCells, countColumns, KNOWN_STATES, unmarkedCells } from './counts';

export const ROADMAPS = 'roadmaps';
const SECTIONS = 'sections';

/** What has to be said of roadmaps before they are counted. */
function remarks({ monitoring: { executions, reportDate }, words }: MonitoringContext): readonly string[] {
  const { roadmaps } = words;
  return executions.flatMap(({ sheet, marked, beforePlan, activities }) => {
    const unknown = activities.filter(({ unknownMark }) => unknownMark).map(({ mark }) => mark);
    return [
      ...(marked ? [] : [roadmaps.unmarked(sheet, activities.length)]),
      ...(beforePlan ? [roadmaps.beforePlan(sheet, reportDate)] : []),
      ...(unknown.length > 0 ? [roadmaps.unknownMarks(sheet, unknown)] : []),
    ];
  });
}

/** How each roadmap is carried out, and all of them together. */
export function roadmapsPart(context: MonitoringContext): readonly Block[] {
  const {
    monitoring: { executions },
    words,
  } = context;
  const { roadmaps } = words;
  if (executions.length === 0) return part(roadmaps.heading, roadmaps.none);
  const rows = numbered(
    executions.map((execution) => {
      const { sheet, school, marked } = execution;
      const name = school ? roadmaps.ofSchool(sheet, school.name) : sheet;
      return { cells: { name, ...countCells(execution, marked, context) } };
    }),
  );
  const isMarked = executions.some(({ marked }) => marked);
  const total = totalRow(words, isMarked ? {} : unmarkedCells(context), rows);
  const columns = [...namedColumns(context, roadmaps.roadmap), ...countColumns(context)];
  return part(roadmaps.heading, ...remarks(context), tableBlock(ROADMAPS, columns, [...rows, total]));
}

/** Colours of states in charts; a legend names each. */
const STATE_COLORS = {
  done: '#2E7D32',
  late: '#9CCC65',
  inProgress: COLORS.tab,
  overdue: COLORS.bad,
  notDue: '#C9CDD4',
  cancelled: '#8A8F98',
  unknown: '#8A6FB0',
  unmarked: '#E3C878',
} as const;
/** Points. */
const CHART = { least: 180, each: 22.5, frame: 75 } as const;

/** How the sections of all roadmaps are carried out, with a chart. */
export function sectionsPart(context: MonitoringContext): readonly Block[] {
  const { monitoring, words } = context;
  const rows = monitoring.executions
    .flatMap((execution) => execution.sections.map((section) => ({ execution, section })))
    .map(({ execution: { sheet, marked }, section }, at): Row => {
      const { number = null, title = words.sections.outside } = section.section ?? {};
      const name = withRoadmap(context, sheet, title);
      return {
        key: rowKey(at),
        cells: { number: number ?? '', name, ...countCells(section, marked, context) },
      };
    });
  if (rows.length === 0) return [];
  const unmarked = monitoring.executions.some(({ marked }) => !marked);
  const states = [...KNOWN_STATES, ...(unmarked ? (['unmarked'] as const) : [])];
  return part(
    words.sections.heading,
    tableBlock(
      SECTIONS,
      [...labelledColumns(words.number, words.sections.section), ...countColumns(context)],
      rows,
    ),
    {
      kind: 'chart',
      chart: {
        title: words.sections.chart,
        kind: 'barStacked',
        table: SECTIONS,
        categories: 'name',
        series: states.map((state) => ({
          name: words.counts[state],
          column: state,
          color: STATE_COLORS[state],
        })),
        height: Math.max(CHART.least, rows.length * CHART.each + CHART.frame),
        numberFormat: '0',
        valueAxis: { title: words.counts.activitiesAxis, min: 0 },
      },
    },
  );
}

interface NamedGroup {
  readonly name: string;
  readonly execution: Execution;
  readonly group: ExecutionGroup;
}

/** How the activities of each responsible party are carried out. */
export function partiesPart(context: MonitoringContext): readonly Block[] {
  const { monitoring, words } = context;
  const groups = monitoring.executions.flatMap((execution) =>
    execution.responsible.map((group) => ({
      ...{ execution, group },
      name: group.party?.name ?? words.activities.nobody,
    })),
  );
  return groupsPart(context, 'parties', words.parties, groups);
}

/** The same of each school that roadmaps name. */
export function schoolsCountsPart(context: MonitoringContext): readonly Block[] {
  const { monitoring, words } = context;
  const groups = monitoring.executions.flatMap((execution) =>
    execution.schools.map((group) => ({ execution, group, name: group.school.name })),
  );
  return groupsPart(context, 'schoolsCounts', words.schoolsCounts, groups);
}

function groupsPart(
  context: MonitoringContext,
  key: string,
  words: MonitoringContext['words']['parties'],
  groups: readonly NamedGroup[],
): readonly Block[] {
  if (context.activities.size === 0) return [];
  if (groups.length === 0) return part(words.heading, words.none);
  const rows = numbered(
    groups.map(({ name, execution: { sheet, marked }, group }) => ({
      cells: { name: withRoadmap(context, sheet, name), ...countCells(group, marked, context) },
    })),
  );
  const columns = [...namedColumns(context, words.name), ...countColumns(context)];
  return part(words.heading, words.note, tableBlock(key, columns, rows));
}
