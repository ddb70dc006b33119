import type { Hyperlink } from '../../model';
import type { AddinManifest, RibbonButton } from '../manifest/readManifest';
import type { Editing } from './editing';
import { officeReady } from './officeReady';
import type { Selecting } from './selecting';
import { Store } from './store';
import type { Workbench } from './workbench';

export const PANE_FRAME = 'taskpane';
export const FUNCTIONS_FRAME = 'commands';
export const DIALOG_FRAME = 'dialog';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SAFE_LINK = /^(https?|mailto):/i;

/** What the buttons of the page do. */
export class Commands {
  /** The add-in that the ribbon shows; null before its manifest is read. */
  readonly manifest = new Store<AddinManifest | null>(null);
  /** The ids of the ribbon buttons whose functions have not said yet that they are done. */
  readonly running: Store<ReadonlySet<string>> = new Store<ReadonlySet<string>>(new Set());

  constructor(
    private readonly workbench: Workbench,
    private readonly editing: Editing,
    private readonly selecting: Selecting,
  ) {}

  undo(): void {
    if (this.editing.commit()) this.workbench.current.session.undo();
  }

  redo(): void {
    if (this.editing.commit()) this.workbench.current.session.redo();
  }

  /** Opens a chosen or dropped file; nothing happens before the page has its first workbook. */
  async openFile(file: File): Promise<void> {
    if (!this.workbench.book.get()) return;
    this.editing.cancel();
    await this.workbench.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** Hands the open workbook to the browser as a download. */
  async download(): Promise<void> {
    if (!this.editing.commit()) return;
    const bytes = await this.workbench.save();
    const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: WORKBOOK_TYPE }));
    const link = document.createElement('a');
    link.href = url;
    link.download = this.workbench.current.session.workbook.fileName;
    link.click();
    URL.revokeObjectURL(url);
  }

  /** Goes where a cell's link leads. */
  follow(link: Hyperlink): void {
    if (link.address === undefined) {
      if (link.documentReference !== undefined) this.selecting.goTo(link.documentReference.replace(/^#/, ''));
    } else if (SAFE_LINK.test(link.address)) {
      window.open(link.address, '_blank', 'noopener');
    }
  }

  /** Does what a ribbon button of the add-in stands for. Resolves when its function is done. */
  async press(button: RibbonButton): Promise<void> {
    if (!this.editing.commit()) return;
    if (button.action.kind === 'showTaskpane') {
      this.workbench.openPane(button.action.url);
      return;
    }
    const running = this.running.get();
    this.running.set(new Set(running).add(button.id));
    try {
      await this.invoke(button.action.functionName, button.id);
    } catch {
      this.workbench.tell({ kind: 'command', label: button.label });
    } finally {
      this.running.set(new Set([...this.running.get()].filter((id) => id !== button.id)));
    }
  }

  private async invoke(functionName: string, controlId: string): Promise<void> {
    const hasFunctionFile = this.manifest.get()?.functionFile != null;
    const frame = hasFunctionFile ? FUNCTIONS_FRAME : PANE_FRAME;
    if (!hasFunctionFile && !this.workbench.pane.get().open) this.workbench.openPane(null);
    await officeReady(frame);
    const bridge = this.workbench.bridgeOf(frame);
    if (!bridge) throw new Error(`The page «${frame}» is not connected.`);
    await bridge.invokeCommand(functionName, controlId);
  }
}
