import type * as app from '../app';
import type { LocaleName } from '../locales';
import type { FileReading } from '../reader';
import type { Day, LiveWorkbook } from '../workbook';
import type { Action, PaneState } from './state/model';

/** The use cases and rules. The heavy part of the product, so it is loaded after the pane is shown. */
export type Core = typeof app;

/** What the pane needs of the program around it, beside the workbook. */
export interface Shell {
  readonly language: LocaleName;
  readonly theme: 'light' | 'dark';
  /** Calls back when the theme changes. Returns how to stop. */
  onThemeChanged(listener: (theme: 'light' | 'dark') => void): () => void;
  /** What was saved last for this workbook, as it was saved; null where nothing was. */
  load(): unknown;
  /** Keeps plain data for the next time the pane is opened with this workbook; false where there is no room. */
  save(data: unknown): boolean;
  today(): Day;
  /** Opens the example as a workbook of its own; where this Excel can't, hands its file over to be saved. */
  openExample(): Promise<void>;
  /** Hands a file over to be saved where the person wants it; false where this program saves none. */
  saveFile(name: string, bytes: Uint8Array): boolean;
}

/** Everything outside that the pane's commands touch. */
export interface Services {
  readonly workbook: LiveWorkbook;
  readonly shell: Shell;
  readonly core: () => Promise<Core>;
  readonly files: FileReading;
  /** Begins to tell the pane what is done in the workbook beside it. */
  readonly beside?: (dispatch: (action: Action) => void) => void;
  /** Told of each state of the pane, for who shows the workbook beside it. */
  readonly seen?: (state: PaneState) => void;
}
