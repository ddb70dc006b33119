import { basename, extname, join } from 'node:path';
import {
  newTemplate,
  type PackedTemplate,
  packTemplates,
  restoredLists,
  readSchoolYear,
  type SchoolYear,
  type TemplateBook,
  type TemplateOptions,
} from '../app';
import {
  fileWorkbook,
  madeFile,
  newWorkbookFile,
  openFile,
  type OutputFile,
  putValidations,
  writeFilesInto,
  writeFiles,
} from '../files';
import { CLI_LOCALES, type LocaleName } from '../locales';
import { fileFault } from './json';
import { EXIT, type ExitCode, type Io, UsageError } from './io';
import type { FormFlags, FormName, ListsFlags, PackFlags } from './formFlags';
import { checkOptionsOf, dayOf, json, refuseOverwriting } from './options';

/** Writes a workbook to fill in and prints what is in it. */
export async function templateFile(
  name: FormName,
  flags: FormFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const { output } = flags;
  if (extname(output).toLowerCase() !== '.xlsx') throw new UsageError('notXlsx', output);
  const options = optionsOf(flags, locale, io);
  try {
    const book = newTemplate(name, options);
    await writeFiles([await madeFile(output, () => bytesOf(output, book))]);
    const sheets = book.sheets.filter(({ hidden }) => !hidden).map((sheet) => sheet.name);
    const { written } = CLI_LOCALES[locale].forms;
    io.out(
      flags.format === 'json' ? json({ output, template: name, sheets }) : `${written(output, sheets)}\n`,
    );
    return EXIT.ok;
  } catch (error) {
    return refused(output, error, flags, locale, io);
  }
}

/** Writes a workbook for each school of a registry, all or none, and prints which. */
export async function packFiles(flags: PackFlags, locale: LocaleName, io: Io): Promise<ExitCode> {
  const { schools: registry, from, output } = flags;
  const words = CLI_LOCALES[locale].forms;
  const options = optionsOf(flags, locale, io);
  let at = registry;
  try {
    const listed = await fileWorkbook(registry).read();
    at = from ?? registry;
    const earlier = from === undefined ? null : await fileWorkbook(from).read();
    at = output;
    const packed = packTemplates(listed, earlier, options);
    if (packed.length === 0) {
      const fault = { code: 'no-schools', message: words.noSchools };
      if (flags.format === 'json') io.out(json({ output, files: [], error: fault }));
      else io.err(`${registry}: ${fault.message}\n`);
      return EXIT.unreadable;
    }
    const place = ({ fileName }: PackedTemplate): string => join(output, fileName);
    for (const own of packed) refuseOverwriting(place(own), [registry, from ?? null]);
    const files: OutputFile[] = [];
    for (const own of packed) files.push(await madeFile(place(own), () => bytesOf(own.fileName, own.book())));
    await writeFilesInto(output, files);
    io.out(flags.format === 'json' ? json(packJson(output, packed)) : packText(flags, packed, locale));
    return EXIT.ok;
  } catch (error) {
    return refused(at, error, flags, locale, io);
  }
}

/** Puts the lists and prompts of a template back into a workbook that was made from it, and prints on which sheets. */
export async function restoreFile(
  file: string,
  flags: ListsFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const { output, format } = flags;
  const words = CLI_LOCALES[locale].forms;
  refuseOverwriting(output, [file]);
  const options = checkOptionsOf(flags, locale, io);
  let at = file;
  try {
    const opened = openFile(file);
    const sheets = restoredLists(opened.snapshot, options);
    if (!sheets) {
      if (format === 'json')
        io.out(json({ output, error: { code: 'no-template', message: words.noTemplate } }));
      else io.err(`${file}: ${words.noTemplate}\n`);
      return EXIT.unreadable;
    }
    const bytes = putValidations(opened, sheets);
    at = output;
    await writeFiles([await madeFile(output, () => Promise.resolve(bytes))]);
    const names = sheets.map(({ sheet }) => sheet);
    io.out(format === 'json' ? json({ file, output, sheets: names }) : `${words.restored(output, names)}\n`);
    return EXIT.ok;
  } catch (error) {
    return refused(at, error, flags, locale, io);
  }
}

function optionsOf(flags: FormFlags, locale: LocaleName, io: Io): TemplateOptions {
  const { today, template } = checkOptionsOf(flags, locale, io);
  return {
    today,
    ...(template && { roadmap: template }),
    ...(flags.year !== undefined && { schoolYear: yearOf(flags.year) }),
    ...(flags.due !== undefined && { dueOn: dayOf(flags.due) }),
  };
}

function yearOf(text: string): SchoolYear {
  const year = readSchoolYear(text)?.year;
  if (!year) throw new UsageError('notYear', text);
  return year;
}

const bytesOf = (file: string, { sheets, properties }: TemplateBook): Promise<Uint8Array> =>
  Promise.resolve(
    newWorkbookFile({ name: basename(file, extname(file)), copies: [], plans: sheets, properties }),
  );

function refused(
  file: string,
  error: unknown,
  { output, format }: Pick<FormFlags, 'output' | 'format'>,
  locale: LocaleName,
  io: Io,
): ExitCode {
  if (error instanceof UsageError) throw error;
  const fault = fileFault(error, locale);
  if (format === 'json') io.out(json({ output, error: fault }));
  else io.err(`${file}: ${fault.message}\n`);
  return EXIT.unreadable;
}

/** A contract that others script against. */
const packJson = (output: string, packed: readonly PackedTemplate[]): object => ({
  output,
  files: packed.map(({ fileName, name, login }) => ({ file: join(output, fileName), school: name, login })),
});

function packText({ output, due }: PackFlags, packed: readonly PackedTemplate[], locale: LocaleName): string {
  const words = CLI_LOCALES[locale].forms;
  return `${[
    ...packed.map(({ fileName }) => `  ${fileName}`),
    words.packed(output, packed.length),
    ...(due === undefined ? [words.noDue] : []),
  ].join('\n')}\n`;
}
