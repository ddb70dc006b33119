import { type Context, createContext, Script } from 'node:vm';

const PATIENCE = 8_000;

const call = new Script('run()');
const sandbox: { run: () => void } = { run: () => undefined };
let context: Context | null = null;

/**
 * Runs a synchronous function, and throws where it takes more than those milliseconds: on damaged binary records the
 * parser may go round for ever, and only `vm` can interrupt running code.
 */
export function withWatchdog<T extends object>(run: () => T, milliseconds = PATIENCE): T {
  const results: T[] = [];
  sandbox.run = () => {
    results.push(run());
  };
  context ??= createContext(sandbox);
  call.runInContext(context, { timeout: milliseconds });
  const [result] = results;
  if (!result) throw new Error('The parser gave nothing');
  return result;
}
