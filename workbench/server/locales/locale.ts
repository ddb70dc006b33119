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
  readonly building: string;
  readonly buildFailed: string;
  /** The address, where the server is ready. */
  readonly ready: (url: string) => string;
  readonly stopHint: string;
  readonly stopped: string;
  readonly noDisplay: string;
  readonly openFailed: string;
}
