import {
  collectContext,
  type CollectContext,
  type CollectOptions,
  packed,
  type PackedFile,
  takeFile,
  unreadableFile,
} from '../app';
import { bytesOf, readWorkbookBytes, submittedOf } from '../files';
import { fileFinding } from '../findings';
import type { WorkbookSnapshot } from '../workbook';

/** A file to be collected. */
export interface GivenFile {
  /** In bytes where the name is in no encoding that we know. */
  readonly path: string | Uint8Array;
  /** As people see it. */
  readonly shown: string;
  /** Without folder. */
  readonly name: string;
}

/** How files are collected. Plain data, so that a thread can be told. */
export interface CollectTask {
  /** The list of schools and the settings; null for none. */
  readonly registry: WorkbookSnapshot | null;
  readonly options: CollectOptions;
}

/** Reads files of schools one by one. Never rejects: what can't be read is told as such. */
export function collector({ registry, options }: CollectTask): (file: GivenFile) => Promise<PackedFile> {
  const context = collectContext(registry, options);
  return async (file) => {
    try {
      const snapshot = readWorkbookBytes(file.name, bytesOf(file.path));
      return packed(takeFile({ file: file.shown, ...submittedOf(file.path, snapshot) }, snapshot, context));
    } catch (error) {
      return failedCollecting(file, error, context);
    }
  };
}

/** A file that was not read. */
export const failedCollecting = (
  { path, shown, name }: GivenFile,
  error: unknown,
  context: CollectContext,
): PackedFile =>
  packed(unreadableFile({ file: shown, ...submittedOf(path) }, name, fileFinding(error), context));
