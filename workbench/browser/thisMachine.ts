import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import type { BrowserSearch } from './ensureBrowser';

const INSTALLATION_PATIENCE = 5 * 60_000;

/** The search for a browser on the machine that this runs on. */
export const thisMachine = (): BrowserSearch => ({
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  osRelease: readOsRelease(),
  isFile: (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
  run: (command, args) =>
    spawnSync(command, [...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: INSTALLATION_PATIENCE,
    }).status ?? 127,
  log: (line) => {
    console.log(line);
  },
});

function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
