import { ExcelError } from '../model';
import type { WireError } from './wire';

/** An error with the member that gave it: «WorksheetCollection.getItem». */
export class LocatedError extends ExcelError {
  constructor(
    error: ExcelError,
    readonly location: string,
  ) {
    super(error.code, error.message);
  }
}

/** Runs and names the member in any refusal that comes out. */
export function located<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ExcelError && !(error instanceof LocatedError))
      throw new LocatedError(error, location);
    throw error;
  }
}

/**
 * The error as the client reads it; what is no refusal of ours is a bug and goes out as `GeneralException`. It has an
 * index where an action gave it.
 */
export function wireError(error: unknown, actionIndex?: number): WireError {
  const index = actionIndex === undefined ? {} : { ActionIndex: actionIndex };
  if (!(error instanceof ExcelError)) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { Code: 'GeneralException', Message: message, ...index };
  }
  const location = error instanceof LocatedError ? { Location: error.location } : {};
  return { Code: error.code, Message: error.message, ...location, ...index };
}
