import type { FailedChange, FindingData, UserErrorCode, UserErrorData } from '../findings';

/** The codes that are no findings. */
export type HostErrorCode = Exclude<UserErrorCode, keyof FindingData>;

export interface HostErrorText<C extends HostErrorCode> {
  readonly title: string;
  /** What happened. */
  readonly message: (data: UserErrorData[C]) => string;
  /** What to do; null where the message says it. */
  readonly wayOut: string | null;
}

/** Everything one language says about faults of an open workbook and of writing files. */
export interface UserErrorsLocale {
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
