/** Runs a command to its end, showing what it prints. Gives its exit code; 127 where there is no such command. */
export type Run = (command: string, args: readonly string[]) => number;

/** The machine on which a browser would be installed. */
export interface Installation {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** The text of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  readonly run: Run;
  readonly log: (line: string) => void;
}

const APT_SYSTEM = /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m;
const STEPS = [
  ['apt-get', ['update']],
  ['apt-get', ['install', '-y', 'chromium']],
] as const;
const ATTEMPTS = 2;

/** Whether this machine lets Chromium be installed without asking: Debian or Ubuntu, as root. */
export const canInstall = ({ platform, isRoot, osRelease }: Installation): boolean =>
  platform === 'linux' && isRoot && APT_SYSTEM.test(osRelease);

/** Installs Chromium with apt, trying twice. Tells whether apt says that it went well. */
export function installBrowser({ run, log }: Installation): boolean {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    log(
      `Installing Chromium for the browser tests with apt (attempt ${String(attempt)} of ${String(ATTEMPTS)})…`,
    );
    const failed = STEPS.find(([command, args]) => run(command, args) !== 0);
    if (!failed) return true;
    log(`${[failed[0], ...failed[1]].join(' ')} failed.`);
  }
  return false;
}
