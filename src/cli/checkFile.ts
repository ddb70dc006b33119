import { type CheckOptions, type CheckReport, checkWorkbook, planMarking } from '../app';
import { madeFile, markedCopy, type OpenedFile, openFile, writeFiles } from '../files';
import { countBySeverity, fileFinding, type Severity } from '../findings';
import { type LocaleName } from '../locales';
import { checkedJson, fileFault, type FileFault, type FileReport } from './json';
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
  /** Where the marked copy of the file goes; left out for nowhere. */
  readonly marked?: string;
}

/** What is kept of a file that was checked: its part of the output, and what the summary counts. */
export interface CheckedFile {
  readonly shown: string;
  readonly unreadable: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly safeFixes: number;
  readonly dismissed: number;
  /** Why the marked copy was not written. */
  readonly fault?: FileFault;
}

/** Reads and checks one file. Never rejects: what went wrong is the report's finding, and the next file is checked. */
export async function checkFile(file: string, task: CheckTask): Promise<CheckedFile> {
  try {
    const opened = openFile(file);
    const report = checkWorkbook(opened.snapshot, task.options);
    if (task.marked === undefined) return shown({ file, ...report }, task);
    const fault = await writeMarked(opened, report, task, task.marked);
    if (fault) return { ...shown({ file, ...report, marked: null }, task), fault };
    return shown({ file, ...report, marked: task.marked }, task);
  } catch (error) {
    return failedFile(file, error, task);
  }
}

/** Writes the copy in which findings are shown. Gives why it could not. */
async function writeMarked(
  opened: OpenedFile,
  report: CheckReport,
  { options, locale }: CheckTask,
  output: string,
): Promise<FileFault | null> {
  try {
    const marking = planMarking(report, opened.snapshot, { today: options.today, locale });
    await writeFiles([await madeFile(output, () => markedCopy(opened, marking))]);
    return null;
  } catch (error) {
    return fileFault(error, locale);
  }
}

/** A file that was not checked. */
export const failedFile = (file: string, error: unknown, task: CheckTask): CheckedFile =>
  shown(
    { file, status: 'unreadable', sheets: [], findings: [fileFinding(error)], dismissed: [], form: null },
    task,
  );

const shown = (report: FileReport, { format, locale, colour, grouped }: CheckTask): CheckedFile => ({
  shown:
    format === 'json'
      ? json(checkedJson(report, locale, grouped))
      : new ReportPrinter(locale, colour, grouped).file(report),
  unreadable: report.status === 'unreadable',
  counts: countBySeverity(report.findings),
  safeFixes: report.findings.filter(({ fix }) => fix?.safe).length,
  dismissed: report.dismissed.length,
});
