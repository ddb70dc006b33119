import { useCallback, useEffect, useState } from 'react';
import type { Origin } from './book/files';
import type { OpenBook } from './book/openBook';
import { forgetUnsaved, keepingOfPage, type UnsavedBook, unsavedBooks } from './book/unsaved';

/** Milliseconds after the last change. */
const KEEP_AFTER = 700;

export interface Unsaved {
  /** Workbooks of pages that are gone. */
  readonly found: readonly UnsavedBook[];
  /** The browser refuses to keep what is not saved. */
  readonly isRefused: boolean;
  readonly forget: (book: UnsavedBook) => Promise<void>;
}

/** Keeps what the workbook in the page holds beyond its file, and finds what earlier pages have left. */
export function useUnsaved(book: OpenBook | null, originNow: () => Origin | null): Unsaved {
  const [keeping] = useState(keepingOfPage);
  const [found, setFound] = useState<readonly UnsavedBook[]>([]);
  const [isRefused, setRefused] = useState(false);
  const look = useCallback(async () => setFound(await unsavedBooks()), []);
  useEffect(() => void look(), [look]);

  useEffect(() => {
    if (!book) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async (): Promise<void> => {
      const version = book.version();
      const bytes = await book.bytes();
      const { isUnsaved, fileName: name } = book.state();
      if (!isUnsaved || book.version() !== version) return;
      setRefused(!(await keeping.keep({ name, bytes, origin: originNow() })));
    };
    let seen = book.version();
    const changed = (): void => {
      if (!book.state().isUnsaved) void keeping.forget();
      if (!book.state().isUnsaved || book.version() === seen) return;
      seen = book.version();
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), KEEP_AFTER);
    };
    if (book.wasLeft) void keep();
    const stop = book.subscribe(changed);
    return () => {
      stop();
      clearTimeout(timer);
      void keeping.forget();
    };
  }, [book, keeping, originNow]);

  const forget = useCallback(
    async ({ id }: UnsavedBook) => {
      await forgetUnsaved(id);
      await look();
    },
    [look],
  );
  return { found, isRefused, forget };
}
