import { userErrorOf } from './errors';
import { inExcel, type Run } from './run';

/** Excel tells of a write some time after it; without `triggerSource` (ExcelApi 1.14) only time tells whose it was. */
const ECHO_MS = 500;
/** Changes that follow each other this closely are told once. */
const GATHER_MS = 100;

type Listener = (sheet: string) => void;

/** Changes that the person made here, by the names of the sheets; never those that this add-in made. */
export class ChangeEvents {
  #writing = 0;
  #quietUntil = 0;

  constructor(private readonly run: Run) {}

  /** Runs writes of our own; their events are not told. */
  async duringOwnWrites<T>(write: () => Promise<T>): Promise<T> {
    this.#writing += 1;
    try {
      return await write();
    } finally {
      this.#writing -= 1;
      this.#quietUntil = Date.now() + ECHO_MS;
    }
  }

  /** Calls back after changes, once for each sheet and burst. Gives the way to stop. */
  async listen(listener: Listener): Promise<() => Promise<void>> {
    const told = new NamedChanges(this.run, listener);
    const registration = await inExcel(this.run, async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        if (this.#isPersons(event)) told.note(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    return async () => {
      told.stop();
      try {
        await Excel.run(registration.context, async (context) => {
          registration.remove();
          await context.sync();
        });
      } catch (error) {
        throw userErrorOf(error);
      }
    };
  }

  #isPersons({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
    if (source !== 'Local' || triggerSource === 'ThisLocalAddin') return false;
    return triggerSource !== undefined || (this.#writing === 0 && Date.now() >= this.#quietUntil);
  }
}

/** Events name sheets by id; names are asked for at once for all that come in together. */
class NamedChanges {
  readonly #pending = new Set<string>();
  #asking = false;
  #stopped = false;

  constructor(
    private readonly run: Run,
    private readonly listener: Listener,
  ) {}

  note(sheetId: string): void {
    this.#pending.add(sheetId);
    if (!this.#asking) void this.#tell();
  }

  stop(): void {
    this.#stopped = true;
  }

  async #tell(): Promise<void> {
    this.#asking = true;
    while (this.#pending.size > 0 && !this.#stopped) {
      await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
      const ids = [...this.#pending];
      this.#pending.clear();
      for (const name of await namesOf(this.run, ids)) if (!this.#stopped) this.listener(name);
    }
    this.#asking = false;
  }
}

/** Names of the sheets that are still there; none where Excel can't be asked just now. */
async function namesOf(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  try {
    return await inExcel(run, async (context) => {
      const { worksheets } = context.workbook;
      const sheets = ids.map((id) => worksheets.getItemOrNullObject(id).load({ name: true }));
      await context.sync();
      return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name]));
    });
  } catch {
    return [];
  }
}
