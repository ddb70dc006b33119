import { openWorkbook, type OpenOptions, type OpenWorkbook } from '../../workbench/testing';

/** The part of the client's workings that its own classes are built of. */
interface ClientWorkings {
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): object;
  };
}

/** The flag of what only leads to an object. */
const LEADS = 4;

/**
 * Teaches the client of this window the notes of sheets, which the one that Microsoft serves has and the package of npm
 * lacks. Its comments are asked for, read and changed by the same calls. Gives the way back.
 */
function withNotes(): () => void {
  const { BatchApiHelper } = OfficeExtension as unknown as ClientWorkings;
  const { prototype } = Excel.Worksheet;
  Object.defineProperty(prototype, 'notes', {
    configurable: true,
    get(this: object) {
      return BatchApiHelper.createPropertyObject(Excel.CommentCollection, this, 'Notes', true, LEADS);
    },
  });
  return () => Reflect.deleteProperty(prototype, 'notes');
}

let forget: () => unknown = () => undefined;

/** Gives the client its own ways back, after each test. */
export const forgetNotes = (): void => {
  forget();
  forget = () => undefined;
};

/** Opens a workbook in an Excel whose client knows notes. */
export async function openNewer(options: OpenOptions): Promise<OpenWorkbook> {
  const excel = await openWorkbook(options);
  forget = withNotes();
  return excel;
}
