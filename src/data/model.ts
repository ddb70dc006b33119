import type { Finding } from '../findings';
import type { Grade, Label, SchoolYear, StudyPeriod } from '../tables';
import type { Day } from '../workbook';
import type { Settings } from '../settings';
import type { DataTable, TableInfo } from './table';
import type { CycleStage, CycleState, DeficitType, RiskLevel, SchoolCategory } from './vocabulary';

/** One row of a data sheet. A cell of it stands in `row` and the column of its key in `table.columns`. */
export interface DataRecord {
  readonly table: DataTable;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly hidden: boolean;
}

/** A school as named anywhere; one object for each school of a workbook. */
export interface SchoolRef extends Label {
  /** It stands on the sheet «Школы», and `name` is as written there. */
  readonly listed: boolean;
}

export interface SchoolRecord extends DataRecord {
  readonly school: SchoolRef;
  /** Null where the row holds for all years. */
  readonly year: SchoolYear | null;
  readonly fullName: string;
  readonly categories: ReadonlySet<SchoolCategory>;
  readonly curator: string;
  readonly mentor: string;
  /** Yes, no, or null where the cell says neither. */
  readonly methodicalWork: boolean | null;
  readonly networking: boolean | null;
  readonly targetedSupport: boolean | null;
  readonly equipped: boolean | null;
  readonly internalControl: boolean | null;
}

/** Counts of persons; null where a cell is empty or unreadable. */
export interface TeachersRecord extends DataRecord {
  readonly school: SchoolRef;
  readonly year: SchoolYear;
  readonly total: number | null;
  readonly planned: number | null;
  readonly diagnosed: number | null;
  readonly trained: number | null;
  readonly individualPlan: number | null;
  readonly contests: number | null;
  readonly technologies: number | null;
  readonly improved: number | null;
}

/** Counts of persons; null where a cell is empty or unreadable. */
export interface PupilsRecord extends DataRecord {
  readonly school: SchoolRef;
  readonly year: SchoolYear;
  readonly total: number | null;
  readonly individualRoute: number | null;
  readonly specialNeeds: number | null;
}

/**
 * How one class did in one procedure. Marks are counts of persons, or shares of the participants (0–1), by `unit`. An empty count among others is 0 where the others make up all participants, else null.
 */
export interface ResultRecord extends DataRecord {
  readonly school: SchoolRef;
  readonly year: SchoolYear;
  /** Null for the whole year, or where none is given. */
  readonly period: StudyPeriod | null;
  readonly procedure: Label;
  /** Which of several in a year it was, as far as the procedure's cell says: «весна»; else empty. */
  readonly sitting: string;
  readonly subject: Label;
  readonly grade: Grade;
  readonly participants: number | null;
  readonly two: number | null;
  readonly three: number | null;
  readonly four: number | null;
  readonly five: number | null;
  readonly belowThreshold: number | null;
  readonly notAttested: number | null;
  readonly meanMark: number | null;
  /** Null where nobody can tell what the marks are; they are then null too. */
  readonly unit: 'count' | 'share' | null;
  /** The counts that a row of shares stands for; null where they can't be told. */
  readonly counts: Readonly<Partial<Record<'two' | 'belowThreshold', number>>> | null;
}

/** A risk factor of a school. Factors are named as in the header of their column. */
export interface RiskMark {
  readonly factor: string;
  readonly column: number;
  readonly level: RiskLevel;
}

export interface RiskRecord extends DataRecord {
  readonly school: SchoolRef;
  readonly year: SchoolYear | null;
  /** The day of the profile, where the sheet tells it. */
  readonly date: Day | null;
  /** Factors found, in the order of columns. */
  readonly marks: readonly RiskMark[];
}

export interface EventRecord extends DataRecord {
  /** The first day where several are written. */
  readonly date: Day | null;
  readonly kind: Label;
  readonly topic: string;
  readonly schools: readonly SchoolRef[];
  readonly participants: number | null;
}

export interface DeficitRecord extends DataRecord {
  readonly school: SchoolRef;
  readonly year: SchoolYear | null;
  readonly subject: Label;
  readonly teachers: number | null;
  readonly withDeficit: number | null;
  readonly type: DeficitType | null;
  readonly source: Label;
}

export interface CycleRecord extends DataRecord {
  /** One, or two that a row names together; none for a stage of the municipality's own. */
  readonly stages: readonly CycleStage[];
  readonly name: string;
  readonly document: string;
  readonly link: string;
  readonly state: CycleState | null;
}

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
}

/** Everything the data sheets of a workbook say. Sheets of one kind are read as one, in the order of sheets. */
export interface WorkbookData extends RecordsByKind {
  readonly settings: Settings;
  /** One for each table read, in the order of sheets. */
  readonly tables: readonly TableInfo[];
  readonly findings: readonly Finding[];
}
