import type {
  CollectOptions,
  Comparison,
  GivenFacts,
  NothingToCompare,
  PlannedCollection,
  ReadExport,
  TakenFile,
} from '../app';
import type { UserErrorCode, UserErrorData } from '../findings';
import type { Day, WorkbookSnapshot } from '../workbook';

/** By what files of schools are read. Plain data. */
export interface SchoolTask {
  /** The list of schools and the settings of the open workbook; null where nothing is listed. */
  readonly lists: WorkbookSnapshot | null;
  readonly options: CollectOptions;
}

/** A file with its name, ready to be handed over. */
export interface ReadyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is read of a file, and what comes of it. */
export interface Readings {
  /** What an official export gives; rows of pupils come as counts. */
  readonly export: { readonly file: File; readonly given: GivenFacts; readonly read: ReadExport };
  /** Every table of a file as a sheet. */
  readonly tables: { readonly file: File; readonly given: null; readonly read: WorkbookSnapshot };
  /** A school's file: its rows that are in order, and what is not. One that can't be read is told so. */
  readonly school: {
    readonly file: File;
    readonly given: SchoolTask & { readonly school: string | null };
    readonly read: TakenFile;
  };
  /** The same file with its findings marked. */
  readonly marked: { readonly file: File; readonly given: SchoolTask; readonly read: MarkedFile };
  /** The list of schools and the settings of a workbook. */
  readonly lists: { readonly file: null; readonly given: WorkbookSnapshot; readonly read: WorkbookSnapshot };
  /** How the files get into a workbook. */
  readonly collection: {
    readonly file: null;
    readonly given: {
      readonly book: WorkbookSnapshot;
      readonly files: readonly TakenFile[];
      readonly options: CollectOptions;
    };
    readonly read: PlannedCollection;
  };
  /** What became of the activities between two files, or a file and the open workbook. */
  readonly comparison: {
    readonly file: null;
    readonly given: {
      /** One, or two; of two the one that was saved earlier is the old one. */
      readonly files: readonly File[];
      /** What a single file is held against. */
      readonly book: WorkbookSnapshot | null;
      readonly today: Day;
    };
    readonly read: ComparedFiles;
  };
  /** Files in one archive. */
  readonly archive: { readonly file: null; readonly given: readonly ReadyFile[]; readonly read: Uint8Array };
}

/** Two states of a roadmap by the names of their workbooks, with what changed. */
export interface ComparedFiles {
  readonly old: string;
  readonly now: string;
  readonly compared: Comparison | NothingToCompare;
}

export interface MarkedFile {
  readonly bytes: Uint8Array;
  /** It is the school's own file; else a new .xlsx with copies of its sheets. */
  readonly isOwn: boolean;
}

export type ReadingKind = keyof Readings;

/** What the thread is asked. */
export type Request = {
  readonly [K in ReadingKind]: {
    readonly kind: K;
    readonly file: Readings[K]['file'];
    readonly given: Readings[K]['given'];
  };
}[ReadingKind];

/** What it answers: what was read, a fault that a person can mend, or one of the program. */
export type Answer =
  | { readonly read: Readings[ReadingKind]['read'] }
  | { readonly code: UserErrorCode; readonly data: UserErrorData[UserErrorCode] }
  | { readonly failure: string };
