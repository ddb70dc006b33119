import type { Services } from '../services';
import type { Lent } from './reportCommands';

/** What a person can ask of a workbook that shows findings. */
export interface MarkCommands {
  /** Takes out what shows them. */
  takeMarks(): Promise<void>;
}

export const createMarkCommands = ({ workbook, core }: Services, { write }: Lent): MarkCommands => ({
  takeMarks: () =>
    write(async () => {
      const { undo, ...taken } = await (await core()).takeMarks(workbook);
      return { type: 'added', undo, notice: { kind: 'unmarked', ...taken } };
    }),
});
