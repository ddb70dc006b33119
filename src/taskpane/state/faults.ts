import { UserError } from '../../findings';
import type { UndoRecord } from '../../workbook';

/** Something that failed: what its message is made of, and what a developer needs to find the cause. */
export interface Fault {
  /** Null for a fault of the program. */
  readonly error: UserError | null;
  /** For copying into a report; null where the person can mend it without one. */
  readonly details: string | null;
  /** Name of the file that was read; left out where none was, and where its name stands beside the fault. */
  readonly file?: string;
}

/** What a thrown value says. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof UserError)) return { error: null, details: detailsOf(error) };
  return { error, details: error.code === 'excel-unknown' ? detailsOf(error) : null };
}

/** How to take back what a failed change has left behind; null where it left nothing. */
export function leftBehind(error: unknown): UndoRecord | null {
  if (!(error instanceof UserError) || !('change' in error.data)) return null;
  const { change } = error.data;
  return change && 'undo' in change ? change.undo : null;
}

/** Name, message, data, cause and stack of a thrown value, as far as it has them. */
export function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = Object.entries(error).map(([name, value]) => `${name}: ${textOf(value)}`);
  const cause = error.cause === undefined ? [] : [`cause: ${detailsOf(error.cause)}`];
  return [`${error.name}: ${error.message}`, ...own, ...cause, error.stack ?? ''].join('\n').trim();
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
