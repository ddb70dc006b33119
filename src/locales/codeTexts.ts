import type { Code, FailedChange, FindingData, UserErrorCode, UserErrorData } from '../findings';

export interface CodeText<C extends Code> {
  /** The cause, as a heading over its occurrences. */
  readonly title: string;
  /** Why it matters and what the rule looks at, for the catalogue. */
  readonly explanation: string;
  /** What was read, what is expected, what to do. */
  readonly message: (data: FindingData[C]) => string;
}

/** The texts of some codes, as the words of one family hold them. */
export type CodeTexts = { readonly [C in Code]?: CodeText<C> };

/** The codes that are no findings. */
export type HostErrorCode = Exclude<UserErrorCode, keyof FindingData>;

export interface HostErrorText<C extends HostErrorCode> {
  readonly title: string;
  /** What happened. */
  readonly message: (data: UserErrorData[C]) => string;
  /** What to do; null where the message says it. */
  readonly wayOut: string | null;
}

/** What is said of faults of an open workbook and of writing files. */
export interface UserErrorTexts {
  readonly codes: { readonly [C in HostErrorCode]: HostErrorText<C> };
  /** No report was made, since a setting can't be read. */
  readonly notReported: {
    readonly title: string;
    readonly fault: (sheet: string, cell: string | null, message: string) => string;
    readonly wayOut: string;
  };
  /** What became of the change that failed, with the sheets that this concerns. */
  readonly change: Readonly<Record<FailedChange['state'], (sheets: readonly string[]) => string>>;
}
