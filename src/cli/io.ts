import { type CliLocale, type LocaleName, LOCALES, type UsageFault } from '../locales';
import type { CommanderError } from 'commander';

/** The language asked for by `--locale`, else by the environment; Russian where neither names one of ours. */
export function chooseLocale(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LocaleName {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const given = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return (
    [given, system.slice(0, 2).toLowerCase()].flatMap(
      (name) => LOCALES.find((known) => known === name) ?? [],
    )[0] ?? 'ru'
  );
}

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
  'commander.missingMandatoryOptionValue': 'missingOption',
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
