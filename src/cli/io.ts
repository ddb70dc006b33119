/** What the command line needs of the process it runs in. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as an ISO date. */
  readonly today: string;
  /** The program of a thread that checks files; without it nothing is done at once. */
  readonly thread?: string;
}

/** Exit codes, a contract. */
export const EXIT = { ok: 0, findings: 1, usage: 2, unreadable: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
