import { type MutableRefObject, useCallback, useEffect, useState } from 'react';
import { saveFile } from '../taskpane';
import { canPickPlace, type Origin, pickPlace } from './book/files';
import type { OpenBook } from './book/openBook';
import { noteOpenFile } from './book/openFiles';
import { type Saved, saveTo } from './book/saving';
import { faultOf, type Way, type WebNotice } from './notices';

export interface Saving {
  readonly isSaving: boolean;
  readonly save: () => Promise<void>;
  readonly saveAs: () => Promise<void>;
}

type Refused = Exclude<Saved, { readonly kind: 'saved' }>;
type Target = Parameters<typeof saveTo>[0];

/** Which ways on there are from each refusal, the first of them the likeliest. */
const WAYS: Readonly<Record<Refused['kind'], readonly Way['way'][]>> = {
  changedOnDisk: ['saveAs', 'overwrite'],
  gone: ['saveAs', 'download'],
  notAllowed: ['saveAs', 'download'],
  diskRefused: ['saveAs', 'download'],
};

/** Saves the workbook of this page to where it came from, to a place that is chosen, or as a download. */
export function useSaving(
  book: OpenBook | null,
  origin: MutableRefObject<Origin | null>,
  tell: (notice: WebNotice) => void,
): Saving {
  const [isSaving, setSaving] = useState(false);

  const run = useCallback(
    async (work: (own: OpenBook) => Promise<WebNotice | null>): Promise<void> => {
      if (!book) return;
      setSaving(true);
      try {
        const notice = await work(book);
        if (notice) tell(notice);
      } catch (error) {
        tell(faultOf(error));
      } finally {
        setSaving(false);
      }
    },
    [book, tell],
  );

  const download = useCallback(
    () =>
      run(async (own) => {
        await own.settled();
        const version = own.version();
        const { fileName: name } = own.state();
        saveFile(name, await own.bytes());
        own.saved(version);
        return { kind: 'downloaded', name };
      }),
    [run],
  );

  const write = useCallback(
    (choose: (own: OpenBook) => Promise<Target | null>): Promise<void> =>
      run(async (own) => {
        const target = await choose(own);
        if (!target) return null;
        const { name } = target.handle;
        let version = own.version();
        const saved = await saveTo(target, async () => {
          await own.settled();
          version = own.version();
          return own.bytes();
        });
        if (saved.kind === 'saved') {
          origin.current = saved.origin;
          own.saved(version, name);
          const isElsewhere = target.from === null && (await noteOpenFile(target.handle));
          return { kind: isElsewhere ? 'openElsewhere' : 'saved', name };
        }
        const go: Readonly<Record<Way['way'], () => void>> = {
          overwrite: () => void write(async () => ({ ...target, from: null })),
          saveAs: () => void write(chosenPlace),
          download: () => void download(),
          discard: () => undefined,
        };
        const ways = WAYS[saved.kind].map((way): Way => ({ way, go: go[way] }));
        return saved.kind === 'diskRefused' ? { ...saved, ways } : { kind: saved.kind, name, ways };
      }),
    [run, origin, download],
  );

  const saveAs = useCallback(() => (canPickPlace() ? write(chosenPlace) : download()), [write, download]);

  const save = useCallback(() => {
    const from = origin.current;
    return from ? write(async () => ({ handle: from.handle, from })) : saveAs();
  }, [origin, write, saveAs]);

  useEffect(() => {
    // Else the browser would save the page.
    const hear = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== 'KeyS') return;
      event.preventDefault();
      // What is being typed into a cell is written as its field is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (!isSaving) void save();
    };
    // Before the field of a cell, which keeps its keys to itself.
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [save, isSaving]);

  return { isSaving, save, saveAs };
}

async function chosenPlace(own: OpenBook): Promise<Target | null> {
  const handle = await pickPlace(own.state().fileName);
  return handle && { handle, from: null };
}
