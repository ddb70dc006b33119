import { spawn } from 'node:child_process';
import { BuildFailure } from './buildFailure';
import { ROOT } from './folders';

/** Runs webpack on the add-in alone. Rejects with a {@link BuildFailure}, or with the signal's own error. */
export function buildAddin(signal: AbortSignal): Promise<void> {
  const webpack = require.resolve('webpack/bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--config-name', 'addin'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new BuildFailure(Buffer.concat(printed).toString('utf8')));
    });
  });
}
