import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import {
  collectContext,
  type CollectContext,
  type Collection,
  collectionSheets,
  consolidate,
  countsOf,
  listsOf,
  type PackedFile,
  readPrevious,
  type TakenFile,
  tidyData,
  unpacked,
} from '../app';
import {
  fileWorkbook,
  madeFile,
  newWorkbookFile,
  type OutputFile,
  writeFiles,
  readWorkbookBytes,
  writeTidy,
} from '../files';
import type { LocaleName } from '../locales';
import type { WorkbookSnapshot } from '../workbook';
import { collector, type CollectTask, failedCollecting, type GivenFile } from './collectFile';
import { filesToCollect } from './collectFiles';
import { writeLetters } from './collectLetters';
import { writeReturned } from './collectReturned';
import { collectJson, collectText, type CollectWritten } from './collectOutput';
import { EXIT, type ExitCode, type Io, UsageError } from './io';
import { type FileFault, fileFault } from './json';
import { dayOf, json, type OutputOptions, refuseOverwriting } from './options';
import { inOrder } from './pool';

export interface CollectFlags extends OutputOptions {
  readonly output?: string;
  /** The workbook with the list of schools and the settings. */
  readonly registry?: string;
  /** The last day on which a file is on time. */
  readonly due?: string;
  /** An earlier consolidation, whose rows stand for what a school does not send. */
  readonly lastValid?: string;
  /** The output may be there, and is made anew. */
  readonly replace?: boolean;
  /** A folder for each school's own file with what was found in it. */
  readonly returned?: string;
  /** A folder for a letter to each school. */
  readonly letters?: string;
  /** A folder for the records as tables for further work. */
  readonly tidy?: string;
  /** Files to read at once. */
  readonly jobs?: number;
}

/** Puts the files of schools together into one workbook. Throws as reading the options throws. */
export async function collectFiles(
  given: readonly string[],
  flags: CollectFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const output = outputOf(flags);
  refuseOverwriting(output, given);
  const options = { today: dayOf(io.today), locale, due: flags.due === undefined ? null : dayOf(flags.due) };
  const fail = (file: string, fault: FileFault): ExitCode => {
    if (flags.format === 'json') io.out(json({ file, output: null, error: fault }));
    else io.err(`${file}: ${fault.message}\n`);
    return EXIT.unreadable;
  };
  const opened = await openBooks(flags, locale);
  if ('fault' in opened) return fail(opened.file, opened.fault);
  const except = [output, flags.registry, flags.lastValid, flags.returned, flags.letters, flags.tidy].flatMap(
    (path) => path ?? [],
  );
  const files = filesToCollect(given, except);
  const registry = opened.registry ?? opened.previous;
  const task: CollectTask = { registry: registry && listsOf(registry), options };
  const context = collectContext(task.registry, options);
  const taken = await takenFiles(files, task, context, { jobs: flags.jobs, io });
  const previous = opened.previous && readPrevious(opened.previous, context);
  const collection = consolidate(taken, previous, context);
  let target = output;
  let returned: CollectWritten['returned'] = null;
  let letters: CollectWritten['letters'] = null;
  try {
    const made = await book(output, collection, task.registry);
    await writeFiles([made]);
    if (flags.returned !== undefined) {
      target = flags.returned;
      const { count, failed } = await writeReturned(target, collection.schools, files, context);
      returned = { folder: target, count };
      for (const { file, error } of failed) io.err(`${file}: ${fileFault(error, locale).message}\n`);
    }
    if (flags.letters !== undefined) {
      target = flags.letters;
      letters = { folder: target, count: await writeLetters(target, collection.schools, context) };
    }
    if (flags.tidy !== undefined) {
      target = flags.tidy;
      const snapshot = readWorkbookBytes(basename(output), made.bytes);
      await writeTidy(target, tidyData(snapshot, { today: options.today }));
    }
  } catch (error) {
    return fail(target, fileFault(error, locale));
  }
  const written = { output, returned, letters, tidy: flags.tidy ?? null };
  io.out(
    flags.format === 'json'
      ? json(collectJson(collection, written))
      : collectText(collection, written, locale),
  );
  return exitOf(collection);
}

function exitOf(collection: Collection): ExitCode {
  const { files, schools } = collection;
  if (files.some(({ taken }) => taken.status === 'unreadable')) return EXIT.unreadable;
  const { rework, missing } = countsOf(collection);
  const isUnclear = files.some(({ taken }) => taken.school === null);
  const isFaulty = schools.some(({ state, files: own }) => {
    const status = own.at(-1)?.taken.status;
    return state === 'twice' && (status === 'errors' || status === 'not-recognised');
  });
  return rework + missing > 0 || isUnclear || isFaulty ? EXIT.findings : EXIT.ok;
}

/** Throws {@link UsageError} where no .xlsx is named, or one that is there and is not to be replaced. */
function outputOf({ output, registry, lastValid, replace = false }: CollectFlags): string {
  if (output === undefined) throw new UsageError('noCollection', '');
  if (extname(output).toLowerCase() !== '.xlsx') throw new UsageError('notXlsx', output);
  refuseOverwriting(output, [registry ?? null]);
  if (lastValid === undefined && !replace && existsSync(output)) throw new UsageError('outputThere', output);
  return output;
}

interface OpenedBooks {
  readonly registry: WorkbookSnapshot | null;
  readonly previous: WorkbookSnapshot | null;
}

/** Reads the workbooks that the command names beside its files; the first that can't be read is its fault. */
async function openBooks(
  { registry, lastValid }: CollectFlags,
  locale: LocaleName,
): Promise<OpenedBooks | { readonly file: string; readonly fault: FileFault }> {
  const read = async (path: string | undefined): Promise<WorkbookSnapshot | null> =>
    path === undefined ? null : fileWorkbook(path).read();
  let file = registry ?? '';
  try {
    const schools = await read(registry);
    file = lastValid ?? '';
    return { registry: schools, previous: await read(lastValid) };
  } catch (error) {
    return { file, fault: fileFault(error, locale) };
  }
}

async function takenFiles(
  files: readonly GivenFile[],
  task: CollectTask,
  context: CollectContext,
  { jobs, io }: { readonly jobs: number | undefined; readonly io: Io },
): Promise<readonly TakenFile[]> {
  const collect = collector(task);
  // A copy, as a thread would hand over: parts of texts hold the whole of what was read in memory.
  const run = async (file: GivenFile): Promise<PackedFile> => structuredClone(await collect(file));
  const work = {
    run,
    failed: (file: GivenFile, error: unknown) => failedCollecting(file, error, context),
    pathOf: ({ shown }: GivenFile) => shown,
    inThread: { collect: task },
  };
  const taken: TakenFile[] = [];
  for await (const file of inOrder(files, work, jobs, io)) taken.push(unpacked(file));
  return taken;
}

/** The consolidation: the sheets of what was collected, the schools and settings of the registry. */
function book(path: string, collection: Collection, registry: WorkbookSnapshot | null): Promise<OutputFile> {
  const name = basename(path, extname(path));
  const date1904 = registry?.date1904 ?? false;
  return madeFile(path, () =>
    newWorkbookFile({
      name,
      copies: registry?.sheets ?? [],
      tables: collectionSheets(collection, date1904),
      plans: [],
      date1904,
    }),
  );
}
