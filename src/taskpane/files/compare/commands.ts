import type { ComparedFiles } from '../../../reader';
import type { Services } from '../../services';
import { faultOf } from '../../state/faults';
import type { Lent } from '../../state/reportCommands';

/** What a person can ask of two states of a roadmap. Each tells by actions what came of it and never rejects. */
export interface CompareCommands {
  /** Compares two files, or one with the open workbook, and shows what changed. */
  compare(files: readonly File[]): Promise<void>;
  /** Writes what changed to a sheet of the workbook and goes there. */
  write(files: ComparedFiles): Promise<void>;
}

export function createCompareCommands(
  { workbook, shell, core, files: reading }: Services,
  { dispatch, cancellable, write }: Lent,
): CompareCommands {
  return {
    compare(files) {
      const [first, second] = files;
      dispatch({ type: 'reading-started', files: [] });
      return cancellable(async (signal) => {
        try {
          const book = second ? null : await workbook.read();
          const given = { files: files.slice(0, 2), book, today: shell.today() };
          const compared = await reading.ask('comparison', null, given, signal);
          return {
            type: 'files-shown',
            files: { kind: 'comparison', files: compared, isOpen: book !== null },
          };
        } catch (error) {
          signal.throwIfAborted();
          const fault = faultOf(error);
          return {
            type: 'failed',
            fault: first && !second ? { ...fault, file: first.name } : fault,
          };
        }
      });
    },
    write: ({ old, now, compared }) =>
      write(async () => {
        const { showChanges } = await core();
        const changes = 'changes' in compared ? compared.changes : [];
        const { undo, sheet } = await showChanges(workbook, { changes, old, now, locale: shell.language });
        return { type: 'added', undo, notice: { kind: 'inserted', sheets: [sheet] } };
      }),
  };
}
