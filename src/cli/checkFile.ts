import { type CheckedSheet, type CheckOptions, checkWorkbook, type WorkbookStatus } from '../app';
import { fileWorkbook } from '../files';
import type { Finding } from '../findings';
import { fileFinding } from './fileFault';

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
