import { createHash, randomUUID } from 'node:crypto';
import {
  constants,
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type NotWrittenReason, UserError } from '../findings';
import { codeOf, notWritten } from './errors';

/**
 * Files that a run writes beside its outputs. Their names tell the machine and the process, so that what a killed run
 * left is known from what another run is writing: `.~roadmap-monitor-<machine>-<process>-<random>.tmp`.
 */
const NAME = /^\.~roadmap-monitor-([\da-f]{8})-(\d+)-[\da-f-]{36}\.tmp$/;
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** A file of another machine, or of a process whose number may have come again, is left over after a day. */
const LEFT_OVER_AFTER = 24 * 60 * 60 * 1000;

/** A path beside a file, for the process that writes it. */
export const temporaryBeside = (path: string, process: number): string =>
  join(dirname(path), `.~roadmap-monitor-${MACHINE}-${process}-${randomUUID()}.tmp`);

/** Removes what killed runs left in a folder. What can't be looked at or removed stays. */
async function sweepTemporary(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      if (await isLeftOver(join(folder, name), now))
        await rm(join(folder, name), { force: true }).catch(() => null);
    }),
  );
}

async function isLeftOver(path: string, now: number): Promise<boolean> {
  const [, machine, id] = NAME.exec(basename(path)) ?? [];
  if (machine === undefined) return false;
  if (machine === MACHINE && !isRunning(Number(id))) return true;
  const written = await stat(path).catch(() => null);
  return written !== null && now - written.mtimeMs > LEFT_OVER_AFTER;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** A file to be written. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of the bytes that a writer makes. Rejects with `file-not-written` (content) where it can't make them. */
export async function madeFile(
  path: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<OutputFile> {
  try {
    return { path, bytes: await make() };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw notWritten('content', path, cause);
  }
}

const REASONS: ReadonlyMap<unknown, NotWrittenReason> = new Map<unknown, NotWrittenReason>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EACCES', 'no-access'],
  ['EPERM', 'no-access'],
  ['EROFS', 'no-access'],
  ['EISDIR', 'no-access'],
  ['EBUSY', 'busy'],
  ['ETXTBSY', 'busy'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
]);

/**
 * Writes all files of a command, or none of them: each beside its place first, then all in their places in the order
 * given, with the rights of the files that they replace. A pipe or device is written to, once all others are whole.
 * Rejects with `file-not-written`, which names the file.
 */
export async function writeFiles(outputs: readonly OutputFile[]): Promise<void> {
  const staged: StagedFile[] = [];
  const streams: OutputFile[] = [];
  try {
    for (const output of outputs) {
      await telling(output.path, async () => {
        if (await isStream(output.path)) streams.push(output);
        else staged.push(await stage(output));
      });
    }
    for (const { path, bytes } of streams) await telling(path, () => writeInto(path, 'a', bytes));
    await placeAll(staged);
  } finally {
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true })));
  }
}

/** The same into a folder, which is made where it is not there, and not left behind where nothing could be written. */
export async function writeFilesInto(folder: string, outputs: readonly OutputFile[]): Promise<void> {
  const made = await makeFolder(folder);
  try {
    await writeFiles(outputs);
  } catch (error) {
    if (made !== null) await rm(made, { recursive: true, force: true });
    throw error;
  }
}

/** A file that is whole, beside the place where it will stand. */
interface StagedFile {
  readonly path: string;
  readonly target: string;
  readonly beside: string;
}

/**
 * Makes a folder, with those that it stands in, where it is not there. Gives the first that was made, null where none had to
 * be. Rejects with `file-not-written`.
 */
export const makeFolder = async (path: string): Promise<string | null> =>
  (await telling(path, () => mkdir(path, { recursive: true }))) ?? null;

async function telling<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    const code = codeOf(cause);
    if (code === undefined) throw cause;
    throw notWritten(REASONS.get(code) ?? 'other', path, cause);
  }
}

/** Names that the system gives to what is open, whatever that is. */
const SYSTEM_FOLDERS = ['dev', 'proc'].map((name) => `${sep}${name}${sep}`);

async function isStream(path: string): Promise<boolean> {
  if (SYSTEM_FOLDERS.some((folder) => resolve(path).startsWith(folder))) return true;
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

/** The rights to write, of the owner, the group and others. */
const WRITABLE = 0o222;

async function stage({ path, bytes }: OutputFile): Promise<StagedFile> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory()) throw Object.assign(new Error('A folder is there'), { code: 'EISDIR' });
  // Another file could be put in its place, but who has locked it against writing doesn't want that.
  if (there && (there.mode & WRITABLE) === 0) throw Object.assign(new Error('Read only'), { code: 'EACCES' });
  await sweepTemporary(dirname(target), Date.now());
  const beside = temporaryBeside(target, process.pid);
  try {
    await writeInto(beside, 'wx', bytes, there?.mode);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return { path, target, beside };
}

async function writeInto(path: string, flags: 'a' | 'wx', bytes: Uint8Array, mode?: number): Promise<void> {
  const file = await open(path, flags, mode);
  try {
    await file.writeFile(bytes);
    if (flags === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

interface PlacedFile {
  readonly target: string;
  /** Another name for the file that was there; null where none was. */
  readonly former: string | null;
}

async function putBack({ target, former }: PlacedFile): Promise<void> {
  if (former === null) return rm(target, { force: true });
  try {
    await rename(former, target);
  } catch {
    await copyFile(former, target);
    await rm(former, { force: true });
  }
}

/** Puts files in their places; where one can't be put, those before it are as they were. */
async function placeAll(staged: readonly StagedFile[]): Promise<void> {
  const placed: PlacedFile[] = [];
  try {
    for (const [index, { path, target, beside }] of staged.entries()) {
      await telling(path, async () => {
        const isLast = index === staged.length - 1;
        const former = isLast ? null : await kept(target);
        placed.push({ target, former });
        try {
          await rename(beside, target);
        } catch (error) {
          placed.pop();
          if (former !== null) await rm(former, { force: true });
          throw error;
        }
      });
    }
  } catch (error) {
    // One that can't be put back does not keep the others from it; what failed first is told.
    await Promise.allSettled(placed.map(putBack));
    throw error;
  }
  await Promise.all(placed.map(({ former }) => former !== null && rm(former, { force: true })));
}

/** Another name for the file that is there; null where none is. */
async function kept(target: string): Promise<string | null> {
  if (!(await stat(target).catch(() => null))) return null;
  const former = temporaryBeside(target, process.pid);
  // Not every file system knows second names.
  await link(target, former).catch(() => copyFile(target, former, constants.COPYFILE_EXCL));
  return former;
}
