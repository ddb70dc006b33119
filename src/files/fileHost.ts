import { basename } from 'node:path';
import type { UndoRecord, WorkbookEditor, WorkbookReader } from '../workbook';
import { type Changed, editWorkbookBytes, undoInWorkbookBytes } from './editWorkbook';
import { bytesOf, fileWorkbook } from './fileWorkbook';
import { type OutputFile, writeFiles } from './writeFiles';

/**
 * A workbook file that is read from one path and written to another, the same, or none. The first change reads the file,
 * later ones what the change before wrote; every change writes the file, even one that changes nothing. Cells are
 * written into the file as it is, without touching anything else in it.
 * `recordOf` gives the file that tells how to take a change back: it is written with the workbook, or neither is.
 * Rejects with the errors of {@link fileWorkbook}, `file-not-editable` (not .xlsx or .xlsm), `file-not-written`.
 */
export function fileHost(
  path: string,
  outPath: string | null,
  recordOf: (undo: UndoRecord) => OutputFile | null = () => null,
): WorkbookReader & WorkbookEditor {
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
    undo: (record) => change((name, bytes) => undoInWorkbookBytes(name, bytes, record)),
  };
}
