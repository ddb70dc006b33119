import { basename } from 'node:path';
import type { WorkbookHost } from '../workbook';
import { type Changed, editWorkbookBytes, undoInWorkbookBytes } from './editWorkbook';
import { bytesOf, fileWorkbook } from './fileWorkbook';
import { replaceFile } from './replaceFile';

/**
 * A workbook file that is read from one path and written to another, the same, or none. The first change reads the file,
 * later ones what the change before wrote; every change writes the file, even one that changes nothing. Cells are
 * written into the file as it is, without touching anything else in it; sheets can't be inserted.
 * Rejects with the errors of {@link fileWorkbook}, `file-not-editable` (not .xlsx or .xlsm), `file-not-written`.
 */
export function fileHost(path: string, outPath: string | null): WorkbookHost {
  let current = path;
  const change = async <T>(make: (name: string, bytes: Uint8Array) => Changed<T>): Promise<T> => {
    const bytes = await bytesOf(current);
    const changed = make(basename(path), bytes);
    if (outPath !== null && (outPath !== current || changed.bytes !== bytes)) {
      await replaceFile(outPath, changed.bytes);
      current = outPath;
    }
    return changed.result;
  };
  return {
    read: async () => ({ ...(await fileWorkbook(current).read()), name: basename(path) }),
    apply: async ({ edits = [], sheets = [] }) => {
      if (sheets.length > 0) throw new Error('Sheets are not inserted into a file that is there');
      return change((name, bytes) => editWorkbookBytes(name, bytes, edits));
    },
    undo: (record) => change((name, bytes) => undoInWorkbookBytes(name, bytes, record)),
  };
}
