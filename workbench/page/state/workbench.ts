import { IronCalculator } from '../../calc';
import { readWorkbookFile, saveWorkbook } from '../../file';
import { Session, Workbook } from '../../model';
import {
  type Bridge,
  createBridge,
  ExcelHost,
  installBridge,
  type Platform,
  type Theme,
} from '../../protocol';
import { Recorder } from '../../recorder';
import { openFailure } from './openFailure';
import { type Notice, type NoticeContent } from './notice';
import { type OpenDialog, watchDialogs } from './dialog';
import { hostOptions, type PageOptions } from './options';
import { Store } from './store';
import { systemTheme } from './systemTheme';

/** The workbook that is open, with the host that add-ins talk to. */
export interface OpenBook {
  readonly session: Session;
  readonly calculator: IronCalculator;
  readonly host: ExcelHost;
  readonly recorder: Recorder;
  /** Rises with every change of the workbook. */
  readonly revision: number;
  /** Rises with every change but those of selection and active sheet. */
  readonly content: number;
}

/** The pane beside the grid. */
export interface PaneState {
  readonly open: boolean;
  /** A path under «/addin/»; null for the add-in's own start page. */
  readonly path: string | null;
  /** Rises whenever the pane is to load afresh. */
  readonly run: number;
}

const FIRST_SHEET = 'Лист1';
export const NEW_BOOK_NAME = 'Книга1.xlsx';

/** The state of the page. Its parts are stores, so that each part of the page watches what it shows. */
export class Workbench {
  readonly book: Store<OpenBook | null> = new Store<OpenBook | null>(null);
  readonly notice: Store<Notice | null> = new Store<Notice | null>(null);
  readonly pane: Store<PaneState>;
  readonly options: Store<PageOptions>;
  /** Rises with every new host: the add-in's pages then have to load afresh. */
  readonly connection = new Store<number>(0);
  /** What a page of the add-in shows over the workbook. */
  readonly dialog: Store<OpenDialog | null> = new Store<OpenDialog | null>(null);
  /** Whether a file is being opened. */
  readonly busy = new Store<boolean>(false);
  private readonly bridges = new Map<string, Bridge>();
  private stopWatching: () => void = () => undefined;

  constructor(options: PageOptions) {
    this.options = new Store(options);
    this.pane = new Store<PaneState>({ open: options.paneOpen, path: null, run: 0 });
  }

  /** The open workbook. Throws before the first one is there. */
  get current(): OpenBook {
    const book = this.book.get();
    if (!book) throw new Error('No workbook is open yet.');
    return book;
  }

  /** Opens an empty workbook. */
  openEmpty(): void {
    this.show(new Workbook(NEW_BOOK_NAME, [FIRST_SHEET]));
  }

  /**
   * Opens the bytes of an .xlsx file, and tells which sheets it leaves out. Where they can't be read, tells so, leaves
   * the open workbook as it is, and gives false.
   */
  async open(bytes: Uint8Array, name: string): Promise<boolean> {
    this.busy.set(true);
    try {
      const { workbook, leftOut } = await readWorkbookFile(name, bytes);
      this.show(workbook);
      this.notice.set(null);
      if (leftOut.length > 0) this.tell({ kind: 'leftOut', sheets: leftOut });
      return true;
    } catch (error) {
      this.tell({ kind: 'openFailure', reason: openFailure(bytes, error), name });
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  /** The open workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array> {
    return saveWorkbook(this.current.session.workbook);
  }

  /** Gives the window of an add-in's page its bridge; to be called before office.js runs there. */
  connect(window: Window): void {
    const bridge = createBridge(this.current.host);
    this.bridges.set(window.name, bridge);
    watchDialogs(bridge.dialogs, this.dialog);
    installBridge(window, bridge);
  }

  /** The bridge of the frame with this name, where one was connected. */
  bridgeOf(frame: string): Bridge | null {
    return this.bridges.get(frame) ?? null;
  }

  /** Gives the open workbook another host; the pane loads afresh. */
  setPlatform(platform: Platform): void {
    this.options.set({ ...this.options.get(), platform });
    const { session, calculator, host } = this.current;
    host.close();
    this.attach(session, calculator);
  }

  setTheme(theme: Theme): void {
    this.options.set({ ...this.options.get(), theme });
  }

  /** Opens the pane, or loads it afresh where it is open. */
  openPane(path: string | null): void {
    this.pane.set({ open: true, path, run: this.pane.get().run + 1 });
  }

  closePane(): void {
    this.pane.set({ ...this.pane.get(), open: false });
  }

  /** Shows a message until it is closed or replaced. */
  tell(content: NoticeContent): void {
    this.notice.set({ ...content, id: (this.notice.get()?.id ?? 0) + 1 });
  }

  /** Takes the message away where it is of one of these kinds. */
  forget(kinds: ReadonlySet<NoticeContent['kind']>): void {
    const notice = this.notice.get();
    if (notice && kinds.has(notice.kind)) this.notice.set(null);
  }

  private show(workbook: Workbook): void {
    const calculator = new IronCalculator();
    const session = new Session(workbook, calculator, { year: new Date().getFullYear() });
    this.attach(session, calculator);
  }

  private attach(session: Session, calculator: IronCalculator): void {
    this.stopWatching();
    const host = new ExcelHost(session, hostOptions(this.options.get(), systemTheme()));
    const book = { session, calculator, host, recorder: new Recorder(host) };
    const { revision, content } = this.book.get() ?? { revision: 0, content: 0 };
    this.stopWatching = session.subscribe((change) => {
      const last = this.current;
      const step = change.undoable ? 1 : 0;
      this.book.set({ ...book, revision: last.revision + 1, content: last.content + step });
    });
    this.bridges.clear();
    this.dialog.set(null);
    this.book.set({ ...book, revision: revision + 1, content: content + 1 });
    this.connection.set(this.connection.get() + 1);
    const pane = this.pane.get();
    this.pane.set({ ...pane, run: pane.run + 1 });
  }
}
