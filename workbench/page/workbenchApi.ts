import type { Session } from '../model';
import type { ExcelHost } from '../protocol';
import type { Recorder } from '../recorder';
import type { PageOptions } from './state/options';

/** What the page gives tests, and the pages of the add-in, as `window.workbench`. */
export interface WorkbenchApi {
  /** Resolves when the first workbook is open; rejects where the server lacks what the page needs. */
  readonly ready: Promise<void>;
  /** The open workbook's. They change when another workbook is opened. */
  readonly session: Session;
  readonly host: ExcelHost;
  readonly recorder: Recorder;
  readonly options: PageOptions;
  /** Called by a page of the add-in before it loads office.js. */
  connect(pane: Window): void;
  /** Opens a workbook; a file that can't be read is told of on the page and changes nothing. */
  open(bytes: Uint8Array, name: string): Promise<void>;
}
