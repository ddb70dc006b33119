import type { CommanderError } from 'commander';
import type { CliLocale, UsageFault } from '../locales';

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

/** A fault of the command line itself, as data. */
export class UsageError extends Error {
  constructor(
    readonly fault: UsageFault,
    readonly what: string,
    /** What might have been given instead. */
    readonly known: readonly string[] = [],
  ) {
    super(`${fault}: ${what}`);
  }
}

/** A template that could not be read, in words already. */
export class TemplateError extends Error {}

const FAULTS: Readonly<Record<string, UsageFault>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.invalidArgument': 'invalidValue',
  'commander.excessArguments': 'tooMany',
  'commander.help': 'noCommand',
};

/** Commander's own error in our words: it names the culprit in single quotes. */
export function usageErrorOf(error: CommanderError): UsageError | null {
  const fault = FAULTS[error.code];
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const what = error.code === 'commander.invalidArgument' ? quoted.join(' ') : (quoted[0] ?? '');
  return fault ? new UsageError(fault, what) : null;
}

export function usageText(error: UsageError, locale: CliLocale): string {
  return `${locale.error}: ${locale.faults[error.fault](error.what, error.known)}\n${locale.seeHelp('roadmap-monitor')}\n`;
}
