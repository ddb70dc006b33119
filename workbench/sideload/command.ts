import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { BuildFailure } from '../server';
import { hasExcel } from './findExcel';
import { localeOf, type SideloadLocale } from './locales';
import { SideloadFailure } from './session';

/** Runs a command that needs a real Excel, and ends this process with the exit code that it gives. */
export async function runExcelCommand(command: (words: SideloadLocale) => Promise<number>): Promise<void> {
  const words = localeOf(process.env);
  if (!isExcelHere()) {
    console.error(words.noExcel);
    process.exit(1);
  }
  try {
    process.exit(await command(words));
  } catch (error) {
    if (!(error instanceof SideloadFailure || error instanceof BuildFailure)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const isExcelHere = (): boolean =>
  hasExcel({
    platform: process.platform,
    home: homedir(),
    exists: existsSync,
    hasKey: (key) => spawnSync('reg', ['query', key], { stdio: 'ignore' }).status === 0,
  });
