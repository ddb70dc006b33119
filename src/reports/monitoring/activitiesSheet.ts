import { type LaidOutSheet, laidOutSheet } from '../../document';
import type { Monitoring } from '../../monitoring';
import { ACTIVITIES_GRID, activitiesTable, markWordsPart, reportDateTable } from './activities';
import { contextOf, frameOf, type MonitoringInput } from './context';

/** There is an activity that could be listed. */
export const hasActivities = ({ executions }: Monitoring): boolean =>
  executions.some(({ activities }) => activities.length > 0);

/**
 * The sheet «Мониторинг – мероприятия»: the day of the report and every activity with what its state follows from. Other
 * sheets count its rows. There must be an activity.
 */
export function activitiesSheet({
  name,
  ...input
}: MonitoringInput & { readonly name: string }): LaidOutSheet {
  const context = contextOf(input);
  const { words, language } = context;
  const { title, note } = words.activities;
  return laidOutSheet({
    document: {
      title,
      frame: frameOf(title, ACTIVITIES_GRID, input.locale),
      blocks: [
        { kind: 'title', title, lines: [note], left: true },
        reportDateTable(context),
        activitiesTable(context),
        ...markWordsPart(context),
      ],
    },
    ...{ kind: 'monitoring-activities', name, kept: new Map(), language },
  });
}
