import { UserError } from '../findings';
import { userErrorOf } from './errors';

/** Excel in a browser, which passes 5 MB at once at most. */
export const isOnWeb = (): boolean => Office.context.platform === Office.PlatformType.OfficeOnline;

/** Whether Excel makes one undo step of several syncs. */
export const mergesUndo = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.20');

/** Runs a batch in Excel once no cell is being edited; rejects with what Excel gave. */
export type Run = <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options?: { readonly mergeUndoGroup?: boolean },
) => Promise<T>;

const MS_PER_SECOND = 1_000;

/**
 * Runs batches in Excel. Where one sync is not answered within so many seconds the run rejects with `excel-silent`,
 * and the batch asks Excel for nothing more, even if the answer comes after all.
 */
export const patientRun =
  (seconds: number): Run =>
  async (batch, { mergeUndoGroup = false } = {}) => {
    const watch = new Watch(seconds);
    const options = { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) };
    try {
      const work = Excel.run(options, (context) => {
        watch.over(context);
        return batch(context);
      });
      return await Promise.race([work, watch.ranOut]);
    } finally {
      watch.stop();
    }
  };

/** Runs a batch in Excel once no cell is being edited; rejects with a `UserError` where Excel refuses. */
export async function inExcel<T>(run: Run, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await run(batch);
  } catch (error) {
    throw userErrorOf(error);
  }
}

/** The time that Excel has for each answer. */
class Watch {
  readonly ranOut: Promise<never>;
  readonly #silent: UserError;
  #reject: (error: UserError) => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(private readonly seconds: number) {
    this.#silent = new UserError('excel-silent', { seconds });
    this.ranOut = new Promise((_resolve, reject) => {
      this.#reject = reject;
    });
    this.#begin();
  }

  /** Gives every sync of a context its time. */
  over(context: Excel.RequestContext): void {
    const sync = context.sync.bind(context);
    context.sync = (through) => {
      if (this.#isOver) return Promise.reject(this.#silent);
      this.#begin();
      return sync(through);
    };
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#reject(this.#silent);
    }, this.seconds * MS_PER_SECOND);
  }
}
