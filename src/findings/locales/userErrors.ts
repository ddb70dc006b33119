import type { FailedChange, HostErrorCode, HostErrorData } from '../hostError';

export interface HostErrorText<C extends HostErrorCode> {
  readonly title: string;
  /** What happened. */
  readonly message: (data: HostErrorData[C]) => string;
  /** What to do. */
  readonly wayOut: string;
}

/** Everything one language says about faults of an open workbook. */
export interface UserErrorsLocale {
  readonly codes: { readonly [C in HostErrorCode]: HostErrorText<C> };
  /** What became of the change that failed. */
  readonly change: Readonly<Record<FailedChange['state'], string>>;
}
