import { useCallback, useEffect, useRef, useState } from 'react';
import { UserError } from '../findings';
import type { Thread } from '../reader';
import { saveFile } from '../taskpane';
import { type FileHandle, pickPlace, type PickedBook, writeTo, writtenAt } from './book/files';
import { type OpenBook, openBook } from './book/openBook';
import type { EditRefusal } from './sheet/editing';
import { bookOn } from './thread/client';

/** What the page tells above the workbook. */
export type WebNotice =
  | { readonly kind: 'copied'; readonly name: string; readonly own: string }
  | { readonly kind: 'downloaded' | 'saved' | 'changedOnDisk'; readonly name: string }
  /** A file is to be opened while another has changes. */
  | { readonly kind: 'leaving'; readonly name: string; readonly go: () => void }
  /** Why what was typed is not written. */
  | { readonly kind: 'notWritten'; readonly why: EditRefusal }
  | { readonly kind: 'fault'; readonly error: UserError | null };

export interface BookInPage {
  readonly book: OpenBook | null;
  /** The file that is being opened. */
  readonly opening: string | null;
  readonly isSaving: boolean;
  readonly notice: WebNotice | null;
  readonly tell: (notice: WebNotice | null) => void;
  readonly open: (picked: () => Promise<PickedBook | null>) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly saveAs: () => Promise<void>;
}

/** Where the workbook came from, and when that file was last written. */
interface Origin {
  readonly handle: FileHandle;
  readonly at: number;
}

const faultOf = (error: unknown): WebNotice => ({
  kind: 'fault',
  error: error instanceof UserError ? error : null,
});

/** The one workbook of this page: opened on a thread of its own, saved to where it came from. */
export function useBook(startThread: () => Thread): BookInPage {
  const [book, setBook] = useState<OpenBook | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [notice, tell] = useState<WebNotice | null>(null);
  const origin = useRef<Origin | null>(null);
  const running = useRef<Thread | null>(null);

  const load = useCallback(
    async ({ file, handle, left }: PickedBook): Promise<void> => {
      tell(null);
      setOpening(file.name);
      const thread = startThread();
      try {
        const own = bookOn(thread);
        const view = await own.open(file.name, await bytesOf(file));
        const isCopy = view.snapshot.name !== file.name;
        running.current?.terminate();
        running.current = thread;
        origin.current = handle && !isCopy ? { handle, at: file.lastModified } : null;
        setBook(openBook(own, view, left ? 'left' : isCopy ? 'copy' : 'file'));
        left?.onOpened();
        if (isCopy) tell({ kind: 'copied', name: file.name, own: view.snapshot.name });
      } catch (error) {
        thread.terminate();
        tell(faultOf(error));
      } finally {
        setOpening(null);
      }
    },
    [startThread],
  );

  const open = useCallback(
    async (picked: () => Promise<PickedBook | null>): Promise<void> => {
      try {
        const found = await picked();
        if (!found) return;
        if (!book?.state().isUnsaved) return await load(found);
        tell({ kind: 'leaving', name: book.name, go: () => void load(found) });
      } catch (error) {
        tell(faultOf(error));
      }
    },
    [book, load],
  );

  const write = useCallback(async (place: () => Promise<FileHandle | null>, own: OpenBook): Promise<void> => {
    setSaving(true);
    try {
      const handle = await place();
      if (!handle) return;
      const version = own.version();
      await writeTo(handle, await own.bytes());
      origin.current = { handle, at: (await writtenAt(handle)) ?? 0 };
      own.saved(version);
      tell({ kind: 'saved', name: handle.name });
    } catch (error) {
      tell(faultOf(error));
    } finally {
      setSaving(false);
    }
  }, []);

  const saveAs = useCallback(async (): Promise<void> => {
    if (book) await write(() => pickPlace(book.name), book);
  }, [book, write]);

  const save = useCallback(async (): Promise<void> => {
    if (!book) return;
    const from = origin.current;
    if (from) {
      if ((await writtenAt(from.handle)) !== from.at) tell({ kind: 'changedOnDisk', name: from.handle.name });
      else await write(async () => from.handle, book);
    } else if ('showSaveFilePicker' in window) {
      await write(() => pickPlace(book.name), book);
    } else {
      const version = book.version();
      saveFile(book.name, await book.bytes());
      book.saved(version);
      tell({ kind: 'downloaded', name: book.name });
    }
  }, [book, write]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (book?.state().isUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [book]);

  return { book, opening, isSaving, notice, tell, open, save, saveAs };
}

/** Whoever else holds the file may keep it from being read, or have taken it away. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new UserError('file-unreadable', { reason: 'no-access' }, { cause });
  }
}
