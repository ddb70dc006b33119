import { type ChildProcess, spawn } from 'node:child_process';

export interface ProgramResult {
  /** Null where it was stopped. */
  readonly code: number | null;
  /** Both outputs together. */
  readonly output: string;
  readonly timedOut: boolean;
}

export interface ProgramOptions {
  /** Milliseconds after which it is stopped with everything that it started. */
  readonly timeout: number;
}

/** Stops a process and those that it started. */
function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Runs a program without a shell to its end. Rejects where it can't be started. */
export function runProgram(
  program: string,
  args: readonly string[],
  { timeout }: ProgramOptions,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const parts: string[] = [];
    let timedOut = false;
    const clock = setTimeout(() => {
      timedOut = true;
      stop(child);
    }, timeout);
    child.stdout.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    child.on('error', (error) => {
      clearTimeout(clock);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(clock);
      resolve({ code, output: parts.join('').trim(), timedOut });
    });
  });
}
