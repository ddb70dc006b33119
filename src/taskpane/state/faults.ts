import { UserError } from '../../findings';

/** Something that failed, as data: what its message is made of, and what a developer needs to find the cause. */
export interface Fault {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** For copying into a report; null where the message says all there is. */
  readonly details: string | null;
}

/** The code of whatever is not a `UserError`: a fault of the program. */
export const INTERNAL = 'internal';

/** What a thrown value says. */
export function faultOf(error: unknown): Fault {
  if (error instanceof UserError) {
    return { code: error.code, data: error.data, details: detailsOf(error) };
  }
  return { code: INTERNAL, data: {}, details: detailsOf(error) };
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
