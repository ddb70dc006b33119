import { spawnSync } from 'node:child_process';
import type { RunCommand } from './aptInstall';
import { findProgram } from './findProgram';
import type { Machine } from './provide';

const MAX_OUTPUT = 64 * 1024 * 1024;

const run: RunCommand = (command, args) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
  });
  return { code: status, output: [stdout, stderr, error?.message].filter(Boolean).join('\n') };
};

/** The computer that this runs on. */
export const thisMachine = (): Machine => ({
  run,
  log: (line) => {
    process.stderr.write(`${line}\n`);
  },
  isRoot: process.getuid?.() === 0,
  isDebian: findProgram(['apt-get'], [], process.env) !== null,
  isCi: Boolean(process.env['CI']) && process.env['CI'] !== 'false',
});
