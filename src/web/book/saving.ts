import { type NotWrittenReason, UserError } from '../../findings';
import { type FileHandle, type Origin, originOf } from './files';

/** What became of a workbook that was to be written to a file. */
export type Saved =
  | { readonly kind: 'saved'; readonly origin: Origin }
  /** The file is another than the one that was read, or is gone. Nothing was written. */
  | { readonly kind: 'changedOnDisk' | 'gone' }
  /** The person, or the browser, allows no writing. */
  | { readonly kind: 'notAllowed' }
  /** The disk refuses. The file is as it was. */
  | { readonly kind: 'diskRefused'; readonly error: UserError };

interface Permissions {
  readonly requestPermission?: (asked: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

const ONE_AT_A_TIME = 'roadmap-monitor writing';

/** The errors of the File System Access that say something of the disk. */
const REASONS: Readonly<Record<string, NotWrittenReason>> = {
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'busy',
  NotFoundError: 'missing',
};

const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : '');

/** Whether the file may be written; asks the person where that is not known. To be called while a click is under way. */
async function isAllowed(handle: FileHandle): Promise<boolean> {
  const { requestPermission } = handle as Permissions;
  if (!requestPermission) return true;
  return (await requestPermission.call(handle, { mode: 'readwrite' })) === 'granted';
}

/** Runs while no other page of this program writes: between looking at a file and writing it nobody comes. */
async function alone<T>(run: () => Promise<T>): Promise<T> {
  let hasRun = false;
  const own = (): Promise<T> => {
    hasRun = true;
    return run();
  };
  try {
    return await navigator.locks.request(ONE_AT_A_TIME, own);
  } catch (error) {
    // Some browsers have no locks for a page from disk.
    if (hasRun) throw error;
    return run();
  }
}

async function fileOf(handle: FileHandle): Promise<File | null> {
  try {
    return await handle.getFile();
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return null;
    throw error;
  }
}

/** Writes beside the file and takes its place at the end, as the browser does it: half a file is never left. */
async function write(handle: FileHandle, bytes: Uint8Array): Promise<Origin> {
  const stream = await handle.createWritable();
  try {
    await stream.write(Uint8Array.from(bytes));
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  const file = await handle.getFile();
  if (file.size !== bytes.length) throw new Error(`${file.size} bytes of ${bytes.length} were written.`);
  return originOf(handle, file);
}

/**
 * Writes a workbook to a file. Of `from` the file must still be as it was; without it the handle is one that was chosen to be
 * written over. Rejects where the bytes can't be had.
 */
export async function saveTo(
  { handle, from }: { readonly handle: FileHandle; readonly from: Origin | null },
  bytesOf: () => Promise<Uint8Array>,
): Promise<Saved> {
  try {
    if (!(await isAllowed(handle))) return { kind: 'notAllowed' };
  } catch (error) {
    return refusalOf(error, handle);
  }
  const bytes = await bytesOf();
  try {
    return await alone(async () => {
      const now = from && (await fileOf(handle));
      if (from && !now) return { kind: 'gone' };
      if (from && (now?.lastModified !== from.at || now.size !== from.size)) return { kind: 'changedOnDisk' };
      return { kind: 'saved', origin: await write(handle, bytes) };
    });
  } catch (error) {
    return refusalOf(error, handle);
  }
}

function refusalOf(cause: unknown, handle: FileHandle): Saved {
  const name = nameOf(cause);
  if (name === 'NotAllowedError' || name === 'SecurityError') return { kind: 'notAllowed' };
  const reason = REASONS[name] ?? 'other';
  return {
    kind: 'diskRefused',
    error: new UserError('file-not-written', { reason, path: handle.name }, { cause }),
  };
}
