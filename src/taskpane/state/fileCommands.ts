import type { GivenFacts, ReadExport } from '../../app';
import type { SheetSnapshot } from '../../workbook';
import type { Services } from '../services';
import { faultOf } from './faults';
import type { GivenByFile, ImportPreview, PickedFile } from './files';
import type { Action } from './model';
import type { Lent } from './reportCommands';

/** What a person can ask of the area of files. */
export interface FileCommands {
  /** Reads exports, beside those that are previewed, and shows what importing them would do. */
  pickExports(files: readonly File[], previewed?: ImportPreview): Promise<void>;
  /** Reads files anew with what the person says of them, by their ids. */
  giveFacts(given: GivenByFile): Promise<void>;
  /** Imports what is previewed; cells that hold something else are replaced only if told so. */
  addExports(preview: ImportPreview, replace: boolean): Promise<void>;
  /** Reads the tables of a document and shows them. */
  openTables(file: File): Promise<void>;
  /** Makes a template of each roadmap of the workbook and shows them. */
  planTemplate(): Promise<void>;
  /** Puts sheets into the workbook for the person to keep: tables of a document, or a template. */
  addSheets(sheets: readonly SheetSnapshot[]): Promise<void>;
  /** Forgets the files that were picked. */
  closeFiles(): void;
}

interface TakenFile {
  readonly id: number;
  readonly file: File;
  given: GivenFacts;
  /** Null until it is read, and where it can't be. */
  read: ReadExport | null;
  picked: PickedFile;
}

export function createFileCommands(
  { workbook, shell, core, files: reading }: Services,
  { dispatch, cancellable, onProgress }: Lent,
): FileCommands {
  let taken: readonly TakenFile[] = [];
  let nextId = 0;

  const show = (): void => dispatch({ type: 'files-moved', files: taken.map(({ picked }) => picked) });

  const move = (file: TakenFile, stage: PickedFile['stage'], error: unknown = null): void => {
    const fault = error === null ? null : faultOf(error);
    file.picked = { ...file.picked, stage, fault };
    show();
  };

  /** Reads those that wait, one by one: a file that can't be read is told, the others go on. */
  const readWaiting = async (signal: AbortSignal): Promise<void> => {
    const waiting = taken.filter(({ picked }) => picked.stage === 'waiting');
    for (const [done, own] of waiting.entries()) {
      onProgress({ done, total: waiting.length });
      move(own, 'reading');
      try {
        own.read = await reading.readExport(own.file, own.given, signal);
        move(own, 'read');
      } catch (error) {
        signal.throwIfAborted();
        own.read = null;
        move(own, 'failed', error);
      }
    }
  };

  const plan = async (signal: AbortSignal): Promise<Action> => {
    const { planImportInto } = await core();
    const read = taken.flatMap((own) => own.read ?? []);
    const planned = await planImportInto(workbook, read, { signal, onProgress });
    const given = Object.fromEntries(taken.map((own) => [own.id, own.given]));
    const preview = { files: taken.map(({ picked }) => picked), planned, given };
    return { type: 'files-shown', files: { kind: 'import', preview } };
  };

  const readAndPlan = (): Promise<void> => {
    dispatch({ type: 'reading-started', files: taken.map(({ picked }) => picked) });
    return cancellable(async (signal) => {
      await readWaiting(signal);
      return plan(signal);
    });
  };

  const write = async (work: () => Promise<Action>): Promise<boolean> => {
    let made = false;
    dispatch({ type: 'write-started' });
    await cancellable(async () => {
      const action = await work();
      made = action.type === 'added';
      return action;
    }, true);
    return made;
  };

  const forget = (): void => {
    taken = [];
  };

  return {
    pickExports(files, previewed) {
      const added = files.map((file): TakenFile => {
        const id = nextId++;
        const picked: PickedFile = { id, name: file.name, stage: 'waiting', fault: null };
        return { id, file, given: {}, read: null, picked };
      });
      const kept = new Set(previewed?.files.map(({ id }) => id));
      taken = [...taken.filter(({ id }) => kept.has(id)), ...added];
      return readAndPlan();
    },
    giveFacts(given) {
      for (const own of taken) {
        const said = given[own.id];
        if (!said || own.read === null) continue;
        own.given = { ...own.given, ...said };
        own.picked = { ...own.picked, stage: 'waiting' };
      }
      return readAndPlan();
    },
    async addExports({ planned }, replace) {
      const made = await write(async () => {
        const { additionOf, addToBook } = await core();
        const { undo, refused } = await addToBook(
          workbook,
          additionOf(planned.plan, { replace }),
          onProgress,
        );
        if (refused.length > 0) return { type: 'add-refused', cells: refused };
        const { changes } = planned.plan;
        return { type: 'added', undo, notice: { kind: 'imported', changes, replaced: replace } };
      });
      if (made) forget();
    },
    openTables(file) {
      dispatch({ type: 'reading-started', files: [] });
      return cancellable(async (signal) => {
        try {
          const tables = await reading.readTables(file, signal);
          return { type: 'files-shown', files: { kind: 'tables', tables } };
        } catch (error) {
          signal.throwIfAborted();
          return { type: 'failed', fault: { ...faultOf(error), file: file.name } };
        }
      });
    },
    planTemplate() {
      dispatch({ type: 'reading-started', files: [] });
      return cancellable(async (signal) => {
        const { planTemplates } = await core();
        const planned = await planTemplates(workbook, { today: shell.today() }, { signal, onProgress });
        return { type: 'files-shown', files: { kind: 'templates', planned } };
      });
    },
    async addSheets(copies) {
      await write(async () => {
        const { undo, sheets } = await (await core()).addSheets(workbook, copies, onProgress);
        return { type: 'added', undo, notice: { kind: 'inserted', sheets } };
      });
    },
    closeFiles() {
      forget();
      dispatch({ type: 'files-closed' });
    },
  };
}
