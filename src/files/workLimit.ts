import { type Context, createContext, runInContext } from 'node:vm';
import { codeOf, exhausted } from './errors';

const sandbox: { run: () => void } = { run: () => undefined };
let context: Context | null = null;

/**
 * Runs a synchronous function, and throws `file-unreadable` (exhausted) where it takes more seconds of the processor: on
 * damaged binary records the parser may go round for ever, and only `vm` can interrupt running code, after a time on the
 * clock. What was interrupted before it had done so much work, since the machine was busy, begins anew with more time.
 */
export function withWorkLimit<T extends object>(run: () => T, seconds: number): T {
  for (let patience = seconds; ; patience *= 2) {
    const start = process.cpuUsage();
    const result = interruptible(run, patience * 1000);
    if (result) return result;
    const { user, system } = process.cpuUsage(start);
    if (user + system >= seconds * 1_000_000) throw exhausted();
  }
}

/** Null where it was interrupted after those milliseconds. */
function interruptible<T extends object>(run: () => T, timeout: number): T | null {
  const results: T[] = [];
  sandbox.run = () => {
    results.push(run());
  };
  context ??= createContext(sandbox);
  try {
    runInContext('run()', context, { timeout: Math.ceil(timeout) });
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
  const [result] = results;
  if (!result) throw new Error('The parser gave nothing');
  return result;
}
