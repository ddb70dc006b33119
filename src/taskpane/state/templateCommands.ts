import type { BeginChoice } from '../../app';
import type { Services } from '../services';
import { faultOf } from './faults';
import type { Action } from './model';
import type { Lent } from './reportCommands';

/** What a person can ask of workbooks to fill in. */
export interface TemplateCommands {
  /** Looks whom the workbook is for. */
  glance(): Promise<void>;
  /** Reads the workbook and shows what it can be begun with. */
  planBegin(): Promise<void>;
  /** Puts the chosen sheets into the workbook. */
  begin(choice: BeginChoice): Promise<void>;
  /** Puts back what cells offered when the workbook was given out. */
  restoreLists(): Promise<void>;
  openExample(): Promise<void>;
}

export function createTemplateCommands(
  { workbook, shell, core }: Services,
  { dispatch, cancellable, write }: Lent,
): TemplateCommands {
  return {
    async glance() {
      try {
        const seen = await workbook.glance();
        // It tells nothing: the pane shows what it shows to anyone, and the core can wait.
        if (!seen.isEmpty && !seen.hasFindings && seen.properties.size === 0) return;
        const { faceAtGlance } = await core();
        dispatch({ type: 'face-seen', face: faceAtGlance(seen), marked: seen.hasFindings });
      } catch {
        // What can't be looked at is like any other: whatever is asked of it will tell why.
      }
    },
    planBegin() {
      dispatch({ type: 'reading-started', files: [] });
      return cancellable(async () => {
        const offer = await (await core()).planBegin(workbook, shell.today());
        return { type: 'files-shown', files: { kind: 'begin', offer } };
      });
    },
    begin: (choice) =>
      write(async (): Promise<Action> => {
        const { undo, sheets } = await (await core()).beginBook(workbook, choice, shell.today());
        return { type: 'added', undo, notice: { kind: 'inserted', sheets } };
      }),
    restoreLists: () =>
      write(async () => ({
        type: 'lists-restored',
        sheets: await (await core()).restoreLists(workbook, { today: shell.today() }),
      })),
    async openExample() {
      try {
        await shell.openExample();
      } catch (error) {
        dispatch({ type: 'told', notice: { kind: 'fault', fault: faultOf(error) } });
      }
    },
  };
}
