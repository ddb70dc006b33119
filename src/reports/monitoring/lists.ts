import type { LaidOutSheet, TablesOnSheet } from '../../document';
import { activitiesSheet, hasActivities } from './activitiesSheet';
import type { MonitoringInput } from './context';
import { hasListedSchools, schoolsSheet } from './schoolsSheet';
import { hasTables, tablesSheet } from './tablesSheet';

/** The long lists of a monitoring report, each on a sheet of its own, which other sheets count. */
export interface MonitoringLists {
  readonly activities: LaidOutSheet | null;
  readonly schools: LaidOutSheet | null;
  readonly tables: LaidOutSheet | null;
  readonly beside: readonly TablesOnSheet[];
}

/** Lays out the lists that there is something to put on; names as settled. */
export function monitoringLists(
  input: MonitoringInput,
  names: Readonly<Record<'activities' | 'schools' | 'tables', string>>,
): MonitoringLists {
  const { monitoring } = input;
  const activities = hasActivities(monitoring) ? activitiesSheet({ ...input, name: names.activities }) : null;
  const before = activities ? [activities.tables] : [];
  const schools = hasListedSchools(monitoring)
    ? schoolsSheet({ ...input, name: names.schools, beside: before })
    : null;
  const tables = hasTables(monitoring) ? tablesSheet({ ...input, name: names.tables, beside: before }) : null;
  const beside = [activities, schools, tables].flatMap((own) => (own ? [own.tables] : []));
  return { activities, schools, tables, beside };
}
