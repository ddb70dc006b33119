import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { UnreadableReason } from '../findings';
import type { SheetWriter, UndoRecord, WorkbookEditor, WorkbookReader } from '../workbook';
import { codeOf, LIMIT_BYTES, tooLarge, unreadable } from './errors';
import { openBytes, type OpenedFile, readWorkbookBytes } from './readWorkbook';
import { type Changed, editWorkbookBytes, undoInWorkbookBytes } from './editWorkbook';
import { insertInWorkbookBytes, removeInserted } from './insertIntoWorkbook';
import { placeOnDisk } from './submitted';
import { type OutputFile, writeFiles } from './writeFiles';

/** A workbook on disk. `read` rejects with the errors of {@link readWorkbookBytes}, and where there is no file to read. */
export function fileWorkbook(path: string): WorkbookReader {
  return {
    async read() {
      return readWorkbookBytes(basename(path), bytesOf(path));
    },
  };
}

/** Reads a workbook on disk so that it can be written into. Throws as {@link fileWorkbook} does. */
export const openFile = (path: string): OpenedFile => openBytes(basename(path), bytesOf(path));

/** The bytes of a file, whose path may be given in bytes. Throws as {@link fileWorkbook} does. */
export function bytesOf(path: string | Uint8Array): Uint8Array {
  const place = placeOnDisk(path);
  const { size, kind } = onDisk(() => {
    const found = statSync(place);
    return { size: found.size, kind: found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other' };
  });
  if (kind === 'directory') throw unreadable('directory');
  if (kind === 'other') throw unreadable('not-a-workbook');
  if (size > LIMIT_BYTES) throw tooLarge(size);
  return onDisk(() => readFileSync(place));
}

const REASONS: ReadonlyMap<unknown, UnreadableReason> = new Map<unknown, UnreadableReason>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['ENAMETOOLONG', 'missing'],
  ['EISDIR', 'directory'],
]);

/** Whatever else the file system answers with (rights, a lock, a lost drive): the file can't be got at. */
function onDisk<T>(access: () => T): T {
  try {
    return access();
  } catch (cause) {
    const code = codeOf(cause);
    if (code === undefined) throw cause;
    throw unreadable(REASONS.get(code) ?? 'no-access', { cause });
  }
}

/**
 * A workbook file that is read from one path and written to another, the same, or none. The first change reads the file,
 * later ones what the change before wrote; every change writes the file, even one that changes nothing. Cells and
 * sheets are written into the file as it is, without touching anything else in it.
 * `recordOf` gives the file that tells how to take a change back: it is written with the workbook, or neither is.
 * Rejects with the errors of {@link fileWorkbook}, `file-not-editable` (not .xlsx or .xlsm), `file-not-written`.
 */
export function fileHost(
  path: string,
  outPath: string | null,
  recordOf: (undo: UndoRecord) => OutputFile | null = () => null,
): WorkbookReader & WorkbookEditor & SheetWriter {
  let current = path;
  const change = async <T>(
    make: (name: string, bytes: Uint8Array) => Changed<T>,
    recorded: (result: T) => OutputFile | null = () => null,
  ): Promise<T> => {
    const bytes = bytesOf(current);
    const { bytes: changed, result } = make(basename(path), bytes);
    if (outPath !== null) {
      const record = recorded(result);
      const isNew = outPath !== current || changed !== bytes;
      await writeFiles([...(record ? [record] : []), ...(isNew ? [{ path: outPath, bytes: changed }] : [])]);
      current = outPath;
    }
    return result;
  };
  return {
    read: async () => ({ ...(await fileWorkbook(current).read()), name: basename(path) }),
    apply: (edits) =>
      change(
        (name, bytes) => editWorkbookBytes(name, bytes, edits),
        ({ undo }) => recordOf(undo),
      ),
    insert: (sheets) =>
      change(
        (name, bytes) => insertInWorkbookBytes(name, bytes, sheets),
        ({ undo }) => recordOf(undo),
      ),
    undo: (record) =>
      change((name, bytes) => {
        const undone = undoInWorkbookBytes(name, bytes, record);
        return { ...undone, bytes: removeInserted(undone.bytes, record) };
      }),
  };
}
