/** A file of this computer that can be written in place, where the browser can (File System Access). */
export type FileHandle = FileSystemFileHandle;

/** The file that a workbook was read from, or written to last, as it stood on its disk then. */
export interface Origin {
  readonly handle: FileHandle;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Bytes. */
  readonly size: number;
}

export const originOf = (handle: FileHandle, file: File): Origin => ({
  handle,
  at: file.lastModified,
  size: file.size,
});

/** A file that was picked or dropped. */
export interface PickedBook {
  readonly file: File;
  /** Null where the browser writes downloads only. */
  readonly origin: Origin | null;
  /** How many files came with it; left out where it came alone. */
  readonly among?: number;
  /** An earlier page was left with it unsaved. Called back when it is open. */
  readonly left?: { readonly onOpened: () => void };
}

interface SaveOptions {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

interface Pickers {
  readonly showOpenFilePicker?: () => Promise<readonly FileHandle[]>;
  readonly showSaveFilePicker?: (options: SaveOptions) => Promise<FileHandle>;
}

const pickers = (): Pickers => window as Pickers;

/** A person has closed the choice without choosing. */
const isGivenUp = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Whether a choice of files can give one to be written in place. */
export const canPick = (): boolean => typeof pickers().showOpenFilePicker === 'function';

/** Whether the browser asks where to write; where not, it hands over downloads. */
export const canPickPlace = (): boolean => typeof pickers().showSaveFilePicker === 'function';

/** Lets the person choose a workbook; null where none was chosen. */
export async function pickBook(): Promise<PickedBook | null> {
  try {
    const [handle] = (await pickers().showOpenFilePicker?.()) ?? [];
    if (!handle) return null;
    const file = await handle.getFile();
    return { file, origin: originOf(handle, file) };
  } catch (error) {
    if (isGivenUp(error)) return null;
    throw error;
  }
}

interface HandledItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** The first of the files that were dropped; null where there is none. To be called while the event is under way. */
export function droppedBook({ items, files }: DataTransfer): Promise<PickedBook | null> {
  const [file] = files;
  if (!file) return Promise.resolve(null);
  const item = [...items].find(({ kind }) => kind === 'file') as HandledItem | undefined;
  const among = files.length;
  const asked = item?.getAsFileSystemHandle?.() ?? Promise.resolve(null);
  return asked.then(
    (handle) => ({
      file,
      among,
      origin: handle?.kind === 'file' ? originOf(handle as FileHandle, file) : null,
    }),
    () => ({ file, among, origin: null }),
  );
}

const EXCEL_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.12';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Asks where to write; null where the person has given up, and where the browser knows downloads only. */
export async function pickPlace(name: string): Promise<FileHandle | null> {
  // The browser adds the ending where the person types none.
  const accept = /\.xlsm$/i.test(name) ? { [EXCEL_MACROS]: ['.xlsm'] } : { [EXCEL]: ['.xlsx'] };
  try {
    return (await pickers().showSaveFilePicker?.({ suggestedName: name, types: [{ accept }] })) ?? null;
  } catch (error) {
    if (isGivenUp(error)) return null;
    throw error;
  }
}
