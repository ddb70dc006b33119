import type * as app from '../app';
import type { Day, LiveWorkbook } from '../workbook';

/** The use cases and rules. The heavy part of the product, so it is loaded after the pane is shown. */
export type Core = typeof app;

/** What the pane needs of the program around it, beside the workbook. */
export interface Shell {
  /** A tag such as «ru-RU». */
  readonly language: string;
  readonly theme: 'light' | 'dark';
  /** Calls back when the theme changes. Returns how to stop. */
  onThemeChanged(listener: (theme: 'light' | 'dark') => void): () => void;
  /** The name of the open workbook; empty where it has none yet. */
  readonly workbook: string;
  /** What was saved last, as it was saved; null where nothing was. */
  load(): unknown;
  /** Keeps plain data for the next time the pane is opened. Rejects where there is no room. */
  save(data: unknown): Promise<void>;
  today(): Day;
}

/** Everything outside that the pane's commands touch. */
export interface Services {
  readonly workbook: LiveWorkbook;
  readonly shell: Shell;
  readonly core: () => Promise<Core>;
}
