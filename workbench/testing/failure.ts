/** What an `OfficeExtension.Error` tells. */
export interface Failure {
  readonly code: string;
  readonly location: string | undefined;
  readonly statement: string | undefined;
}

/** The error that a run ends with; throws where it ends well. */
export async function failure(run: Promise<unknown>): Promise<Failure> {
  try {
    await run;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const { errorLocation, statement } = error.debugInfo;
    return { code: error.code, location: errorLocation, statement };
  }
  throw new Error('An error was expected.');
}
