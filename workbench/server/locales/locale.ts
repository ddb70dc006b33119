/** What is wrong with the way a command was called. */
export type StartFault =
  | 'fileMissing'
  | 'fileIsFolder'
  | 'portNotANumber'
  | 'portBusy'
  | 'portForbidden'
  | 'unknownOption'
  | 'tooManyFiles';

/** Everything that the commands around the workbench say in one language. */
export interface ServerLocale {
  readonly usage: string;
  readonly faults: Readonly<Record<StartFault, (what: string) => string>>;
  /** The page of the workbench itself is being bundled. */
  readonly bundling: string;
  /** The add-in stands built as it would be built now. */
  readonly alreadyBuilt: string;
  readonly building: string;
  readonly stillBuilding: (seconds: number) => string;
  readonly built: (seconds: number) => string;
  readonly buildFailed: string;
  /** The address, where the server is ready. */
  readonly ready: (url: string) => string;
  readonly stopHint: string;
  readonly stopped: string;
  readonly noDisplay: string;
  readonly openFailed: string;
}
