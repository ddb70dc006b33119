import type { UnreadableReason } from './data';
import type { Finding } from './finding';
import type { HostErrorData } from './hostError';

/** What each code of a fault carries. */
export interface UserErrorData extends HostErrorData {
  /** `actual` says what the file really is, where that is known. */
  readonly 'file-unreadable': { readonly reason: UnreadableReason; readonly actual?: string };
  readonly 'file-encrypted': Record<never, never>;
  /** Megabytes; `size` is 0 where it could not be found out. */
  readonly 'file-too-large': { readonly limit: number; readonly size: number };
  /** Cells can't be written into such a file; `actual` is its kind: xls, xlsb, ods. */
  readonly 'file-not-editable': { readonly actual: string };
  /** A part whose checksum is wrong: it would be copied damaged. */
  readonly 'file-part-damaged': { readonly part: string };
  /** `missing` is the folder, `busy` a file that another program holds, `content` what such a file can't hold. */
  readonly 'file-not-written': { readonly reason: NotWrittenReason; readonly path: string };
  /** No report is made while a setting, or the template, can't be read and nothing was given in its place. */
  readonly 'setting-unreadable': { readonly faults: readonly Finding[] };
}

export type NotWrittenReason = 'missing' | 'no-access' | 'busy' | 'full' | 'content' | 'other';

export type UserErrorCode = keyof UserErrorData;

/**
 * A fault that a user can cause and mend, as data; its words stand in the locale files.
 * Anything else that is thrown is a bug and goes up unswallowed.
 */
export class UserError<C extends UserErrorCode = UserErrorCode> extends Error {
  override readonly name = 'UserError';

  constructor(
    readonly code: C,
    readonly data: UserErrorData[C],
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Whether an error is a `UserError` of that code, whose data is then known. */
export const isUserError = <C extends UserErrorCode>(error: unknown, code: C): error is UserError<C> =>
  error instanceof UserError && error.code === code;
