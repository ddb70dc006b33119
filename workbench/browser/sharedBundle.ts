import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundlePage, type PageBundle, projectFolders, ROOT } from '../server';

/** The variable that tells all test files the folder of the bundle that they share. */
const SHARED = 'TEST_BUNDLE';

/** The page and the scenarios. */
const build = (): Promise<PageBundle> =>
  bundlePage({
    main: path.join(projectFolders().page, 'main.tsx'),
    scenarios: path.join(ROOT, 'workbench/scenarios/inPane.ts'),
  });

/** Builds what {@link sharedBundle} gives, in this process and in those that it starts from now on. */
export async function shareBundle(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbench-page-'));
  for (const [name, bytes] of await build()) writeFileSync(path.join(folder, name), bytes);
  process.env[SHARED] = folder;
}

export function forgetBundle(): void {
  const folder = process.env[SHARED];
  if (folder !== undefined) rmSync(folder, { recursive: true });
}

let bundled: Promise<PageBundle> | null = null;

const read = (folder: string): PageBundle =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));

/** The page and the scenarios as they were built for all test files; built here where they were not. */
export const sharedBundle = (): Promise<PageBundle> => {
  const folder = process.env[SHARED];
  return (bundled ??= folder === undefined ? build() : Promise.resolve(read(folder)));
};
