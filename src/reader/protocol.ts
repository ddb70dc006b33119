import type { GivenFacts, ReadExport } from '../app';
import type { UserErrorCode, UserErrorData } from '../findings';
import type { WorkbookSnapshot } from '../workbook';

/** What is read of a file, and what comes of it. */
export interface Readings {
  /** What an official export gives; rows of pupils come as counts. */
  readonly export: { readonly given: GivenFacts; readonly read: ReadExport };
  /** Every table of a file as a sheet. */
  readonly tables: { readonly given: null; readonly read: WorkbookSnapshot };
}

export type ReadingKind = keyof Readings;

/** What the thread is asked. */
export type Request = {
  readonly [K in ReadingKind]: {
    readonly kind: K;
    readonly file: File;
    readonly given: Readings[K]['given'];
  };
}[ReadingKind];

/** What it answers: what was read, a fault that a person can mend, or one of the program. */
export type Answer =
  | { readonly read: Readings[ReadingKind]['read'] }
  | { readonly code: UserErrorCode; readonly data: UserErrorData[UserErrorCode] }
  | { readonly failure: string };
