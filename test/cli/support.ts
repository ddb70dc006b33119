import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/program';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as of 1 February 2022, in Russian unless the environment says otherwise. */
export async function cli(args: readonly string[], env: Record<string, string> = {}): Promise<CliRun> {
  let out = '';
  let err = '';
  const code = await runCli(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    env,
    today: '2022-02-01',
  });
  return { code, out, err };
}

/** A folder of files for one test file; gone when it ends. */
export function temporaryFolder(): {
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** The path of a file in it, be it there or not. */
  readonly path: (name: string) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-monitor-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (name) => join(folder, name),
    write: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}
