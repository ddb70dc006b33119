import type { Block, Row } from '../../document';
import type { MonitoringSheetWords } from '../../locales';
import type { Execution } from '../../monitoring';
import {
  labelledColumns,
  type MonitoringContext,
  namedColumns,
  numbered,
  part,
  rowKey,
  same,
  tableBlock,
  TOTAL,
  totalRow,
  withRoadmap,
} from './context';
import { countCells, countColumns, unmarkedCells } from './counts';

const ROADMAPS = 'roadmaps';
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

const roadmapName = ({ sheet, school }: Execution, { roadmaps }: MonitoringSheetWords): string =>
  school ? roadmaps.ofSchool(sheet, school.name) : sheet;

/** How each roadmap is carried out, and all of them together. */
export function allRoadmapsPart(context: MonitoringContext): readonly Block[] {
  const {
    monitoring: { executions },
    words,
  } = context;
  if (executions.length === 0) return [];
  const rows = numbered(
    executions.map((execution) => ({
      cells: { name: roadmapName(execution, words), ...countCells(execution, execution.marked, context) },
    })),
  );
  const isMarked = executions.some(({ marked }) => marked);
  const total = totalRow(words, isMarked ? {} : unmarkedCells(context), rows);
  const columns = [...namedColumns(context, words.roadmaps.roadmap), ...countColumns(context)];
  return part(words.roadmaps.all, tableBlock(ROADMAPS, columns, [...rows, total], { headOnPages: true }));
}

/** So many roadmaps have room. */
const MOST_ROADMAPS = 8;

/** The roadmaps with most overdue, and all together, as the sheet of tables counts them. */
export function roadmapsPart(context: MonitoringContext): readonly Block[] {
  const {
    monitoring: { executions },
    words,
  } = context;
  const { roadmaps } = words;
  if (executions.length === 0) return [];
  const columns = [...namedColumns(context, roadmaps.roadmap), ...countColumns(context)];
  const counted = columns.map(({ key }) => key).filter((key) => key !== 'number' && key !== 'name');
  const sameAs = (row: string): Row['cells'] =>
    Object.fromEntries(counted.map((key) => [key, same(ROADMAPS, row, key)]));
  const shown = executions
    .map((execution, at) => ({ execution, at }))
    .sort((a, b) => b.execution.counts.overdue - a.execution.counts.overdue || a.at - b.at)
    .slice(0, MOST_ROADMAPS);
  const rows = numbered(
    shown.map(({ execution, at }) => ({
      cells: { name: roadmapName(execution, words), ...sameAs(rowKey(at)) },
    })),
  );
  const total: Row = { ...totalRow(words, sameAs(TOTAL), []), sums: [] };
  const left = executions.length - shown.length;
  return part(
    roadmaps.heading,
    ...remarks(context),
    ...(left > 0 ? [roadmaps.more(left)] : []),
    tableBlock('shownRoadmaps', columns, [...rows, total], { together: true }),
  );
}

const MOST_SECTIONS = 60;

/** How the sections of all roadmaps are carried out. */
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
  // One section for each roadmap says nothing that the roadmaps don't; very many are told by the sheet of activities.
  if (rows.length <= monitoring.executions.length || rows.length > MOST_SECTIONS) return [];
  const columns = [...labelledColumns(words.number, words.sections.section), ...countColumns(context)];
  return part(words.sections.heading, tableBlock(SECTIONS, columns, rows));
}

/** How the activities of those responsible are carried out who have any that calls for attention. */
export function partiesPart(context: MonitoringContext): readonly Block[] {
  const { monitoring, words } = context;
  const groups = monitoring.executions.flatMap((execution) =>
    execution.responsible
      .filter(({ counts: { overdue, unknown } }) => execution.marked && overdue + unknown > 0)
      .map((group) => ({ execution, group, name: group.party?.name ?? words.activities.nobody })),
  );
  if (groups.length === 0) return [];
  const rows = numbered(
    groups.map(({ name, execution: { sheet, marked }, group }) => ({
      cells: { name: withRoadmap(context, sheet, name), ...countCells(group, marked, context) },
    })),
  );
  const columns = [...namedColumns(context, words.parties.name), ...countColumns(context)];
  return part(words.parties.heading, words.parties.note, tableBlock('parties', columns, rows));
}
