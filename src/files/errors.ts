import { type NotWrittenReason, type UnreadableReason, UserError } from '../findings';

const MEGABYTE = 1024 * 1024;

/** The most that a file may take on disk, and that an archive may take unpacked. */
const LIMIT_MEGABYTES = 200;
export const LIMIT_BYTES = LIMIT_MEGABYTES * MEGABYTE;

/** Sheet bounds of Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Cells that one workbook may spread over: three grids of it fit into half a gigabyte. */
export const MAX_GRID_CELLS = 20_000_000;

/** Tags that the parser is given: ten million make about 2.4 million filled cells, some 7 s and 0.8 GB. */
export const MAX_TAGS = 10_000_000;

/** Seconds of the processor that reading a binary workbook of that size may take: a sound one takes about a tenth. */
export const parserSeconds = (bytes: number): number => 10 + (5 * bytes) / MEGABYTE;

/** Cells that repetition in an .ods may make. */
export const MAX_REPEATED_CELLS = 2_000_000;

const megabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);

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
