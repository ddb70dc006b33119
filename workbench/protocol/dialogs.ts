/** What an add-in asks to be shown with `Office.context.ui.displayDialogAsync`. Sizes in per cent of the window. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

const CLOSED_BY_PERSON = 12_006;
const OPENED = 0;
const ALREADY_OPEN = 12_007;
const INVALID = 5001;
const WHOLE_WINDOW = 100;

type Notify = (event: readonly [type: number, content: string, origin: string]) => void;

/** The one dialog that a pane may have open at a time. */
export class Dialogs {
  private notify: Notify | null = null;
  private current: DialogRequest | null = null;
  private readonly listeners = new Set<(dialog: DialogRequest | null) => void>();

  /** The dialog that is open now. */
  get open(): DialogRequest | null {
    return this.current;
  }

  /** Calls back when a dialog opens, and with null when it closes. Returns how to stop. */
  listen(listener: (dialog: DialogRequest | null) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Opens a dialog as office.js words it; gives the number that office.js makes a status or error of. */
  show(target: string, notify: Notify): number {
    if (this.current) return ALREADY_OPEN;
    const dialog = parseDialog(target);
    if (!dialog) return INVALID;
    this.notify = notify;
    this.change(dialog);
    return OPENED;
  }

  /** The person closes it; the add-in is told. */
  dismiss(): void {
    const { notify } = this;
    this.close();
    notify?.([CLOSED_BY_PERSON, '', '']);
  }

  /** The add-in closes it. */
  close(): void {
    this.notify = null;
    if (this.current) this.change(null);
  }

  private change(dialog: DialogRequest | null): void {
    this.current = dialog;
    for (const listener of this.listeners) listener(dialog);
  }
}

function parseDialog(target: string): DialogRequest | null {
  const asked: unknown = JSON.parse(target);
  if (typeof asked !== 'object' || asked === null || !('url' in asked)) return null;
  const { url, width = WHOLE_WINDOW, height = WHOLE_WINDOW } = asked as Record<string, unknown>;
  return typeof url === 'string' ? { url, width: Number(width), height: Number(height) } : null;
}
