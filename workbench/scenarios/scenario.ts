import type { ApiVersion } from '../protocol';

/** How a scenario tells what it expects; every runner brings its own. */
export interface Check {
  /** Values are compared deeply. */
  equal(actual: unknown, expected: unknown, what: string): void;
}

/** One whole use of the API, the same in this host, in a browser and in a real Excel. Starts on sheets of its own. */
export interface Scenario {
  readonly name: string;
  /** The set of ExcelApi that it asks for, where that is above the manifest's. */
  readonly excelApi?: ApiVersion;
  readonly run: (excel: typeof Excel, check: Check) => Promise<void>;
}

/** Adds an empty sheet of that name, in place of one that an earlier run left. */
export async function freshSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const left = worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!left.isNullObject) left.delete();
  return worksheets.add(name);
}

/** The code of the error that a step ends with; «none» where it ends well. */
export async function codeOf(step: Promise<unknown>): Promise<string> {
  try {
    await step;
    return 'none';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
