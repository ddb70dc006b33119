import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './usage';

export interface OutputFlags {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Where a changed workbook goes; null for nowhere. Throws {@link UsageError} where that is not said, said twice, or is
 * the workbook itself without `--in-place`.
 */
export function outputOf(
  file: string,
  { output, inPlace = false, dryRun = false }: OutputFlags,
): string | null {
  const said = [output !== undefined, inPlace, dryRun].filter(Boolean).length;
  if (said === 0) throw new UsageError('noOutput', '');
  if (said > 1) throw new UsageError('outputs', '');
  if (dryRun) return null;
  if (output === undefined) return file;
  refuseOverwriting(output, [file]);
  return output;
}

/** Throws {@link UsageError} where a file to write is one of the workbooks. */
export function refuseOverwriting(file: string, workbooks: readonly (string | null)[]): void {
  if (workbooks.some((workbook) => workbook !== null && place(workbook) === place(file))) {
    throw new UsageError('overInput', file);
  }
}

/** Where a file is or would be, whatever links lead there. */
function place(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = dirname(file);
    return folder === file ? resolve(file) : join(place(folder), basename(file));
  }
}
