import type { ExecutionGroup } from '../../../monitoring';
import { blockOf, type Block, header, heading, type Line, sentence, span, styled, textSpan } from '../block';
import { type MonitoringContext, withRoadmap } from '../context';
import { GRID } from '../grid';
import { countSpans, headerOfCounts } from '../groupCounts';

interface NamedGroup {
  readonly name: string;
  readonly marked: boolean;
  readonly group: ExecutionGroup;
}

/** How the activities of each responsible party are carried out. */
export function partiesPart(context: MonitoringContext, top: number): Block {
  const { monitoring, words } = context;
  const groups = monitoring.executions.flatMap(({ sheet, marked, responsible }) =>
    responsible.map((group): NamedGroup => {
      const name = group.party?.name ?? words.activities.nobody;
      return { name: withRoadmap(context, sheet, name), marked, group };
    }),
  );
  return groupsBlock(context, top, words.parties, groups);
}

/** The same of each school that roadmaps name. */
export function schoolsCountsPart(context: MonitoringContext, top: number): Block {
  const { monitoring, words } = context;
  const groups = monitoring.executions.flatMap(({ sheet, marked, schools }) =>
    schools.map((group): NamedGroup => {
      const { name } = group.school;
      return { name: withRoadmap(context, sheet, name), marked, group };
    }),
  );
  return groupsBlock(context, top, words.schoolsCounts, groups);
}

function groupsBlock(
  context: MonitoringContext,
  top: number,
  words: {
    readonly heading: string;
    readonly name: string;
    readonly none: string;
    readonly note: string;
  },
  groups: readonly NamedGroup[],
): Block {
  if (context.activities.size === 0) return blockOf(top, []);
  if (groups.length === 0) return blockOf(top, [heading(words.heading), sentence(words.none)]);
  const head = 3;
  const lines = groups.map(({ name, marked, group }, index): Line => [
    span(GRID.number, styled(index + 1, 'count')),
    textSpan(GRID.name, name),
    ...countSpans(top + head + index, group, marked, context),
  ]);
  return blockOf(
    top,
    [
      heading(words.heading),
      sentence(words.note),
      header([GRID.number, context.words.number], [GRID.name, words.name], ...headerOfCounts(context)),
      ...lines,
    ],
    { head },
  );
}
