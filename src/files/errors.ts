import { type NotWrittenReason, type UnreadableReason, UserError } from '../findings';
import { LIMIT_MEGABYTES, megabytes } from './limits';

/** `file-unreadable`; `actual` says what the file really is, where that is known. */
export function unreadable(
  reason: UnreadableReason,
  { actual, cause }: { readonly actual?: string | null; readonly cause?: unknown } = {},
): UserError {
  const data = actual ? { reason, actual } : { reason };
  return new UserError('file-unreadable', data, cause === undefined ? {} : { cause });
}

/** `file-too-large`; sizes in megabytes, 0 where the size could not be found out. */
export function tooLarge(bytes: number, cause?: unknown): UserError {
  const data = { limit: LIMIT_MEGABYTES, size: megabytes(bytes) };
  return new UserError('file-too-large', data, cause === undefined ? {} : { cause });
}

/** `file-unreadable`: reading took more work than it may; the file needs not be damaged. */
export const exhausted = (): UserError => new UserError('file-unreadable', { reason: 'exhausted' });

export const encrypted = (): UserError => new UserError('file-encrypted', {});

/** `file-not-editable`; `actual` says what the file is: cells can be written into .xlsx and .xlsm only. */
export const notEditable = (actual: string): UserError => new UserError('file-not-editable', { actual });

/** `file-part-damaged`: a part that writing would copy. */
export const partDamaged = (part: string): UserError => new UserError('file-part-damaged', { part });

export const notWritten = (reason: NotWrittenReason, path: string, cause: unknown): UserError =>
  new UserError('file-not-written', { reason, path }, { cause });

/** The code of a system error. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** Runs the parser: whatever it throws on bytes, limits apart, means that the file is damaged. What it logs is not for users. */
export function parsing<T>(parse: () => T): T {
  const log = console.error;
  console.error = () => undefined;
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw unreadable('damaged', { cause });
  } finally {
    console.error = log;
  }
}
