import { basename, extname } from 'node:path';
import { type MadeTemplate, templateOf } from '../app';
import { fileWorkbook, madeFile, newWorkbookFile, writeFiles } from '../files';
import { CLI_LOCALES, type LocaleName } from '../locales';
import { fileFault } from './json';
import { EXIT, type ExitCode, type Io } from './io';
import { type CheckingOptions, checkOptionsOf, json, type OutputOptions, workbookOutputOf } from './options';

export interface TemplateFlags extends Pick<CheckingOptions, 'template'>, OutputOptions {
  readonly output?: string;
  /** The sheet of the roadmap, where there are several. */
  readonly sheet?: string;
}

/** Makes a template of a roadmap: prints its rows, or writes them as the sheet «Шаблон» of a new workbook. */
export async function templateFromFile(
  file: string,
  flags: TemplateFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const output = flags.output === undefined ? null : workbookOutputOf(file, flags.output);
  const options = checkOptionsOf(flags, locale, io);
  const isJson = flags.format === 'json';
  const words = CLI_LOCALES[locale].templating;
  const refuse = (fault: { readonly code: string; readonly message: string }): ExitCode => {
    if (isJson) io.out(json({ file, output: null, error: fault }));
    else io.err(`${file}: ${fault.message}\n`);
    return EXIT.unreadable;
  };
  try {
    const made = templateOf(await fileWorkbook(file).read(), options, flags.sheet);
    if (!made) return refuse({ code: 'sheet-missing', message: words.none(flags.sheet ?? null) });
    if (output !== null) await writeFiles([await madeFile(output, () => bookOf(output, made))]);
    io.out(isJson ? json(templateJson(file, output, made)) : templateText(output, made, locale));
    return EXIT.ok;
  } catch (error) {
    return refuse(fileFault(error, locale));
  }
}

const bookOf = (output: string, { sheet }: MadeTemplate): Uint8Array =>
  newWorkbookFile({ name: basename(output, extname(output)), copies: [sheet], plans: [] });

/** A contract that others script against; the rows without their head. */
const templateJson = (file: string, output: string | null, { roadmap, rows }: MadeTemplate): object => ({
  file,
  output,
  sheet: roadmap,
  rows: rows.slice(1).map(([kind, name, aliases, value]) => ({ kind, name, aliases, value })),
});

/** Rows with tabs between their cells, to be pasted into a sheet; where a file was written, that it was. */
const templateText = (output: string | null, { roadmap, rows }: MadeTemplate, locale: LocaleName): string =>
  output === null
    ? rows.map((row) => `${row.join('\t').trimEnd()}\n`).join('')
    : `${CLI_LOCALES[locale].templating.written(output, roadmap)}\n`;
