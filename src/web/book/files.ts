import { UserError } from '../../findings';

/** A file of this computer that can be written in place, where the browser can (File System Access). */
export type FileHandle = FileSystemFileHandle;

/** A file that was picked or dropped. */
export interface PickedBook {
  readonly file: File;
  /** Null where the browser writes downloads only. */
  readonly handle: FileHandle | null;
  /** An earlier page was left with it unsaved. Called back when it is open. */
  readonly left?: { readonly onOpened: () => void };
}

interface Pickers {
  readonly showOpenFilePicker?: () => Promise<readonly FileHandle[]>;
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileHandle>;
}

const pickers = (): Pickers => window as Pickers;

/** A person has closed the choice without choosing. */
const isGivenUp = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Whether a choice of files can give one to be written in place. */
export const canPick = (): boolean => typeof pickers().showOpenFilePicker === 'function';

/** Lets the person choose a workbook; null where none was chosen. */
export async function pickBook(): Promise<PickedBook | null> {
  try {
    const [handle] = (await pickers().showOpenFilePicker?.()) ?? [];
    return handle ? { file: await handle.getFile(), handle } : null;
  } catch (error) {
    if (isGivenUp(error)) return null;
    throw error;
  }
}

interface HandledItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** The first file that was dropped; null where there is none. To be called while the event is under way. */
export function droppedBook({ items, files }: DataTransfer): Promise<PickedBook | null> {
  const [file] = files;
  if (!file) return Promise.resolve(null);
  const item = [...items].find(({ kind }) => kind === 'file') as HandledItem | undefined;
  const asked = item?.getAsFileSystemHandle?.() ?? Promise.resolve(null);
  return asked.then(
    (handle) => ({ file, handle: handle?.kind === 'file' ? (handle as FileHandle) : null }),
    () => ({ file, handle: null }),
  );
}

/** Asks where to write; null where the person has given up, and where the browser knows downloads only. */
export async function pickPlace(name: string): Promise<FileHandle | null> {
  try {
    return (await pickers().showSaveFilePicker?.({ suggestedName: name })) ?? null;
  } catch (error) {
    if (isGivenUp(error)) return null;
    throw error;
  }
}

/** Rejects with `file-not-written` where the disk refuses. */
export async function writeTo(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    const stream = await handle.createWritable();
    await stream.write(Uint8Array.from(bytes));
    await stream.close();
  } catch (cause) {
    throw new UserError('file-not-written', { reason: 'no-access', path: handle.name }, { cause });
  }
}

/** When the file was last written, as its disk says; null where it is gone. */
export async function writtenAt(handle: FileHandle): Promise<number | null> {
  try {
    return (await handle.getFile()).lastModified;
  } catch {
    return null;
  }
}
