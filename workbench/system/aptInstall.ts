/** What a command gave; `code` is null where it could not be started or was stopped. */
export interface CommandResult {
  readonly code: number | null;
  /** Both outputs together. */
  readonly output: string;
}

export type RunCommand = (command: string, args: readonly string[]) => CommandResult;

export interface InstallTools {
  readonly run: RunCommand;
  readonly isRoot: boolean;
  readonly log: (line: string) => void;
}

/** Null where the packages are there now, else why not. */
export type InstallFailure = string | null;

/** One at a time: tests in several processes may want packages at once. */
const LOCKED = ['--timeout', '1200', '/var/lock/workbench-apt.lock'];
const NO_QUESTIONS = ['env', 'DEBIAN_FRONTEND=noninteractive'];
const KEPT_CHARACTERS = 600;

/**
 * Installs Debian packages without what they only recommend; brings the package lists up to date only where it does
 * not work without. Nothing is tried without root rights.
 */
export function aptInstall(packages: readonly string[], { run, isRoot, log }: InstallTools): InstallFailure {
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  if (!isRoot) return `without root rights this was not tried: ${command.join(' ')}`;
  const apt = (args: readonly string[]): CommandResult => {
    log(args.join(' '));
    return run('flock', [...LOCKED, ...NO_QUESTIONS, ...args]);
  };
  if (apt(command).code === 0) return null;
  const update = apt(['apt-get', 'update']);
  if (update.code !== 0) return failure('apt-get update', update);
  const second = apt(command);
  return second.code === 0 ? null : failure(command.join(' '), second);
}

const failure = (command: string, { code, output }: CommandResult): string =>
  `${command} ended with ${String(code ?? 'no exit code')}: ${output.trim().slice(-KEPT_CHARACTERS)}`;
