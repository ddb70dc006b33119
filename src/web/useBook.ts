import { useCallback, useEffect, useRef, useState } from 'react';
import { UserError } from '../findings';
import type { Thread } from '../reader';
import type { Origin, PickedBook } from './book/files';
import { type OpenBook, openBook } from './book/openBook';
import { noteOpenFile } from './book/openFiles';
import { faultOf, type Way, type WebNotice } from './notices';
import { bookOn } from './thread/client';
import { type Saving, useSaving } from './useSaving';

export interface BookInPage extends Saving {
  /** A file is about to be picked: what opens it is loaded meanwhile. */
  readonly prepare: () => void;
  readonly book: OpenBook | null;
  /** The file that is being opened. */
  readonly opening: string | null;
  readonly notice: WebNotice | null;
  readonly tell: (notice: WebNotice | null) => void;
  readonly open: (picked: () => Promise<PickedBook | null>) => Promise<void>;
  /** The file that the workbook can be saved to. */
  readonly originNow: () => Origin | null;
}

/** The one workbook of this page: opened on a thread of its own, saved to where it came from. `preload` loads what a workbook needs next. */
export function useBook(startThread: () => Thread, preload: () => void): BookInPage {
  const [book, setBook] = useState<OpenBook | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [notice, tell] = useState<WebNotice | null>(null);
  const origin = useRef<Origin | null>(null);
  const running = useRef<Thread | null>(null);
  /** Loaded for the next workbook. */
  const ready = useRef<Thread | null>(null);
  const prepare = useCallback((): void => {
    preload();
    if (ready.current) return;
    const thread = startThread();
    ready.current = thread;
    // The next one may come through.
    thread.addEventListener('error', () => {
      if (ready.current === thread) ready.current = null;
    });
  }, [startThread, preload]);

  const load = useCallback(
    async ({ file, origin: from, among = 1, left }: PickedBook): Promise<void> => {
      tell(null);
      setOpening(file.name);
      const thread = ready.current ?? startThread();
      ready.current = null;
      try {
        const own = bookOn(thread);
        const view = await own.open(file.name, await bytesOf(file));
        const isCopy = view.snapshot.name !== file.name;
        running.current?.terminate();
        running.current = thread;
        origin.current = isCopy ? null : from;
        setBook(openBook(own, view, left ? 'left' : isCopy ? 'copy' : 'file'));
        left?.onOpened();
        if (among > 1) tell({ kind: 'oneOfMany', name: file.name, among });
        if (isCopy) tell({ kind: 'copied', name: file.name, own: view.snapshot.name });
        const isElsewhere = await noteOpenFile(origin.current?.handle ?? null);
        if (isElsewhere) tell({ kind: 'openElsewhere', name: file.name });
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
        prepare();
        const found = await picked();
        if (!found) return;
        if (!book?.state().isUnsaved) return await load(found);
        const ways: readonly Way[] = [{ way: 'discard', go: () => void load(found) }];
        tell({ kind: 'leaving', name: book.state().fileName, ways });
      } catch (error) {
        tell(faultOf(error));
      }
    },
    [book, load, prepare],
  );

  const { isSaving, save, saveAs } = useSaving(book, origin, tell);
  const originNow = useCallback(() => origin.current, []);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (book?.state().isUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [book]);

  return { book, opening, isSaving, notice, tell, prepare, open, save, saveAs, originNow };
}

/** Whoever else holds the file may keep it from being read, or have taken it away. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new UserError('file-unreadable', { reason: 'no-access' }, { cause });
  }
}
