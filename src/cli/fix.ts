import { type FixedAll, fixAllSafe } from '../app';
import { fileHost } from '../files';
import { countBySeverity } from '../findings';
import { FINDINGS_LOCALES, type LocaleName, CLI_LOCALES } from '../locales';
import { type CellEdit, sheetAddress, shownText } from '../workbook';
import { fileFault } from './fileFault';
import { EXIT, type ExitCode, type Io } from './io';

import { type CheckingOptions, checkOptionsOf, json, type OutputOptions } from './options';
import { type OutputFlags, outputOf, refuseOverwriting } from './output';

export interface FixFlags extends CheckingOptions, OutputOptions, OutputFlags {
  readonly undoFile?: string;
}

/** Makes all safe fixes of one file and reports them. Throws `UsageError` and what reading the template throws. */
export async function fixFile(file: string, flags: FixFlags, locale: LocaleName, io: Io): Promise<ExitCode> {
  const output = outputOf(file, flags);
  if (flags.undoFile !== undefined) refuseOverwriting(flags.undoFile, [file, output]);
  const options = checkOptionsOf(flags, locale, io);
  const isJson = flags.format === 'json';
  try {
    const { undoFile } = flags;
    const host = fileHost(file, output, (undo) =>
      undoFile === undefined ? null : { path: undoFile, bytes: Buffer.from(json(undo)) },
    );
    const result = await fixAllSafe(host, options);
    io.out(isJson ? json(fixJson(file, output, result)) : fixText(file, output, result, locale));
    return countBySeverity(result.report.findings).error > 0 ? EXIT.findings : EXIT.ok;
  } catch (error) {
    const fault = fileFault(error, locale);
    if (isJson) io.out(json({ file, output: null, error: fault }));
    else io.err(`${file}: ${fault.message}\n`);
    return EXIT.unreadable;
  }
}

const editJson = ({ sheet, cell, from, to }: CellEdit): object => ({ sheet, cell, from, to });

/** A contract that others script against. */
const fixJson = (
  file: string,
  output: string | null,
  { edits, refused, fixed, report, undo, unformatted = [] }: FixedAll,
): object => ({
  file,
  output,
  edits: edits.map(editJson),
  refused: refused.map(editJson),
  unformatted: unformatted.map(({ sheet, cell }) => ({ sheet, cell })),
  fixed: fixed.map(({ code, sheet, cell }) => ({ code, sheet, cell })),
  undo,
  status: report.status,
  remaining: countBySeverity(report.findings),
});

function fixText(
  file: string,
  output: string | null,
  { edits, refused, report, unformatted = [] }: FixedAll,
  locale: LocaleName,
): string {
  const { fixing } = CLI_LOCALES[locale];
  const line = ({ sheet, cell, from, to }: CellEdit): string =>
    `  ${sheetAddress(sheet, cell)}  ${fixing.change(from, shownText(to))}`;
  const made = output === null ? fixing.fixable(edits.length) : fixing.fixed(edits.length);
  const isWritten = output !== null && (output !== file || edits.length > 0);
  const lines = [
    `${file} — ${edits.length > 0 ? made : fixing.nothing}`,
    ...edits.map(line),
    ...(unformatted.length > 0
      ? [fixing.unformatted, ...unformatted.map(({ sheet, cell }) => `  ${sheetAddress(sheet, cell)}`)]
      : []),
    ...(refused.length > 0 ? [fixing.refusedFix, ...refused.map(line)] : []),
    ...(isWritten ? [`${fixing.written(output)}.`] : []),
    `${fixing.remaining(FINDINGS_LOCALES[locale].counts(countBySeverity(report.findings)))}.`,
  ];
  return `${lines.join('\n')}\n`;
}
