import { type CheckedSheet, type CheckOptions, checkWorkbook, type WorkbookStatus } from '../app';
import { fileWorkbook } from '../files';
import { CATALOGUE, finding, type Finding, isUserError, type UnreadableReason } from '../findings';

export interface FileReport {
  /** As given on the command line. */
  readonly file: string;
  readonly status: WorkbookStatus | 'unreadable';
  readonly sheets: readonly CheckedSheet[];
  readonly findings: readonly Finding[];
}

/** Reads and checks one file. Never rejects: what went wrong is the report's finding, and the next file is checked. */
export async function checkFile(file: string, options: CheckOptions): Promise<FileReport> {
  try {
    return { file, ...checkWorkbook(await fileWorkbook(file).read(), options) };
  } catch (error) {
    return { file, status: 'unreadable', sheets: [], findings: [fileFinding(error)] };
  }
}

const NOWHERE = { sheet: null, cell: null };

function fileFinding(error: unknown): Finding {
  if (isUserError(error, 'file-encrypted')) {
    return finding('file-encrypted', CATALOGUE['file-encrypted'].severity, NOWHERE, {});
  }
  if (isUserError(error, 'file-too-large')) {
    const { limit } = error.data;
    return finding('file-too-large', CATALOGUE['file-too-large'].severity, NOWHERE, { limit });
  }
  if (isUserError(error, 'file-unreadable')) {
    return unreadable(error.data.reason, error.data.actual ?? null);
  }
  return unreadable('internal', error instanceof Error ? error.message : String(error));
}

const unreadable = (reason: UnreadableReason, actual: string | null): Finding =>
  finding('file-unreadable', CATALOGUE['file-unreadable'].severity, NOWHERE, { reason, actual });
