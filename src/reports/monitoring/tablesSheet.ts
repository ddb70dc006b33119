import { type Block, type LaidOutSheet, laidOutSheet, type TablesOnSheet } from '../../document';
import { withheldBelow } from '../../locales';
import type { Monitoring } from '../../monitoring';
import { contextOf, frameOf, GRID, type MonitoringContext, type MonitoringInput } from './context';
import { deficitsPart } from './deficits';
import { cyclePart, eventsPart } from './events';
import { allRoadmapsPart, partiesPart, sectionsPart } from './execution';
import { movementPart } from './movement';
import { yearsData, yearsPart } from './results';
import { risksPart } from './risks';
import { termsPart } from './terms';

/** There is a table to put on the sheet. */
export const hasTables = ({
  executions,
  profile,
  events,
  deficits,
  cycle,
  indicators,
  movement,
}: Monitoring): boolean =>
  executions.length + profile.factors.length + events.kinds.length + deficits.subjects.length > 0 ||
  cycle.stages.length + indicators.summary.rows.length > 0 ||
  movement.years.length > 1;

export interface TablesSheetInput extends MonitoringInput {
  readonly name: string;
  /** The sheet of activities, where there is one. */
  readonly beside: readonly TablesOnSheet[];
}

/** The sheet «Мониторинг – таблицы»: what the conclusions follow from, counted in full. There must be a table. */
export function tablesSheet({ name, beside, ...input }: TablesSheetInput): LaidOutSheet {
  const context = contextOf(input);
  const { words, language } = context;
  const { title } = words.tables;
  const of = (...parts: readonly ((own: MonitoringContext) => readonly Block[])[]): readonly Block[] =>
    parts.flatMap((own) => own(context));
  return laidOutSheet({
    document: {
      title,
      withheld: withheldBelow(input.monitoring.data.settings.publishFrom, input.locale),
      frame: frameOf(title, GRID, input.locale),
      blocks: [
        { kind: 'title', title, lines: [], left: true },
        ...of(
          risksPart,
          partiesPart,
          sectionsPart,
          eventsPart,
          deficitsPart,
          cyclePart,
          yearsPart,
          movementPart,
          termsPart,
          allRoadmapsPart,
        ),
        { kind: 'unprinted' },
        ...yearsData(context),
      ],
    },
    ...{ kind: 'monitoring-tables', name, kept: new Map(), language, beside },
  });
}
