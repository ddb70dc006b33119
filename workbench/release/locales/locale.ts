/** What is wrong with the way the command was called. */
export type ReleaseFault = 'noUrl' | 'notHttps' | 'notShare' | 'noValue' | 'unknownOption' | 'foreignFolder';

/** Everything that the making of a release says in one language. */
export interface ReleaseLocale {
  readonly usage: string;
  readonly faults: Readonly<Record<ReleaseFault, (what: string) => string>>;
  readonly building: string;
  readonly buildFailed: string;
  readonly made: (folder: string) => string;
  /** The shared folder was not named: what was taken, and how to name it. */
  readonly presumedShare: (share: string) => string;
}
