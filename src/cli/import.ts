import { basename, extname } from 'node:path';
import {
  type BookPlan,
  EXPORT_FAULTS,
  type GivenFacts,
  newImport,
  planImport,
  readGrade,
  readSchoolYear,
  registrySheets,
} from '../app';
import {
  bytesOf,
  fileWorkbook,
  insertIntoWorkbookBytes,
  madeFile,
  newWorkbookFile,
  type OutputFile,
  readWorkbookBytes,
  writeFiles,
} from '../files';
import { CLI_LOCALES, type LocaleName } from '../locales';
import type { WorkbookSnapshot } from '../workbook';
import { type FileFault, fileFault } from './json';
import { importJson, type ImportRun, importText, type TakenFile } from './importOutput';
import { EXIT, type ExitCode, type Io, UsageError } from './io';
import { json, type OutputOptions, refuseOverwriting } from './options';

export interface ImportFlags extends OutputOptions {
  readonly output?: string;
  /** A workbook to add to. */
  readonly into?: string;
  /** A workbook with «Школы». */
  readonly registry?: string;
  readonly subject?: string;
  readonly class?: string;
  readonly year?: string;
  readonly procedure?: string;
  readonly dryRun?: boolean;
}

/** Imports exports and prints what became of them. A file that can't be read is told, the others are imported. */
export async function importFiles(
  files: readonly string[],
  flags: ImportFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const output = outputOf(files, flags);
  const given = givenFacts(flags);
  const isJson = flags.format === 'json';
  const fail = (file: string, fault: FileFault): ExitCode => {
    if (isJson) io.out(json({ file, output: null, error: fault }));
    else io.err(`${file}: ${fault.message}\n`);
    return EXIT.unreadable;
  };
  const opened = await openBooks(flags, locale);
  if ('fault' in opened) return fail(opened.file, opened.fault);
  const { book, registry } = opened;
  const importing = newImport({ given, registry });
  const taken: TakenFile[] = [];
  for (const file of files) {
    try {
      importing.take({ file, snapshot: await fileWorkbook(file).read() });
      taken.push({ file, fault: null });
    } catch (error) {
      taken.push({ file, fault: fileFault(error, locale) });
    }
  }
  const imported = importing.result();
  const plan = planImport(book?.snapshot ?? null, imported);
  const isEmpty = plan.edits.length === 0 && plan.sheets.length === 0;
  const target = isEmpty ? null : output;
  if (target !== null) {
    try {
      const made = book ? inserted(target, book, plan, locale) : await created(target, plan, registry);
      if ('fault' in made) return fail(target, made.fault);
      await writeFiles([made]);
    } catch (error) {
      return fail(target, fileFault(error, locale));
    }
  }
  const run: ImportRun = { files: taken, imported, plan, output: target };
  io.out(isJson ? json(importJson(run, locale)) : importText(run, locale));
  if (taken.some(({ fault }) => fault !== null)) return EXIT.unreadable;
  const told = [...imported.files.flatMap(({ leftOut }) => leftOut), ...plan.told];
  return told.some(({ reason }) => EXPORT_FAULTS.has(reason)) ? EXIT.findings : EXIT.ok;
}

/** Where results go; null for nowhere. */
function outputOf(
  files: readonly string[],
  { output, into, registry, dryRun = false }: ImportFlags,
): string | null {
  if (output !== undefined && into !== undefined) throw new UsageError('books', '');
  const target = output ?? into;
  if (target !== undefined && extname(target).toLowerCase() !== '.xlsx' && output !== undefined) {
    throw new UsageError('notXlsx', target);
  }
  if (target !== undefined)
    refuseOverwriting(target, [...files, output === undefined ? null : (registry ?? null)]);
  if (dryRun) return null;
  if (target === undefined) throw new UsageError('noBook', '');
  return target;
}

function givenFacts({ subject, class: grade, year, procedure }: ImportFlags): GivenFacts {
  const schoolYear = year === undefined ? undefined : readSchoolYear(year)?.year;
  if (year !== undefined && schoolYear === undefined) throw new UsageError('notYear', year);
  if (grade !== undefined && readGrade(grade).number === null) throw new UsageError('notClass', grade);
  return {
    ...(subject !== undefined && { subject }),
    ...(grade !== undefined && { class: grade }),
    ...(schoolYear !== undefined && { schoolYear }),
    ...(procedure !== undefined && { procedure }),
  };
}

interface OpenedBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

interface OpenedBooks {
  /** The workbook to add to. */
  readonly book: OpenedBook | null;
  readonly registry: WorkbookSnapshot | null;
}

/** Reads the workbooks that the command names beside its files; the first that can't be read is its fault. */
async function openBooks(
  { into, registry }: ImportFlags,
  locale: LocaleName,
): Promise<OpenedBooks | { readonly file: string; readonly fault: FileFault }> {
  let file = into ?? '';
  try {
    const book = into === undefined ? null : openBook(into);
    if (registry === undefined) return { book, registry: book?.snapshot ?? null };
    file = registry;
    return { book, registry: await fileWorkbook(registry).read() };
  } catch (error) {
    return { file, fault: fileFault(error, locale) };
  }
}

function openBook(path: string): OpenedBook {
  const [name, bytes] = [basename(path), bytesOf(path)];
  return { name, bytes, snapshot: readWorkbookBytes(name, bytes) };
}

/** The workbook with the results in it. */
function inserted(
  path: string,
  { name, bytes }: OpenedBook,
  plan: BookPlan,
  locale: LocaleName,
): OutputFile | { readonly fault: FileFault } {
  const { bytes: made, result: refused } = insertIntoWorkbookBytes(name, bytes, plan);
  if (refused.length === 0) return { path, bytes: made };
  const cells = refused.slice(0, MOST_CELLS).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return {
    fault: { code: 'cells-refused', message: CLI_LOCALES[locale].importing.refused(cells.join(', ')) },
  };
}

const MOST_CELLS = 5;

/** A new workbook with the results, and the schools and settings of the registry. */
function created(path: string, { sheets }: BookPlan, registry: WorkbookSnapshot | null): Promise<OutputFile> {
  const name = basename(path, extname(path));
  const copies = registry ? registrySheets(registry) : [];
  const date1904 = registry?.date1904 ?? false;
  return madeFile(path, () => newWorkbookFile({ name, copies, tables: sheets, plans: [], date1904 }));
}
