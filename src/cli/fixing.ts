import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { fixAllSafe, type FixedAll, undoFix } from '../app';
import { fileHost } from '../files';
import { countBySeverity } from '../findings';
import { CLI_LOCALES, FINDINGS_LOCALES, type LocaleName } from '../locales';
import {
  type CellEdit,
  type CellState,
  OWN_SHEETS,
  sheetAddress,
  shownText,
  type UndoRecord,
  type UndoResult,
} from '../workbook';
import { fileFault } from './json';
import { EXIT, type ExitCode, type Io, UsageError } from './io';
import {
  type CheckingOptions,
  checkOptionsOf,
  json,
  type OutputFlags,
  outputOf,
  type OutputOptions,
  refuseOverwriting,
} from './options';

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

export type UndoFlags = OutputOptions & Pick<OutputFlags, 'output' | 'inPlace'>;

/** Takes back what `fix` wrote, and reports what was left. Throws `UsageError`. */
export async function undoFile(
  file: string,
  recordFile: string,
  flags: UndoFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const output = outputOf(file, flags);
  if (output !== null) refuseOverwriting(output, [recordFile]);
  const record = await readRecord(recordFile);
  const isJson = flags.format === 'json';
  try {
    const { refused } = await undoFix(fileHost(file, output), record);
    io.out(
      isJson
        ? json({ file, output, ...shares(record, refused) })
        : undoText(file, output, record, refused, locale),
    );
    return refused.length > 0 ? EXIT.findings : EXIT.ok;
  } catch (error) {
    const fault = fileFault(error, locale);
    if (isJson) io.out(json({ file, output: null, error: fault }));
    else io.err(`${file}: ${fault.message}\n`);
    return EXIT.unreadable;
  }
}

type Refused = UndoResult['refused'];

const placeJson = ({ sheet, cell }: CellState): object => ({ sheet, cell });

const shares = ({ cells }: UndoRecord, refused: Refused): object => ({
  undone: cells.filter((state) => !refused.includes(state)).map(placeJson),
  refused: refused.map(placeJson),
});

function undoText(
  file: string,
  output: string | null,
  { cells }: UndoRecord,
  refused: Refused,
  locale: LocaleName,
): string {
  const { fixing } = CLI_LOCALES[locale];
  const lines = [
    `${file} — ${fixing.undone(cells.length - refused.length)}`,
    ...(refused.length > 0 ? [fixing.refusedUndo] : []),
    ...refused.map(({ sheet, cell }) => `  ${sheetAddress(sheet, cell)}`),
    ...(output === null ? [] : [`${fixing.written(output)}.`]),
  ];
  return `${lines.join('\n')}\n`;
}

const VALUE = z.nullable(z.union([z.string(), z.number(), z.boolean()]));

/** Empty elements, as the formats of a text are (ECMA-376 18.4.7); nothing else gets into a file. */
const LOOK = /^(?:<(\w+)(?:\s+\w+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*(?:\/>|>\s*<\/\1>)\s*)*$/;
const RUNS = z.array(z.object({ text: z.string(), look: z.string().check(z.regex(LOOK)) }));

const RECORD = z.object({
  cells: z.array(
    z.object({
      sheet: z.string(),
      cell: z.string(),
      input: VALUE,
      result: z.optional(VALUE),
      numberFormat: z.string(),
      runs: z.optional(RUNS),
      shows: z.string(),
    }),
  ),
  inserted: z.array(z.object({ kind: z.enum(OWN_SHEETS), name: z.string() })),
});

async function readRecord(file: string): Promise<UndoRecord> {
  try {
    const { cells, inserted } = RECORD.parse(JSON.parse(await readFile(file, 'utf8')));
    return {
      cells: cells.map(({ result, runs, ...state }) => ({
        ...state,
        ...(result !== undefined && { result }),
        ...(runs && { runs }),
      })),
      inserted,
    };
  } catch {
    throw new UsageError('noRecord', file);
  }
}
