import type { Severity } from '../findings';
import { type LocaleName } from '../locales';
import { checkFile, type CheckTask, failedFile } from './checkFile';
import { EXIT, type ExitCode, type Io, UsageError } from './io';
import { type CheckingOptions, checkOptionsOf, copyOutputOf, json, type OutputOptions } from './options';
import { inOrder } from './pool';
import { ReportPrinter } from './text';

export interface CheckFlags extends CheckingOptions, OutputOptions {
  readonly group?: boolean;
  /** Files to check at once. */
  readonly jobs?: number;
  /** A copy of the only file in which the findings are shown. */
  readonly marked?: string;
}

/** Checks files and prints them in the order given, each once it is done. Throws as reading the options throws. */
export async function checkFiles(
  files: readonly string[],
  flags: CheckFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const task: CheckTask = {
    options: checkOptionsOf(flags, locale, io),
    locale,
    format: flags.format,
    grouped: flags.group === true,
    colour: io.colour,
    ...(flags.marked !== undefined && { marked: markedOutputOf(files, flags.marked) }),
  };
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  let [checked, unreadable, safeFixes, dismissed] = [0, 0, 0, 0];
  const work = {
    run: (file: string) => checkFile(file, task),
    failed: (file: string, error: unknown) => failedFile(file, error, task),
    pathOf: (file: string) => file,
    inThread: { check: task },
  };
  for await (const file of inOrder(files, work, flags.jobs, io)) {
    io.out(task.format === 'json' ? (checked > 0 ? ',\n' : JSON_HEAD) + indented(file.shown, 4) : file.shown);
    checked += 1;
    unreadable += file.unreadable || file.fault ? 1 : 0;
    if (file.fault) io.err(`${file.fault.message}\n`);
    safeFixes += file.safeFixes;
    dismissed += file.dismissed;
    counts.error += file.counts.error;
    counts.warning += file.counts.warning;
    counts.advice += file.counts.advice;
  }
  if (task.format === 'json') {
    const summary = indented(
      json({ files: checked, ...counts, ...(dismissed > 0 && { dismissed }) }),
      2,
    ).trimStart();
    io.out(`\n  ],\n  "summary": ${summary}\n}\n`);
  } else {
    io.out(
      new ReportPrinter(locale, io.colour, task.grouped).summary(checked, counts, { safeFixes, dismissed }),
    );
  }
  if (unreadable > 0) return EXIT.unreadable;
  return counts.error > 0 ? EXIT.findings : EXIT.ok;
}

/** Throws {@link UsageError} where there is not one file to be marked, or its copy can't be called so. */
function markedOutputOf(files: readonly string[], marked: string): string {
  const [file = ''] = files;
  if (files.length > 1) throw new UsageError('markedOne', '');
  return copyOutputOf(file, marked);
}

/** One object of JSON, though it is written file by file: what stays in memory does not grow with their number. */
const JSON_HEAD = '{\n  "files": [\n';

function indented(lines: string, spaces: number): string {
  const margin = ' '.repeat(spaces);
  return margin + lines.trimEnd().replaceAll('\n', `\n${margin}`);
}
