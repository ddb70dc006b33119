/** The part of the client's workings that its own classes are built of. */
interface ClientWorkings {
  readonly ClientObject: new (context: unknown, path: unknown) => object;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: string | null,
      flags: number,
    ): object;
  };
}

/** The flag of what only leads to an object. */
const LEADS = 4;

/**
 * Teaches the client of this window the notes of sheets, which the one that Microsoft serves has and the package of npm
 * lacks: `worksheet.notes.add`, with the requests that its other collections make. Gives the way back.
 */
export function withNotes(): () => void {
  const { ClientObject, BatchApiHelper } = OfficeExtension as unknown as ClientWorkings;
  class Note extends ClientObject {}
  class NoteCollection extends ClientObject {
    add(cell: string, content: string): object {
      return BatchApiHelper.createMethodObject(Note, this, 'Add', 0, [cell, content], false, true, null, 0);
    }
  }
  const { prototype } = Excel.Worksheet;
  Object.defineProperty(prototype, 'notes', {
    configurable: true,
    get(this: object) {
      return BatchApiHelper.createPropertyObject(NoteCollection, this, 'Notes', true, LEADS);
    },
  });
  return () => Reflect.deleteProperty(prototype, 'notes');
}
