import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { undoFix } from '../app';
import { fileHost } from '../files';
import { type LocaleName, CLI_LOCALES } from '../locales';
import { type CellState, OWN_SHEETS, sheetAddress, type UndoRecord, type UndoResult } from '../workbook';
import { fileFault } from './fileFault';
import { EXIT, type ExitCode, type Io } from './io';

import { json, type OutputOptions } from './options';
import { type OutputFlags, outputOf, refuseOverwriting } from './output';
import { UsageError } from './usage';

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
