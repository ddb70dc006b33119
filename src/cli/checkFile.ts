import { type CheckedSheet, type CheckOptions, checkWorkbook, type WorkbookStatus } from '../app';
import { fileWorkbook } from '../files';
import { CATALOGUE, finding, type Finding, UserError, type UnreadableReason } from '../findings';

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

/** What kept a file from being read, as a finding. */
export function fileFinding(error: unknown): Finding {
  if (error instanceof UserError) {
    const { code, data } = error;
    if (code === 'file-encrypted') return finding(code, CATALOGUE[code].severity, NOWHERE, {});
    if (code === 'file-too-large') {
      return finding(code, CATALOGUE[code].severity, NOWHERE, { limit: Number(data.limit) });
    }
    if (code === 'file-unreadable') {
      const actual = data.actual === undefined ? null : String(data.actual);
      return unreadable(data.reason as UnreadableReason, actual);
    }
  }
  return unreadable('internal', error instanceof Error ? error.message : String(error));
}

const unreadable = (reason: UnreadableReason, actual: string | null): Finding =>
  finding('file-unreadable', CATALOGUE['file-unreadable'].severity, NOWHERE, { reason, actual });
