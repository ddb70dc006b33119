/** What the commands `fix` and `undo` say. */
export interface FixingLocale {
  readonly fix: string;
  readonly fixAfter: string;
  readonly undo: string;
  readonly undoAfter: string;
  readonly options: Readonly<
    Record<'file' | 'output' | 'inPlace' | 'dryRun' | 'undoFile' | 'record', string>
  >;
  readonly fixed: (cells: number) => string;
  /** Nothing was written. */
  readonly fixable: (cells: number) => string;
  readonly nothing: string;
  readonly undone: (cells: number) => string;
  /** Before a list of cells. */
  readonly unformatted: string;
  readonly refusedFix: string;
  readonly refusedUndo: string;
  readonly written: (file: string) => string;
  readonly remaining: (counts: string) => string;
  /** «было» → «стало» */
  readonly change: (from: string, to: string) => string;
}
