import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './errors';

/**
 * Files that a run writes beside its outputs. Their names tell the machine and the process, so that what a killed run
 * left is known from what another run is writing: `.~roadmap-monitor-<machine>-<process>-<random>.tmp`.
 */
const NAME = /^\.~roadmap-monitor-([\da-f]{8})-(\d+)-[\da-f-]{36}\.tmp$/;
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** A file of another machine, or of a process whose number may have come again, is left over after a day. */
const LEFT_OVER_AFTER = 24 * 60 * 60 * 1000;

/** A path beside a file, for the process that writes it. */
export const temporaryBeside = (path: string, process: number): string =>
  join(dirname(path), `.~roadmap-monitor-${MACHINE}-${process}-${randomUUID()}.tmp`);

/** Removes what killed runs left in a folder. What can't be looked at or removed stays. */
export async function sweepTemporary(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      if (await isLeftOver(join(folder, name), now))
        await rm(join(folder, name), { force: true }).catch(() => null);
    }),
  );
}

async function isLeftOver(path: string, now: number): Promise<boolean> {
  const [, machine, id] = NAME.exec(basename(path)) ?? [];
  if (machine === undefined) return false;
  if (machine === MACHINE && !isRunning(Number(id))) return true;
  const written = await stat(path).catch(() => null);
  return written !== null && now - written.mtimeMs > LEFT_OVER_AFTER;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
