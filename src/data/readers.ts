import { type ColumnSpec, headerIn } from '../tables';
import type { DataReader } from './dataSheet';
import type { DataColumn } from './fields';
import type { RecordsByKind } from './model';
import type { DataKind } from './table';
import { COMPARISON } from './kinds/comparison';
import { CYCLE } from './kinds/cycle';
import { DEFICITS } from './kinds/deficits';
import { DOCUMENTS } from './kinds/documents';
import { EVENTS } from './kinds/events';
import { PUPILS, TEACHERS } from './kinds/people';
import { RESULTS } from './kinds/results';
import { RISKS } from './kinds/risks';
import { SCHOOLS } from './kinds/schools';
import { TASKS } from './kinds/tasks';

/** The columns of «Школы» that name a school. */
export const SCHOOL_NAME_COLUMNS: readonly ColumnSpec[] = SCHOOLS.columns.filter(
  ({ key }) => key === 'school' || key === 'fullName',
);

/** The reader of each kind of data sheet. */
export const DATA_READERS: { readonly [K in DataKind]: DataReader<RecordsByKind[K][number]> } = {
  schools: SCHOOLS,
  teachers: TEACHERS,
  pupils: PUPILS,
  results: RESULTS,
  risks: RISKS,
  events: EVENTS,
  deficits: DEFICITS,
  cycle: CYCLE,
  documents: DOCUMENTS,
  tasks: TASKS,
  comparison: COMPARISON,
};

/** The columns that a kind knows. */
export const dataColumns = (kind: DataKind): readonly DataColumn<string>[] => DATA_READERS[kind].columns;

/** Keys of the columns of a kind that indicators may count. */
export const countedColumns = (kind: DataKind): ReadonlySet<string> =>
  new Set(DATA_READERS[kind].columns.flatMap(({ key, counted }) => (counted ? [key] : [])));

/** The usual header of a column, by its key. */
export const headerOf = (kind: DataKind, key: string): string => headerIn(DATA_READERS[kind].columns, key);
