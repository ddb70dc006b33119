import { spawn } from 'node:child_process';

/** Packages that are fetched when they are needed: not every machine can install all that they ask for. */
export type Tool = 'office-addin-debugging@7.0.0' | 'office-addin-dev-certs@3.0.0';

/** These tools end with 0 whatever happens, and say «Error: …». */
const COMPLAINT = /^Error: /m;

/** Runs a tool by npm, showing what it prints. Tells whether it went well. */
export function runTool(tool: Tool, args: readonly string[]): Promise<boolean> {
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const name = tool.replace(/@.*/, '');
  const child = spawn(command, [...first, 'exec', '--yes', `--package=${tool}`, '--', name, ...args], {
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
    process.stderr.write(chunk);
  });
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve(false);
    });
    child.once('close', (code) => {
      resolve(code === 0 && !COMPLAINT.test(complaints));
    });
  });
}
