import type { ColumnSpec } from '../../tables';
import type { DataReader } from '../dataSheet';
import type { RecordsByKind } from '../model';
import type { DataKind } from '../table';
import { CYCLE } from './cycle';
import { DEFICITS } from './deficits';
import { EVENTS } from './events';
import { PUPILS, TEACHERS } from './people';
import { RESULTS } from './results';
import { RISKS } from './risks';
import { SCHOOLS } from './schools';

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
};
