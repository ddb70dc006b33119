import type { DataKind } from '../../data';
import type { Severity } from '../../findings';
import type { SchoolYear } from '../../tables';
import type { Day, PlainCell } from '../../workbook';
import type { WorkbookStatus } from '../check';

/** How far a file has come, the worst first. */
export const FILE_STATUSES = ['unreadable', 'not-recognised', 'errors', 'warnings', 'accepted'] as const;
export type FileStatus = WorkbookStatus | 'unreadable';

/** What is told of a file beside its findings. */
export type FileNote =
  /** It is of another school year than the one that is collected. */
  | 'wrong-year'
  /** Its template has been given in a newer version since. */
  | 'old-template'
  /** It is of a school of another municipality. */
  | 'other-municipality'
  /** It is of a school that the list of schools does not have. */
  | 'unknown-school'
  /** Nothing tells whose it is. */
  | 'no-school'
  /** It holds no row of a school: a template that nobody has filled in. */
  | 'nothing-filled'
  /** Cells hold formulas; their stored results were taken. */
  | 'formulas'
  /** Formulas look into other workbooks; their stored results were taken. */
  | 'external-links';

/** What tells a row of a data sheet from others. */
export interface RowHead {
  /** Rows of one key say something of the same. */
  readonly key: string;
  /** The school year that the row is of; empty where it has none. */
  readonly year: SchoolYear | '';
}

/** A row of a data sheet that was taken. Values stand under the columns of its table. */
export interface TakenRow extends RowHead {
  /** Key of the school that the row was sent by. */
  readonly school: string;
  readonly values: readonly PlainCell[];
  /** Name of the file that it comes from, and the cell there. */
  readonly file: string;
  readonly origin: string;
}

/** Rows of one kind with the same columns. */
export interface TakenTable {
  readonly kind: DataKind;
  /** Marks are shares of the participants in percent, not counts. */
  readonly shares: boolean;
  /** Keys of columns; a column of the user's own is named by its header with «+» before it. */
  readonly columns: readonly string[];
  readonly heads: readonly RowHead[];
  /** In the order of the heads; of a packed file they are unpacked each time. */
  readonly rows: readonly TakenRow[];
}

export const withRows = (
  table: Omit<TakenTable, 'heads' | 'rows'>,
  rows: readonly TakenRow[],
): TakenTable => ({
  ...table,
  heads: rows,
  rows,
});

export interface TakenRoadmapRow {
  readonly kind: 'section' | 'subsection' | 'activity';
  readonly values: readonly PlainCell[];
  readonly file: string;
  readonly origin: string;
}

/** A school's own roadmap: what stands above its table, and its rows. */
export interface TakenRoadmap {
  readonly school: string;
  readonly lines: readonly string[];
  /** As those of a table. */
  readonly columns: readonly string[];
  /** How many of its rows are activities. */
  readonly activities: number;
  /** Of a packed file they are unpacked each time. */
  readonly rows: readonly TakenRoadmapRow[];
}

/** A row that was not taken. */
export interface LeftRow {
  readonly sheet: string;
  readonly cell: string;
  /** A code of findings, or why else. */
  readonly reason: string;
  /** The same in words. */
  readonly message: string;
}

/** What has to be mended, findings of one cause together. */
export interface Remark {
  readonly severity: Severity;
  readonly message: string;
  /** The first place; null where it is about the whole file. */
  readonly place: string | null;
  readonly count: number;
}

/** A file as it was read: plain data that a thread can hand over. */
export interface TakenFile {
  /** As people see it. */
  readonly file: string;
  /** Without folder. */
  readonly name: string;
  readonly status: FileStatus;
  /** Name of the school as the list writes it, and its key; null where nobody can tell. */
  readonly school: { readonly name: string; readonly key: string } | null;
  /** When it was last saved, ISO 8601; later ones compare greater. */
  readonly submittedAt: string;
  readonly submittedOn: Day;
  /** The last day on which it is on time, as the file itself tells; null where it doesn't. */
  readonly dueOn: Day | null;
  readonly templateVersion: number | null;
  readonly notes: readonly FileNote[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly remarks: readonly Remark[];
  readonly tables: readonly TakenTable[];
  readonly roadmaps: readonly TakenRoadmap[];
  readonly left: readonly LeftRow[];
}

export const SCHOOL_STATES = ['accepted', 'rework', 'missing', 'twice'] as const;
export type SchoolState = (typeof SCHOOL_STATES)[number];

/** A file is good enough to be taken as it is. */
export const isSound = (status: FileStatus): boolean => status === 'accepted' || status === 'warnings';

/** Data rows and activities; sections of roadmaps are none. */
export const rowsIn = ({ tables, roadmaps }: Pick<TakenFile, 'tables' | 'roadmaps'>): number =>
  tables.reduce((count, { heads }) => count + heads.length, 0) +
  roadmaps.reduce((count, { activities }) => count + activities, 0);
