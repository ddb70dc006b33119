import type { Finding } from '../findings';
import type { Settings } from '../settings';
import type { ComparisonRecord } from './kinds/comparison';
import type { NamedCategory } from '../tables';
import type { CycleRecord } from './kinds/cycle';
import type { DocumentRecord } from './kinds/documents';
import type { DeficitRecord } from './kinds/deficits';
import type { EventRecord } from './kinds/events';
import type { PupilsRecord, TeachersRecord } from './kinds/people';
import type { GroupRecord, ResultRecord } from './kinds/resultColumns';
import type { RiskRecord } from './kinds/risks';
import type { SchoolRecord } from './kinds/schools';
import type { TaskRecord } from './kinds/tasks';
import type { TableInfo } from './table';

/** The records of every kind. */
export interface RecordsByKind {
  readonly schools: readonly SchoolRecord[];
  readonly teachers: readonly TeachersRecord[];
  readonly pupils: readonly PupilsRecord[];
  readonly results: readonly ResultRecord[];
  readonly risks: readonly RiskRecord[];
  readonly events: readonly EventRecord[];
  readonly deficits: readonly DeficitRecord[];
  readonly cycle: readonly CycleRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly comparison: readonly ComparisonRecord[];
}

/** Everything the data sheets of a workbook say. Sheets of one kind are read as one, in the order of sheets. */
export interface WorkbookData extends RecordsByKind {
  /** Results of groups of schools: the municipality, the region, the country. */
  readonly groups: readonly GroupRecord[];
  readonly settings: Settings;
  /** The categories that schools are told by: those known, then the municipality's own. */
  readonly categories: readonly NamedCategory[];
  /** One for each table read, in the order of sheets. */
  readonly tables: readonly TableInfo[];
  /** Sheets that were read without their merged areas, since Excel doesn't tell these. */
  readonly unmerged: readonly string[];
  readonly findings: readonly Finding[];
}
