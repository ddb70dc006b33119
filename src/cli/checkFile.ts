import { type CheckOptions, checkWorkbook } from '../app';
import { fileWorkbook } from '../files';
import { countBySeverity, type Severity } from '../findings';
import { type LocaleName } from '../locales';
import { checkedJson, fileFinding, type FileReport } from './json';
import { json, type OutputOptions } from './options';
import { ReportPrinter } from './text';

/** How files are checked and shown. Plain data, so that a thread can be told. */
export interface CheckTask {
  readonly options: CheckOptions;
  readonly locale: LocaleName;
  readonly format: OutputOptions['format'];
  /** One line for each cause instead of one for each finding. */
  readonly grouped: boolean;
  readonly colour: boolean;
}

/** What is kept of a file that was checked: its part of the output, and what the summary counts. */
export interface CheckedFile {
  readonly shown: string;
  readonly unreadable: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly safeFixes: number;
}

/** Reads and checks one file. Never rejects: what went wrong is the report's finding, and the next file is checked. */
export async function checkFile(file: string, task: CheckTask): Promise<CheckedFile> {
  try {
    return shown({ file, ...checkWorkbook(await fileWorkbook(file).read(), task.options) }, task);
  } catch (error) {
    return failedFile(file, error, task);
  }
}

/** A file that was not checked. */
export const failedFile = (file: string, error: unknown, task: CheckTask): CheckedFile =>
  shown({ file, status: 'unreadable', sheets: [], findings: [fileFinding(error)] }, task);

const shown = (report: FileReport, { format, locale, colour, grouped }: CheckTask): CheckedFile => ({
  shown:
    format === 'json'
      ? json(checkedJson(report, locale, grouped))
      : new ReportPrinter(locale, colour, grouped).file(report),
  unreadable: report.status === 'unreadable',
  counts: countBySeverity(report.findings),
  safeFixes: report.findings.filter(({ fix }) => fix?.safe).length,
});
