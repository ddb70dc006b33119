import type { CollectedSchool, TakenFile } from '../../../app';
import type { ReadyFile } from '../../../reader';
import { isUserError } from '../../../findings';
import { type Day, nextTurn } from '../../../workbook';
import type { Services } from '../../services';
import { faultOf } from '../../state/faults';
import type { CollectedPick, CollectionPreview, PickedFile } from '../../state/files';
import type { Action } from '../../state/model';
import type { Lent } from '../../state/reportCommands';

/** What else a person says of collected files. */
export interface SaidOfCollection {
  /** The last day on which a file is on time. */
  readonly due?: Day | null;
  /** Whose files are that don't tell, by their ids. */
  readonly schools?: Readonly<Record<number, string>>;
}

/** What a person can ask of files of schools. Each tells by actions what came of it and never rejects. */
export interface CollectCommands {
  /** Reads files of schools, beside those that are previewed, and shows what collecting them would do. */
  pick(files: readonly File[], due: Day | null, previewed?: CollectionPreview): Promise<void>;
  /** Works out anew what is previewed. */
  say(preview: CollectionPreview, said: SaidOfCollection): Promise<void>;
  /** Writes what is previewed into the workbook. */
  write(preview: CollectionPreview): Promise<void>;
  /** Hands over each school's own file with its findings marked. */
  returnFiles(preview: CollectionPreview, name: string): Promise<void>;
  /** Hands over a letter to each school. */
  sendLetters(preview: CollectionPreview, name: string): Promise<void>;
}

interface Waiting {
  readonly id: number;
  readonly file: File;
  readonly school: string | null;
  readonly taken: TakenFile | null;
}

const FIRST = 1;

export function createCollectCommands(
  { workbook, shell, core, files: reading }: Services,
  { dispatch, cancellable, onProgress }: Lent,
): CollectCommands {
  const optionsFor = (due: Day | null) => ({ today: shell.today(), locale: shell.language, due });

  const preview = (waiting: readonly Waiting[], due: Day | null): Promise<void> => {
    const shown = waiting.map(pickedOf);
    dispatch({ type: 'reading-started', files: shown });
    return cancellable(async (signal): Promise<Action> => {
      const options = optionsFor(due);
      const book = await workbook.read();
      signal.throwIfAborted();
      const lists = await reading.ask('lists', null, book, signal);
      const picks: CollectedPick[] = [];
      for (const [at, own] of waiting.entries()) {
        onProgress({ done: at, total: waiting.length });
        const { id, file, school } = own;
        if (own.taken) {
          picks.push({ ...own, taken: own.taken });
          continue;
        }
        const move = (stage: PickedFile['stage']): void => {
          shown[at] = { id, name: file.name, stage, fault: null };
          dispatch({ type: 'files-moved', files: [...shown] });
        };
        move('reading');
        const taken = await reading.ask('school', file, { lists, options, school }, signal);
        move(taken.status === 'unreadable' ? 'failed' : 'read');
        picks.push({ id, file, school, taken });
      }
      const files = picks.map(({ taken }) => taken);
      const planned = await reading.ask('collection', null, { book, files, options }, signal);
      return {
        type: 'files-shown',
        files: { kind: 'collection', preview: { picks, lists, due, planned, undo: null } },
      };
    });
  };

  /** Makes a file of the preview, which stays, and hands it over. */
  const handOver = async (
    own: CollectionPreview,
    name: string,
    make: (signal: AbortSignal) => Promise<readonly ReadyFile[]>,
  ): Promise<void> => {
    dispatch({ type: 'reading-started', files: [] });
    let saved: boolean | null = null;
    await cancellable(async (signal) => {
      const files = await make(signal);
      if (files.length > 0) saved = shell.saveFile(name, await reading.ask('archive', null, files, signal));
      return { type: 'files-shown', files: { kind: 'collection', preview: own } };
    });
    if (saved !== null) dispatch({ type: 'told', notice: { kind: 'memo', name, saved, document: null } });
  };

  return {
    pick(files, due, previewed) {
      const known = previewed?.picks ?? [];
      const next = Math.max(0, ...known.map(({ id }) => id)) + FIRST;
      return preview(
        [...known, ...files.map((file, at) => ({ id: next + at, file, school: null, taken: null }))],
        due,
      );
    },
    say({ picks, due: before }, { due = before, schools = {} }) {
      const waiting = picks.map((own): Waiting => {
        const school = schools[own.id];
        return school === undefined ? own : { ...own, school, taken: null };
      });
      return preview(waiting, due);
    },
    write(own) {
      dispatch({ type: 'write-started' });
      return cancellable(async (): Promise<Action> => {
        const { addToBook } = await core();
        const { undo, refused } = await addToBook(workbook, own.planned.addition, onProgress);
        if (refused.length > 0) return { type: 'add-refused', cells: refused };
        return {
          type: 'added',
          undo,
          notice: null,
          files: { kind: 'collection', preview: { ...own, undo } },
        };
      }, true);
    },
    returnFiles: (own, name) =>
      handOver(own, name, async (signal) => {
        const { distinctNames, returnedName } = await core();
        const task = { lists: own.lists, options: optionsFor(own.due) };
        const nameOf = distinctNames();
        const counting = own.planned.collection.schools.flatMap((school) => fileOf(own, school) ?? []);
        const ready: ReadyFile[] = [];
        for (const [done, file] of counting.entries()) {
          onProgress({ done, total: counting.length });
          try {
            const { bytes, isOwn } = await reading.ask('marked', file, task, signal);
            ready.push({ name: nameOf(...returnedName(file.name, isOwn)), bytes });
          } catch (error) {
            if (!isUserError(error, 'file-part-damaged')) throw error;
            const fault = { ...faultOf(error), file: file.name };
            dispatch({ type: 'told', notice: { kind: 'fault', fault } });
          }
        }
        return ready;
      }),
    sendLetters: (own, name) =>
      handOver(own, name, async (signal) => {
        const { collectContext, distinctNames, fileNameOf, letterOf } = await core();
        const context = collectContext(own.lists, optionsFor(own.due));
        const { schools } = own.planned.collection;
        const nameOf = distinctNames();
        const ready: ReadyFile[] = [];
        for (const [done, school] of schools.entries()) {
          onProgress({ done, total: schools.length });
          // Each letter is a task of its own.
          await nextTurn();
          signal.throwIfAborted();
          ready.push({
            name: nameOf(fileNameOf(school.school.name), '.docx'),
            bytes: await letterOf(school, context),
          });
        }
        return ready;
      }),
  };
}

const pickedOf = ({ id, file, taken }: Waiting): PickedFile => ({
  id,
  name: file.name,
  stage: taken === null ? 'waiting' : taken.status === 'unreadable' ? 'failed' : 'read',
  fault: null,
});

/** The file of a school that counts; null where none can be given back. */
function fileOf({ picks }: CollectionPreview, { files }: CollectedSchool): File | null {
  const counting = files.at(-1)?.taken;
  if (!counting || counting.status === 'unreadable') return null;
  return picks.find(({ taken }) => isSame(taken, counting))?.file ?? null;
}

/** Files of one moment and name say the same. */
const isSame = (one: TakenFile, other: TakenFile): boolean =>
  one.name === other.name && one.submittedAt === other.submittedAt && one.school?.key === other.school?.key;
