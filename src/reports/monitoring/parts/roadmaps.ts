import type { PlanCell } from '../../../workbook';
import { blockOf, type Block, header, heading, type Line, sentence, span, styled, textSpan } from '../block';
import type { MonitoringContext } from '../context';
import { GRID } from '../grid';
import { countSpans, headerOfCounts, summed, totalSpans } from '../groupCounts';

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

/** Heading, remarks and the head of the table. */
const headOf = (context: MonitoringContext): number => 2 + remarks(context).length;

/** The row in which the counts of all roadmaps stand together. */
export const allRoadmapsRow = (context: MonitoringContext): number =>
  context.tops.roadmaps + headOf(context) + context.monitoring.executions.length;

/** How each roadmap is carried out, and all of them together. */
export function roadmapsPart(context: MonitoringContext, top: number): Block {
  const {
    monitoring: { executions },
    words,
  } = context;
  const { roadmaps } = words;
  if (executions.length === 0) return blockOf(top, [heading(roadmaps.heading), sentence(roadmaps.none)]);
  const head = headOf(context);
  const first = top + head;
  const lines = executions.map((execution, index): Line => [
    span(GRID.number, styled(index + 1, 'count')),
    textSpan(
      GRID.name,
      execution.school ? roadmaps.ofSchool(execution.sheet, execution.school.name) : execution.sheet,
    ),
    ...countSpans(first + index, execution, execution.marked, context),
  ]);
  const all = {
    counts: summed(executions.map(({ counts }) => counts)),
    marked: executions.some(({ marked }) => marked),
  };
  const label: PlanCell = styled(words.total, 'totalLabel');
  const totals: Line = [
    span(GRID.number, label, GRID.name),
    ...totalSpans(first + lines.length, [first, first + lines.length - 1], all, context),
  ];
  return blockOf(
    top,
    [
      heading(roadmaps.heading),
      ...remarks(context).map(sentence),
      header([GRID.number, words.number], [GRID.name, roadmaps.roadmap], ...headerOfCounts(context)),
      ...lines,
      totals,
    ],
    { head },
  );
}
